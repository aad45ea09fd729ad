import type { DateMark } from '../layers/figures.js'
import { hanNumber } from '../layers/han-number.js'
import { matchesOf } from '../layers/matches.js'
import { findMeetings, type Meeting } from '../layers/meetings.js'
import type { ReportSubject } from '../subject.js'

/** A meeting the text names by the number alone, after one of the same body: 第四次会议. */
const bare = /第([一二三四五六七八九十百]{1,5}|\d{1,3})次(?:全体)?(?:\(扩大\)|（扩大）)?会议/g

const ordinalOf = (digits: string): number =>
  /\d/.test(digits) ? Number(digits) : Number(hanNumber(digits) ?? 0n)

/** Most characters between a date and the meeting it is the date of: a comma, 召开, 在. */
const nearby = 6

/** The numbered meetings of a text, those included that name their body only by coming after another of it. */
export const statedMeetings = (subject: ReportSubject): readonly Meeting[] => {
  const named = findMeetings(subject.sentences, subject.dates)
  const inNamed = (at: number): boolean => named.some(({ start, end }) => at >= start && at < end)
  const dateBefore = (start: number, sentence: number): DateMark | undefined =>
    subject.dates.findLast(
      (date) =>
        date.sentence === sentence &&
        date.end <= start &&
        start - date.end <= nearby &&
        date.month !== undefined &&
        !date.named,
    )
  const more = subject.sentences.flatMap((sentence) =>
    matchesOf(bare, sentence.text).flatMap((match): Meeting[] => {
      const start = sentence.start + match.index
      const block = subject.blocks[sentence.block]
      const last = named.findLast(
        (meeting) => meeting.end <= start && meeting.start >= (block?.start ?? 0),
      )
      // A name right before it is the name of another body, which is known only where it is recognised.
      const isNamed = /[\u4e00-\u9fff]$/.test(subject.text.slice(0, start)) && !inNamed(start)
      if (inNamed(start) || last === undefined || match[1] === undefined) return []
      if (isNamed && !/(?:召开|举行|了|在|的|和|及)$/.test(subject.text.slice(start - 2, start)))
        return []
      const date = dateBefore(start, sentence.index)
      return [
        {
          body: last.body,
          ordinal: ordinalOf(match[1]),
          start,
          end: start + match[0].length,
          ...(date === undefined ? {} : { date }),
        },
      ]
    }),
  )
  return [...named, ...more].sort((a, b) => a.start - b.start)
}
