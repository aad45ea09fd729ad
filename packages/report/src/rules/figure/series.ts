import { surelyAbove } from '@fazhi/identities'
import type { Figure } from '../../layers/figures.js'
import { always, bad, good, judged, near, reportRule } from '../report-rule.js'
import { figureSpots, written } from './figure-text.js'

const rising = /(?:逐[年季月批次]|连年|连续)[^，。；]{0,4}(?:上升|提高|增长|增加|攀升|提升|递增)/
const falling = /(?:逐[年季月批次]|连年|连续)[^，。；]{0,4}(?:下降|减少|降低|回落|递减)/

/** Values of one kind in a row, with nothing but marks between them. */
const rowOf = (text: string, figures: readonly Figure[], from: number): readonly Figure[] => {
  const row: Figure[] = []
  for (const figure of figures) {
    if (figure.start < from || (figure.role !== 'rate' && figure.role !== 'quantity')) continue
    const last = row.at(-1)
    if (last !== undefined && !/^(?:、|和|，|与)$/.test(text.slice(last.unitEnd, figure.start)))
      break
    if (last !== undefined && last.unit !== figure.unit) break
    row.push(figure)
  }
  return row
}

/** The last row of at least three values before an offset. */
const rowBefore = (text: string, figures: readonly Figure[], until: number): readonly Figure[] => {
  const before = figures.filter(({ unitEnd }) => unitEnd <= until)
  let last: readonly Figure[] = []
  for (let at = 0; at < before.length; ) {
    const row = rowOf(text, before.slice(at), 0)
    if (row.length >= 3) last = row
    at += Math.max(1, row.length)
  }
  return last
}

type Codes = {
  'FIG-017': { readonly first: string; readonly second: string }
}

/** Values told to rise or fall step by step, and one step that goes the other way. */
export const seriesRule = reportRule<Codes>({
  id: 'FIG-017',
  title: {
    zh: '“逐年上升（下降）”与所列数值不符',
    en: 'A series that does not go the way it is told',
  },
  severity: 'warning',
  outcome: 'review',
  remedy: 'confirm',
  phases: always,
  basis: judged(),
  messages: {
    'FIG-017': {
      'zh-CN': '从 {first} 到 {second} 与所说的走势相反，请核对。',
      en: '{first}, then {second}: not the way the series is said to go; check it.',
    },
  },
  *check(subject, look) {
    for (const { sentence, figures } of subject.comparable) {
      if (figures.length < 3) continue
      const up = rising.exec(sentence.text)
      const told = up ?? falling.exec(sentence.text)
      if (told === null) continue
      const at = sentence.start + told.index
      const behind = rowOf(subject.text, figures, at + told[0].length)
      // 分别为92件、81件、59件，呈逐年下降态势: the values may be told first.
      const row = behind.length >= 3 ? behind : rowBefore(subject.text, figures, at)
      if (row.length < 3) continue
      look()
      for (const [place, second] of row.entries()) {
        const first = row[place - 1]
        if (first === undefined) continue
        const against = up === null ? [second, first] : [first, second]
        const [high, low] = against
        if (high === undefined || low === undefined || first.decimals !== second.decimals) continue
        const turned =
          surelyAbove(high.value, low.value) ||
          high.value.lo.n * low.value.lo.d > low.value.lo.n * high.value.lo.d
        if (!turned) continue
        yield {
          code: 'FIG-017',
          params: { first: written(subject, first), second: written(subject, second) },
          ...figureSpots(subject, second, [first]),
        }
      }
    }
  },
  bad: [
    bad('近三年群众满意率逐年提高，分别为95.1%、94.8%、96.2%。', '94.8%'),
    bad('案件数逐季下降，依次为40件、36件、38件、30件。', '38件'),
    bad('三年案件数分别为92件、81件、95件，呈逐年下降态势。', '95件'),
    bad('参训人数连年增长，分别为120人、150人、140人。', '140人'),
  ],
  good: good(
    near('近三年群众满意率逐年提高，分别为94.8%、95.1%、96.2%。', 'each is above the one before'),
    near('案件数逐季下降，依次为40件、38件、36件、30件。', 'each is below the one before'),
    near('三年案件数分别为92件、81件、59件，逐年下降。', 'each is below the one before'),
    near(
      '三年分别不批捕50名、44名、41名，不捕率分别为21%、23%、25%，不捕率逐年上升。',
      'the row told last is the one that rises',
    ),
    near('三年分别办理40件、36件、38件。', 'nothing is said of the way'),
  ),
})
