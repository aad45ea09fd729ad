import type { Weight } from './lowerings.js'
import { down, gradeAt, perhapsDown, type Rows, record } from './rows.js'

/** Ceilings: the lowest applies (R30). One that names a grade the group does not have keeps nothing down. */
export const underCeilings = (rows: Rows, weights: readonly Weight[]): Rows =>
  weights.reduce((known, { rule, id, ceiling, barred, verdict, missing, counted }) => {
    const row = known.grades.findIndex(({ grade }) => grade === ceiling)
    const isOpen = verdict === 'open'
    const after = isOpen ? perhapsDown(known, row, missing) : row < 0 ? known : down(known, row)
    if (isOpen) return after
    const params = {
      ceiling: ceiling ?? '',
      from: gradeAt(known.grades, known.best),
      to: gradeAt(after.grades, after.best),
    }
    const limited =
      ceiling === undefined
        ? after
        : record(
            after,
            rule === 'veto'
              ? { code: 'veto', params: { veto: id, ...params }, counted }
              : { code: 'ceiling', params: { lowering: id, ...params }, counted },
          )
    return barred ? record(limited, { code: 'barred', params: { veto: id }, counted }) : limited
  }, rows)
