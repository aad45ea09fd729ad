import type { ExplanationView } from '../explanation-view.js'
import { addExact, compareExact, shareOf, showNumber, showSigned, signOf } from '../numbers.js'
import type { PageContext } from './context.js'
import { type Html, html, raw } from './escape.js'

const bar = (from: string, to: string, widest: string, kind: 'lose' | 'gain' | ''): Html => {
  const [low, high] = compareExact(from, to) <= 0 ? [from, to] : [to, from]
  const left = shareOf(low, widest)
  const right = shareOf(high, widest)
  // Both ends are decimals with two places: in hundredths the difference is an integer and prints the same everywhere.
  const width = Math.round(Number(right) * 100) - Math.round(Number(left) * 100)
  return html`<span class="track"><i class="${kind}" style="left:${left}%;width:${(width / 100).toFixed(2)}%"></i></span>`
}

/** The way from the full mark to the score, a bar a step, on one scale. */
export const waterfallHtml = (view: ExplanationView, context: PageContext): Html => {
  const levels = [view.start]
  for (const step of view.steps) levels.push(addExact(levels.at(-1) ?? '0', step.by))
  const widest = levels.reduce((a, b) => (compareExact(a, b) >= 0 ? a : b))
  const end = levels.at(-1) ?? '0'
  const { word } = context
  const steps = view.steps.map((step, index) => {
    const sign = signOf(step.by)
    const kind = sign < 0 ? 'lose' : 'gain'
    return html`<li><span class="t" title="${step.title}">${step.title}</span>${raw(
      bar(levels[index] ?? '0', levels[index + 1] ?? '0', widest, kind),
    )}<span class="n ${kind}-n">${showSigned(step.by)}</span></li>
`
  })
  return html`<ol class="flow">
<li class="sum"><span class="t">${word('waterfall.start')}</span>${raw(bar('0', view.start, widest, ''))}<span class="n">${showNumber(view.start)}</span></li>
${raw(steps)}<li class="sum"><span class="t">${word('waterfall.final')}</span>${raw(bar('0', end, widest, ''))}<span class="n">${showNumber(end)}</span></li>
</ol>
`
}
