import { attainable, mayBe, point } from '@fazhi/identities'
import { compare, exact, exactOf, multiply, printExact, type RollUp } from '@fazhi/model'
import { findRateTies, type RateTie } from '../layers/rate-ties.js'
import type { ReportSubject } from '../subject.js'
import { distance, valuesBy } from './distance.js'
import type { TieRow, TieStatus } from './row.js'

const hundred = exact(100n)

const statusOf = ({ status }: RateTie): TieStatus =>
  (
    ({
      matched: 'equal',
      contradicted: 'different',
      blocked: 'blank',
      unknown: 'notInData',
    }) as const
  )[status]

/** Every rate of the text, then those of the roll-up that the text does not state. The roll-up's are sums over sums. */
export const rateRows = (
  subject: ReportSubject,
  rollUp: RollUp,
  lastYear: RollUp | undefined,
): readonly TieRow[] => {
  const ties = new Map(findRateTies(subject).map((tie) => [tie.figure, tie]))
  const before = valuesBy(lastYear?.rates, ({ rate }) => rate)
  const rows = subject.figures
    .filter((figure) => figure.role === 'rate' || ties.has(figure))
    .map((figure): TieRow => {
      const end = figure.blocked ? figure.end + 1 : figure.unitEnd
      const said = {
        kind: 'rate',
        at: subject.place(figure.start, end),
        stated: subject.text.slice(figure.start, end),
        head: figure.head,
      } as const
      const tie = ties.get(figure)
      if (tie === undefined) return { status: 'notNamed', ...said }
      const { rate, ours, value } = tie
      if (tie.also.length > 0)
        return { status: 'notNamed', several: [rate.id, ...tie.also].sort(), ...said }
      const status = statusOf(tie)
      const differs = status === 'different' && value !== undefined
      const last = before.get(rate.id)
      const isCopied =
        last !== undefined &&
        (status === 'different' || status === 'notInData') &&
        mayBe(figure.value, multiply(last, hundred))
      // A whole of nothing gives no rate at all.
      const whole = ours === undefined ? undefined : exactOf(ours.denominator)
      const isNone =
        differs &&
        whole !== undefined &&
        compare(whole, exact(0n)) > 0 &&
        attainable(figure.value, point(whole)) === false
      return {
        status,
        rate: rate.id,
        ...said,
        ...(ours === undefined ? {} : { oursRate: ours }),
        ...(differs ? { by: printExact(distance(figure, value)) } : {}),
        ...(isNone ? { attainable: false as const } : {}),
        ...(isCopied ? { lastYear: printExact(last) } : {}),
      }
    })
  const stated = new Set(rows.map(({ rate }) => rate))
  return [
    ...rows,
    ...(rollUp.rates ?? [])
      .filter(({ rate, value }) => value !== undefined && !stated.has(rate))
      .map(
        (oursRate): TieRow => ({
          kind: 'rate',
          status: 'notStated',
          rate: oursRate.rate,
          oursRate,
        }),
      ),
  ]
}
