import type { ExplanationView } from '../explanation-view.js'
import {
  addExact,
  compareExact,
  negateExact,
  shareOf,
  showNumber,
  showSigned,
  signOf,
  tensBelow,
} from '../numbers.js'
import type { PageContext } from './context.js'
import { type Html, html, nothing, raw } from './escape.js'

interface Scale {
  /** Where the axis begins: nothing, or a round number below every level, so that small steps can be seen. */
  readonly from: string
  readonly to: string
}

const share = (level: string, { from, to }: Scale): string =>
  shareOf(addExact(level, negateExact(from)), addExact(to, negateExact(from)))

const bar = (from: string, to: string, scale: Scale, kind: string): Html => {
  const [low, high] = compareExact(from, to) <= 0 ? [from, to] : [to, from]
  const left = share(low, scale)
  // Both ends are decimals with two places: in hundredths the difference is an integer and prints the same everywhere.
  const width = Math.round(Number(share(high, scale)) * 100) - Math.round(Number(left) * 100)
  return html`<span class="track"><i class="${kind}" style="left:${left}%;width:${(width / 100).toFixed(2)}%"></i></span>`
}

/** Room left of the lowest level, in points: a bar that ends at the axis would not look like one. */
const margin = '5'

const scaleOf = (levels: readonly string[]): Scale => {
  const smaller = (a: string, b: string): string => (compareExact(a, b) <= 0 ? a : b)
  const larger = (a: string, b: string): string => (compareExact(a, b) >= 0 ? a : b)
  return {
    from: tensBelow(addExact(levels.reduce(smaller), negateExact(margin))),
    to: levels.reduce(larger),
  }
}

/** The way from the full mark to the score, a bar a step, on one scale. An axis that does not begin at nothing says so. */
export const waterfallHtml = (view: ExplanationView, context: PageContext): Html => {
  const { word } = context
  const levels = [view.start]
  for (const step of view.steps) levels.push(addExact(levels.at(-1) ?? '0', step.by))
  const scale = scaleOf(levels)
  const end = levels.at(-1) ?? '0'
  const isCut = signOf(scale.from) > 0
  const steps = view.steps.map((step, index) => {
    const kind = signOf(step.by) < 0 ? 'lose' : 'gain'
    return html`<li><span class="t" title="${step.title}">${step.title}</span>${raw(
      bar(levels[index] ?? '0', levels[index + 1] ?? '0', scale, kind),
    )}<span class="n ${kind}-n">${showSigned(step.by)}</span></li>
`
  })
  const total = (title: string, level: string): Html =>
    html`<li class="sum"><span class="t">${title}</span>${raw(
      bar(scale.from, level, scale, isCut ? 'cut' : ''),
    )}<span class="n">${showNumber(level)}</span></li>
`
  const note = isCut
    ? html`<p class="note">${word('waterfall.axis', { n: showNumber(scale.from, 0) })}</p>
`
    : nothing
  return html`${raw(note)}<ol class="flow">
${raw(total(word('waterfall.start'), view.start))}${raw(steps)}${raw(
  total(word('waterfall.final'), end),
)}</ol>
`
}
