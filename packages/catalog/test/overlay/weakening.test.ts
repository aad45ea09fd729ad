import type { Overlay } from '@fazhi/model'
import { describe, expect, it } from 'vitest'
import { resolveCatalog } from '../../src/overlay.js'
import { base, localFact, overlay } from './small-catalog.js'
import { wellSaid } from './well-said.js'

const reason = '本市另有规定'

type Patches = NonNullable<Overlay['patch']>
type Retires = NonNullable<Overlay['retire']>

/** The shortcomings, made a warning; the causes as they are. */
const [shortcomings, causes] = base.profiles[0]?.items ?? []
const items = (...list: readonly unknown[]): Patches => ({
  profiles: [{ id: 'annual-report', set: { items: list }, reason }],
})
const on = (
  part: keyof Patches,
  id: string,
  set: Readonly<Record<string, unknown>>,
): Pick<Overlay, 'patch'> => ({ patch: { [part]: [{ id, set, reason }] } })
const gone = (part: keyof Retires, id: string): Pick<Overlay, 'retire'> => ({
  retire: { [part]: [{ id, reason }] },
})

/** What takes something away: how it is called, what the overlay does, the code, and how binding what stood is. */
const weakening: readonly (readonly [
  string,
  Pick<Overlay, 'patch' | 'retire'>,
  string,
  string,
  Readonly<Record<string, unknown>>,
])[] = [
  [
    'a mandatory item made a warning',
    { patch: items({ ...shortcomings, required: 'warning' }, causes) },
    'itemLowered',
    '党内法规',
    { item: 'shortcomings', from: 'error', to: 'warning' },
  ],
  [
    'a mandatory item removed',
    { patch: items(shortcomings) },
    'itemRemoved',
    '党内法规',
    { item: 'causes' },
  ],
  [
    'a mandatory item put on a weaker norm',
    { patch: items({ ...shortcomings, basis: { norm: 'policy-2021', article: '*' } }, causes) },
    'authorityLowered',
    '党内法规',
    { from: 'partyRegulation', to: 'policy' },
  ],
  [
    'a report due later',
    on('profiles', 'annual-report', { submitBefore: '03-15' }),
    'later',
    '党内法规',
    { field: 'submitBefore', from: '03-01', to: '03-15' },
  ],
  [
    'a report published later',
    on('profiles', 'annual-report', { publishBefore: '04-02' }),
    'later',
    '党内法规',
    { field: 'publishBefore', from: '04-01', to: '04-02' },
  ],
  ['a kind of report retired', gone('profiles', 'annual-report'), 'profileRetired', '党内法规', {}],
  [
    'a deadline moved back',
    on('deadlines', 'department-report', { before: '04-01' }),
    'later',
    '党内法规',
    { field: 'before', from: '03-01', to: '04-01' },
  ],
  [
    'a deadline that binds fewer',
    on('deadlines', 'department-report', { levels: ['county'] }),
    'fewerBound',
    '党内法规',
    { levels: ['prefecture'] },
  ],
  [
    'a deadline that ends',
    on('deadlines', 'department-report', { to: '2021-12-31' }),
    'shortened',
    '党内法规',
    { from: '… – …', to: '… – 2021-12-31' },
  ],
  ['a deadline retired', gone('deadlines', 'department-report'), 'retired', '党内法规', {}],
  ['a binding norm retired', gone('norms', 'law-2010'), 'retired', '法律', {}],
  ['a policy retired', gone('norms', 'policy-2021'), 'retired', '政策文件', {}],
  [
    'a norm that ends',
    on('norms', 'law-2010', { to: '2020-12-31' }),
    'shortened',
    '法律',
    { from: '2010-01-01 – …', to: '2010-01-01 – 2020-12-31' },
  ],
  [
    'a norm that begins later',
    on('norms', 'law-2010', { from: '2015-01-01' }),
    'shortened',
    '法律',
    { from: '2010-01-01 – …', to: '2015-01-01 – …' },
  ],
  [
    'a norm without one of its articles',
    on('norms', 'law-2010', { articles: { '1': null } }),
    'articleRemoved',
    '法律',
    { article: '1' },
  ],
  [
    'a norm made less binding',
    on('norms', 'law-2010', { authority: 'localNotice' }),
    'authorityLowered',
    '法律',
    { from: 'law', to: 'localNotice' },
  ],
  ['a duty retired', gone('duties', 'PC1_LEAD'), 'retired', '党内法规', {}],
  [
    'a duty that ends',
    on('duties', 'PC1_LEAD', { to: '2021-06-30' }),
    'shortened',
    '党内法规',
    { from: '… – …', to: '… – 2021-06-30' },
  ],
  [
    'an identity made a warning',
    on('identities', 'A1', { severity: 'warning' }),
    'severityLowered',
    '法律',
    { from: 'error', to: 'warning' },
  ],
  [
    'an identity turned round',
    on('identities', 'A1', {
      holds: { left: ['villages.adviser'], rel: '>=', right: ['villages.total'] },
    }),
    'relationChanged',
    '法律',
    { field: 'holds' },
  ],
  ['an identity retired', gone('identities', 'A1'), 'retired', '法律', {}],
  [
    'a rate the law expects, lowered by a tenth',
    on('rates', 'villages.adviserCoverage', { expected: '90.4' }),
    'expectedLowered',
    '法律',
    { from: '90.5', to: '90.4' },
  ],
  [
    'a rate the law expects, taken away',
    on('rates', 'villages.adviserCoverage', { expected: null }),
    'expectedLowered',
    '法律',
    { from: '90.5', to: '…' },
  ],
  [
    'an expected rate made a rate of something else',
    on('rates', 'villages.adviserCoverage', { denominator: ['villages.adviser'] }),
    'relationChanged',
    '法律',
    { field: 'denominator' },
  ],
  ['an expected rate retired', gone('rates', 'villages.adviserCoverage'), 'retired', '法律', {}],
  [
    'a rate held possible beyond its range',
    on('rates', 'villages.adviserCoverage', { range: { most: '120' } }),
    'rangeWidened',
    '法律',
    { from: '0–100', to: '0–120' },
  ],
  [
    'a legal range with a lower least',
    on('facts', 'committee.members', { range: { least: 1 } }),
    'rangeWidened',
    '法律',
    { from: '3–9', to: '1–9' },
  ],
  [
    'a legal range without a most',
    on('facts', 'committee.members', { range: { most: null } }),
    'rangeWidened',
    '法律',
    { from: '3–9', to: '3–…' },
  ],
  [
    'a legal range taken away',
    on('facts', 'committee.members', { range: null }),
    'rangeWidened',
    '法律',
    { from: '3–9', to: '0–…' },
  ],
]

