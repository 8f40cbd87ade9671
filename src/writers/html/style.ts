/** The page's looks: system fonts, no file from elsewhere. */
export const style = `
:root{--ink:#1d2733;--soft:#5b6773;--faint:#8b95a0;--line:#dfe3e8;--paper:#fff;--ground:#f4f5f3;--head:#23445e;
--error:#b3261e;--warning:#8a5a00;--notice:#2458a6;--good:#2f6b43;--error-bg:#fbeeec;--warning-bg:#fbf3e2;--notice-bg:#edf2fb;
--left:#b06f00;--left-bg:#ffd98a;--right:#1f5fbf;--right-bg:#b9d4ff;--suspect:#b3261e;--suspect-bg:#ffb9b0}
*{box-sizing:border-box}
html{font:16px/1.65 "PingFang SC","Hiragino Sans GB","Microsoft YaHei","Noto Sans CJK SC","Source Han Sans SC","WenQuanYi Micro Hei",system-ui,sans-serif;
color:var(--ink);background:var(--ground);-webkit-text-size-adjust:100%;scroll-padding-top:1rem}
body{max-width:64rem;margin:0 auto;padding:2.5rem 1.25rem 5rem;overflow-wrap:anywhere}
h1,h2,h3{font-family:"Songti SC","STSong","Noto Serif CJK SC","Noto Serif CJK JP","Source Han Serif SC","SimSun",Georgia,serif;line-height:1.35;color:var(--head)}
h1{font-size:2rem;margin:0 0 .4rem;letter-spacing:.01em}
h2{font-size:1.45rem;margin:3.2rem 0 .4rem;padding-bottom:.45rem;border-bottom:2px solid var(--head)}
h3{font-size:1.2rem;margin:2.4rem 0 .2rem}
h4{font-size:.95rem;font-weight:600;margin:.9rem 0 .6rem;color:var(--soft)}
h4 .file{font-weight:400;color:var(--faint);font-size:.85rem;margin-left:.6em}
h5{font-size:1.02rem;margin:0;line-height:1.45}
p{margin:.4rem 0}
a{color:var(--head);text-underline-offset:.2em;text-decoration-thickness:1px}
a:focus-visible,summary:focus-visible{outline:3px solid #7aa7d6;outline-offset:2px}
.lead{font-size:1.05rem;max-width:46rem}
.meta,.note{color:var(--soft);font-size:.9rem}
.number,td.n,th.n{font-variant-numeric:tabular-nums;text-align:right;white-space:nowrap}
.tiles{display:flex;flex-wrap:wrap;gap:.75rem;margin:1.6rem 0 .6rem;padding:0;list-style:none}
.tiles li{flex:1 1 7.5rem;background:var(--paper);border:1px solid var(--line);border-top:3px solid var(--faint);border-radius:6px;padding:.7rem .9rem .6rem}
.tiles b{display:block;font-size:1.75rem;line-height:1.2;font-weight:600;font-variant-numeric:tabular-nums}
.tiles span{color:var(--soft);font-size:.88rem}
.tiles .error{border-top-color:var(--error)}.tiles .error b{color:var(--error)}
.tiles .warning{border-top-color:var(--warning)}.tiles .warning b{color:var(--warning)}
.tiles .notice{border-top-color:var(--notice)}.tiles .notice b{color:var(--notice)}
.tiles .good{border-top-color:var(--good)}
table{border-collapse:collapse}
.list{width:100%;background:var(--paper);border:1px solid var(--line);border-radius:6px;margin:1rem 0;font-size:.93rem}
.list th,.list td{padding:.42rem .8rem;border-bottom:1px solid var(--line);text-align:left;vertical-align:top}
.list thead th{background:#eceff1;font-weight:600;color:var(--soft);font-size:.84rem;white-space:nowrap}
.list tbody th{font-weight:500}
.list tr:last-child>*{border-bottom:0}
.list td.n.zero{color:var(--faint)}
.list td.n.error{color:var(--error);font-weight:600}.list td.n.warning{color:var(--warning);font-weight:600}.list td.n.notice{color:var(--notice)}
.list .n{text-align:right;width:5.5rem}
.list{overflow-wrap:break-word}.list .file{color:var(--soft);font-size:.86rem;overflow-wrap:anywhere;min-width:8rem}
.list .state{white-space:nowrap}.list tbody th{min-width:7.5rem}
.finding{background:var(--paper);border:1px solid var(--line);border-left:4px solid var(--faint);border-radius:6px;padding:1rem 1.2rem 1.1rem;margin:0 0 1rem}
.finding.error{border-left-color:var(--error)}.finding.warning{border-left-color:var(--warning)}.finding.notice{border-left-color:var(--notice)}
.finding>header{display:flex;flex-wrap:wrap;align-items:baseline;gap:.3rem .7rem}
.finding>header h5{flex:1 1 16rem}
.finding .place{color:var(--soft);font-size:.88rem;white-space:nowrap}
.badge{display:inline-block;border-radius:4px;padding:.05rem .5rem;font-size:.82rem;font-weight:600;white-space:nowrap}
.badge.error{background:var(--error-bg);color:var(--error)}.badge.warning{background:var(--warning-bg);color:var(--warning)}.badge.notice{background:var(--notice-bg);color:var(--notice)}
.message{margin:.5rem 0 .2rem}
.sum{margin:.7rem 0 0;padding:0;display:grid;grid-template-columns:max-content 1fr;gap:.5rem 1rem;align-items:start}
.sum dt{color:var(--soft);font-size:.84rem;padding-top:.42rem;white-space:nowrap}
.sum dd{margin:0;display:flex;flex-wrap:wrap;gap:.15rem .3rem;align-items:center}
.term{display:inline-flex;align-items:baseline;gap:.4em;border:1px solid var(--line);border-radius:4px;padding:.1rem .5rem;font-size:.86rem;background:#fafbfb}
.term b{font-size:1rem;font-variant-numeric:tabular-nums}
.left .term{border-color:#dcc48f;background:#fffaf0}.right .term{border-color:#a9c4ee;background:#f3f8ff;border-style:dashed}
.left .term.zero,.right .term.zero{border-color:var(--line);border-style:solid;background:none;color:var(--faint)}.term.zero b{font-weight:400;font-size:.9rem}
.term.suspected{border:2px solid var(--suspect)!important;background:var(--error-bg)!important;color:var(--ink)!important}.term.suspected b{font-weight:700;font-size:1rem}
.op{color:var(--faint)}
.total{font-size:1.15rem;font-weight:700;font-variant-numeric:tabular-nums;padding:0 .2rem}
.verdict{margin:.65rem 0 0;font-size:1rem;font-weight:600;font-variant-numeric:tabular-nums}
.verdict small{font-weight:400;color:var(--soft);font-size:.88rem;margin-left:.5em}
.suspects{margin:.7rem 0 0;padding:.55rem .8rem;background:var(--error-bg);border-radius:5px;font-size:.93rem}
.suspects strong{color:var(--error)}
.suspects ul{margin:.15rem 0 0;padding-left:1.2rem}
.suspects b{font-variant-numeric:tabular-nums}
.seen{margin:.7rem 0 0;padding:0;list-style:none;font-size:.9rem;color:var(--soft)}
.figures{margin:.6rem 0 0;padding:0;list-style:none;font-size:.92rem;columns:2 20rem;column-gap:2rem}
.figures li{break-inside:avoid;display:flex;gap:.6em;padding:.12rem 0;border-bottom:1px dotted var(--line)}
.figures b{min-width:3.5em;text-align:right;font-variant-numeric:tabular-nums}
figure{margin:.9rem 0 0}
figure svg{display:block;width:100%;height:auto;background:#fff;border:1px solid var(--line)}
figure svg+svg,.gap+svg{margin-top:-1px}
figure svg text{font-family:inherit;fill:#111}
.gap{display:block;text-align:center;color:var(--faint);font-size:.8rem;line-height:1.5;border-left:1px dashed var(--line);border-right:1px dashed var(--line)}
figcaption{color:var(--soft);font-size:.84rem;margin-top:.35rem;display:flex;flex-wrap:wrap;gap:.1rem 1.2rem}
.key{white-space:nowrap}
.key i{display:inline-block;width:1.5em;height:.95em;border:2px solid;vertical-align:-.12em;margin-right:.4em;border-radius:2px}
.key .k-left{background:#fff0cf;border-color:var(--left)}.key .k-right{background:#dfebff;border-color:var(--right);border-style:dashed}
.key .k-suspect{background:#ffe1dd;border-color:var(--suspect);border-width:3px}
.mark{mix-blend-mode:multiply;fill-opacity:.55;stroke-width:2;vector-effect:non-scaling-stroke}
.mark.left{fill:var(--left-bg);stroke:var(--left)}
.mark.right{fill:var(--right-bg);stroke:var(--right);stroke-dasharray:6 3}
.mark.suspect{fill:var(--suspect-bg);stroke:var(--suspect);stroke-width:3.5}
.query circle{fill:var(--suspect);stroke:#fff;stroke-width:.6}
figure svg .query text{fill:#fff;font-weight:700;text-anchor:middle}
.definitions{position:absolute;width:0;height:0;overflow:hidden}
.read{width:100%;font-size:.84rem;line-height:1.4;background:#fff;border:1px solid #b9c0c7}
.read th,.read td{border:1px solid #c9ced4;padding:.22rem .45rem;text-align:center;font-weight:400}
.read thead tr+tr th{min-width:5.2em}
.read thead th,.read .band{background:#f3f5f6;color:var(--soft)}
.read tbody th{text-align:left;color:#36414c;min-width:9rem}
.read tbody th.inner{padding-left:1.5rem}
.read td{font-variant-numeric:tabular-nums;min-width:3.2rem}
.read td.left{background:#fff0cf;outline:2px solid var(--left);outline-offset:-2px;font-weight:600}
.read td.right{background:#dfebff;outline:2px dashed var(--right);outline-offset:-2px;font-weight:600}
.read td.suspect{background:#ffe1dd;outline:3px solid var(--suspect);outline-offset:-3px;font-weight:700}
.read td.suspect::after{content:" ?";color:var(--suspect)}
.read td.absent{color:var(--faint)}
.read .skipped td{color:var(--faint);font-size:.8rem;padding:.05rem}
.scroll{overflow-x:auto}
.basis{margin:.8rem 0 0;font-size:.86rem;color:var(--soft)}
details{margin:.8rem 0}
summary{cursor:pointer;color:var(--head);padding:.2rem 0}
.rules dt{font-weight:600;margin-top:1.3rem}.rules dd{margin:.15rem 0 0}.rules .id{font-weight:400;color:var(--faint);font-size:.85rem;margin-left:.6em}
.capped{background:var(--warning-bg);border-left:4px solid var(--warning);padding:.6rem .9rem;border-radius:5px}
footer{margin-top:3.5rem;padding-top:1rem;border-top:1px solid var(--line);color:var(--soft);font-size:.86rem}
@media (max-width:40rem){html{font-size:15px}.sum{grid-template-columns:1fr;gap:.15rem}.finding{padding:.8rem .8rem 1rem}.list{display:block;overflow-x:auto}.list th,.list td{padding:.42rem .55rem}.list .n{width:auto}
.read tbody th,.read thead tr:first-child th:first-child{position:sticky;left:0;background:#fff;min-width:7.5rem;max-width:8.5rem}.read tbody th.inner{padding-left:.8rem}}
@media print{html{font-size:10.5pt;background:#fff}body{max-width:none;padding:0}a{text-decoration:none;color:inherit}
.finding{break-inside:auto;border-radius:0}.finding>header,h3,h4{break-after:avoid}figure,.suspects,.sum dd,.tiles li,tr{break-inside:avoid}
figure:has(.read tbody tr:nth-child(15)){break-inside:auto}.read thead{break-after:avoid}.scroll{overflow:visible}
.tiles{flex-wrap:nowrap;gap:.4rem}.tiles li{flex:1 1 0;padding:.5rem .6rem}.tiles b{font-size:1.4rem}
*{-webkit-print-color-adjust:exact;print-color-adjust:exact}h2{break-before:auto}@page{margin:16mm 14mm}}
`.trim();
