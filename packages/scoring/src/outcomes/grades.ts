import type { Decision, Group, ResolvedRulebook } from '@fazhi/model'
import type { Rational } from '../exact/index.js'
import type { Asked } from './answer.js'
import { banded } from './bands.js'
import { underCeilings } from './ceilings.js'
import { lowered, weightsOf } from './lowerings.js'
import { needed } from './needs.js'
import { gradeAt, type Rows } from './rows.js'
import { decide, type Outcome } from './standing.js'

/** Bands → needs → lowerings → ceilings. Absent where the group has no grades. */
const rowsOf = (
  score: Rational,
  { standing: { rules }, raised, placeBefore }: Outcome,
  group: Group,
  { policies, vetoes }: ResolvedRulebook,
): Rows | undefined => {
  const band = banded(score, group)
  if (band === undefined) return undefined
  const asked: Asked = {
    isVetoed: raised.length > 0,
    ...(placeBefore === undefined ? {} : { place: placeBefore }),
  }
  const weights = weightsOf(rules, vetoes, raised, asked)
  const add = policies.lowerings ?? 'largest'
  return underCeilings(lowered(needed(band, rules.needs, asked), weights, add), weights)
}

const barring = ({ raised }: Outcome, { vetoes }: ResolvedRulebook): readonly Decision[] =>
  raised
    .filter(({ id }) => vetoes.some((veto) => veto.id === id && veto.barred))
    .map(({ id, counted }) => ({ code: 'barred', params: { veto: id }, counted }))

/** The grade before quotas (R29, R30). A veto changes no points (R32). */
export const graded = (outcome: Outcome, group: Group, rulebook: ResolvedRulebook): Outcome => {
  const { score } = outcome.standing
  const rows = score === undefined ? undefined : rowsOf(score, outcome, group, rulebook)
  if (rows === undefined) return decide(outcome, ...barring(outcome, rulebook))
  const { grades, band, best, worst, waits, decisions } = rows
  const [from, to] = [gradeAt(grades, best), gradeAt(grades, worst)]
  const bandGrade = gradeAt(grades, band)
  return best === worst
    ? { ...decide(outcome, ...decisions), bandGrade, grade: from }
    : {
        ...decide(outcome, ...decisions, { code: 'gradeOpen', params: { from, to, facts: waits } }),
        bandGrade,
      }
}