describe.each(weakening)('%s', (_, said, kind, authority, params) => {
  const entry = expect.any(String) as unknown

  it('is refused to a city on its own, and what stood stands', () => {
    const { findings, catalog } = resolveCatalog(base, [overlay(said)])
    expect(
      wellSaid(findings).map(({ code, severity, outcome }) => [code, severity, outcome]),
    ).toEqual([[`OVL-040.${kind}`, 'error', 'fail']])
    expect(findings[0]?.params).toEqual({
      ...params,
      overlay: 'city',
      entry,
      authority,
      authorityEn: expect.any(String) as unknown,
    })
    expect({ ...catalog, version: '1.0.0' }).toEqual(base)
  })

  it('is refused to a province and to a year as well', () => {
    for (const rank of ['province', 'year'] as const)
      expect(
        resolveCatalog(base, [overlay({ ...said, rank })]).findings.map(({ code }) => code),
      ).toEqual([`OVL-040.${kind}`])
  })

  it('is laid where a law that was read allows it, and named', () => {
    const basis = { norm: 'law-2021', article: '9' }
    const allowed = JSON.parse(
      JSON.stringify(said).replaceAll(
        `"reason":"${reason}"`,
        `"reason":"${reason}","basis":${JSON.stringify(basis)}`,
      ),
    ) as typeof said
    const law = {
      id: 'law-2021',
      title: { zh: '新样例法' },
      authority: 'law',
      articles: {
        '9': { says: { zh: '地方可以另定。', en: 'Places may do otherwise.' }, certainty: 'read' },
      },
      provenance: { source: 'the text', certainty: 'read' },
    }
    const { findings, catalog } = resolveCatalog(base, [
      overlay({ ...allowed, add: { norms: [law] } }),
    ])
    const [first] = wellSaid(findings).filter(({ rule }) => rule === 'OVL-041')
    expect(first).toMatchObject({
      code: `OVL-041.${kind}`,
      severity: 'info',
      outcome: 'review',
      remedy: 'confirm',
      basis: { ...basis, authority: 'law' },
    })
    expect(first?.params).toEqual({ ...params, overlay: 'city', entry, ...basis })
    expect(findings.filter(({ rule }) => rule === 'OVL-040')).toEqual([])
    const norms = catalog.norms.filter(({ id }) => id !== 'law-2021')
    expect({ ...catalog, version: '1.0.0', norms }).not.toEqual(base)
  })
})

