import type { FactDefinition, FactEntries, ResolvedRulebook, UnitSubmission } from '@fazhi/model'
import fc from 'fast-check'

const whole = fc.oneof(fc.nat(12), fc.nat(500), fc.constant(0))
const mark = fc.nat(1000).map((n) => (n / 10).toFixed(1).replace(/\.0$/, ''))

/** A value that may be right for a fact; now and then anything at all. */
const anyValue = ({ type, series, levels = [] }: FactDefinition, year: number) => {
  const level = fc.constantFrom(...levels, 'onTime', 'late', 'never')
  const day = fc.constantFrom(`${year}-03-01`, `${year}-12-31`, `${year - 1}-01-01`)
  const byType: Readonly<Record<FactDefinition['type'], fc.Arbitrary<unknown>>> = {
    count:
      series === undefined
        ? whole
        : fc.array(whole, { minLength: 4, maxLength: series === 'quarter' ? 4 : 12 }),
    amount: fc.record({ amount: mark, unit: fc.constantFrom('元', '万元', '亿元') }),
    flag: fc.boolean(),
    level,
    date: day,
    filing: fc.oneof(level, fc.record({ sent: day, received: day }, { requiredKeys: [] })),
    score: fc.record({ score: mark, of: fc.constantFrom('100', '120', '50') }),
    samples: fc.array(fc.oneof(mark, fc.nat(100), fc.constantFrom('void', 'notValid', ...levels)), {
      maxLength: 5,
    }),
    tally: fc.dictionary(fc.constantFrom(...levels, '满意'), whole, { maxKeys: 4 }),
    events: fc.array(fc.record({ level, matter: fc.constantFrom('甲', '乙'), date: day }), {
      maxLength: 4,
    }),
    coverage: fc.tuple(whole, whole).map(([covered, more]) => ({ covered, of: covered + more })),
    judgement: fc.record({ mark, reason: fc.constant('r'), signer: fc.constant('s') }),
  }
  return fc.oneof({ weight: 9, arbitrary: byType[type] }, { weight: 1, arbitrary: fc.jsonValue() })
}

const kinds = ['township', 'subdistrict', 'department', 'zone'] as const

/** A unit for a rulebook: of any kind, with any of its facts, given, claimed, not applicable or missing. */
export const anyUnit = ({ facts, year }: ResolvedRulebook): fc.Arbitrary<UnitSubmission> =>
  fc
    .record({
      kind: fc.constantFrom(...kinds),
      enforcementPower: fc.boolean(),
      facts: fc.record(
        Object.fromEntries(
          Object.entries(facts).map(([id, fact]) => [
            id,
            fc.oneof(
              { weight: 12, arbitrary: anyValue(fact, year).map((verified) => ({ verified })) },
              { weight: 1, arbitrary: anyValue(fact, year).map((claimed) => ({ claimed })) },
              { weight: 1, arbitrary: fc.constant({ notApplicable: { reason: '没有此项' } }) },
              { weight: 1, arbitrary: fc.constant({}) },
            ),
          ]),
        ),
      ),
    })
    .map(({ facts: given, ...unit }) => ({
      submission: 1,
      year,
      unit: { id: 'unit', name: { zh: '某单位' }, ...unit },
      principals: [],
      facts: given as unknown as FactEntries,
      evidence: [],
      dutyReports: [],
    }))
