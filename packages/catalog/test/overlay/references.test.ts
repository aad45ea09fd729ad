import type { Overlay } from '@fazhi/model'
import { describe, expect, it } from 'vitest'
import { resolveCatalog } from '../../src/overlay.js'
import { base, localFact, overlay } from './small-catalog.js'
import { wellSaid } from './well-said.js'

const reason = '本市不用'
const read = { source: '云溪市通知', certainty: 'read' }

const said = (...overlays: Overlay[]) =>
  wellSaid(resolveCatalog(base, overlays).findings)
    .filter(({ rule }) => rule === 'OVL-050')
    .map(({ code, params, at }) => [
      code,
      params,
      at.map((place) => place.kind === 'data' && place.pointer),
    ])

describe('an entry that is taken away while others name it', () => {
  it('is said at the layer that took it, for each that names it', () => {
    expect(said(overlay({ retire: { facts: [{ id: 'villages.total', reason }] } }))).toEqual([
      [
        'OVL-050.retired',
        { overlay: 'city', entry: 'facts/villages.total', reference: 'facts/villages.adviser' },
        ['/retire/facts/0'],
      ],
      [
        'OVL-050.retired',
        { overlay: 'city', entry: 'facts/villages.total', reference: 'identities/A1' },
        ['/retire/facts/0'],
      ],
      [
        'OVL-050.retired',
        {
          overlay: 'city',
          entry: 'facts/villages.total',
          reference: 'rates/villages.adviserCoverage',
        },
        ['/retire/facts/0'],
      ],
    ])
  })

  it('is no fault where what named it goes too', () => {
    const notice = {
      id: 'city-notice',
      title: { zh: '云溪市通知' },
      authority: 'localNotice',
      articles: { '1': { says: { zh: '一项职责。', en: 'A duty.' }, certainty: 'read' } },
      provenance: read,
    }
    const duty = {
      id: 'YX_NIGHTS',
      holder: 'townshipPrincipal',
      title: { zh: '办好夜校' },
      basis: { norm: 'city-notice', article: '1' },
      authority: 'localNotice',
      provenance: read,
    }
    const city = overlay({ add: { norms: [notice], duties: [duty] } })
    const year = (retire: NonNullable<Overlay['retire']>) =>
      overlay({ id: 'y', rank: 'year', retire })
    expect(said(city)).toEqual([])
    expect(said(city, year({ norms: [{ id: 'city-notice', reason }] }))).toEqual([
      [
        'OVL-050.retired',
        { overlay: 'y', entry: 'norms/city-notice', reference: 'duties/YX_NIGHTS' },
        ['/retire/norms/0', '/add/duties/0'],
      ],
    ])
    expect(
      said(
        city,
        year({ norms: [{ id: 'city-notice', reason }], duties: [{ id: 'YX_NIGHTS', reason }] }),
      ),
    ).toEqual([])
    // An article that goes is as lost as the norm.
    const without = overlay({
      id: 'y',
      rank: 'year',
      patch: { norms: [{ id: 'city-notice', set: { articles: { '1': null } }, reason }] },
    })
    expect(said(city, without)).toEqual([
      [
        'OVL-050.retired',
        { overlay: 'y', entry: 'norms/city-notice', reference: 'duties/YX_NIGHTS' },
        ['/patch/norms/0', '/add/duties/0'],
      ],
    ])
  })
})

