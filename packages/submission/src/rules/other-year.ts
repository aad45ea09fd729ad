import { ourJudgement, submissionRule } from '../check/rule.js'

/** A submission of another year than the one asked for. */
export const otherYear = submissionRule({
  id: 'SUB-044',
  title: { zh: '填报年度与考核年度一致', en: 'The submission is of the year asked for' },
  severity: 'error',
  remedy: 'correct',
  basis: ourJudgement,
  *check({ submission, year: asked, place }, look) {
    look()
    const { year } = submission
    if (year !== asked)
      yield {
        code: 'SUB-044',
        params: { year, asked },
        at: [place('year')],
        quote: String(year),
        expected: String(asked),
      }
  },
  bad: [
    { input: { asked: 2022 }, finds: ['2021'] },
    { input: { city: { year: 2020 }, asked: 2021 }, finds: ['2020'] },
  ],
  good: [{ input: {} }, { input: { asked: 2021 } }, { input: { city: {}, asked: 2021 } }],
})
