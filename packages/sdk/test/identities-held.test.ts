import { catalog } from '@fazhi/catalog'
import type { Identity, IdentityExample, UnitSubmission } from '@fazhi/model'
import { checkReport } from '@fazhi/report'
import { loadRulebook } from '@fazhi/rulebook'
import { checkSubmission } from '@fazhi/submission'
import { describe, expect, it } from 'vitest'

/* Identities that speak of a text, a rulebook or the form of a submission are held by rules of other families. Here those rules are
 * run over the examples of the identities: they fire on the bad ones and are silent on the good ones. */

/** Sections of a rulebook as a whole one. */
const rulebookOf = (sections: string, year: number): string => `rulebook: 1
id: example
version: 1.0.0
status: sample
year: ${year}
title: 样例
groups: { all: { table: t } }
grades: { all: [ { grade: 好, from: "> 0" }, { grade: 差, from: else } ] }
${sections.startsWith('values:') ? sections.replace(', tables:', '\ntables:') : sections}
`

/** A rulebook of one item that asks a township for its study sessions, with records of them. */
const studied = rulebookOf(
  'tables: { t: { for: { kind: township }, points: 100, items: [ { id: study, points: 100, evidence: [studyRecord], clauses: [ { lose: 10, each: study.sessions, below: 6 } ] } ] } }',
  2021,
)

const township: UnitSubmission = {
  submission: 1,
  year: 2021,
  unit: { id: 'township-07', name: { zh: '青石镇' }, kind: 'township', enforcementPower: true },
  principals: [],
  facts: {},
  evidence: [],
  dutyReports: [],
}

const loaded = (text: string) => {
  const result = loadRulebook(text, { catalog })
  const wrong = result.diagnostics.filter(({ rule }) => rule.startsWith('RBK'))
  if (result.rulebook === undefined || wrong.length > 0) throw new Error(JSON.stringify(wrong))
  return { rulebook: result.rulebook, diagnostics: result.diagnostics }
}

/** Rules that say something about an example. */
const firedOn = (example: IdentityExample, family: string): readonly string[] => {
  const { year = 2021, text = '', entries, records, evidence } = example
  if (family === 'LNT') return loaded(rulebookOf(text, year)).diagnostics.map(({ rule }) => rule)
  if (family === 'SUB') {
    const submission: UnitSubmission = {
      ...township,
      year,
      facts: entries ?? {},
      ...(records === undefined ? {} : { records }),
      evidence: evidence ?? [],
    }
    const { rulebook } = loaded(studied)
    return checkSubmission(submission, { catalog, rulebook }).findings.map(({ rule }) => rule)
  }
  return checkReport(text, {
    profile: 'annual-report',
    catalog,
    phase: 'submit',
    ...(example.year === undefined ? {} : { year: example.year }),
  }).findings.map(({ rule }) => rule)
}

/** Whether an example is made for a family of rules: a text for reports and rulebooks, data for submissions. */
const isFor = ({ text }: IdentityExample, family: string): boolean =>
  family === 'SUB' ? text === undefined : text !== undefined

const held = catalog.identities.filter((identity) => identity.heldBy !== undefined)

const firing = ({ heldBy = [] }: Identity, example: IdentityExample): readonly string[] =>
  heldBy.filter((rule) => {
    const family = rule.slice(0, 3)
    return isFor(example, family) && firedOn(example, family).includes(rule)
  })

describe('an identity that rules of other families hold', () => {
  it('is there for what only a text or a rulebook can show', () => {
    const ids = held.map(({ id }) => id)
    expect(ids).toEqual(expect.arrayContaining(['A18', 'A21', 'A22', 'T4', 'T6', 'T9', 'S1', 'S5']))
  })

  it.each(held.map((identity) => [identity.id, identity] as const))(
    '%s: its rules fire on every bad example and on no good one',
    (_, identity) => {
      for (const example of identity.bad)
        expect([example, firing(identity, example)]).not.toEqual([example, []])
      for (const example of identity.good)
        expect([example, firing(identity, example)]).toEqual([example, []])
    },
  )

  it.each(held.map((identity) => [identity.id, identity] as const))(
    '%s: each of its rules is needed',
    (_, identity) => {
      const fired = new Set(identity.bad.flatMap((example) => firing(identity, example)))
      expect([...fired].sort()).toEqual([...(identity.heldBy ?? [])].sort())
    },
  )
})