describe('an entry that names what is not there', () => {
  const add = (entry: NonNullable<Overlay['add']>) => said(overlay({ add: entry }))
  const rate = (numerator: string) => ({
    ...base.rates[0],
    id: 'local.rate',
    numerator: [numerator],
  })
  const identity = (left: unknown, more: object = {}) => ({
    ...base.identities[0],
    id: 'YX1',
    holds: { left: [left], rel: '<=', right: ['villages.total'] },
    ...more,
  })

  it.each([
    [
      'a fact',
      { facts: [{ ...localFact('local.a'), partOf: 'local.b' }] },
      'facts/local.a',
      'local.b',
      'local.a',
    ],
    [
      'a rate',
      { rates: [rate('villages.advisor')] },
      'rates/local.rate',
      'villages.advisor',
      'villages.adviser',
    ],
    [
      'an identity',
      { identities: [identity('villages.totals')] },
      'identities/YX1',
      'villages.totals',
      'villages.total',
    ],
    [
      'an identity, by a multiple',
      { identities: [identity({ of: 'villages.totals', times: 3 })] },
      'identities/YX1',
      'villages.totals',
      'villages.total',
    ],
    [
      'a duty',
      {
        duties: [{ ...base.duties[0], id: 'YX_ONE', basis: { norm: 'party-2018', article: '24' } }],
      },
      'duties/YX_ONE',
      'party-2018 24',
      'party-2019',
    ],
    [
      'a kind of report',
      { profiles: [{ ...base.profiles[0], id: 'local-report', expects: ['villages.advisers'] }] },
      'profiles/local-report',
      'villages.advisers',
      'villages.adviser',
    ],
  ])('%s: said where it was added, with the nearest name', (_, entry, from, reference, nearest) => {
    expect(add(entry)).toEqual([
      [
        'OVL-050.near',
        { overlay: 'city', entry: from, reference, nearest },
        [expect.stringMatching(/^\/add\/\w+\/0$/)],
      ],
    ])
  })

  it('an article that a norm of the catalog does not have', () => {
    expect(
      add({
        duties: [{ ...base.duties[0], id: 'YX_ONE', basis: { norm: 'party-2019', article: '25' } }],
      }),
    ).toEqual([
      [
        'OVL-050',
        { overlay: 'city', entry: 'duties/YX_ONE', reference: 'party-2019 25' },
        ['/add/duties/0'],
      ],
    ])
  })

  it('does not take records, years and functions for figures', () => {
    const walked = {
      each: { meeting: 'meetings' },
      holds: { left: ['meeting.date'], rel: '<=', right: ['year.last'] },
    }
    expect(add({ identities: [identity('x', walked)] })).toEqual([])
    const counted = {
      each: { visit: 'inspections' },
      holds: { left: ['count(visit.units)'], rel: '<=', right: ['villages.total'] },
    }
    expect(add({ identities: [identity('x', counted)] })).toEqual([])
  })

  it('is no fault where another overlay brings it', () => {
    const province = overlay({ id: 'p', rank: 'province', add: { facts: [localFact('local.b')] } })
    const city = overlay({ add: { facts: [{ ...localFact('local.a'), partOf: 'local.b' }] } })
    expect(said(province, city)).toEqual([])
  })
})

it('what led nowhere in the catalog before is no overlay’s fault', () => {
  const broken = {
    ...base,
    duties: base.duties.map((duty) => ({ ...duty, basis: { norm: 'lost', article: '1' } })),
  }
  expect(
    resolveCatalog(broken, [overlay({ add: { facts: [localFact('local.a')] } })]).findings,
  ).toEqual([])
})

describe('days that exclude each other', () => {
  const norm = (days: object) => ({
    id: 'city-notice',
    title: { zh: '云溪市通知' },
    authority: 'localNotice',
    articles: { '*': { says: { zh: '某事。', en: 'Something.' }, certainty: 'read' } },
    provenance: read,
    ...days,
  })
  const codes = (one: Overlay) =>
    wellSaid(resolveCatalog(base, [one]).findings).map(({ code, params }) => [code, params])

  it('of an entry that is added', () => {
    expect(
      codes(overlay({ add: { norms: [norm({ from: '2021-12-31', to: '2021-01-01' })] } })),
    ).toEqual([['OVL-008', { from: '2021-12-31', to: '2021-01-01' }]])
  })

  it('of an entry once it is patched', () => {
    expect(
      codes(
        overlay({ patch: { norms: [{ id: 'policy-2021', set: { from: '2023-01-01' }, reason }] } }),
      ),
    ).toEqual([['OVL-008', { from: '2023-01-01', to: '2022-12-31' }]])
  })

  it('of an entry and its overlay', () => {
    expect(
      codes(overlay({ to: '2021-12-31', add: { norms: [norm({ from: '2022-01-01' })] } })),
    ).toEqual([
      ['OVL-029', { overlay: 'city', entry: 'norms/city-notice', from: '2022-01-01', to: '…' }],
    ])
  })

  it('of an overlay and the norm an entry of it rests on', () => {
    const duty = { ...base.duties[0], id: 'YX_ONE', basis: { norm: 'policy-2021', article: '*' } }
    expect(codes(overlay({ from: '2023-01-01', add: { duties: [duty] } }))).toEqual([
      [
        'OVL-029.norm',
        {
          overlay: 'city',
          entry: 'duties/YX_ONE',
          norm: 'policy-2021',
          from: '2021-02-01',
          to: '2022-12-31',
        },
      ],
    ])
    expect(codes(overlay({ from: '2022-12-31', add: { duties: [duty] } }))).toEqual([])
  })

  it('but a day that is only remembered excludes nothing', () => {
    const unsure = {
      ...base,
      norms: base.norms.map((one) => ({ ...one, toCertainty: 'remembered' as const })),
    }
    const duty = { ...base.duties[0], id: 'YX_ONE', basis: { norm: 'policy-2021', article: '*' } }
    expect(
      resolveCatalog(unsure, [overlay({ from: '2023-01-01', add: { duties: [duty] } })]).findings,
    ).toEqual([])
  })
})
