import { placeAt } from '@fazhi/findings'
import { ourJudgement } from '../check/rule.js'
import { acrossRule } from './rule.js'

/** The year of most submissions; of two that are as frequent, the later. */
const yearOfMost = (years: readonly number[]): number | undefined => {
  const times = (year: number) => years.filter((other) => other === year).length
  return [...new Set(years)].sort((a, b) => times(b) - times(a) || b - a)[0]
}

/** A submission of another year among the rest. Where a year is asked for, each submission is held to that instead. */
export const mixedYears = acrossRule({
  id: 'SUB-063',
  title: { zh: '各份填报同属一年', en: 'Submissions are of one year' },
  basis: ourJudgement,
  notApplicable: ({ year }) =>
    year === undefined ? undefined : { zh: '已指定年度', en: 'the year is given' },
  *check({ all }, look) {
    const other = yearOfMost(all.map(({ submission }) => submission.year))
    if (other === undefined) return
    for (const { submission, origin } of all) {
      look()
      const { year } = submission
      if (year !== other)
        yield {
          code: 'SUB-063',
          params: { year, other },
          at: [placeAt(origin, '/year')],
          quote: String(year),
          expected: String(other),
        }
    }
  },
  bad: [{ input: { units: ['a', 'b', 'c'], years: [2021, 2020, 2021] }, finds: ['2020'] }],
  good: [
    { input: { units: ['a', 'b'], years: [2021, 2021] } },
    { input: { units: ['a'], years: [2019] } },
    { input: { units: ['a'], cities: [{ id: 'city' }] } },
  ],
})
