import { inForce, isCitable, type Language, label, type Norm } from '@fazhi/model'

const digits = ['零', '一', '二', '三', '四', '五', '六', '七', '八', '九']

/** Han numeral of an article number, 1 to 999; statutes number their articles so. */
const han = (value: number): string => {
  const hundreds = Math.floor(value / 100)
  const tens = Math.floor((value % 100) / 10)
  const ones = value % 10
  const head = hundreds > 0 ? `${digits[hundreds]}百` : ''
  const middle =
    tens === 0
      ? hundreds > 0 && ones > 0
        ? '零'
        : ''
      : `${tens === 1 && hundreds === 0 ? '' : digits[tens]}十`
  return `${head}${middle}${ones > 0 ? digits[ones] : ''}`
}

/** The article of what is known of a norm as a whole, where the number of the article was not read: only the title is cited. */
const wholeNorm = '*'

/** Inside a book title the marks of another one are single: 《…〈…〉…》. */
const inner = (title: string): string => title.replaceAll('《', '〈').replaceAll('》', '〉')

const articleInChinese = (article: string): string =>
  /^[1-9]\d{0,2}$/.test(article) ? `第${han(Number(article))}条` : `第${article}条`

/**
 * Cites an article of a norm: "《中华人民共和国行政处罚法（2021年修订）》第四十七条", "Administrative Penalty Law (2021 text), Article 47".
 * `undefined` when the norm or the article was not seen in a text, or the norm has no such article here: nothing remembered is ever cited.
 * @param on A day, YYYY-MM-DD. A norm that was not in force on it is not cited; a day of entry into force that is only remembered
 * refuses nothing.
 */
export const citation = (
  norm: Norm,
  article: string,
  language: Language,
  on?: string,
): string | undefined => {
  const entry = Object.hasOwn(norm.articles, article) ? norm.articles[article] : undefined
  if (entry === undefined || !isCitable(entry.certainty)) return undefined
  if (!isCitable(norm.provenance.certainty)) return undefined
  if (on !== undefined && inForce(norm, on) === 'notInForce') return undefined
  const title = language === 'en' ? label(norm.title, language) : `《${inner(norm.title.zh)}》`
  if (article === wholeNorm) return title
  return language === 'en' ? `${title}, Article ${article}` : `${title}${articleInChinese(article)}`
}
