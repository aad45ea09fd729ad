import type { Counted, FiledValue } from '@fazhi/model'
import type { Speaker } from './speaker.js'

/** What was counted for a filing that was measured: "年度报告：late（2021-04-02 收到，期限 2021-03-31）". */
export const filedWords = (
  { value, was = '', filing }: Counted,
  { days, dueDay }: FiledValue,
  { say, name, level }: Speaker,
): string => {
  const isNumber = /^\d/.test(was)
  const late = days === 'working' ? 'counted.workingDaysLate' : 'counted.daysLate'
  const words = isNumber
    ? say(late, { name: name(value), days: was })
    : say('counted.level', { name: name(value), level: level(value, was) })
  if (filing === undefined) return words
  const due = dueDay === 'counts' ? filing.due : say('counted.before', { day: filing.due })
  return filing.day === undefined
    ? say('counted.due', { words, due })
    : say(`counted.${filing.by}`, { words, due, day: filing.day })
}
