import { hanNumber } from './han-number.js'

const romans = [
  [1000, 'm'],
  [900, 'cm'],
  [500, 'd'],
  [400, 'cd'],
  [100, 'c'],
  [90, 'xc'],
  [50, 'l'],
  [40, 'xl'],
  [10, 'x'],
  [9, 'ix'],
  [5, 'v'],
  [4, 'iv'],
  [1, 'i'],
] as const

const roman = (number: number): string => {
  // Above this, Roman numerals are written in no document, and a hostile start value would fill the memory.
  if (number > 3999) return String(number)
  let rest = number
  let text = ''
  for (const [value, letters] of romans) {
    while (rest >= value) {
      text += letters
      rest -= value
    }
  }
  return text
}

/** a … z, then aa, bb, as Word counts letters. */
const letter = (number: number): string => {
  if (number < 1 || number > 780) return String(number)
  const place = (number - 1) % 26
  return String.fromCharCode(97 + place).repeat(Math.floor((number - 1) / 26) + 1)
}

const from = (characters: string) => (number: number) =>
  [...characters][number - 1] ?? String(number)

const fullWidth = (number: number): string =>
  String(number).replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0))

const formats: Readonly<Record<string, (number: number) => string>> = {
  decimal: String,
  decimalZero: (number) => String(number).padStart(2, '0'),
  decimalFullWidth: fullWidth,
  decimalFullWidth2: fullWidth,
  decimalHalfWidth: String,
  decimalEnclosedCircle: from('①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳'),
  decimalEnclosedCircleChinese: from('①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳'),
  chineseCounting: hanNumber,
  chineseCountingThousand: hanNumber,
  ideographDigital: hanNumber,
  japaneseCounting: hanNumber,
  taiwaneseCounting: hanNumber,
  taiwaneseCountingThousand: hanNumber,
  ideographTraditional: from('甲乙丙丁戊己庚辛壬癸'),
  ideographZodiac: from('子丑寅卯辰巳午未申酉戌亥'),
  lowerLetter: letter,
  upperLetter: (number) => letter(number).toUpperCase(),
  lowerRoman: roman,
  upperRoman: (number) => roman(number).toUpperCase(),
}

/** A number in one of Word's number formats; digits where the format is not known. */
export const formatNumber = (format: string, number: number): string =>
  (Object.hasOwn(formats, format) ? formats[format] : undefined)?.(number) ?? String(number)
