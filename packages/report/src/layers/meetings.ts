import type { DateMark } from './figures.js'
import { hanNumber } from './han-number.js'
import { matchesOf } from './matches.js'
import type { Sentence } from './sentences.js'

/** A numbered meeting of a body, with its date where the sentence gives one before it. */
export interface Meeting {
  readonly body: string
  readonly ordinal: number
  readonly start: number
  readonly end: number
  readonly date?: DateMark
}

const numbered =
  /([\u4e00-\u9fff]{2,18}(?:委员会|领导小组|协调小组|常委会|常务会议?|全会))第([一二三四五六七八九十百]{1,5}|\d{1,3})次(?:全体)?(?:\(扩大\)|（扩大）)?会议/g
/** 政府第21次常务会议: the number stands inside the name. */
const within =
  /([\u4e00-\u9fff]{0,12}(?:政府|县委|市委|区委|党委|党组))第([一二三四五六七八九十百]{1,5}|\d{1,3})次(常务会议?|常委会会议|党组会议)/g
/** A verb before the name is not part of it. */
const verbs =
  /^.*?(?:召开了?|举行了?|经|在|由|于|至|组织|参加|列席|传达|提请|提交|听取|通过)(?=[\u4e00-\u9fff]{4})/

/** Finds the numbered meetings of the sentences, in text order. */
export const findMeetings = (
  sentences: readonly Sentence[],
  dates: readonly DateMark[],
): readonly Meeting[] => {
  const found: Meeting[] = []
  let next = 0
  for (const sentence of sentences) {
    while (next < dates.length && (dates[next]?.start ?? 0) < sentence.start) next++
    if (!sentence.text.includes('会议')) continue
    const own: DateMark[] = []
    for (let i = next; i < dates.length && (dates[i]?.start ?? 0) < sentence.end; i++) {
      const date = dates[i]
      if (date !== undefined) own.push(date)
    }
    let previous = sentence.start
    const told = [...matchesOf(numbered, sentence.text), ...matchesOf(within, sentence.text)].sort(
      (a, b) => a.index - b.index,
    )
    for (const match of told) {
      const [whole, name, digits, kind = ''] = match
      if (name === undefined || digits === undefined) continue
      const ordinal = /\d/.test(digits) ? Number(digits) : Number(hanNumber(digits) ?? 0n)
      const end = sentence.start + match.index + whole.length
      const bare = name.replace(verbs, '')
      const start = sentence.start + match.index + (name.length - bare.length)
      const date = own.findLast(
        (candidate) =>
          candidate.start >= previous &&
          candidate.end <= start &&
          candidate.month !== undefined &&
          !candidate.named &&
          // The date of another meeting or deed in between is not its date.
          start - candidate.end <= 4 + (kind === '' ? 0 : 4),
      )
      // Names differ by 全面 and by the place before them; the last eight characters identify the body here.
      found.push({
        body: `${bare.replace('全面', '').slice(-10)}${kind}`,
        ordinal,
        start,
        end,
        ...(date === undefined ? {} : { date }),
      })
      previous = end
    }
  }
  return found
}
