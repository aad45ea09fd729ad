import { type Certainty, type Dated, inForce, isCitable, type Norm } from '@fazhi/model'
import { describe, expect, it } from 'vitest'
import { catalog, overlays } from './index.js'

const { norms, duties, deadlines, bodies, formulas, terms, calendars } = catalog

const dated: readonly (Dated & { readonly id: string })[] = [
  ...norms,
  ...duties,
  ...deadlines,
  ...bodies,
  ...formulas,
  ...terms,
]

const isDayKnown = (certainty: Certainty): boolean =>
  isCitable(certainty) || certainty === 'computed'

describe('every entry', () => {
  it('has a source and says how well it is known', () => {
    for (const entry of [...dated, ...calendars])
      expect([entry.id, entry.provenance.source.length > 4, entry.provenance.certainty]).toEqual([
        entry.id,
        true,
        expect.stringMatching(/^(read|opening|secondary|remembered|computed|inferred)$/),
      ])
  })

  it('tells in Chinese and in English what each article says, in short', () => {
    const added = overlays.flatMap(({ add }) => add?.norms ?? []) as unknown as readonly Norm[]
    const told = [...norms, ...added].flatMap(({ id, articles }) =>
      Object.entries(articles).map(([article, { says }]) => ({ id, article, says })),
    )
    expect(told.length).toBeGreaterThan(150)
    const unsaid = told.filter(
      ({ says: { zh, en = '' } }) => !/\p{Script=Han}.*。$/u.test(zh) || !/[a-z].*\.$/.test(en),
    )
    expect(unsaid.map(({ id, article }) => `${id} ${article}`)).toEqual([])
    // A gist, never the text of the law.
    const long = told.filter(({ says }) => says.zh.length > 100)
    expect(long.map(({ id, article }) => `${id} ${article}`)).toEqual([])
  })

  it('starts before it ends', () => {
    const wrong = dated.filter(
      ({ from, to }) => from !== undefined && to !== undefined && from > to,
    )
    expect(wrong.map(({ id }) => id)).toEqual([])
  })
})

describe('norms by date', () => {
  it.each([
    ['reconsideration-2017', '2023-12-31', 'reconsideration-2023', '2024-01-01'],
    ['penalty-2017', '2021-07-14', 'penalty-2021', '2021-07-15'],
    ['secrets-law-2010', '2024-04-30', 'secrets-law-2024', '2024-05-01'],
    ['legislation-law-2015', '2023-03-14', 'legislation-law-2023', '2023-03-15'],
  ])('%s ends on %s, the day before %s begins', (earlier, last, later, first) => {
    const [old, text] = [earlier, later].map((id) => norms.find((norm) => norm.id === id))
    expect([old?.to, text?.from, text?.supersedes]).toEqual([last, first, earlier])
    if (old === undefined || text === undefined) return
    expect([inForce(old, first), inForce(text, last)]).toEqual(['notInForce', 'notInForce'])
    expect([inForce(text, first)]).toEqual(['inForce'])
  })

  it('lets no superseded text hold on a day of the one that took its place', () => {
    for (const norm of norms) {
      if (norm.supersedes === undefined) continue
      const old = norms.find(({ id }) => id === norm.supersedes)
      expect([
        norm.id,
        old?.to !== undefined && norm.from !== undefined && old.to < norm.from,
      ]).toEqual([norm.id, true])
      expect([norm.id, old?.authority]).toEqual([norm.id, norm.authority])
    }
  })

  it.each([
    ['inspection-2019', '2019-04-14', 'notInForce'],
    ['inspection-2019', '2019-04-15', 'inForce'],
    ['official-documents-2012', '2012-06-30', 'notInForce'],
    ['information-disclosure-2019', '2019-05-15', 'inForce'],
    ['major-decisions-2019', '2019-08-31', 'notInForce'],
    ['business-environment-2019', '2020-01-01', 'inForce'],
    ['head-appearance-2020', '2020-06-30', 'notInForce'],
    ['government-inspection-2020', '2021-02-01', 'inForce'],
    ['organic-law-2022', '2022-03-11', 'notInForce'],
    ['organic-law-2022', '2022-03-12', 'inForce'],
    ['enforcement-supervision-2025', '2026-01-31', 'notInForce'],
    ['enforcement-supervision-2025', '2026-02-01', 'inForce'],
    ['outline-2015', '2020-12-31', 'inForce'],
    ['outline-2015', '2021-01-01', 'notInForce'],
    ['outline-2021', '2026-01-01', 'notInForce'],
    // The day it took effect is remembered: it decides nothing either way.
    ['first-responsible-2016', '2016-11-29', 'unknown'],
    ['first-responsible-2016', '2021-12-31', 'unknown'],
    // Only the month was read.
    ['reporting-on-law-2021', '2021-02-10', 'unknown'],
  ] as const)('%s on %s: %s', (id, day, found) => {
    const norm = norms.find((entry) => entry.id === id)
    expect(norm === undefined ? 'no such norm' : inForce(norm, day)).toBe(found)
  })

  it('are nation-wide: what a province or a city says stands in an overlay', () => {
    const local = norms.filter(
      ({ title, authority }) =>
        authority === 'localNotice' ||
        /山东|安徽|浙江|四川|辽宁|深圳|潍坊|湖州|省|自治区/.test(title.zh),
    )
    expect(local.map(({ id }) => id)).toEqual([])
  })
})

