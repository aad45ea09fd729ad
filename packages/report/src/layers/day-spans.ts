/** Two days with what joins them. */
const dayTo =
  '(\\d{1,2})月(\\d{1,2})日(?:开始|起|启动)?[，、]?(?:至|到|[—－\\-~～])?(?:(\\d{1,2})月)?(\\d{1,2})日(?!常|均)'

/** 10月10日至16日开展，为期7天; 历时7天，10月10日开始、10月16日结束. */
export const daysFirst = new RegExp(
  `${dayTo}[^。；\\d]{0,24}?(?:为期|历时|持续|共计?)(\\d{1,2})天`,
  'g',
)
/** The length told before its days. */
export const daysLast = new RegExp(`(?:为期|历时|持续)(\\d{1,2})天[^。；\\d]{0,8}?${dayTo}`, 'g')
const lengthsOfMonths = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

/** Days from one day to another of the same or the next month, both counted; nothing for a longer way. */
export const daysBetween = ([month, day, later, last]: readonly (string | undefined)[]) => {
  const to = later === undefined ? Number(month) : Number(later)
  if (to === Number(month)) return Number(last) - Number(day) + 1
  if (to !== Number(month) + 1) return undefined
  return (lengthsOfMonths[Number(month) - 1] ?? 30) - Number(day) + Number(last) + 1
}