describe('what allows nothing', () => {
  const later = (basis: { readonly norm: string; readonly article: string }) =>
    resolveCatalog(base, [
      overlay({
        patch: {
          deadlines: [{ id: 'department-report', set: { before: '04-01' }, reason, basis }],
        },
      }),
    ]).findings.map(({ code, params }) => [code, params['norm']])

  it.each([
    [
      'a norm less binding than what stands',
      { norm: 'policy-2021', article: '*' },
      'OVL-040.later',
    ],
    ['an article nobody read', { norm: 'law-2010', article: '2' }, 'OVL-040.later'],
    ['an article the catalog does not have', { norm: 'law-2010', article: '7' }, 'OVL-030.article'],
    ['a norm the catalog does not have', { norm: 'civil-code', article: '1' }, 'OVL-030'],
    ['a misspelt norm', { norm: 'law-2011', article: '1' }, 'OVL-030.near'],
  ])('%s', (_, basis, code) => {
    expect(later(basis).map(([said]) => said)).toEqual([code])
  })

  it('a norm of equal authority does', () => {
    expect(later({ norm: 'party-2019', article: '24' })).toEqual([['OVL-041.later', 'party-2019']])
  })

  it('a norm that is not in force while the overlay holds', () => {
    const patch: Patches = {
      norms: [
        {
          id: 'policy-2021',
          set: { articles: { '*': null } },
          reason,
          basis: { norm: 'policy-2021', article: '*' },
        },
      ],
    }
    expect(
      resolveCatalog(base, [overlay({ from: '2023-01-01', patch })]).findings.map(
        ({ code, params }) => [code, params],
      ),
    ).toEqual([
      [
        'OVL-029.norm',
        {
          overlay: 'city',
          entry: 'norms/policy-2021',
          norm: 'policy-2021',
          from: '2021-02-01',
          to: '2022-12-31',
        },
      ],
    ])
  })
})

describe('what takes nothing away', () => {
  it.each([
    ['an earlier deadline', on('deadlines', 'department-report', { before: '02-15' })],
    ['an item made an error', { patch: items(shortcomings, { ...causes, required: 'error' }) }],
    ['items in another order', { patch: items(causes, shortcomings) }],
    ['a higher expected rate', on('rates', 'villages.adviserCoverage', { expected: '100' })],
    [
      'the same rate with another zero',
      on('rates', 'villages.adviserCoverage', { expected: '90.50' }),
    ],
    ['a narrower range', on('facts', 'committee.members', { range: { least: 5, most: 7 } })],
    ['another maximum', on('facts', 'villages.total', { maximum: 900 })],
    [
      'a phrase that is worded otherwise',
      on('formulas', 'whoever-enforces', { wrong: ['谁执法谁宣讲'] }),
    ],
    ['a phrase retired', gone('formulas', 'whoever-enforces')],
    ['a term retired', gone('terms', 'disputeCentre')],
    ['a title', on('identities', 'A1', { title: { en: 'A part is not above its whole' } })],
    ['a norm in force earlier', on('norms', 'law-2010', { from: '2009-01-01' })],
    [
      'an article told better',
      on('norms', 'law-2010', {
        articles: { '1': { says: { zh: '三月报告。', en: 'Reports are due in March.' } } },
      }),
    ],
  ])('%s', (_, said) => {
    expect(resolveCatalog(base, [overlay(said)]).findings).toEqual([])
  })

  it('what an overlay brought itself, a later one may take away', () => {
    const city = overlay({
      add: {
        facts: [{ ...localFact('local.nights'), range: { least: 1, most: 5 } }],
        norms: [
          {
            id: 'city-notice',
            title: { zh: '云溪市通知' },
            authority: 'localNotice',
            articles: { '*': { says: { zh: '某事。', en: 'Something.' }, certainty: 'read' } },
            provenance: { source: 'the notice', certainty: 'read' },
          },
        ],
      },
    })
    const year = overlay({
      id: 'y',
      rank: 'year',
      patch: { facts: [{ id: 'local.nights', set: { range: null }, reason }] },
      retire: { norms: [{ id: 'city-notice', reason }] },
    })
    expect(resolveCatalog(base, [city, year]).findings).toEqual([])
  })
})

describe('a change that is refused', () => {
  it('is left out whole, and nothing of it is allowed', () => {
    const both = overlay({
      patch: {
        deadlines: [
          {
            id: 'department-report',
            set: { before: '04-01', copyTo: [{ zh: '法治办' }] },
            reason,
          },
        ],
      },
    })
    const { catalog, findings } = resolveCatalog(base, [both])
    expect(findings.map(({ code }) => code)).toEqual(['OVL-040.later'])
    expect(catalog.deadlines).toEqual(base.deadlines)
  })
})
