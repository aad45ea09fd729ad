import { hanNumeral, inHanNumerals } from './han-numerals.js'

/** A way to write the same report. */
export interface Change {
  readonly name: string
  readonly of: (text: string) => string
  /** What a quote of the changed text is in the plain one. */
  readonly back?: (quote: string) => string
}

const clean = '持续完善协作机制，推动经验做法落地见效。'

/** Behind the first paragraph that is long enough to be one. */
const behindFirst = (text: string, paragraph: string): string =>
  text.replace(/^[^\n]{45,}。[\u3000 ]*$/m, (line) => `${line}\n${paragraph}`)

/** Behind the last such paragraph. */
const behindLast = (text: string, paragraph: string): string => {
  const last = [...text.matchAll(/^[^\n]{45,}。[\u3000 ]*$/gm)].at(-1)
  if (last === undefined) return text
  const end = last.index + last[0].length
  return `${text.slice(0, end)}\n${paragraph}${text.slice(end)}`
}

/** Changes that no finding may notice. */
export const silentChanges: readonly Change[] = [
  {
    name: 'CR LF for LF',
    of: (text) => text.replaceAll('\n', '\r\n'),
    back: (quote) => quote.replaceAll('\r\n', '\n'),
  },
  { name: 'a byte order mark', of: (text) => `\ufeff${text}` },
  { name: 'an indent', of: (text) => text.replace(/^(?=[^\s])/gm, '　　') },
  { name: 'an indent of spaces', of: (text) => text.replace(/^(?=[^\s])/gm, '    ') },
  { name: 'empty lines between', of: (text) => text.replaceAll('\n', '\n\n') },
  {
    name: 'Markdown headings',
    of: (text) =>
      text
        .replace(/^([\u3000 ]*)([一二三四五六七八九十]+、)/gm, '## $2')
        .replace(/^([\u3000 ]*)(（[一二三四五六七八九十]+）)/gm, '### $2'),
  },
  {
    name: '百分之百 for 100%',
    of: (text) => text.replace(/(?<![\d.])100%/g, '百分之百'),
    back: (quote) => quote.replaceAll('百分之百', '100%'),
  },
  { name: 'a clean paragraph more', of: (text) => behindFirst(text, clean) },
  {
    name: 'clean paragraphs more at the end',
    of: (text) => behindLast(text, `${clean}\n凝聚各方力量，增强干部法治意识。`),
  },
]

/** Changes that may set off a hint, but neither make nor hide an error. */
export const quietChanges: readonly Change[] = [
  { name: 'full-width per cent signs', of: (text) => text.replaceAll('%', '％') },
  ...['-', '－', '–', '至', '~', '～'].map((dash) => ({
    name: `${dash} in ranges of years`,
    of: (text: string) => text.replace(/(?<=\d{4}年?)[—－-](?=\d{4}年)/g, dash),
  })),
  {
    name: 'half-width brackets',
    of: (text) => text.replaceAll('（', '(').replaceAll('）', ')'),
  },
  { name: 'Han numerals', of: inHanNumerals },
  {
    name: 'full-width digits',
    of: (text) => text.replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0)),
  },
  {
    name: 'dates in Han numerals',
    of: (text) =>
      text.replace(
        /(?<![\d—－-])(20\d\d)年(?:(\d{1,2})月(?:(\d{1,2})日)?)?/g,
        (_, year: string, month?: string, day?: string) =>
          `${[...year].map((digit) => '〇一二三四五六七八九'[Number(digit)]).join('')}年${month === undefined ? '' : `${hanNumeral(Number(month))}月`}${day === undefined ? '' : `${hanNumeral(Number(day))}日`}`,
      ),
  },
  {
    name: 'a web header',
    of: (text) =>
      `当前位置：首页 > 政务公开\n索引号：QS-2030-001\n发布时间：2030-05-06 09:30 浏览次数：18\n${text}`,
  },
  ...[28, 35, 40].map((width) => ({
    name: `hard wraps at ${width}`,
    of: (text: string) =>
      text
        .split('\n')
        .flatMap((line) => line.match(new RegExp(`.{1,${width}}`, 'gu')) ?? [''])
        .join('\n'),
  })),
  { name: 'blanks at line ends', of: (text) => text.replaceAll('\n', '  \n') },
]
