import { assess, scorer, waterfall } from '@fazhi/scoring'
import { describe, expect, test } from 'vitest'
import { type Vector, vectorFile, vectorFiles } from './read-vectors.js'
import { asExpected, lastYearOf, loaded, type Rulebook, submissionsOf } from './run-vector.js'

/* Every vector of packages/scoring/vectors through the loader, the reference and the kernel. Nothing is computed here. */

const rulebookIn = (vector: Vector): Rulebook => {
  const { rulebook, errors } = loaded(vector)
  if (rulebook === undefined) throw new Error(`${vector.id} does not load: ${errors.join(', ')}`)
  return rulebook
}

type Code = 'generated' | 'closures'
const kernels = new Map<Rulebook, Partial<Record<Code, ReturnType<typeof scorer>>>>()

const kernelOf = (rulebook: Rulebook, code: Code) => {
  const made = kernels.get(rulebook) ?? {}
  const kernel = made[code] ?? scorer(rulebook, { code })
  kernels.set(rulebook, { ...made, [code]: kernel })
  return kernel
}

describe.each(vectorFiles)('%s', (name) => {
  const all = vectorFile(name).cases
  const scored = all.filter(({ expect: { load } }) => load === undefined)
  const refused = all.filter(({ expect: { load } }) => load !== undefined)

  test.each(refused.map((vector) => [vector.id, vector.title.en, vector] as const))(
    '%s: %s',
    (_, __, vector) => {
      const { errors, rulebook } = loaded(vector)
      expect(errors).toEqual(vector.expect.load)
      expect(rulebook).toBeUndefined()
    },
  )

  test.each(scored.map((vector) => [vector.id, vector.title.en, vector] as const))(
    '%s: %s',
    (_, __, vector) => {
      const rulebook = rulebookIn(vector)
      const expected = vector.expect
      const year = assess(
        rulebook,
        submissionsOf(vector, rulebook.year),
        lastYearOf(vector, rulebook.year),
      )
      const asked = expected.units ?? {}
      const isRanked = Object.values(asked).some(
        ({ place, places }) => place !== undefined || places !== undefined,
      )
      expect(
        Object.fromEntries(
          year.units.map((result) => {
            const of = asked[result.unit]
            return [
              result.unit,
              of === undefined ? 'not expected' : asExpected(result, of, isRanked),
            ]
          }),
        ),
      ).toEqual(asked)
      expect(year.findings.map(({ code }) => code).sort()).toEqual(expected.findings ?? [])
      for (const [group, result] of Object.entries(expected.groups ?? {})) {
        const { assessed, quotas, honours } = year.groups.find((one) => one.group === group) ?? {}
        expect({ assessed, quotas, ...(honours === undefined ? {} : { honours }) }).toEqual(result)
      }
      if (expected.assumptions !== undefined)
        expect(year.assumptions.map(({ code }) => code).sort()).toEqual(expected.assumptions)
      for (const [unit, fall] of Object.entries(expected.waterfall ?? {})) {
        const { full, terms } = waterfall(year, unit)
        expect({ full, terms }).toEqual(fall)
      }
    },
  )

  test.each(['generated', 'closures'] as const)('the same totals from the kernel, %s', (code) => {
    for (const vector of scored) {
      const rulebook = rulebookIn(vector)
      const kernel = kernelOf(rulebook, code)
      const scores = kernel.score(
        kernel.pack(
          submissionsOf(vector, rulebook.year),
          lastYearOf(vector, rulebook.year).lastYear,
        ),
      )
      for (const [unit, { published }] of Object.entries(vector.expect.units ?? {}))
        expect([vector.id, unit, scores.published(scores.units.indexOf(unit))]).toEqual([
          vector.id,
          unit,
          published,
        ])
    }
  })
})
