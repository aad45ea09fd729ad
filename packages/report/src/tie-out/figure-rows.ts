import { divide, multiply, printExact, type RollUp } from '@fazhi/model'
import { isPercent } from '../layers/rate-ties.js'
import { type TieOut, worthIn } from '../layers/tie-outs.js'
import type { ReportSubject } from '../subject.js'
import { distance, isWrittenAs, valuesBy } from './distance.js'
import type { TieRow, TieStatus } from './row.js'

const statusOf = ({ status }: TieOut): TieStatus =>
  (
    ({
      matched: 'equal',
      contradicted: 'different',
      blocked: 'blank',
      unknown: 'notInData',
    }) as const
  )[status]

/** Every count and amount of the text that is no rate, then what the roll-up has and the text does not state. */
export const figureRows = (
  subject: ReportSubject,
  rollUp: RollUp,
  lastYear: RollUp | undefined,
): readonly TieRow[] => {
  const ties = new Map(subject.tieOuts.map((tie) => [tie.figure, tie]))
  const before = valuesBy(lastYear?.figures, ({ fact }) => fact)
  const rows = subject.figures
    .filter((figure) => figure.role === 'quantity' && !isPercent(figure, subject.text))
    .map((figure): TieRow => {
      const said = {
        kind: 'figure',
        at: subject.place(figure.start, figure.end),
        stated: subject.text.slice(figure.start, figure.unitEnd),
        head: figure.head,
      } as const
      const tie = ties.get(figure)
      if (tie === undefined) return { status: 'notNamed', ...said }
      const { ours, fact, value } = tie
      if (tie.also.length > 0)
        return { status: 'notNamed', several: [fact.id, ...tie.also].sort(), ...said }
      const status = statusOf(tie)
      const worth = worthIn(fact)
      const differs = status === 'different' && value !== undefined
      const last = before.get(fact.id)
      const isCopied =
        last !== undefined &&
        status !== 'equal' &&
        status !== 'blank' &&
        isWrittenAs(figure, multiply(last, worth))
      return {
        status,
        fact: fact.id,
        ...said,
        ...(ours === undefined ? {} : { ours }),
        ...(differs ? { by: printExact(divide(distance(figure, value), worth)) } : {}),
        ...(isCopied ? { lastYear: printExact(last) } : {}),
      }
    })
  const stated = new Set(rows.map(({ fact }) => fact))
  return [
    ...rows,
    ...rollUp.figures
      .filter(({ fact }) => !stated.has(fact))
      .map((ours): TieRow => ({ kind: 'figure', status: 'notStated', fact: ours.fact, ours })),
  ]
}
