/** What the page of an answer needs beside the common style sheet. */
export const answerStyle = `
h1{word-break:normal}
p.verdict{font-size:clamp(1.5rem,1.2rem + 1.2vw,2rem);line-height:1.3;margin:0}
article>p.verdict{font-size:1.25rem}h3 small{font-weight:400;color:var(--soft);margin-left:.4rem}
main>section:first-child h2,article>h2{margin-top:1.5rem}
article+article{border-top:2px solid var(--line);margin-top:3.5rem;padding-top:.5rem}
article>h3,section>h3{font-size:1.0625rem;margin-top:2rem}section>h4{font-size:.9375rem;margin:1.25rem 0 .5rem;font-weight:650}
.finding{scroll-margin-top:1rem}.finding:target{background:var(--tint)}.finding.blocks{box-shadow:inset 3px 0 var(--loss)}
.finding .what{font-weight:550}.finding .src{margin-top:.35rem}.finding .quote .at{font-size:.8125rem}
.list>details.same{border-top:1px solid var(--hair)}.list>details.same>summary{padding:.5rem 1rem}.finding .more>summary{padding:.2rem 0;font-size:.8125rem}
.finding .more ul{margin:.1rem 0;padding-left:1.2rem;font-size:.875rem}
mark:empty{padding:0;border-left:2px solid var(--loss)}
.blocking{columns:22rem;column-gap:2rem;margin:.5rem 0;padding-left:1.2rem}.blocking li{break-inside:avoid;margin:.15rem 0}.blocking a{color:inherit;text-underline-offset:.2em}.blocking b{color:var(--loss);font-variant-numeric:tabular-nums;white-space:nowrap}
.steps{list-style:none;margin:0;padding:0;border:1px solid var(--line);border-radius:.6rem;background:var(--card)}
.steps li{display:grid;grid-template-columns:6.5rem 1fr;gap:.1rem .9rem;align-items:start;padding:.6rem 1rem;border-top:1px solid var(--hair)}.steps li:first-child{border-top:0}
.steps .chip{justify-self:start;margin-top:.2rem;white-space:normal}.steps p{margin:.1rem 0 0}.steps p:empty{display:none}
.steps a{color:inherit;text-decoration-color:var(--line);text-underline-offset:.2em}
.chip.met{color:var(--gain)}.chip.missing{color:var(--loss)}.chip.partial,.chip.undecided{color:var(--warn)}
.unfinished{border:1px solid var(--warn);border-radius:.6rem;padding:.5rem 1rem;margin:1rem 0}.unfinished ul{margin:.25rem 0;padding-left:1.2rem}
.wide{overflow-x:auto}.wide th{font-weight:600}.wide td,.wide th{min-width:4.5rem;padding-right:1rem}.wide td:first-child{min-width:7rem}
.index{width:100%;border-collapse:collapse;font-size:.9375rem;background:var(--card)}.index th,.index td{text-align:left;padding:.4rem .9rem;border-top:1px solid var(--hair);font-weight:400;vertical-align:top}.index thead th{color:var(--soft);font-size:.8125rem}.index a{color:inherit}
.index .verdict{font-size:inherit;white-space:nowrap}
@media (max-width:40rem){.steps li{grid-template-columns:1fr;padding:.6rem .8rem}.finding{padding:.7rem .8rem}}
@media print{details.same::details-content{content-visibility:visible;display:block;block-size:auto}details.same>summary{display:none}.steps li,.unfinished{break-inside:avoid}.finding.blocks{box-shadow:none;border-left:2px solid #000}}
`.trim()
