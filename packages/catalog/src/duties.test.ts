import { describe, expect, it } from 'vitest'
import { catalog } from './index.js'

const { duties, deadlines, norms } = catalog

describe('duties', () => {
  it('are the twelve national ones, by their codes', () => {
    expect(duties.map(({ id, holder }) => [id, holder])).toEqual([
      ['PC1_LEAD', 'partyPrincipal'],
      ['PC2_PARTY_RULES', 'partyPrincipal'],
      ['PC3_LAWFUL_DECISION', 'partyPrincipal'],
      ['PC4_SUPPORT_ORGANS', 'partyPrincipal'],
      ['PC5_PERSONNEL', 'partyPrincipal'],
      ['PC6_PUBLICITY', 'partyPrincipal'],
      ['GV1_ORGANISE', 'governmentPrincipal'],
      ['GV2_DECISION_PROCEDURE', 'governmentPrincipal'],
      ['GV3_FUNCTIONS_ENFORCEMENT', 'governmentPrincipal'],
      ['GV4_INTERNAL_SUPERVISION', 'governmentPrincipal'],
      ['GV5_RESPECT_JUDICIARY', 'governmentPrincipal'],
      ['GV6_STUDY_PUBLICITY', 'governmentPrincipal'],
    ])
  })

  it('bind no department, township or zone: those have duties from local rules only', () => {
    const holders = new Set(duties.map(({ holder }) => holder))
    expect([...holders]).toEqual(['partyPrincipal', 'governmentPrincipal'])
  })

  it('say that the wording of only one was read', () => {
    const read = duties.filter(({ provenance }) => provenance.certainty !== 'remembered')
    expect(read.map(({ id }) => id)).toEqual(['PC1_LEAD'])
  })
})

describe('deadlines', () => {
  it('say who hands in or publishes, before which day', () => {
    expect(
      deadlines.map(({ id, holder, levels, act, before }) => [id, holder, levels, act, before]),
    ).toEqual([
      ['submit-province', 'committeeAndGovernment', ['province'], 'submit', '04-01'],
      ['submit-state-council-department', 'department', ['nation'], 'submit', '04-01'],
      ['submit-department', 'department', ['province', 'prefecture', 'county'], 'submit', '03-01'],
      ['submit-government', 'government', ['province', 'prefecture', 'county'], 'submit', '03-01'],
      [
        'submit-committee-and-government',
        'committeeAndGovernment',
        ['prefecture', 'county', 'township'],
        'submit',
        '03-01',
      ],
      [
        'publish-government',
        'government',
        ['province', 'prefecture', 'county', 'township'],
        'publish',
        '04-01',
      ],
      [
        'publish-department',
        'department',
        ['province', 'prefecture', 'county'],
        'publish',
        '04-01',
      ],
    ])
  })

  it('send a copy to the coordinating body where the provisions say so', () => {
    const copies = deadlines.map(({ id, copyTo }) => [id, copyTo.map(({ zh }) => zh)])
    expect(copies).toContainEqual(['submit-department', ['本级党委法治建设议事协调机构']])
    expect(copies).toContainEqual(['submit-government', []])
    expect(copies).toContainEqual(['publish-government', []])
  })

  it('are those the report profiles ask for; nobody sets a day for a sub-district or for an account', () => {
    expect(
      catalog.profiles.map(({ id, submitBefore, publishBefore }) => [
        id,
        submitBefore,
        publishBefore,
      ]),
    ).toEqual([
      ['annual-report', '03-01', '04-01'],
      ['annual-report-department', '03-01', '04-01'],
      ['annual-report-township', '03-01', '04-01'],
      ['annual-report-subdistrict', undefined, undefined],
      ['situation-report', '03-01', '04-01'],
      ['duty-report', undefined, undefined],
    ])
  })

  it('leave the end of January, which Anhui alone asks for, to an overlay', () => {
    expect(deadlines.filter(({ before }) => before < '03-01')).toEqual([])
  })

  it('rest on an article of a norm', () => {
    for (const { id, basis } of deadlines) {
      const norm = norms.find((entry) => entry.id === basis.norm)
      expect([id, norm !== undefined && Object.hasOwn(norm.articles, basis.article)]).toEqual([
        id,
        true,
      ])
    }
  })
})
