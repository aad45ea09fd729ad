import type { Rate } from '@fazhi/model'
import { describe, expect, it } from 'vitest'
import { facts, rates } from './index.js'

const factOf = new Map(facts.map((fact) => [fact.id, fact]))

/** Whether a fact is one of the wholes or a part of one, however far down. */
const within = (id: string, wholes: readonly string[]): boolean => {
  if (wholes.includes(id)) return true
  const whole = factOf.get(id)?.partOf
  return whole !== undefined && within(whole, wholes)
}

/** What is wrong with what a rate divides by what. */
const faultsOf = ({ id, numerator, denominator, range, expected }: Rate): readonly string[] => {
  const all = [...numerator, ...denominator]
  const unknown = all.filter((fact) => !factOf.has(fact))
  if (unknown.length > 0) return [`${id}: no ${unknown.join(', ')}`]
  const known = all.flatMap((fact) => factOf.get(fact) ?? [])
  const one = (values: readonly unknown[]) => new Set(values).size === 1
  return [
    ...(known.every(
      ({ type, aggregate }) => type === 'count' && ['sum', 'ownerOnly'].includes(aggregate),
    )
      ? []
      : [`${id}: divides what does not add up`]),
    ...(one(known.map(({ measure }) => measure)) ? [] : [`${id}: two measures`]),
    ...(one(known.map(({ aggregate }) => aggregate)) ? [] : [`${id}: units and owner`]),
    ...(numerator.every((fact) => within(fact, denominator))
      ? []
      : [`${id}: no part of its denominator`]),
    ...(new Set(all).size === all.length ? [] : [`${id}: counts one twice`]),
    ...(Number(range.least) >= 0 &&
    Number(range.most) <= 100 &&
    Number(range.least) < Number(range.most)
      ? []
      : [`${id}: range`]),
    ...(expected === undefined || Number(expected) <= Number(range.most)
      ? []
      : [`${id}: expects too much`]),
  ]
}

const rate = (id: string): Rate => {
  const found = rates.find((entry) => entry.id === id)
  if (found === undefined) throw new Error(`no rate ${id}`)
  return found
}

describe('a rate', () => {
  it('divides counts of one measure that add up, a part by its whole', () => {
    expect(rates.flatMap(faultsOf)).toEqual([])
    expect(rates.length).toBeGreaterThan(30)
  })

  it.each([
    ['a fact that is not there', { numerator: ['nowhere.counted'] }, 'no nowhere.counted'],
    ['persons by cases', { numerator: ['hearings.persons'] }, 'two measures'],
    ['what has no number', { numerator: ['awards'] }, 'divides what does not add up'],
    ['cases of something else', { numerator: ['documents.rules'] }, 'no part of its denominator'],
    [
      'one count twice',
      { numerator: ['reconsideration.corrected', 'reconsideration.corrected'] },
      'counts one twice',
    ],
  ] as const)('does not divide %s', (_, change, fault) => {
    const faults = faultsOf({ ...rate('reconsideration.directCorrectionRate'), ...change })
    expect(faults).toContain(`reconsideration.directCorrectionRate: ${fault}`)
  })

  it('is no fact: it is computed, never handed in', () => {
    expect(rates.filter(({ id }) => factOf.has(id)).map(({ id }) => id)).toEqual([])
  })

  it('is asked of those who have its facts', () => {
    const wrong = rates.filter(({ numerator, denominator, askedOf }) =>
      [...numerator, ...denominator].some(
        (id) => JSON.stringify(factOf.get(id)?.askedOf) !== JSON.stringify(askedOf),
      ),
    )
    expect(wrong.map(({ id }) => id)).toEqual([])
  })

  it('states its phrase as a name with the number behind it', () => {
    const phrases = rates.flatMap((entry) => entry.phrases ?? [])
    expect(phrases.filter((phrase) => !/^[^#]{3,}#$/.test(phrase))).toEqual([])
  })
})

describe('the basis of a rate', () => {
  it('is one basis exactly where the denominators are the same', () => {
    const pairs = rates.flatMap((a) =>
      rates.flatMap((b) =>
        (a.basis.id === b.basis.id) === (a.denominator.join() === b.denominator.join()) &&
        (a.basis.id === b.basis.id) === (a.basis.says === b.basis.says)
          ? []
          : [`${a.id} ${b.id}`],
      ),
    )
    expect(pairs).toEqual([])
  })

  it('tells the two principal appearance rates in use apart', () => {
    expect(rate('litigation.principalAppearanceRate').basis.id).toBe('cases-heard')
    expect(rate('litigation.principalShareOfHeads').basis.id).toBe('head-appearances')
    expect(rate('litigation.headAppearanceRate').basis.id).toBe('cases-heard')
  })

  it('is the cases concluded for every rate of reconsideration, never the cases accepted', () => {
    const ofReconsideration = rates.filter(({ id }) => id.startsWith('reconsideration.'))
    expect(ofReconsideration.length).toBeGreaterThan(3)
    expect(
      ofReconsideration.filter(
        ({ denominator }) => denominator.join() !== 'reconsideration.concluded',
      ),
    ).toEqual([])
  })

  it('leaves withdrawn suits out of the share of suits lost', () => {
    expect(rate('litigation.lossRate').denominator).toEqual(['litigation.judged'])
  })
})

describe('what the law expects', () => {
  it('is 100 per cent where nothing may be done without review', () => {
    for (const id of [
      'legality.decisionRate',
      'legality.documentRate',
      'legality.governmentRate',
      'enforcement.majorReviewRate',
    ])
      expect([id, rate(id).expected]).toEqual([id, '100'])
  })

  it('is nothing where the law leaves room: appearances, publication of penalties, certificates by province', () => {
    for (const id of [
      'litigation.headAppearanceRate',
      'enforcement.disclosureRate',
      'enforcement.certificateRate',
    ])
      expect([id, rate(id).expected]).toEqual([id, undefined])
  })

  it('was read in a text wherever it is said', () => {
    const expecting = rates.filter(({ expected }) => expected !== undefined)
    expect(expecting.filter(({ provenance }) => provenance.certainty !== 'read')).toEqual([])
  })

  it('is less, not more, for corrections, losses, suits after reconsideration and matters sent back', () => {
    for (const id of [
      'reconsideration.directCorrectionRate',
      'reconsideration.overallCorrectionRate',
      'reconsideration.postReconsiderationLitigationRate',
      'litigation.lossRate',
      'hotline.redoRate',
    ])
      expect([id, rate(id).better]).toEqual([id, 'lower'])
    expect(rate('reconsideration.mediationRate').better).toBe('higher')
  })
})
