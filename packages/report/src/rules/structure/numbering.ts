import { hanNumber } from '../../layers/han-number.js'
import { numberMark } from '../../read/numbering.js'
import { always, bad, good, norm, reportRule, spot } from '../report-rule.js'

const hanDigits = ['', '一', '二', '三', '四', '五', '六', '七', '八', '九']
const inHan = (number: number): string =>
  number < 10
    ? (hanDigits[number] ?? '')
    : number < 20
      ? `十${hanDigits[number - 10] ?? ''}`
      : `${hanDigits[Math.floor(number / 10)] ?? ''}十${hanDigits[number % 10] ?? ''}`

/** The mark with its number replaced, in the same script. */
const markOf = (mark: string, number: number): string =>
  mark.replace(/[一二三四五六七八九十百]+|\d+/, (digits) =>
    hanNumber(digits) === undefined ? String(number) : inHan(number),
  )

type Codes = {
  'STR-002': { readonly mark: string; readonly expected: string }
  'STR-002.repeat': { readonly mark: string }
}

/**
 * Gaps and repeats in typed numbering. A list may start again at one (annexes, glossaries), and Arabic numbers may run on
 * across （一）（二）; after a fault the count is taken up from the number as written, so that one fault is one finding.
 */
export const numberingRule = reportRule<Codes>({
  id: 'STR-002',
  title: { zh: '序号不连续或重复', en: 'Numbering skips or repeats' },
  severity: 'warning',
  outcome: 'fail',
  remedy: 'correct',
  phases: always,
  basis: norm('gbt-9704-2012', '7.3.3', 'nationalStandard'),
  messages: {
    'STR-002': {
      'zh-CN': '序号“{mark}”与前面不连续，应为“{expected}”。',
      en: 'Number "{mark}" does not follow on; "{expected}" is expected.',
    },
    'STR-002.repeat': {
      'zh-CN': '序号“{mark}”与前面重复。',
      en: 'Number "{mark}" is used twice running.',
    },
  },
  *check(subject, look) {
    // Last number of each level, and of Arabic levels over all parents.
    const last: (number | undefined)[] = []
    const ever: (number | undefined)[] = []
    // What the last number should have been, where it was wrong.
    const due: (number | undefined)[] = []
    let line = 0
    for (const block of subject.blocks) {
      // What follows a heading on its own line starts no line.
      const sameLine = block.line === line
      line = block.line
      if (sameLine || (block.kind !== 'heading' && block.kind !== 'paragraph')) continue
      const numbered = numberMark(block.text)
      if (numbered === undefined) {
        // "3．10种…" reads as a decimal; where three is due it is the third item.
        const glued = /^(\d{1,2})[.．]\d/.exec(block.text)
        if (glued !== null && Number(glued[1]) === (last[3] ?? 0) + 1) last[3] = Number(glued[1])
        continue
      }
      look()
      const { level, number, mark } = numbered
      const previous = last[level]
      const expected = previous === undefined ? 1 : previous + 1
      const fits =
        number === expected ||
        number === (due[level] ?? -1) + 1 ||
        // A list may start anew, but not twice at the top of the text, nor after a first item that stands alone.
        (number === 1 && !(previous === 1 && (level === 1 || level === 2))) ||
        // Arabic numbers run on across parents and nest freely; only a gap tells.
        (level > 2 &&
          (previous === undefined ||
            (number < expected && (number === 1 || number !== previous)))) ||
        (previous === undefined && number === (ever[level] ?? 0) + 1)
      due[level] = fits ? undefined : expected
      if (!fits) {
        const here = spot(subject, block.start, block.start + mark.length)
        const right = markOf(mark, expected)
        yield number === previous
          ? { code: 'STR-002.repeat', params: { mark }, ...here }
          : { code: 'STR-002', params: { mark, expected: right }, expected: right, ...here }
      }
      last.length = level
      last[level] = number
      ever[level] = number
    }
  },
  bad: [
    bad('一、学习情况\n认真学习。\n二、执法情况\n规范执法。\n四、普法情况\n广泛普法。', '四、'),
    bad('一、学习情况\n认真学习。\n一、执法情况\n规范执法。\n二、普法情况\n广泛普法。', '一、'),
    bad('一、学习情况\n（一）学法。坚持学。\n（一）讲座。坚持讲。\n（三）考试。坚持考。', '（一）'),
    bad('一、学习情况\n（一）讲座\n1.学法。\n2.执法。\n（一）考试\n1.笔试。', '（一）'),
    bad('一、学习情况\n1.会前学法。\n2.讲座。\n2.考试。', '2.'),
    bad('一、学习情况\n（一）会前学法。坚持学。\n（三）专题讲座。坚持讲。', '（三）'),
  ],
  good: good(
    '附件：名词解释\n1.首违不罚：首次违法不予处罚。\n2.10种情形：不予处罚的情形。\n3.三项制度：执法公示等制度。',
    '一、学习情况\n1. 会前学法。坚持学。\n2. 讲座。坚持讲。\n二、执法情况\n3. 公示。坚持公示。',
    '一、学习情况\n认真学习。\n二、执法情况\n规范执法。\n附件\n一、任务甲\n按期完成。\n二、任务乙\n按期完成。',
    '一、学习情况\n（一）会前学法。坚持学。\n二、执法情况\n（一）公示。坚持公示。\n（二）记录。坚持记录。',
  ),
})
