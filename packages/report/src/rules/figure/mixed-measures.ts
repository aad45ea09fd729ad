import type { Figure } from '../../layers/figures.js'
import { always, bad, good, judged, near, reportRule, spots } from '../report-rule.js'
import { written } from './figure-text.js'

/** Measure words that count the same and are one or the other by taste. */
const alike: readonly RegExp[] = [/^[人名位]$/, /^[件宗起]$/, /^[家户]$/]

/** The thing counted: the last two characters before the number. */
const thing = (figure: Figure): string => figure.head.replace(/(?:共有|共|有|为|达)$/, '').slice(-2)

type Codes = {
  'FIG-012': { readonly first: string; readonly second: string; readonly what: string }
}

/** One breakdown counted in two measure words (调解员120人，其中专职调解员30名): the reader asks whether the same is counted. */
export const mixedMeasuresRule = reportRule<Codes>({
  id: 'FIG-012',
  title: { zh: '同一分项里量词不一', en: 'One breakdown in two measure words' },
  severity: 'info',
  outcome: 'review',
  remedy: 'confirm',
  phases: always,
  basis: judged('houseStyle'),
  messages: {
    'FIG-012': {
      'zh-CN': '“{what}”先用“{first}”，后用“{second}”，量词建议统一。',
      en: '{what} are counted as {first} and as {second}; use one measure word.',
    },
  },
  *check(subject, look) {
    for (const { sentence, figures } of subject.comparable) {
      if (!/其中|包括/.test(sentence.text)) continue
      for (const measures of alike) {
        const counted = figures.filter(
          (figure) => figure.role === 'quantity' && measures.test(figure.unit),
        )
        const [first] = counted
        if (first === undefined || counted.length < 2) continue
        look()
        const what = thing(first)
        const other = counted.find(
          (figure) => figure.unit !== first.unit && what.length === 2 && thing(figure) === what,
        )
        if (other === undefined) continue
        yield {
          code: 'FIG-012',
          params: { first: written(subject, first), second: written(subject, other), what },
          ...spots(subject, { start: other.start, end: other.unitEnd }, [
            { start: first.start, end: first.unitEnd },
          ]),
        }
      }
    }
  },
  bad: [
    bad('共有网格员860人，其中专职网格员120名。', '120名'),
    bad('办理行政案件96件，其中处罚案件80宗。', '80宗'),
    bad('聘请法律顾问24名，其中外聘法律顾问10位。', '10位'),
  ],
  good: good(
    '共有网格员860人，其中专职网格员120人。',
    near('培训执法人员300人，其中聘请授课专家3名。', 'another thing is counted'),
    near('参加活动1200人次，其中干部300人。', 'turns are not people'),
  ),
})
