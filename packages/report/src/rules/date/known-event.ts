import { anniversaries, knownEvents } from '../../generated/fixed-days.js'
import { hanNumber } from '../../layers/han-number.js'
import { matchesOf } from '../../layers/matches.js'
import { always, bad, good, judged, near, reportRule, spot } from '../report-rule.js'
import { sentencesWith } from '../sentences-with.js'

const events = new Map(
  knownEvents.flatMap((event) => event.names.map((name) => [name, event] as const)),
)
const names = [...events.keys()].join('|')
const month = '(?:(\\d{1,2})月)?(?:\\d{1,2}日)?'
/** 2022年10月召开的党的二十大; 党的二十大于2022年10月召开. */
const held = new RegExp(
  `(\\d{4})年${month}(?:胜利)?召开的(${names})|(${names})(?:胜利)?(?:于|在)?(\\d{4})年${month}(?:胜利)?召开`,
  'g',
)
const texts = new Map(anniversaries.map((text) => [text.name, text] as const))
/** 民法典颁布四周年, 民法典实施3周年. */
const kept = new RegExp(
  `《?(${[...texts.keys()].join('|')})》?(?:正式)?(颁布|公布|通过|实施|施行)(?:实施|施行)?([一二三四五六七八九十]{1,3}|\\d{1,2})周年`,
  'g',
)

type Codes = {
  'DAT-015': { readonly name: string; readonly found: string; readonly right: string }
  'DAT-015.anniversary': { readonly name: string; readonly found: string; readonly right: number }
}

/** A great meeting put in another year than it was held in, or an anniversary that does not fit the year of the report. */
export const knownEventRule = reportRule<Codes>({
  id: 'DAT-015',
  title: { zh: '重要会议的时间、周年有误', en: 'A meeting or an anniversary in another year' },
  severity: 'warning',
  outcome: 'review',
  remedy: 'confirm',
  phases: always,
  basis: judged(),
  messages: {
    'DAT-015': {
      'zh-CN': '“{name}”的召开时间写作{found}，应为{right}，请核对。',
      en: '"{name}" is said to be held in {found}; it was {right}. Check it.',
    },
    'DAT-015.anniversary': {
      'zh-CN': '“{name}”写作{found}周年，按报告年度应为 {right} 周年，请核对。',
      en: '"{name}" is said to be {found} years ago; in the year of the report it is {right}. Check it.',
    },
  },
  *check(subject, look) {
    const report = subject.year.value
    for (const sentence of sentencesWith(subject, '召开', '周年')) {
      const { text } = sentence
      const place = (match: RegExpExecArray) => {
        const start = sentence.start + match.index
        return spot(subject, start, start + match[0].length)
      }
      for (const match of text.includes('召开') ? matchesOf(held, text) : []) {
        const name = match[3] ?? match[4] ?? ''
        const event = events.get(name)
        if (event === undefined) continue
        look()
        const year = Number(match[1] ?? match[5])
        const told = match[2] ?? match[6]
        if (year === event.year && (told === undefined || Number(told) === event.month)) continue
        yield {
          code: 'DAT-015',
          params: {
            name,
            found: told === undefined ? `${year}年` : `${year}年${told}月`,
            right: `${event.year}年${event.month}月`,
          },
          ...place(match),
        }
      }
      if (report === undefined || !text.includes('周年')) continue
      for (const match of matchesOf(kept, text)) {
        const known = texts.get(match[1] ?? '')
        if (known === undefined) continue
        look()
        const adopted = /[颁公通]/.test(match[2] ?? '')
        const right = report - (adopted ? known.adopted : known.inForce)
        const written = match[3] ?? ''
        const number = Number(hanNumber(written) ?? written)
        // 颁布实施 may count from either; the plan speaks of the next year.
        if (number === right || number === right + 1 || number === report - known.inForce) continue
        yield {
          code: 'DAT-015.anniversary',
          params: { name: match[0], found: written, right },
          ...place(match),
        }
      }
    }
  },
  bad: [
    bad('学习2024年10月召开的党的二十大精神。', '2024年10月召开的党的二十大'),
    bad('二十届三中全会于2023年7月召开。', '二十届三中全会于2023年7月召开'),
    bad(
      '青山县2024年度法治政府建设情况报告\n以民法典颁布六周年为契机开展宣传。',
      '民法典颁布六周年',
    ),
  ],
  good: good(
    '学习2022年10月召开的党的二十大精神，二十届三中全会于2024年7月召开。',
    '青山县2024年度法治政府建设情况报告\n以民法典颁布四周年、民法典实施3周年为契机开展宣传。',
    near('2024年学习党的二十大精神，2024年5月召开会议。', 'nobody says that it was held then'),
  ),
})