describe('authority', () => {
  const binding = new Set(['law', 'regulation', 'partyRegulation', 'nationalStandard'])
  const strongest = [
    'law',
    'regulation',
    'partyRegulation',
    'nationalStandard',
    'policy',
    'localNotice',
    'houseStyle',
    'ourJudgement',
  ]

  it('of a norm binds only where its text was seen', () => {
    const unsound = norms.filter(
      ({ authority, provenance }) => binding.has(authority) && !isCitable(provenance.certainty),
    )
    expect(unsound.map(({ id }) => id)).toEqual([])
  })

  it('of a duty or deadline is no stronger than the norm it rests on, and is as old at most', () => {
    for (const entry of [...duties, ...deadlines]) {
      const norm = norms.find(({ id }) => id === entry.basis.norm)
      if (norm === undefined) throw new Error(`${entry.id} rests on no norm`)
      expect([
        entry.id,
        strongest.indexOf(entry.authority) >= strongest.indexOf(norm.authority),
      ]).toEqual([entry.id, true])
      expect([entry.id, (entry.from ?? '9999') >= (norm.from ?? '0000')]).toEqual([entry.id, true])
    }
  })

  it('of names, phrases and terms binds nobody: none of them is law', () => {
    const unsound = [...bodies, ...formulas, ...terms].filter(({ authority }) =>
      binding.has(authority),
    )
    expect(unsound.map(({ id }) => id)).toEqual([])
  })

  it('of what is known only by its articles is not better known than they are', () => {
    // A norm of which every article is remembered is named, never quoted: at most its opening was read.
    for (const norm of norms) {
      const known = Object.values(norm.articles).filter(({ certainty }) => isCitable(certainty))
      if (known.length === 0)
        expect([norm.id, norm.provenance.certainty]).not.toEqual([norm.id, 'read'])
    }
  })
})

describe('days that are only remembered', () => {
  it('are marked so on the day itself, or by the entry', () => {
    const days = dated.flatMap((entry) =>
      (['from', 'to'] as const)
        .filter((side) => entry[side] !== undefined)
        .map((side) => ({
          id: `${entry.id} ${side}`,
          certainty: entry[`${side}Certainty`] ?? entry.provenance.certainty,
        })),
    )
    const remembered = days.filter(({ certainty }) => !isDayKnown(certainty)).map(({ id }) => id)
    expect(remembered).toEqual(
      expect.arrayContaining([
        'first-responsible-2016 from',
        'administrative-litigation-2017 from',
        'PC1_LEAD from',
        'two-establishes from',
      ]),
    )
    expect(remembered).not.toContain('inspection-2019 from')
    expect(remembered).not.toContain('information-disclosure-2019 from')
  })
})
