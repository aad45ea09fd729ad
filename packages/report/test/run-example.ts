import { type Catalog, divide, type ExactString, exactOf, printExact } from '@fazhi/model'
import { checkReport, type ReportAnswer } from '../src/check-report.js'
import { readReport } from '../src/read/read-report.js'
import type { ReportExample } from '../src/rules/report-rule.js'

const ratesOf = (rates: NonNullable<ReportExample['rates']>) =>
  Object.entries(rates).map(([rate, [numerator, denominator]]) => ({
    rate,
    numerator: numerator as ExactString,
    denominator: denominator as ExactString,
    ...(denominator === '0'
      ? {}
      : { value: printExact(divide(exactOf(numerator), exactOf(denominator))) }),
    from: [],
    expected: 0,
    missing: [],
  }))

const documentOf = ({ text, margins }: ReportExample) => {
  if (margins === undefined) return text
  const end = text.split('\n').slice(0, -margins).join('\n').length
  return readReport(text, { bodyEnd: end, marginsFrom: end })
}

/** Runs an example through the whole check, as the annual report unless it says otherwise. */
export const runExample =
  (catalog: Catalog) =>
  (example: ReportExample): ReportAnswer =>
    checkReport(documentOf(example), {
      profile: example.profile ?? 'annual-report',
      catalog,
      ...(example.year === undefined ? {} : { year: example.year }),
      ...(example.phase === undefined ? {} : { phase: example.phase }),
      ...(example.figures === undefined && example.rates === undefined
        ? {}
        : {
            rollUp: {
              year: example.year ?? 2021,
              figures: Object.entries(example.figures ?? {}).map(([fact, value]) => ({
                fact,
                value: value as ExactString,
                from: [],
                expected: 0,
                missing: [],
              })),
              ...(example.rates === undefined ? {} : { rates: ratesOf(example.rates) }),
            },
          }),
    })
