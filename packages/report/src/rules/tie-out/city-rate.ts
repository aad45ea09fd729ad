import type { Because } from '@fazhi/findings'
import { mayBe } from '@fazhi/identities'
import { divide, exactOf, label, multiply } from '@fazhi/model'
import { rateBases } from '../../layers/rate-bases.js'
import { findRateTies, type RateTie } from '../../layers/rate-ties.js'
import type { ReportSubject } from '../../subject.js'
import { always, near, norm, reportRule, spot } from '../report-rule.js'
import { shortPercent } from '../short-percent.js'

type Codes = {
  'TIE-002': {
    readonly stated: string
    readonly ours: string
    readonly part: string
    readonly whole: string
    readonly rate: string
    readonly rateEn: string
  }
}

/** What the roll-up says, in per cent; the sums may be no whole numbers. */
const oursInPercent = ({ numerator, denominator }: NonNullable<RateTie['ours']>): string => {
  const part = exactOf(numerator)
  const whole = exactOf(denominator)
  return shortPercent(part.n * whole.d, whole.n * part.d)
}

/**
 * Why a rate is not the roll-up's, where the text tells: it is not that of its own counts, or one of its counts differs already.
 * Only a count that gives just this rate explains it.
 */
const causeOf = (subject: ReportSubject, { figure }: RateTie): { readonly because?: Because } => {
  const figures = subject.figuresOf[figure.sentence] ?? []
  const base = rateBases(figures, subject.sentences[figure.sentence]?.text ?? '').find(
    ({ rate }) => rate.figure === figure,
  )
  const { whole, part } = base ?? {}
  if (whole === undefined || part === undefined || whole.value.lo.n === 0n) return {}
  const counted = multiply(divide(part.value.lo, whole.value.lo), exactOf('100'))
  if (!mayBe(figure.value, counted))
    return { because: { rule: 'RAT-003', start: subject.place(figure.start, figure.end).start } }
  const wrong = subject.tieOuts.find(
    (tie) => tie.status === 'contradicted' && (tie.figure === part || tie.figure === whole),
  )?.figure
  return wrong === undefined
    ? {}
    : { because: { rule: 'TIE-001', start: subject.place(wrong.start, wrong.end).start } }
}

/** A rate of the text against the city's own: its sum over its sum, never a mean of rates. */
export const cityRateRule = reportRule<Codes>({
  id: 'TIE-002',
  title: {
    zh: '比率与各单位填报汇总不一致',
    en: 'A rate differs from the roll-up of the submissions',
  },
  severity: 'error',
  outcome: 'fail',
  remedy: 'correct',
  phases: always,
  basis: norm('official-documents-2012', '20', 'partyRegulation'),
  messages: {
    'TIE-002': {
      'zh-CN': '“{rate}”写为 {stated}，各单位填报汇总为 {ours}（{part}/{whole}）。',
      en: '{rateEn} is given as {stated}; the roll-up of the submissions says {ours} ({part} of {whole}).',
    },
  },
  notApplicable: (subject) =>
    subject.rollUp?.rates === undefined
      ? {
          zh: '没有各单位填报汇总的比率可对',
          en: 'there are no rates of submissions to compare with',
        }
      : undefined,
  *check(subject, look) {
    for (const tie of findRateTies(subject)) {
      const { figure, rate, ours } = tie
      if (tie.status === 'unknown') continue
      look()
      if (tie.status === 'blocked') look.blocked()
      if (tie.status !== 'contradicted' || ours === undefined) continue
      const expected = oursInPercent(ours)
      yield {
        code: 'TIE-002',
        params: {
          stated: subject.text.slice(figure.start, figure.unitEnd),
          ours: expected,
          part: ours.numerator,
          whole: ours.denominator,
          rate: rate.name.zh,
          rateEn: label(rate.name, 'en'),
        },
        expected,
        ...spot(subject, figure.start, figure.unitEnd),
        ...causeOf(subject, tie),
      }
    }
  },
  bad: [
    {
      input: {
        text: '行政执法人员持证率98.4%。',
        rates: { 'enforcement.certificateRate': ['487', '500'] },
      },
      finds: ['98.4%'],
      why: '487 of 500 is 97.4%',
    },
    {
      input: {
        text: '全年调解成功率93.0%。',
        rates: { 'disputes.settlementRate': ['5392', '5748'] },
      },
      finds: ['93.0%'],
      why: '93.8%, which no rounding makes 93',
    },
    {
      input: {
        text: '12345热线按时办结率94.1%，满意率90.2%。',
        rates: {
          'hotline.onTimeRate': ['962', '1000'],
          'hotline.satisfactionRate': ['902', '1000'],
        },
      },
      finds: ['94.1%'],
    },
  ],
  good: [
    {
      input: {
        text: '行政执法人员持证率97.4%。',
        rates: { 'enforcement.certificateRate': ['487', '500'] },
      },
      why: 'the two agree',
    },
    {
      input: {
        text: '全年调解成功率93.81%。',
        rates: { 'disputes.settlementRate': ['5392', '5748'] },
      },
      why: 'rounded at the places it is written with',
    },
    {
      input: {
        text: '去年行政执法人员持证率95%。',
        rates: { 'enforcement.certificateRate': ['487', '500'] },
      },
      why: 'the year before is another quantity',
    },
    {
      input: {
        text: '行政执法人员持证率95%以上。',
        rates: { 'enforcement.certificateRate': ['487', '500'] },
      },
    },
    {
      input: {
        text: '行政执法人员持证率100%。',
        rates: { 'enforcement.certificateRate': ['0', '0'] },
      },
      why: 'nothing of nothing is no rate',
    },
    near('行政执法人员持证率98.4%。', 'there is no roll-up to hold it against'),
  ],
})
