// Texts that run something, fetch something, break out of their element or hide what follows, if they are let.

const SCRIPTS = [
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '<svg onload=alert(1)>',
  '<svg><script>alert(1)</script></svg>',
  '<iframe srcdoc="<script>alert(1)</script>"></iframe>',
  '<body onload=alert(1)>',
  '<details open ontoggle=alert(1)>',
  '<a href="javascript:alert(1)">x</a>',
  '<math><mtext><style><img src=x onerror=alert(1)></style></mtext></math>',
  '<style>@import "http://127.0.0.1:9/x.css";*{display:none}</style>',
  '<link rel=stylesheet href="http://127.0.0.1:9/x.css">',
  '<meta http-equiv=refresh content="0;url=http://127.0.0.1:9/">',
  '<base href="http://127.0.0.1:9/">',
  '<form action="http://127.0.0.1:9/"><button autofocus onfocus=alert(1)>',
  '<input autofocus onfocus=alert(1)>',
  '<template><script>alert(1)</script></template>',
  '<noscript><p title="</noscript><img src=x onerror=alert(1)>">',
  '<use href="data:image/svg+xml,<svg onload=alert(1)>#x">',
  '<set attributeName=onmouseover to=alert(1)>',
  "=cmd|' /C calc'!A0",
  '=HYPERLINK("http://127.0.0.1:9/","x")',
  '+1+1',
  '-2+3',
  '@SUM(1,1)',
  // biome-ignore lint/suspicious/noTemplateCurlyInString: that it looks like one is the point
  '${alert(1)}',
  '{{constructor.constructor("alert(1)")()}}',
  '&lt;script&gt;alert(1)&lt;/script&gt;',
  '&#x3c;script&#x3e;alert(1)&#x3c;/script&#x3e;',
  '_x003C_script_x003E_',
  '总计\u202e02\u202c',
];

const BREAKS: readonly ((text: string) => string)[] = [
  (text) => text,
  (text) => `">${text}`,
  (text) => `'>${text}`,
  (text) => `\`>${text}`,
  (text) => `" onmouseover="alert(1)" x="${text}`,
  (text) => `</title></style></textarea></svg></table>${text}`,
  (text) => `-->]]>*/${text}<!--`,
  (text) => `\u0000\u0008\ud800${text}`,
  (text) => `青禾市\n\r\n\t${text}`,
  (text) => `</t></is></c><c t="str"><f>1+1</f></c>${text}`,
];

/** Three hundred of them: each script behind each way to break out. */
export const HOSTILE: readonly string[] = BREAKS.flatMap((broken) => SCRIPTS.map(broken));
