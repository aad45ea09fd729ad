const digits = ['零', '一', '二', '三', '四', '五', '六', '七', '八', '九'] as const
const places = ['', '十', '百', '千'] as const

/** A whole number under ten thousand in Han numerals: 1208 一千二百零八, 15 十五. */
export const hanNumeral = (value: number): string => {
  const figures = [...String(value)].map(Number)
  const spelt = figures
    .map((figure, index) =>
      figure === 0 ? '零' : `${digits[figure] ?? ''}${places[figures.length - 1 - index] ?? ''}`,
    )
    .join('')
    .replace(/零+/g, '零')
  const short = value === 0 ? '零' : spelt.replace(/零$/, '')
  return value >= 10 && value < 20 ? short.slice(1) : short
}

/** Counts of the text in Han numerals; what is part of a longer number, a date or a name stays. */
export const inHanNumerals = (text: string): string =>
  text.replace(
    /(?<![\d.,，、—–\-+〔第“（(A-Za-z×%％年月])\d{1,4}(?=(?:件|宗|份|场|次|期|人|名|项|家|个)(?!大))/g,
    (number) => hanNumeral(Number(number)),
  )
