// Generated from src/forms/ogi/*.yaml by `npm run generate`: edit those.
import type { Form } from './form.ts';

export const catalogue: readonly Form[] = [
 {
  "id": "ogi-2021",
  "notice": "国办公开办函〔2021〕30号",
  "title": {
   "zh": "政府信息公开工作年度报告（2021年格式）",
   "en": "Annual report on open government information (form of 2021)"
  },
  "years": {
   "from": 2021,
   "to": null
  },
  "sections": [
   {
    "kind": "overview",
    "wordings": [
     "一、总体情况",
     "工作基本情况",
     "工作概述",
     "信息公开总体情况",
     "概述",
     "引言"
    ]
   },
   {
    "kind": "proactive",
    "wordings": [
     "二、主动公开政府信息情况",
     "行政机关主动公开政府信息情况"
    ]
   },
   {
    "kind": "requests",
    "wordings": [
     "三、收到和处理政府信息公开申请情况"
    ]
   },
   {
    "kind": "review",
    "wordings": [
     "四、政府信息公开行政复议、行政诉讼情况",
     "因政府信息公开工作被申请行政复议、提起行政诉讼情况"
    ]
   },
   {
    "kind": "problems",
    "wordings": [
     "五、存在的主要问题及改进情况",
     "存在的主要问题及整改措施",
     "存在问题及改进情况"
    ]
   },
   {
    "kind": "other",
    "wordings": [
     "六、其他需要报告的事项",
     "其它需要报告事项",
     "其他事项"
    ]
   }
  ],
  "tables": [
   {
    "id": "proactive",
    "label": "主动公开政府信息情况",
    "section": "proactive",
    "stub": "信息内容",
    "parts": [
     {
      "heading": "第二十条第（一）项",
      "rows": [
       {
        "path": "rules",
        "wordings": [
         "规章"
        ],
        "above": [],
        "groups": [],
        "isTotal": false,
        "unit": null,
        "isSigned": false
       },
       {
        "path": "normativeDocuments",
        "wordings": [
         "行政规范性文件",
         "规范性文件"
        ],
        "above": [],
        "groups": [],
        "isTotal": false,
        "unit": null,
        "isSigned": false
       }
      ],
      "columns": [
       {
        "path": "issued",
        "wordings": [
         "本年制发件数",
         "本年度制发数"
        ],
        "above": [],
        "groups": [],
        "isTotal": false,
        "unit": "item",
        "isSigned": false
       },
       {
        "path": "repealed",
        "wordings": [
         "本年废止件数",
         "本年度废止数"
        ],
        "above": [],
        "groups": [],
        "isTotal": false,
        "unit": "item",
        "isSigned": false
       },
       {
        "path": "inForce",
        "wordings": [
         "现行有效件数",
         "现行有效数"
        ],
        "above": [],
        "groups": [],
        "isTotal": false,
        "unit": "item",
        "isSigned": false
       }
      ]
     },
     {
      "heading": "第二十条第（五）项",
      "rows": [
       {
        "path": "licensing",
        "wordings": [
         "行政许可"
        ],
        "above": [],
        "groups": [],
        "isTotal": false,
        "unit": null,
        "isSigned": false
       }
      ],
      "columns": [
       {
        "path": "decisions",
        "wordings": [
         "本年处理决定数量",
         "处理决定数量"
        ],
        "above": [],
        "groups": [],
        "isTotal": false,
        "unit": "item",
        "isSigned": false
       }
      ]
     },
     {
      "heading": "第二十条第（六）项",
      "rows": [
       {
        "path": "penalties",
        "wordings": [
         "行政处罚"
        ],
        "above": [],
        "groups": [],
        "isTotal": false,
        "unit": null,
        "isSigned": false
       },
       {
        "path": "compulsion",
        "wordings": [
         "行政强制"
        ],
        "above": [],
        "groups": [],
        "isTotal": false,
        "unit": null,
        "isSigned": false
       }
      ],
      "columns": [
       {
        "path": "decisions",
        "wordings": [
         "本年处理决定数量",
         "处理决定数量"
        ],
        "above": [],
        "groups": [],
        "isTotal": false,
        "unit": "item",
        "isSigned": false
       }
      ]
     },
     {
      "heading": "第二十条第（八）项",
      "rows": [
       {
        "path": "fees",
        "wordings": [
         "行政事业性收费"
        ],
        "above": [],
        "groups": [],
        "isTotal": false,
        "unit": null,
        "isSigned": false
       }
      ],
      "columns": [
       {
        "path": "amount",
        "wordings": [
         "本年收费金额（单位：万元）"
        ],
        "above": [],
        "groups": [],
        "isTotal": false,
        "unit": "10k CNY",
        "isSigned": false
       }
      ]
     }
    ],
    "equations": []
   },
   {
    "id": "requests",
    "label": "收到和处理政府信息公开申请情况",
    "section": "requests",
    "stub": "本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和",
    "parts": [
     {
      "heading": null,
      "rows": [
       {
        "path": "received",
        "wordings": [
         "一、本年新收政府信息公开申请数量"
        ],
        "above": [],
        "groups": [],
        "isTotal": false,
        "unit": null,
        "isSigned": false
       },
       {
        "path": "carriedIn",
        "wordings": [
         "二、上年结转政府信息公开申请数量"
        ],
        "above": [],
        "groups": [],
        "isTotal": false,
        "unit": null,
        "isSigned": false
       },
       {
        "path": "disclosed",
        "wordings": [
         "（一）予以公开"
        ],
        "above": [
         [
          "三、本年度办理结果"
         ]
        ],
        "groups": [
         "outcomes"
        ],
        "isTotal": false,
        "unit": null,
        "isSigned": false
       },
       {
        "path": "partlyDisclosed",
        "wordings": [
         "（二）部分公开（区分处理的，只计这一情形，不计其他情形）"
        ],
        "above": [
         [
          "三、本年度办理结果"
         ]
        ],
        "groups": [
         "outcomes"
        ],
        "isTotal": false,
        "unit": null,
        "isSigned": false
       },
       {
        "path": "refused.stateSecret",
        "wordings": [
         "1.属于国家秘密"
        ],
        "above": [
         [
          "三、本年度办理结果"
         ],
         [
          "（三）不予公开"
         ]
        ],
        "groups": [
         "outcomes",
         "refused"
        ],
        "isTotal": false,
        "unit": null,
        "isSigned": false
       },
       {
        "path": "refused.prohibitedByLaw",
        "wordings": [
         "2.其他法律行政法规禁止公开"
        ],
        "above": [
         [
          "三、本年度办理结果"
         ],
         [
          "（三）不予公开"
         ]
        ],
        "groups": [
         "outcomes",
         "refused"
        ],
        "isTotal": false,
        "unit": null,
        "isSigned": false
       },
       {
        "path": "refused.publicSafety",
        "wordings": [
         "3.危及“三安全一稳定”"
        ],
        "above": [
         [
          "三、本年度办理结果"
         ],
         [
          "（三）不予公开"
         ]
        ],
        "groups": [
         "outcomes",
         "refused"
        ],
        "isTotal": false,
        "unit": null,
        "isSigned": false
       },
       {
        "path": "refused.thirdPartyInterests",
        "wordings": [
         "4.保护第三方合法权益"
        ],
        "above": [
         [
          "三、本年度办理结果"
         ],
         [
          "（三）不予公开"
         ]
        ],
        "groups": [
         "outcomes",
         "refused"
        ],
        "isTotal": false,
        "unit": null,
        "isSigned": false
       },
       {
        "path": "refused.internalAffairs",
        "wordings": [
         "5.属于三类内部事务信息"
        ],
        "above": [
         [
          "三、本年度办理结果"
         ],
         [
          "（三）不予公开"
         ]
        ],
        "groups": [
         "outcomes",
         "refused"
        ],
        "isTotal": false,
        "unit": null,
        "isSigned": false
       },
       {
        "path": "refused.processInformation",
        "wordings": [
         "6.属于四类过程性信息"
        ],
        "above": [
         [
          "三、本年度办理结果"
         ],
         [
          "（三）不予公开"
         ]
        ],
        "groups": [
         "outcomes",
         "refused"
        ],
        "isTotal": false,
        "unit": null,
        "isSigned": false
       },
       {
        "path": "refused.enforcementFiles",
        "wordings": [
         "7.属于行政执法案卷"
        ],
        "above": [
         [
          "三、本年度办理结果"
         ],
         [
          "（三）不予公开"
         ]
        ],
        "groups": [
         "outcomes",
         "refused"
        ],
        "isTotal": false,
        "unit": null,
        "isSigned": false
       },
       {
        "path": "refused.administrativeInquiry",
        "wordings": [
         "8.属于行政查询事项"
        ],
        "above": [
         [
          "三、本年度办理结果"
         ],
         [
          "（三）不予公开"
         ]
        ],
        "groups": [
         "outcomes",
         "refused"
        ],
        "isTotal": false,
        "unit": null,
        "isSigned": false
       },
       {
        "path": "unavailable.notHeld",
        "wordings": [
         "1.本机关不掌握相关政府信息"
        ],
        "above": [
         [
          "三、本年度办理结果"
         ],
         [
          "（四）无法提供"
         ]
        ],
        "groups": [
         "outcomes",
         "unavailable"
        ],
        "isTotal": false,
        "unit": null,
        "isSigned": false
       },
       {
        "path": "unavailable.needsCreation",
        "wordings": [
         "2.没有现成信息需要另行制作"
        ],
        "above": [
         [
          "三、本年度办理结果"
         ],
         [
          "（四）无法提供"
         ]
        ],
        "groups": [
         "outcomes",
         "unavailable"
        ],
        "isTotal": false,
        "unit": null,
        "isSigned": false
       },
       {
        "path": "unavailable.unclearAfterCorrection",
        "wordings": [
         "3.补正后申请内容仍不明确"
        ],
        "above": [
         [
          "三、本年度办理结果"
         ],
         [
          "（四）无法提供"
         ]
        ],
        "groups": [
         "outcomes",
         "unavailable"
        ],
        "isTotal": false,
        "unit": null,
        "isSigned": false
       },
       {
        "path": "rejected.complaint",
        "wordings": [
         "1.信访举报投诉类申请"
        ],
        "above": [
         [
          "三、本年度办理结果"
         ],
         [
          "（五）不予处理"
         ]
        ],
        "groups": [
         "outcomes",
         "rejected"
        ],
        "isTotal": false,
        "unit": null,
        "isSigned": false
       },
       {
        "path": "rejected.repeated",
        "wordings": [
         "2.重复申请"
        ],
        "above": [
         [
          "三、本年度办理结果"
         ],
         [
          "（五）不予处理"
         ]
        ],
        "groups": [
         "outcomes",
         "rejected"
        ],
        "isTotal": false,
        "unit": null,
        "isSigned": false
       },
       {
        "path": "rejected.publication",
        "wordings": [
         "3.要求提供公开出版物"
        ],
        "above": [
         [
          "三、本年度办理结果"
         ],
         [
          "（五）不予处理"
         ]
        ],
        "groups": [
         "outcomes",
         "rejected"
        ],
        "isTotal": false,
        "unit": null,
        "isSigned": false
       },
       {
        "path": "rejected.excessive",
        "wordings": [
         "4.无正当理由大量反复申请"
        ],
        "above": [
         [
          "三、本年度办理结果"
         ],
         [
          "（五）不予处理"
         ]
        ],
        "groups": [
         "outcomes",
         "rejected"
        ],
        "isTotal": false,
        "unit": null,
        "isSigned": false
       },
       {
        "path": "rejected.reconfirmation",
        "wordings": [
         "5.要求行政机关确认或重新出具已获取信息"
        ],
        "above": [
         [
          "三、本年度办理结果"
         ],
         [
          "（五）不予处理"
         ]
        ],
        "groups": [
         "outcomes",
         "rejected"
        ],
        "isTotal": false,
        "unit": null,
        "isSigned": false
       },
       {
        "path": "otherwise.notCorrected",
        "wordings": [
         "1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请",
         "1.逾期不补正"
        ],
        "above": [
         [
          "三、本年度办理结果"
         ],
         [
          "（六）其他处理",
          "（六）其他"
         ]
        ],
        "groups": [
         "outcomes",
         "otherwise"
        ],
        "isTotal": false,
        "unit": null,
        "isSigned": false
       },
       {
        "path": "otherwise.feeNotPaid",
        "wordings": [
         "2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请",
         "2.逾期不缴费"
        ],
        "above": [
         [
          "三、本年度办理结果"
         ],
         [
          "（六）其他处理",
          "（六）其他"
         ]
        ],
        "groups": [
         "outcomes",
         "otherwise"
        ],
        "isTotal": false,
        "unit": null,
        "isSigned": false
       },
       {
        "path": "otherwise.miscellaneous",
        "wordings": [
         "3.其他"
        ],
        "above": [
         [
          "三、本年度办理结果"
         ],
         [
          "（六）其他处理",
          "（六）其他"
         ]
        ],
        "groups": [
         "outcomes",
         "otherwise"
        ],
        "isTotal": false,
        "unit": null,
        "isSigned": false
       },
       {
        "path": "concluded",
        "wordings": [
         "（七）总计"
        ],
        "above": [
         [
          "三、本年度办理结果"
         ]
        ],
        "groups": [
         "outcomes"
        ],
        "isTotal": true,
        "unit": null,
        "isSigned": false
       },
       {
        "path": "carriedOut",
        "wordings": [
         "四、结转下年度继续办理"
        ],
        "above": [],
        "groups": [],
        "isTotal": false,
        "unit": null,
        "isSigned": false
       }
      ],
      "columns": [
       {
        "path": "naturalPerson",
        "wordings": [
         "自然人"
        ],
        "above": [
         [
          "申请人情况"
         ]
        ],
        "groups": [
         "applicants"
        ],
        "isTotal": false,
        "unit": "item",
        "isSigned": false
       },
       {
        "path": "business",
        "wordings": [
         "商业企业"
        ],
        "above": [
         [
          "申请人情况"
         ],
         [
          "法人或其他组织"
         ]
        ],
        "groups": [
         "applicants"
        ],
        "isTotal": false,
        "unit": "item",
        "isSigned": false
       },
       {
        "path": "researchInstitution",
        "wordings": [
         "科研机构"
        ],
        "above": [
         [
          "申请人情况"
         ],
         [
          "法人或其他组织"
         ]
        ],
        "groups": [
         "applicants"
        ],
        "isTotal": false,
        "unit": "item",
        "isSigned": false
       },
       {
        "path": "socialOrganization",
        "wordings": [
         "社会公益组织"
        ],
        "above": [
         [
          "申请人情况"
         ],
         [
          "法人或其他组织"
         ]
        ],
        "groups": [
         "applicants"
        ],
        "isTotal": false,
        "unit": "item",
        "isSigned": false
       },
       {
        "path": "legalServiceProvider",
        "wordings": [
         "法律服务机构"
        ],
        "above": [
         [
          "申请人情况"
         ],
         [
          "法人或其他组织"
         ]
        ],
        "groups": [
         "applicants"
        ],
        "isTotal": false,
        "unit": "item",
        "isSigned": false
       },
       {
        "path": "otherOrganization",
        "wordings": [
         "其他"
        ],
        "above": [
         [
          "申请人情况"
         ],
         [
          "法人或其他组织"
         ]
        ],
        "groups": [
         "applicants"
        ],
        "isTotal": false,
        "unit": "item",
        "isSigned": false
       },
       {
        "path": "total",
        "wordings": [
         "总计"
        ],
        "above": [
         [
          "申请人情况"
         ]
        ],
        "groups": [],
        "isTotal": true,
        "unit": "item",
        "isSigned": false
       }
      ]
     }
    ],
    "equations": [
     {
      "id": "requests/applicants",
      "name": {
       "zh": "申请人合计",
       "en": "Sum of the applicants"
      },
      "each": "row",
      "relation": {
       "left": [
        {
         "kind": "sum",
         "group": "applicants"
        }
       ],
       "right": [
        {
         "kind": "path",
         "path": "total"
        }
       ]
      }
     },
     {
      "id": "requests/outcomes",
      "name": {
       "zh": "办理结果合计",
       "en": "Sum of the outcomes"
      },
      "each": "column",
      "relation": {
       "left": [
        {
         "kind": "sum",
         "group": "outcomes"
        }
       ],
       "right": [
        {
         "kind": "path",
         "path": "concluded"
        }
       ]
      }
     },
     {
      "id": "requests/balance",
      "name": {
       "zh": "结转平衡",
       "en": "Carry-over balance"
      },
      "each": "column",
      "relation": {
       "left": [
        {
         "kind": "path",
         "path": "received"
        },
        {
         "kind": "path",
         "path": "carriedIn"
        }
       ],
       "right": [
        {
         "kind": "path",
         "path": "concluded"
        },
        {
         "kind": "path",
         "path": "carriedOut"
        }
       ]
      }
     }
    ]
   },
   {
    "id": "review",
    "label": "政府信息公开行政复议、行政诉讼情况",
    "section": "review",
    "stub": null,
    "parts": [
     {
      "heading": null,
      "rows": [
       {
        "path": "reconsideration",
        "wordings": [
         "行政复议"
        ],
        "above": [],
        "groups": [],
        "isTotal": false,
        "unit": null,
        "isSigned": false
       },
       {
        "path": "directLitigation",
        "wordings": [
         "未经复议直接起诉"
        ],
        "above": [
         [
          "行政诉讼"
         ]
        ],
        "groups": [],
        "isTotal": false,
        "unit": null,
        "isSigned": false
       },
       {
        "path": "litigationAfterReconsideration",
        "wordings": [
         "复议后起诉"
        ],
        "above": [
         [
          "行政诉讼"
         ]
        ],
        "groups": [],
        "isTotal": false,
        "unit": null,
        "isSigned": false
       }
      ],
      "columns": [
       {
        "path": "upheld",
        "wordings": [
         "结果维持"
        ],
        "above": [],
        "groups": [],
        "isTotal": false,
        "unit": "item",
        "isSigned": false
       },
       {
        "path": "corrected",
        "wordings": [
         "结果纠正"
        ],
        "above": [],
        "groups": [],
        "isTotal": false,
        "unit": "item",
        "isSigned": false
       },
       {
        "path": "other",
        "wordings": [
         "其他结果"
        ],
        "above": [],
        "groups": [],
        "isTotal": false,
        "unit": "item",
        "isSigned": false
       },
       {
        "path": "pending",
        "wordings": [
         "尚未审结"
        ],
        "above": [],
        "groups": [],
        "isTotal": false,
        "unit": "item",
        "isSigned": false
       },
       {
        "path": "total",
        "wordings": [
         "总计"
        ],
        "above": [],
        "groups": [],
        "isTotal": true,
        "unit": "item",
        "isSigned": false
       }
      ]
     }
    ],
    "equations": [
     {
      "id": "review/results",
      "name": {
       "zh": "结果合计",
       "en": "Sum of the results"
      },
      "each": "row",
      "relation": {
       "left": [
        {
         "kind": "path",
         "path": "upheld"
        },
        {
         "kind": "path",
         "path": "corrected"
        },
        {
         "kind": "path",
         "path": "other"
        },
        {
         "kind": "path",
         "path": "pending"
        }
       ],
       "right": [
        {
         "kind": "path",
         "path": "total"
        }
       ]
      }
     }
    ]
   }
  ]
 },
 {
  "id": "ogi-2019",
  "notice": "国办公开办函〔2019〕60号",
  "title": {
   "zh": "政府信息公开工作年度报告（2019年格式）",
   "en": "Annual report on open government information (form of 2019)"
  },
  "years": {
   "from": 2019,
   "to": 2020
  },
  "sections": [
   {
    "kind": "overview",
    "wordings": [
     "一、总体情况",
     "工作基本情况",
     "工作概述",
     "信息公开总体情况",
     "概述",
     "引言"
    ]
   },
   {
    "kind": "proactive",
    "wordings": [
     "二、主动公开政府信息情况",
     "行政机关主动公开政府信息情况"
    ]
   },
   {
    "kind": "requests",
    "wordings": [
     "三、收到和处理政府信息公开申请情况"
    ]
   },
   {
    "kind": "review",
    "wordings": [
     "四、政府信息公开行政复议、行政诉讼情况",
     "因政府信息公开工作被申请行政复议、提起行政诉讼情况"
    ]
   },
   {
    "kind": "problems",
    "wordings": [
     "五、存在的主要问题及改进情况",
     "存在的主要问题及整改措施",
     "存在问题及改进情况"
    ]
   },
   {
    "kind": "other",
    "wordings": [
     "六、其他需要报告的事项",
     "其它需要报告事项",
     "其他事项"
    ]
   }
  ],
  "tables": [
   {
    "id": "proactive",
    "label": "主动公开政府信息情况",
    "section": "proactive",
    "stub": "信息内容",
    "parts": [
     {
      "heading": "第二十条第（一）项",
      "rows": [
       {
        "path": "rules",
        "wordings": [
         "规章"
        ],
        "above": [],
        "groups": [],
        "isTotal": false,
        "unit": null,
        "isSigned": false
       },
       {
        "path": "normativeDocuments",
        "wordings": [
         "规范性文件",
         "行政规范性文件"
        ],
        "above": [],
        "groups": [],
        "isTotal": false,
        "unit": null,
        "isSigned": false
       }
      ],
      "columns": [
       {
        "path": "made",
        "wordings": [
         "本年新制作数量"
        ],
        "above": [],
        "groups": [],
        "isTotal": false,
        "unit": "item",
        "isSigned": false
       },
       {
        "path": "published",
        "wordings": [
         "本年新公开数量"
        ],
        "above": [],
        "groups": [],
        "isTotal": false,
        "unit": "item",
        "isSigned": false
       },
       {
        "path": "publishedTotal",
        "wordings": [
         "对外公开总数量"
        ],
        "above": [],
        "groups": [],
        "isTotal": false,
        "unit": "item",
        "isSigned": false
       }
      ]
     },
     {
      "heading": "第二十条第（五）项",
      "rows": [
       {
        "path": "licensing",
        "wordings": [
         "行政许可"
        ],
        "above": [],
        "groups": [],
        "isTotal": false,
        "unit": null,
        "isSigned": false
       },
       {
        "path": "otherServices",
        "wordings": [
         "其他对外管理服务事项"
        ],
        "above": [],
        "groups": [],
        "isTotal": false,
        "unit": null,
        "isSigned": false
       }
      ],
      "columns": [
       {
        "path": "itemsLastYear",
        "wordings": [
         "上一年项目数量"
        ],
        "above": [],
        "groups": [],
        "isTotal": false,
        "unit": "project",
        "isSigned": false
       },
       {
        "path": "itemsChange",
        "wordings": [
         "本年增/减"
        ],
        "above": [],
        "groups": [],
        "isTotal": false,
        "unit": "project",
        "isSigned": true
       },
       {
        "path": "decisions",
        "wordings": [
         "处理决定数量"
        ],
        "above": [],
        "groups": [],
        "isTotal": false,
        "unit": "item",
        "isSigned": false
       }
      ]
     },
     {
      "heading": "第二十条第（六）项",
      "rows": [
       {
        "path": "penalties",
        "wordings": [
         "行政处罚"
        ],
        "above": [],
        "groups": [],
        "isTotal": false,
        "unit": null,
        "isSigned": false
       },
       {
        "path": "compulsion",
        "wordings": [
         "行政强制"
        ],
        "above": [],
        "groups": [],
        "isTotal": false,
        "unit": null,
        "isSigned": false
       }
      ],
      "columns": [
       {
        "path": "itemsLastYear",
        "wordings": [
         "上一年项目数量"
        ],
        "above": [],
        "groups": [],
        "isTotal": false,
        "unit": "project",
        "isSigned": false
       },
       {
        "path": "itemsChange",
        "wordings": [
         "本年增/减"
        ],
        "above": [],
        "groups": [],
        "isTotal": false,
        "unit": "project",
        "isSigned": true
       },
       {
        "path": "decisions",
        "wordings": [
         "处理决定数量"
        ],
        "above": [],
        "groups": [],
        "isTotal": false,
        "unit": "item",
        "isSigned": false
       }
      ]
     },
     {
      "heading": "第二十条第（八）项",
      "rows": [
       {
        "path": "fees",
        "wordings": [
         "行政事业性收费"
        ],
        "above": [],
        "groups": [],
        "isTotal": false,
        "unit": null,
        "isSigned": false
       }
      ],
      "columns": [
       {
        "path": "itemsLastYear",
        "wordings": [
         "上一年项目数量"
        ],
        "above": [],
        "groups": [],
        "isTotal": false,
        "unit": "project",
        "isSigned": false
       },
       {
        "path": "itemsChange",
        "wordings": [
         "本年增/减"
        ],
        "above": [],
        "groups": [],
        "isTotal": false,
        "unit": "project",
        "isSigned": true
       }
      ]
     },
     {
      "heading": "第二十条第（九）项",
      "rows": [
       {
        "path": "procurement",
        "wordings": [
         "政府集中采购"
        ],
        "above": [],
        "groups": [],
        "isTotal": false,
        "unit": null,
        "isSigned": false
       }
      ],
      "columns": [
       {
        "path": "projects",
        "wordings": [
         "采购项目数量"
        ],
        "above": [],
        "groups": [],
        "isTotal": false,
        "unit": "project",
        "isSigned": false
       },
       {
        "path": "amount",
        "wordings": [
         "采购总金额"
        ],
        "above": [],
        "groups": [],
        "isTotal": false,
        "unit": "10k CNY",
        "isSigned": false
       }
      ]
     }
    ],
    "equations": []
   },
   {
    "id": "requests",
    "label": "收到和处理政府信息公开申请情况",
    "section": "requests",
    "stub": "本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和",
    "parts": [
     {
      "heading": null,
      "rows": [
       {
        "path": "received",
        "wordings": [
         "一、本年新收政府信息公开申请数量"
        ],
        "above": [],
        "groups": [],
        "isTotal": false,
        "unit": null,
        "isSigned": false
       },
       {
        "path": "carriedIn",
        "wordings": [
         "二、上年结转政府信息公开申请数量"
        ],
        "above": [],
        "groups": [],
        "isTotal": false,
        "unit": null,
        "isSigned": false
       },
       {
        "path": "disclosed",
        "wordings": [
         "（一）予以公开"
        ],
        "above": [
         [
          "三、本年度办理结果"
         ]
        ],
        "groups": [
         "outcomes"
        ],
        "isTotal": false,
        "unit": null,
        "isSigned": false
       },
       {
        "path": "partlyDisclosed",
        "wordings": [
         "（二）部分公开（区分处理的，只计这一情形，不计其他情形）"
        ],
        "above": [
         [
          "三、本年度办理结果"
         ]
        ],
        "groups": [
         "outcomes"
        ],
        "isTotal": false,
        "unit": null,
        "isSigned": false
       },
       {
        "path": "refused.stateSecret",
        "wordings": [
         "1.属于国家秘密"
        ],
        "above": [
         [
          "三、本年度办理结果"
         ],
         [
          "（三）不予公开"
         ]
        ],
        "groups": [
         "outcomes",
         "refused"
        ],
        "isTotal": false,
        "unit": null,
        "isSigned": false
       },
       {
        "path": "refused.prohibitedByLaw",
        "wordings": [
         "2.其他法律行政法规禁止公开"
        ],
        "above": [
         [
          "三、本年度办理结果"
         ],
         [
          "（三）不予公开"
         ]
        ],
        "groups": [
         "outcomes",
         "refused"
        ],
        "isTotal": false,
        "unit": null,
        "isSigned": false
       },
       {
        "path": "refused.publicSafety",
        "wordings": [
         "3.危及“三安全一稳定”"
        ],
        "above": [
         [
          "三、本年度办理结果"
         ],
         [
          "（三）不予公开"
         ]
        ],
        "groups": [
         "outcomes",
         "refused"
        ],
        "isTotal": false,
        "unit": null,
        "isSigned": false
       },
       {
        "path": "refused.thirdPartyInterests",
        "wordings": [
         "4.保护第三方合法权益"
        ],
        "above": [
         [
          "三、本年度办理结果"
         ],
         [
          "（三）不予公开"
         ]
        ],
        "groups": [
         "outcomes",
         "refused"
        ],
        "isTotal": false,
        "unit": null,
        "isSigned": false
       },
       {
        "path": "refused.internalAffairs",
        "wordings": [
         "5.属于三类内部事务信息"
        ],
        "above": [
         [
          "三、本年度办理结果"
         ],
         [
          "（三）不予公开"
         ]
        ],
        "groups": [
         "outcomes",
         "refused"
        ],
        "isTotal": false,
        "unit": null,
        "isSigned": false
       },
       {
        "path": "refused.processInformation",
        "wordings": [
         "6.属于四类过程性信息"
        ],
        "above": [
         [
          "三、本年度办理结果"
         ],
         [
          "（三）不予公开"
         ]
        ],
        "groups": [
         "outcomes",
         "refused"
        ],
        "isTotal": false,
        "unit": null,
        "isSigned": false
       },
       {
        "path": "refused.enforcementFiles",
        "wordings": [
         "7.属于行政执法案卷"
        ],
        "above": [
         [
          "三、本年度办理结果"
         ],
         [
          "（三）不予公开"
         ]
        ],
        "groups": [
         "outcomes",
         "refused"
        ],
        "isTotal": false,
        "unit": null,
        "isSigned": false
       },
       {
        "path": "refused.administrativeInquiry",
        "wordings": [
         "8.属于行政查询事项"
        ],
        "above": [
         [
          "三、本年度办理结果"
         ],
         [
          "（三）不予公开"
         ]
        ],
        "groups": [
         "outcomes",
         "refused"
        ],
        "isTotal": false,
        "unit": null,
        "isSigned": false
       },
       {
        "path": "unavailable.notHeld",
        "wordings": [
         "1.本机关不掌握相关政府信息"
        ],
        "above": [
         [
          "三、本年度办理结果"
         ],
         [
          "（四）无法提供"
         ]
        ],
        "groups": [
         "outcomes",
         "unavailable"
        ],
        "isTotal": false,
        "unit": null,
        "isSigned": false
       },
       {
        "path": "unavailable.needsCreation",
        "wordings": [
         "2.没有现成信息需要另行制作"
        ],
        "above": [
         [
          "三、本年度办理结果"
         ],
         [
          "（四）无法提供"
         ]
        ],
        "groups": [
         "outcomes",
         "unavailable"
        ],
        "isTotal": false,
        "unit": null,
        "isSigned": false
       },
       {
        "path": "unavailable.unclearAfterCorrection",
        "wordings": [
         "3.补正后申请内容仍不明确"
        ],
        "above": [
         [
          "三、本年度办理结果"
         ],
         [
          "（四）无法提供"
         ]
        ],
        "groups": [
         "outcomes",
         "unavailable"
        ],
        "isTotal": false,
        "unit": null,
        "isSigned": false
       },
       {
        "path": "rejected.complaint",
        "wordings": [
         "1.信访举报投诉类申请"
        ],
        "above": [
         [
          "三、本年度办理结果"
         ],
         [
          "（五）不予处理"
         ]
        ],
        "groups": [
         "outcomes",
         "rejected"
        ],
        "isTotal": false,
        "unit": null,
        "isSigned": false
       },
       {
        "path": "rejected.repeated",
        "wordings": [
         "2.重复申请"
        ],
        "above": [
         [
          "三、本年度办理结果"
         ],
         [
          "（五）不予处理"
         ]
        ],
        "groups": [
         "outcomes",
         "rejected"
        ],
        "isTotal": false,
        "unit": null,
        "isSigned": false
       },
       {
        "path": "rejected.publication",
        "wordings": [
         "3.要求提供公开出版物"
        ],
        "above": [
         [
          "三、本年度办理结果"
         ],
         [
          "（五）不予处理"
         ]
        ],
        "groups": [
         "outcomes",
         "rejected"
        ],
        "isTotal": false,
        "unit": null,
        "isSigned": false
       },
       {
        "path": "rejected.excessive",
        "wordings": [
         "4.无正当理由大量反复申请"
        ],
        "above": [
         [
          "三、本年度办理结果"
         ],
         [
          "（五）不予处理"
         ]
        ],
        "groups": [
         "outcomes",
         "rejected"
        ],
        "isTotal": false,
        "unit": null,
        "isSigned": false
       },
       {
        "path": "rejected.reconfirmation",
        "wordings": [
         "5.要求行政机关确认或重新出具已获取信息"
        ],
        "above": [
         [
          "三、本年度办理结果"
         ],
         [
          "（五）不予处理"
         ]
        ],
        "groups": [
         "outcomes",
         "rejected"
        ],
        "isTotal": false,
        "unit": null,
        "isSigned": false
       },
       {
        "path": "otherwise",
        "wordings": [
         "（六）其他处理",
         "（六）其他"
        ],
        "above": [
         [
          "三、本年度办理结果"
         ]
        ],
        "groups": [
         "outcomes"
        ],
        "isTotal": false,
        "unit": null,
        "isSigned": false
       },
       {
        "path": "concluded",
        "wordings": [
         "（七）总计"
        ],
        "above": [
         [
          "三、本年度办理结果"
         ]
        ],
        "groups": [
         "outcomes"
        ],
        "isTotal": true,
        "unit": null,
        "isSigned": false
       },
       {
        "path": "carriedOut",
        "wordings": [
         "四、结转下年度继续办理"
        ],
        "above": [],
        "groups": [],
        "isTotal": false,
        "unit": null,
        "isSigned": false
       }
      ],
      "columns": [
       {
        "path": "naturalPerson",
        "wordings": [
         "自然人"
        ],
        "above": [
         [
          "申请人情况"
         ]
        ],
        "groups": [
         "applicants"
        ],
        "isTotal": false,
        "unit": "item",
        "isSigned": false
       },
       {
        "path": "business",
        "wordings": [
         "商业企业"
        ],
        "above": [
         [
          "申请人情况"
         ],
         [
          "法人或其他组织"
         ]
        ],
        "groups": [
         "applicants"
        ],
        "isTotal": false,
        "unit": "item",
        "isSigned": false
       },
       {
        "path": "researchInstitution",
        "wordings": [
         "科研机构"
        ],
        "above": [
         [
          "申请人情况"
         ],
         [
          "法人或其他组织"
         ]
        ],
        "groups": [
         "applicants"
        ],
        "isTotal": false,
        "unit": "item",
        "isSigned": false
       },
       {
        "path": "socialOrganization",
        "wordings": [
         "社会公益组织"
        ],
        "above": [
         [
          "申请人情况"
         ],
         [
          "法人或其他组织"
         ]
        ],
        "groups": [
         "applicants"
        ],
        "isTotal": false,
        "unit": "item",
        "isSigned": false
       },
       {
        "path": "legalServiceProvider",
        "wordings": [
         "法律服务机构"
        ],
        "above": [
         [
          "申请人情况"
         ],
         [
          "法人或其他组织"
         ]
        ],
        "groups": [
         "applicants"
        ],
        "isTotal": false,
        "unit": "item",
        "isSigned": false
       },
       {
        "path": "otherOrganization",
        "wordings": [
         "其他"
        ],
        "above": [
         [
          "申请人情况"
         ],
         [
          "法人或其他组织"
         ]
        ],
        "groups": [
         "applicants"
        ],
        "isTotal": false,
        "unit": "item",
        "isSigned": false
       },
       {
        "path": "total",
        "wordings": [
         "总计"
        ],
        "above": [
         [
          "申请人情况"
         ]
        ],
        "groups": [],
        "isTotal": true,
        "unit": "item",
        "isSigned": false
       }
      ]
     }
    ],
    "equations": [
     {
      "id": "requests/applicants",
      "name": {
       "zh": "申请人合计",
       "en": "Sum of the applicants"
      },
      "each": "row",
      "relation": {
       "left": [
        {
         "kind": "sum",
         "group": "applicants"
        }
       ],
       "right": [
        {
         "kind": "path",
         "path": "total"
        }
       ]
      }
     },
     {
      "id": "requests/outcomes",
      "name": {
       "zh": "办理结果合计",
       "en": "Sum of the outcomes"
      },
      "each": "column",
      "relation": {
       "left": [
        {
         "kind": "sum",
         "group": "outcomes"
        }
       ],
       "right": [
        {
         "kind": "path",
         "path": "concluded"
        }
       ]
      }
     },
     {
      "id": "requests/balance",
      "name": {
       "zh": "结转平衡",
       "en": "Carry-over balance"
      },
      "each": "column",
      "relation": {
       "left": [
        {
         "kind": "path",
         "path": "received"
        },
        {
         "kind": "path",
         "path": "carriedIn"
        }
       ],
       "right": [
        {
         "kind": "path",
         "path": "concluded"
        },
        {
         "kind": "path",
         "path": "carriedOut"
        }
       ]
      }
     }
    ]
   },
   {
    "id": "review",
    "label": "政府信息公开行政复议、行政诉讼情况",
    "section": "review",
    "stub": null,
    "parts": [
     {
      "heading": null,
      "rows": [
       {
        "path": "reconsideration",
        "wordings": [
         "行政复议"
        ],
        "above": [],
        "groups": [],
        "isTotal": false,
        "unit": null,
        "isSigned": false
       },
       {
        "path": "directLitigation",
        "wordings": [
         "未经复议直接起诉"
        ],
        "above": [
         [
          "行政诉讼"
         ]
        ],
        "groups": [],
        "isTotal": false,
        "unit": null,
        "isSigned": false
       },
       {
        "path": "litigationAfterReconsideration",
        "wordings": [
         "复议后起诉"
        ],
        "above": [
         [
          "行政诉讼"
         ]
        ],
        "groups": [],
        "isTotal": false,
        "unit": null,
        "isSigned": false
       }
      ],
      "columns": [
       {
        "path": "upheld",
        "wordings": [
         "结果维持"
        ],
        "above": [],
        "groups": [],
        "isTotal": false,
        "unit": "item",
        "isSigned": false
       },
       {
        "path": "corrected",
        "wordings": [
         "结果纠正"
        ],
        "above": [],
        "groups": [],
        "isTotal": false,
        "unit": "item",
        "isSigned": false
       },
       {
        "path": "other",
        "wordings": [
         "其他结果"
        ],
        "above": [],
        "groups": [],
        "isTotal": false,
        "unit": "item",
        "isSigned": false
       },
       {
        "path": "pending",
        "wordings": [
         "尚未审结"
        ],
        "above": [],
        "groups": [],
        "isTotal": false,
        "unit": "item",
        "isSigned": false
       },
       {
        "path": "total",
        "wordings": [
         "总计"
        ],
        "above": [],
        "groups": [],
        "isTotal": true,
        "unit": "item",
        "isSigned": false
       }
      ]
     }
    ],
    "equations": [
     {
      "id": "review/results",
      "name": {
       "zh": "结果合计",
       "en": "Sum of the results"
      },
      "each": "row",
      "relation": {
       "left": [
        {
         "kind": "path",
         "path": "upheld"
        },
        {
         "kind": "path",
         "path": "corrected"
        },
        {
         "kind": "path",
         "path": "other"
        },
        {
         "kind": "path",
         "path": "pending"
        }
       ],
       "right": [
        {
         "kind": "path",
         "path": "total"
        }
       ]
      }
     }
    ]
   }
  ]
 },
 {
  "id": "ogi-2014",
  "notice": "国办发〔2014〕32号",
  "title": {
   "zh": "政府信息公开情况统计表（2014年格式）",
   "en": "Statistics of open government information (form of 2014)"
  },
  "years": {
   "from": 2014,
   "to": 2018
  },
  "sections": [],
  "tables": [
   {
    "id": "statistics",
    "label": "政府信息公开情况统计表",
    "section": "extra",
    "stub": "统计指标",
    "parts": [
     {
      "heading": null,
      "rows": [
       {
        "path": "disclosed",
        "wordings": [
         "（一）主动公开政府信息数（不同渠道和方式公开相同信息计1条）"
        ],
        "above": [
         [
          "一、主动公开情况"
         ]
        ],
        "groups": [],
        "isTotal": false,
        "unit": null,
        "isSigned": false
       },
       {
        "path": "normativeDocumentsDisclosed",
        "wordings": [
         "其中：主动公开规范性文件数"
        ],
        "above": [
         [
          "一、主动公开情况"
         ]
        ],
        "groups": [],
        "isTotal": false,
        "unit": null,
        "isSigned": false
       },
       {
        "path": "normativeDocumentsIssued",
        "wordings": [
         "制发规范性文件总数"
        ],
        "above": [
         [
          "一、主动公开情况"
         ]
        ],
        "groups": [],
        "isTotal": false,
        "unit": null,
        "isSigned": false
       },
       {
        "path": "disclosedBy.gazette",
        "wordings": [
         "1.政府公报公开政府信息数"
        ],
        "above": [
         [
          "一、主动公开情况"
         ],
         [
          "（二）通过不同渠道和方式公开政府信息的情况"
         ]
        ],
        "groups": [
         "disclosedBy"
        ],
        "isTotal": false,
        "unit": null,
        "isSigned": false
       },
       {
        "path": "disclosedBy.website",
        "wordings": [
         "2.政府网站公开政府信息数"
        ],
        "above": [
         [
          "一、主动公开情况"
         ],
         [
          "（二）通过不同渠道和方式公开政府信息的情况"
         ]
        ],
        "groups": [
         "disclosedBy"
        ],
        "isTotal": false,
        "unit": null,
        "isSigned": false
       },
       {
        "path": "disclosedBy.microblog",
        "wordings": [
         "3.政务微博公开政府信息数"
        ],
        "above": [
         [
          "一、主动公开情况"
         ],
         [
          "（二）通过不同渠道和方式公开政府信息的情况"
         ]
        ],
        "groups": [
         "disclosedBy"
        ],
        "isTotal": false,
        "unit": null,
        "isSigned": false
       },
       {
        "path": "disclosedBy.wechat",
        "wordings": [
         "4.政务微信公开政府信息数"
        ],
        "above": [
         [
          "一、主动公开情况"
         ],
         [
          "（二）通过不同渠道和方式公开政府信息的情况"
         ]
        ],
        "groups": [
         "disclosedBy"
        ],
        "isTotal": false,
        "unit": null,
        "isSigned": false
       },
       {
        "path": "disclosedBy.otherwise",
        "wordings": [
         "5.其他方式公开政府信息数"
        ],
        "above": [
         [
          "一、主动公开情况"
         ],
         [
          "（二）通过不同渠道和方式公开政府信息的情况"
         ]
        ],
        "groups": [
         "disclosedBy"
        ],
        "isTotal": false,
        "unit": null,
        "isSigned": false
       },
       {
        "path": "responses",
        "wordings": [
         "（一）回应公众关注热点或重大舆情数（不同方式回应同一热点或舆情计1次）"
        ],
        "above": [
         [
          "二、回应解读情况"
         ]
        ],
        "groups": [],
        "isTotal": false,
        "unit": null,
        "isSigned": false
       },
       {
        "path": "respondedBy.pressConferences",
        "wordings": [
         "1.参加或举办新闻发布会总次数"
        ],
        "above": [
         [
          "二、回应解读情况"
         ],
         [
          "（二）通过不同渠道和方式回应解读的情况"
         ]
        ],
        "groups": [
         "respondedBy"
        ],
        "isTotal": false,
        "unit": null,
        "isSigned": false
       },
       {
        "path": "respondedBy.pressConferencesWithHead",
        "wordings": [
         "其中：主要负责同志参加新闻发布会次数"
        ],
        "above": [
         [
          "二、回应解读情况"
         ],
         [
          "（二）通过不同渠道和方式回应解读的情况"
         ]
        ],
        "groups": [
         "respondedBy"
        ],
        "isTotal": false,
        "unit": null,
        "isSigned": false
       },
       {
        "path": "respondedBy.onlineInterviews",
        "wordings": [
         "2.政府网站在线访谈次数"
        ],
        "above": [
         [
          "二、回应解读情况"
         ],
         [
          "（二）通过不同渠道和方式回应解读的情况"
         ]
        ],
        "groups": [
         "respondedBy"
        ],
        "isTotal": false,
        "unit": null,
        "isSigned": false
       },
       {
        "path": "respondedBy.onlineInterviewsWithHead",
        "wordings": [
         "其中：主要负责同志参加政府网站在线访谈次数"
        ],
        "above": [
         [
          "二、回应解读情况"
         ],
         [
          "（二）通过不同渠道和方式回应解读的情况"
         ]
        ],
        "groups": [
         "respondedBy"
        ],
        "isTotal": false,
        "unit": null,
        "isSigned": false
       },
       {
        "path": "respondedBy.interpretations",
        "wordings": [
         "3.政策解读稿件发布数"
        ],
        "above": [
         [
          "二、回应解读情况"
         ],
         [
          "（二）通过不同渠道和方式回应解读的情况"
         ]
        ],
        "groups": [
         "respondedBy"
        ],
        "isTotal": false,
        "unit": null,
        "isSigned": false
       },
       {
        "path": "respondedBy.microblogAndWechat",
        "wordings": [
         "4.微博微信回应事件数"
        ],
        "above": [
         [
          "二、回应解读情况"
         ],
         [
          "（二）通过不同渠道和方式回应解读的情况"
         ]
        ],
        "groups": [
         "respondedBy"
        ],
        "isTotal": false,
        "unit": null,
        "isSigned": false
       },
       {
        "path": "respondedBy.otherwise",
        "wordings": [
         "5.其他方式回应事件数"
        ],
        "above": [
         [
          "二、回应解读情况"
         ],
         [
          "（二）通过不同渠道和方式回应解读的情况"
         ]
        ],
        "groups": [
         "respondedBy"
        ],
        "isTotal": false,
        "unit": null,
        "isSigned": false
       },
       {
        "path": "received",
        "wordings": [
         "（一）收到申请数"
        ],
        "above": [
         [
          "三、依申请公开情况"
         ]
        ],
        "groups": [],
        "isTotal": false,
        "unit": null,
        "isSigned": false
       },
       {
        "path": "receivedBy.inPerson",
        "wordings": [
         "1.当面申请数"
        ],
        "above": [
         [
          "三、依申请公开情况"
         ]
        ],
        "groups": [
         "receivedBy"
        ],
        "isTotal": false,
        "unit": null,
        "isSigned": false
       },
       {
        "path": "receivedBy.fax",
        "wordings": [
         "2.传真申请数"
        ],
        "above": [
         [
          "三、依申请公开情况"
         ]
        ],
        "groups": [
         "receivedBy"
        ],
        "isTotal": false,
        "unit": null,
        "isSigned": false
       },
       {
        "path": "receivedBy.online",
        "wordings": [
         "3.网络申请数"
        ],
        "above": [
         [
          "三、依申请公开情况"
         ]
        ],
        "groups": [
         "receivedBy"
        ],
        "isTotal": false,
        "unit": null,
        "isSigned": false
       },
       {
        "path": "receivedBy.letter",
        "wordings": [
         "4.信函申请数"
        ],
        "above": [
         [
          "三、依申请公开情况"
         ]
        ],
        "groups": [
         "receivedBy"
        ],
        "isTotal": false,
        "unit": null,
        "isSigned": false
       },
       {
        "path": "concluded",
        "wordings": [
         "（二）申请办结数"
        ],
        "above": [
         [
          "三、依申请公开情况"
         ]
        ],
        "groups": [],
        "isTotal": false,
        "unit": null,
        "isSigned": false
       },
       {
        "path": "concludedBy.onTime",
        "wordings": [
         "1.按时办结数"
        ],
        "above": [
         [
          "三、依申请公开情况"
         ]
        ],
        "groups": [
         "concludedBy"
        ],
        "isTotal": false,
        "unit": null,
        "isSigned": false
       },
       {
        "path": "concludedBy.extended",
        "wordings": [
         "2.延期办结数"
        ],
        "above": [
         [
          "三、依申请公开情况"
         ]
        ],
        "groups": [
         "concludedBy"
        ],
        "isTotal": false,
        "unit": null,
        "isSigned": false
       },
       {
        "path": "answered",
        "wordings": [
         "（三）申请答复数"
        ],
        "above": [
         [
          "三、依申请公开情况"
         ]
        ],
        "groups": [],
        "isTotal": false,
        "unit": null,
        "isSigned": false
       },
       {
        "path": "answers.alreadyDisclosed",
        "wordings": [
         "1.属于已主动公开范围数"
        ],
        "above": [
         [
          "三、依申请公开情况"
         ]
        ],
        "groups": [
         "answers"
        ],
        "isTotal": false,
        "unit": null,
        "isSigned": false
       },
       {
        "path": "answers.disclosed",
        "wordings": [
         "2.同意公开答复数"
        ],
        "above": [
         [
          "三、依申请公开情况"
         ]
        ],
        "groups": [
         "answers"
        ],
        "isTotal": false,
        "unit": null,
        "isSigned": false
       },
       {
        "path": "answers.partlyDisclosed",
        "wordings": [
         "3.同意部分公开答复数"
        ],
        "above": [
         [
          "三、依申请公开情况"
         ]
        ],
        "groups": [
         "answers"
        ],
        "isTotal": false,
        "unit": null,
        "isSigned": false
       },
       {
        "path": "answers.refused",
        "wordings": [
         "4.不同意公开答复数"
        ],
        "above": [
         [
          "三、依申请公开情况"
         ]
        ],
        "groups": [
         "answers"
        ],
        "isTotal": false,
        "unit": null,
        "isSigned": false
       },
       {
        "path": "refusedFor.stateSecret",
        "wordings": [
         "其中：涉及国家秘密"
        ],
        "above": [
         [
          "三、依申请公开情况"
         ]
        ],
        "groups": [
         "refusedFor"
        ],
        "isTotal": false,
        "unit": null,
        "isSigned": false
       },
       {
        "path": "refusedFor.tradeSecret",
        "wordings": [
         "涉及商业秘密"
        ],
        "above": [
         [
          "三、依申请公开情况"
         ]
        ],
        "groups": [
         "refusedFor"
        ],
        "isTotal": false,
        "unit": null,
        "isSigned": false
       },
       {
        "path": "refusedFor.privacy",
        "wordings": [
         "涉及个人隐私"
        ],
        "above": [
         [
          "三、依申请公开情况"
         ]
        ],
        "groups": [
         "refusedFor"
        ],
        "isTotal": false,
        "unit": null,
        "isSigned": false
       },
       {
        "path": "refusedFor.publicSafety",
        "wordings": [
         "危及国家安全、公共安全、经济安全和社会稳定"
        ],
        "above": [
         [
          "三、依申请公开情况"
         ]
        ],
        "groups": [
         "refusedFor"
        ],
        "isTotal": false,
        "unit": null,
        "isSigned": false
       },
       {
        "path": "refusedFor.notGovernmentInformation",
        "wordings": [
         "不是《条例》所指政府信息"
        ],
        "above": [
         [
          "三、依申请公开情况"
         ]
        ],
        "groups": [
         "refusedFor"
        ],
        "isTotal": false,
        "unit": null,
        "isSigned": false
       },
       {
        "path": "refusedFor.otherLegalReasons",
        "wordings": [
         "法律法规规定的其他情形"
        ],
        "above": [
         [
          "三、依申请公开情况"
         ]
        ],
        "groups": [
         "refusedFor"
        ],
        "isTotal": false,
        "unit": null,
        "isSigned": false
       },
       {
        "path": "answers.notOurs",
        "wordings": [
         "5.不属于本行政机关公开数"
        ],
        "above": [
         [
          "三、依申请公开情况"
         ]
        ],
        "groups": [
         "answers"
        ],
        "isTotal": false,
        "unit": null,
        "isSigned": false
       },
       {
        "path": "answers.notExisting",
        "wordings": [
         "6.申请信息不存在数"
        ],
        "above": [
         [
          "三、依申请公开情况"
         ]
        ],
        "groups": [
         "answers"
        ],
        "isTotal": false,
        "unit": null,
        "isSigned": false
       },
       {
        "path": "answers.toBeCorrected",
        "wordings": [
         "7.告知作出更改补充数"
        ],
        "above": [
         [
          "三、依申请公开情况"
         ]
        ],
        "groups": [
         "answers"
        ],
        "isTotal": false,
        "unit": null,
        "isSigned": false
       },
       {
        "path": "answers.otherChannels",
        "wordings": [
         "8.告知通过其他途径办理数"
        ],
        "above": [
         [
          "三、依申请公开情况"
         ]
        ],
        "groups": [
         "answers"
        ],
        "isTotal": false,
        "unit": null,
        "isSigned": false
       },
       {
        "path": "reconsiderations",
        "wordings": [
         "四、行政复议数量"
        ],
        "above": [],
        "groups": [],
        "isTotal": false,
        "unit": null,
        "isSigned": false
       },
       {
        "path": "reconsideration.upheld",
        "wordings": [
         "（一）维持具体行政行为数"
        ],
        "above": [
         [
          "四、行政复议数量"
         ]
        ],
        "groups": [
         "reconsideration"
        ],
        "isTotal": false,
        "unit": null,
        "isSigned": false
       },
       {
        "path": "reconsideration.corrected",
        "wordings": [
         "（二）被依法纠错数"
        ],
        "above": [
         [
          "四、行政复议数量"
         ]
        ],
        "groups": [
         "reconsideration"
        ],
        "isTotal": false,
        "unit": null,
        "isSigned": false
       },
       {
        "path": "reconsideration.other",
        "wordings": [
         "（三）其他情形数"
        ],
        "above": [
         [
          "四、行政复议数量"
         ]
        ],
        "groups": [
         "reconsideration"
        ],
        "isTotal": false,
        "unit": null,
        "isSigned": false
       },
       {
        "path": "litigations",
        "wordings": [
         "五、行政诉讼数量"
        ],
        "above": [],
        "groups": [],
        "isTotal": false,
        "unit": null,
        "isSigned": false
       },
       {
        "path": "litigation.upheld",
        "wordings": [
         "（一）维持具体行政行为或者驳回原告诉讼请求数"
        ],
        "above": [
         [
          "五、行政诉讼数量"
         ]
        ],
        "groups": [
         "litigation"
        ],
        "isTotal": false,
        "unit": null,
        "isSigned": false
       },
       {
        "path": "litigation.corrected",
        "wordings": [
         "（二）被依法纠错数"
        ],
        "above": [
         [
          "五、行政诉讼数量"
         ]
        ],
        "groups": [
         "litigation"
        ],
        "isTotal": false,
        "unit": null,
        "isSigned": false
       },
       {
        "path": "litigation.other",
        "wordings": [
         "（三）其他情形数"
        ],
        "above": [
         [
          "五、行政诉讼数量"
         ]
        ],
        "groups": [
         "litigation"
        ],
        "isTotal": false,
        "unit": null,
        "isSigned": false
       },
       {
        "path": "complaints",
        "wordings": [
         "六、举报投诉数量"
        ],
        "above": [],
        "groups": [],
        "isTotal": false,
        "unit": null,
        "isSigned": false
       },
       {
        "path": "fees",
        "wordings": [
         "七、依申请公开信息收取的费用"
        ],
        "above": [],
        "groups": [],
        "isTotal": false,
        "unit": "10k CNY",
        "isSigned": false
       },
       {
        "path": "offices",
        "wordings": [
         "（一）政府信息公开工作专门机构数"
        ],
        "above": [
         [
          "八、机构建设和保障经费情况"
         ]
        ],
        "groups": [],
        "isTotal": false,
        "unit": null,
        "isSigned": false
       },
       {
        "path": "readingPlaces",
        "wordings": [
         "（二）设置政府信息公开查阅点数"
        ],
        "above": [
         [
          "八、机构建设和保障经费情况"
         ]
        ],
        "groups": [],
        "isTotal": false,
        "unit": null,
        "isSigned": false
       },
       {
        "path": "staff",
        "wordings": [
         "（三）从事政府信息公开工作人员数"
        ],
        "above": [
         [
          "八、机构建设和保障经费情况"
         ]
        ],
        "groups": [],
        "isTotal": false,
        "unit": null,
        "isSigned": false
       },
       {
        "path": "staffing.fullTime",
        "wordings": [
         "1.专职人员数（不包括政府公报及政府网站工作人员数）"
        ],
        "above": [
         [
          "八、机构建设和保障经费情况"
         ]
        ],
        "groups": [
         "staffing"
        ],
        "isTotal": false,
        "unit": null,
        "isSigned": false
       },
       {
        "path": "staffing.partTime",
        "wordings": [
         "2.兼职人员数"
        ],
        "above": [
         [
          "八、机构建设和保障经费情况"
         ]
        ],
        "groups": [
         "staffing"
        ],
        "isTotal": false,
        "unit": null,
        "isSigned": false
       },
       {
        "path": "budget",
        "wordings": [
         "（四）政府信息公开专项经费（不包括用于政府公报编辑管理及政府网站建设维护等方面的经费）"
        ],
        "above": [
         [
          "八、机构建设和保障经费情况"
         ]
        ],
        "groups": [],
        "isTotal": false,
        "unit": "10k CNY",
        "isSigned": false
       },
       {
        "path": "meetings",
        "wordings": [
         "（一）召开政府信息公开工作会议或专题会议数"
        ],
        "above": [
         [
          "九、政府信息公开会议和培训情况"
         ]
        ],
        "groups": [],
        "isTotal": false,
        "unit": null,
        "isSigned": false
       },
       {
        "path": "trainings",
        "wordings": [
         "（二）举办各类培训班数"
        ],
        "above": [
         [
          "九、政府信息公开会议和培训情况"
         ]
        ],
        "groups": [],
        "isTotal": false,
        "unit": null,
        "isSigned": false
       },
       {
        "path": "trained",
        "wordings": [
         "（三）接受培训人员数"
        ],
        "above": [
         [
          "九、政府信息公开会议和培训情况"
         ]
        ],
        "groups": [],
        "isTotal": false,
        "unit": null,
        "isSigned": false
       }
      ],
      "columns": [
       {
        "path": "value",
        "wordings": [
         "统计数"
        ],
        "above": [],
        "groups": [],
        "isTotal": false,
        "unit": null,
        "isSigned": false
       }
      ]
     }
    ],
    "equations": [
     {
      "id": "statistics/received",
      "name": {
       "zh": "收到申请合计",
       "en": "Sum of the requests received"
      },
      "each": "column",
      "relation": {
       "left": [
        {
         "kind": "sum",
         "group": "receivedBy"
        }
       ],
       "right": [
        {
         "kind": "path",
         "path": "received"
        }
       ]
      }
     },
     {
      "id": "statistics/concluded",
      "name": {
       "zh": "申请办结合计",
       "en": "Sum of the requests concluded"
      },
      "each": "column",
      "relation": {
       "left": [
        {
         "kind": "sum",
         "group": "concludedBy"
        }
       ],
       "right": [
        {
         "kind": "path",
         "path": "concluded"
        }
       ]
      }
     },
     {
      "id": "statistics/answered",
      "name": {
       "zh": "申请答复合计",
       "en": "Sum of the answers"
      },
      "each": "column",
      "relation": {
       "left": [
        {
         "kind": "sum",
         "group": "answers"
        }
       ],
       "right": [
        {
         "kind": "path",
         "path": "answered"
        }
       ]
      }
     },
     {
      "id": "statistics/refused",
      "name": {
       "zh": "不同意公开合计",
       "en": "Sum of the refusals"
      },
      "each": "column",
      "relation": {
       "left": [
        {
         "kind": "sum",
         "group": "refusedFor"
        }
       ],
       "right": [
        {
         "kind": "path",
         "path": "answers.refused"
        }
       ]
      }
     },
     {
      "id": "statistics/reconsiderations",
      "name": {
       "zh": "行政复议合计",
       "en": "Sum of the reconsiderations"
      },
      "each": "column",
      "relation": {
       "left": [
        {
         "kind": "sum",
         "group": "reconsideration"
        }
       ],
       "right": [
        {
         "kind": "path",
         "path": "reconsiderations"
        }
       ]
      }
     },
     {
      "id": "statistics/litigations",
      "name": {
       "zh": "行政诉讼合计",
       "en": "Sum of the suits"
      },
      "each": "column",
      "relation": {
       "left": [
        {
         "kind": "sum",
         "group": "litigation"
        }
       ],
       "right": [
        {
         "kind": "path",
         "path": "litigations"
        }
       ]
      }
     },
     {
      "id": "statistics/staff",
      "name": {
       "zh": "工作人员合计",
       "en": "Sum of the staff"
      },
      "each": "column",
      "relation": {
       "left": [
        {
         "kind": "sum",
         "group": "staffing"
        }
       ],
       "right": [
        {
         "kind": "path",
         "path": "staff"
        }
       ]
      }
     }
    ]
   }
  ]
 },
 {
  "id": "ogi-regional",
  "notice": "《政府信息公开条例》（国令第492号）第三十二条",
  "title": {
   "zh": "地方或部门自定的统计表",
   "en": "Statistics of a region's or an agency's own"
  },
  "years": {
   "from": 2008,
   "to": 2018
  },
  "sections": [],
  "tables": []
 }
];
