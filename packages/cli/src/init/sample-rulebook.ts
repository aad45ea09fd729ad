import { InternalError } from '@fazhi/model'
import { rulebooks } from '@fazhi/rulebooks'
import type { NewCity } from './city.js'

const replaced = (text: string, line: RegExp, by: string): string => {
  if (!line.test(text)) throw new InternalError(`the sample has no line ${String(line)}`)
  return text.replace(line, () => by)
}

/** The sample for a county-level city, with the city and year in its head; the days of its worked cases move with the year. */
export const sampleRulebook = ({ name, year }: NewCity): string => {
  const sample = rulebooks.find(({ id }) => id === 'sample-county-city')
  if (sample === undefined) throw new InternalError('no sample')
  const title = JSON.stringify(`${name}${year}年度法治建设考核细则（样例）`)
  const before = /^year: (\d{4})$/m.exec(sample.yaml)?.[1] ?? ''
  const english = `Annual rule-of-law assessment ${year} (sample)`
  const named = replaced(
    sample.yaml,
    /^title: \{ zh: .*$/m,
    `title: { zh: ${title}, en: '${english}' }`,
  )
  return replaced(named, /^year: \d{4}$/m, `year: ${year}`).replaceAll(
    new RegExp(`date: ${before}-`, 'g'),
    `date: ${year}-`,
  )
}
