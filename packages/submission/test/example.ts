import { catalog } from '@fazhi/catalog'
import type {
  CitySubmission,
  ExactString,
  ResolvedRulebook,
  ScoreNode,
  Submission,
  UnitSubmission,
} from '@fazhi/model'
import { decimal } from '@fazhi/model'
import type { Example } from '../src/check/rule.js'
import type { CheckOptions } from '../src/check/subject.js'

/** A sound submission: no rule has anything to say about it. */
export const township: UnitSubmission = {
  submission: 1,
  year: 2021,
  unit: { id: 'township-07', name: { zh: '青石镇' }, kind: 'township', enforcementPower: true },
  principals: [
    { id: 'party', name: '甲', role: 'townshipPartyPrincipal', term: { from: '2020-03-01' } },
    {
      id: 'government',
      name: '乙',
      role: 'townshipGovernmentPrincipal',
      term: { from: '2019-06-01' },
    },
  ],
  facts: {},
  evidence: [
    { id: 'e1', kind: 'caseIndex', title: '应诉台账', body: '青石镇', date: '2021-12-30' },
  ],
  dutyReports: (['party', 'government'] as const).map((principal) => ({
    principal,
    form: 'yearEnd',
    date: '2022-01-10',
    duties: [],
    problems: [],
    rectification: 'done',
  })),
}

/** A sound submission of the city's offices. */
export const city: CitySubmission = {
  submission: 1,
  year: 2021,
  city: { id: 'example-city', name: { zh: '示例市' } },
  facts: {},
  units: {},
  evidence: [
    {
      id: 'e1',
      kind: 'courtStatistics',
      title: '审判统计',
      body: '示例市中院',
      date: '2022-01-20',
    },
  ],
}

const zero: ExactString = decimal('0')
const hundred: ExactString = decimal('100')

const branch: ScoreNode = {
  id: 'root',
  title: { zh: '总分' },
  points: hundred,
  outOf: hundred,
  floor: zero,
  ceiling: hundred,
  notApplicable: 'pass',
  start: zero,
  items: [],
  clauses: [],
  duty: [],
  basis: [],
  evidence: [],
}

/** A rulebook whose one table, for townships, reads the facts given: each in a leaf of its own, or several in one. */
export const rulebookReading = (
  facts: readonly (string | readonly string[])[],
  more: Pick<Example, 'missing' | 'unverified' | 'shows' | 'dated'> = {},
): ResolvedRulebook => ({
  rulebook: 1,
  id: 'example',
  version: '1',
  status: 'sample',
  year: 2021,
  title: { zh: '示例细则' },
  policies: {
    decideOn: 'published',
    missing: more.missing ?? 'refuse',
    unverified: more.unverified ?? 'accept',
    ties: { places: 'shared', breakBy: [] },
    vetoed: { ranked: true, inQuotaBase: true },
  },
  facts: {},
  values: {},
  tables: [
    {
      id: 'townships',
      title: { zh: '镇街' },
      for: { kind: 'attribute', attribute: 'kind', in: ['township', 'subdistrict'] },
      root: {
        ...branch,
        items: facts.map((one) => ({
          ...branch,
          id: [one].flat()[0] ?? '',
          title: { zh: [one].flat().join('、') },
          evidence: more.shows ?? [],
          clauses: [one].flat().map((fact) => ({
            shape: 'each',
            verb: 'gain',
            price: hundred,
            each: fact,
            per: decimal('1'),
            part: 'exact',
          })),
        })),
      },
      onTop: (more.dated ?? []).map((fact) => ({
        ...branch,
        id: `${fact}-extra`,
        clauses: [
          {
            shape: 'events',
            verb: 'gain',
            prices: {},
            each: fact,
            sameMatter: 'all',
            dated: 'happened',
          },
        ],
      })),
    },
  ],
  groups: [],
  vetoes: [],
  assumptions: [],
})

/** What an example of a rule stands for. */
export const situation = (example: Example): [Submission, CheckOptions] => [
  example.city === undefined ? { ...township, ...example.unit } : { ...city, ...example.city },
  {
    catalog,
    year: example.asked,
    scores: example.score && new Map([[township.unit.id, example.score]]),
    rulebook: example.reads === undefined ? undefined : rulebookReading(example.reads, example),
  },
]
