const digits = ['〇', '一', '二', '三', '四', '五', '六', '七', '八', '九'] as const
const units = ['', '十', '百', '千'] as const

/** A number below ten thousand in Han numerals as headings are numbered: 一, 十, 十一, 二十, 一百零五. */
export const hanNumber = (number: number): string => {
  if (!Number.isInteger(number) || number < 0 || number > 9999) return String(number)
  if (number === 0) return digits[0]
  const places = [...String(number)].map(Number)
  let text = ''
  let gap = false
  for (const [index, digit] of places.entries()) {
    const unit = units[places.length - 1 - index] ?? ''
    if (digit === 0) {
      gap = true
      continue
    }
    if (gap && text !== '') text += '零'
    gap = false
    // 十一, not 一十一, where the tens come first.
    text += digit === 1 && unit === '十' && text === '' ? unit : `${digits[digit] ?? ''}${unit}`
  }
  return text
}
