/** The page's style sheet: system fonts, light and dark, phone to paper. Nothing is fetched. */
export const style = `
:root{color-scheme:light dark;--paper:#fbfaf7;--card:#fff;--ink:#1d2126;--soft:#5d646d;--line:#e4e1d9;--hair:#efece5;
--seal:#a8322a;--bar:#3f6f8f;--bar-bg:#e9edf0;--loss:#b4472f;--gain:#2f7d5b;--mark:#fbe3c4;--warn:#8a5a00;--tint:#f4f1ea}
@media (prefers-color-scheme:dark){:root{--paper:#15171a;--card:#1c1f23;--ink:#e6e3dd;--soft:#9ba1a9;--line:#32363c;--hair:#282c31;
--seal:#e0786c;--bar:#6fa3c4;--bar-bg:#2a3036;--loss:#e08a6f;--gain:#6cc199;--mark:#5a4320;--warn:#e0b060;--tint:#22262b}}
*{box-sizing:border-box}
html{-webkit-text-size-adjust:100%;scroll-padding-top:1rem}
body{margin:0;background:var(--paper);color:var(--ink);font:16px/1.65 system-ui,-apple-system,"PingFang SC","Microsoft YaHei","Noto Sans CJK SC","Source Han Sans SC","WenQuanYi Micro Hei",sans-serif;overflow-wrap:anywhere}
main,header.top,footer{max-width:62rem;margin:0 auto;padding:0 1.25rem}
.skip{position:absolute;left:-99rem}.skip:focus{left:1rem;top:1rem;background:var(--card);padding:.5rem 1rem;z-index:2}
header.top{padding-top:2.75rem;padding-bottom:1.25rem}
h1{font-size:clamp(1.5rem,1.1rem + 1.9vw,2.25rem);line-height:1.3;margin:0;letter-spacing:.01em;font-weight:650;word-break:keep-all;text-wrap:balance}
h1::after{content:"";display:block;width:3.5rem;height:3px;background:var(--seal);margin-top:.9rem}
.sub{color:var(--soft);margin:.9rem 0 0;font-size:.9375rem}
h2{font-size:1.25rem;line-height:1.4;margin:2.75rem 0 .75rem;font-weight:650;display:flex;flex-wrap:wrap;gap:.15rem .75rem;align-items:baseline}
h2 small{font-size:.875rem;font-weight:400;color:var(--soft)}
h3{font-size:.9375rem;margin:1.5rem 0 .5rem;font-weight:650}
p{margin:.5rem 0}.lead,.note{color:var(--soft);font-size:.9375rem}
.num,.score,.place,td.n{font-variant-numeric:tabular-nums}
.figures{display:grid;grid-template-columns:repeat(auto-fit,minmax(8.5rem,1fr));gap:1px;background:var(--line);border:1px solid var(--line);border-radius:.6rem;overflow:hidden;margin:1rem 0 0}
.figures div{background:var(--card);padding:.8rem 1rem}
.figures dt{color:var(--soft);font-size:.8125rem}.figures dd{margin:.1rem 0 0;font-size:1.375rem;line-height:1.35;font-weight:600;font-variant-numeric:tabular-nums}
.figures dd a{color:inherit;text-decoration:none}.figures .bad{color:var(--loss)}.figures .good{color:var(--gain)}
.grades{display:flex;flex-wrap:wrap;gap:.35rem 1.1rem;margin:.25rem 0 .9rem;padding:0;list-style:none;font-size:.9375rem;color:var(--soft)}
.grades b{color:var(--ink);font-weight:600;font-variant-numeric:tabular-nums;margin-left:.3rem}
.ranking{list-style:none;margin:0;padding:0}
.list{border:1px solid var(--line);border-radius:.6rem;background:var(--card);overflow:hidden}
.ranking>li+li{border-top:1px solid var(--hair)}
.row{display:grid;grid-template-columns:2.5rem minmax(7rem,15rem) minmax(3rem,1fr) 5.5rem 4.5rem 1rem;gap:.15rem .9rem;align-items:center;padding:.6rem 1rem}
summary{list-style:none;cursor:pointer}summary::-webkit-details-marker{display:none}
summary.row:hover{background:var(--tint)}summary:focus-visible,a:focus-visible{outline:2px solid var(--bar);outline-offset:-2px;border-radius:.3rem}
.row::after{content:"";width:.4rem;height:.4rem;border:solid var(--soft);border-width:0 1.5px 1.5px 0;transform:rotate(45deg) translateY(-.15rem);justify-self:end;transition:transform .15s}
details[open]>.row::after{transform:rotate(-135deg) translateY(-.1rem)}
details[open]>.row{background:var(--tint)}
.head{color:var(--soft);font-size:.8125rem;padding-top:.45rem;padding-bottom:.45rem;background:var(--tint)}.head::after{border:0}.head>:nth-child(4){text-align:right}
.place{color:var(--soft);text-align:right}.name{font-weight:550}.name small{font-weight:400;color:var(--soft);font-size:.8125rem;margin-left:.4rem}
.bar{height:.5rem;background:var(--bar-bg);border-radius:.25rem;overflow:hidden}.bar i{display:block;height:100%;background:var(--bar);border-radius:.25rem}
.score{text-align:right;font-weight:600}.grade{white-space:nowrap}
.chip{display:inline-block;font-size:.75rem;line-height:1.5;padding:0 .45rem;border:1px solid currentColor;border-radius:.3rem;color:var(--soft);white-space:nowrap;font-weight:500}
.chip.error,.chip.veto{color:var(--loss)}.chip.warning,.chip.review,.chip.undecided{color:var(--warn)}
.why{padding:.25rem 1rem 1.5rem 4.4rem;max-width:56rem}
.why ul{margin:.25rem 0;padding-left:1.2rem}.why li{margin:.15rem 0}
.flow{margin:0;padding:0;list-style:none;font-size:.9375rem}
.flow li{display:grid;grid-template-columns:minmax(8rem,17rem) minmax(4rem,1fr) 5rem;gap:0 .9rem;align-items:center;padding:.16rem 0}
.flow .t{overflow:hidden;text-overflow:ellipsis;white-space:nowrap}.flow .n{text-align:right;white-space:nowrap;font-variant-numeric:tabular-nums}
.track{position:relative;height:.75rem;background:linear-gradient(var(--hair),var(--hair)) 0 50%/100% 1px no-repeat}.track i{position:absolute;top:0;bottom:0;min-width:2px;border-radius:2px;background:var(--bar)}
.track i.lose{background:var(--loss)}.track i.gain{background:var(--gain)}
.track i.cut{background:linear-gradient(90deg,transparent,var(--bar) 1.5rem)}
.flow .sum{font-weight:600}.lose-n{color:var(--loss)}.gain-n{color:var(--gain)}
.losses{list-style:none;margin:0;padding:0}.why .losses{padding:0}
.losses>li{display:grid;grid-template-columns:4.25rem 1fr;gap:.1rem .9rem;padding:.65rem 0;border-top:1px solid var(--hair);margin:0}
.losses>li>.n{font-variant-numeric:tabular-nums;font-weight:600;text-align:right}
.losses b{font-weight:600}.losses p{margin:.15rem 0}.losses small,.src{color:var(--soft);font-size:.8125rem}
.back{color:var(--gain);font-size:.9375rem}
.sheet{width:100%;border-collapse:collapse;font-size:.875rem}.sheet td,.sheet th{padding:.2rem .5rem .2rem 0;border-top:1px solid var(--hair);text-align:left;vertical-align:top;font-weight:400}
.sheet td.n{text-align:right;white-space:nowrap;padding-right:0}.sheet .branch>*{font-weight:600}
.more>summary{color:var(--bar);font-size:.9375rem;padding:.35rem 0;width:max-content;max-width:100%}.more>summary::before{content:"＋ "}.more[open]>summary::before{content:"－ "}
.finding{padding:.75rem 1rem;border-top:1px solid var(--hair)}.finding:first-child{border-top:0}
.finding .meta{display:flex;flex-wrap:wrap;gap:.2rem .6rem;align-items:center;color:var(--soft);font-size:.8125rem}
.finding p{margin:.25rem 0 0}.finding .quote{color:var(--soft);font-size:.9375rem;border-left:2px solid var(--line);padding-left:.7rem}
mark{background:var(--mark);color:var(--ink);padding:0 .1em;border-radius:.15em}
.verdict{font-size:1.125rem;font-weight:600}.verdict.notReady{color:var(--loss)}.verdict.ready{color:var(--gain)}.verdict.cannotTell{color:var(--warn)}
footer{margin-top:3.5rem;padding-top:1.25rem;padding-bottom:3rem;border-top:1px solid var(--line);color:var(--soft);font-size:.8125rem}
footer dl{display:grid;grid-template-columns:max-content 1fr;gap:.15rem 1rem;margin:0 0 .75rem}footer dd{margin:0;font-variant-numeric:tabular-nums}
@media (max-width:40rem){
main,header.top,footer{padding-left:.9rem;padding-right:.9rem}header.top{padding-top:1.75rem}
.figures{grid-template-columns:1fr 1fr}.figures div:last-child:nth-child(odd){grid-column:1/-1}
.row{grid-template-columns:1.6rem 1fr auto auto;padding:.6rem .8rem;gap:.3rem .6rem}.row::after{display:none}
.row .bar{grid-column:2/-1;grid-row:2;height:.25rem}.head{display:none}
.score{grid-column:3;grid-row:1}.grade{grid-column:4;grid-row:1;min-width:2.1rem;text-align:right;font-size:.9375rem}
.why{padding:.1rem .9rem 1.25rem}
.flow li{grid-template-columns:1fr max-content;gap:.2rem .5rem;padding:.3rem 0;line-height:1.4}.flow .t{white-space:normal}.flow .n{grid-row:1;grid-column:2}.flow .track{grid-column:1/-1;height:.4rem}
.losses>li{grid-template-columns:1fr}.losses>li>.n{text-align:left}}
@media print{
:root{--paper:#fff;--card:#fff;--ink:#000;--soft:#444;--line:#bbb;--hair:#ddd;--tint:#fff;--bar:#555;--bar-bg:#eee;--seal:#a8322a;--loss:#000;--gain:#000;--warn:#000;--mark:#ddd}
@page{margin:16mm 14mm}body{font-size:10.5pt}header.top{padding-top:0}main,header.top,footer{max-width:none;padding-left:0;padding-right:0}
.row{padding:.25rem .6rem}.row::after,.hint,.skip{display:none}.ranking>li,.finding,.losses>li,.figures{break-inside:avoid}.ranking>li:has(details[open]){break-inside:auto}h2,h3{break-after:avoid}
.bar,.bar i,.track i,mark{-webkit-print-color-adjust:exact;print-color-adjust:exact}}
`.trim()
