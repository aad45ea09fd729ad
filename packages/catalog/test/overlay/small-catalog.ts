import type { Catalog, Overlay } from '@fazhi/model'

const read = { source: 'the text', certainty: 'read' } as const

/** A catalog with one or two entries of each part, to lay overlays over. Everything in it is invented. */
export const base = {
  version: '1.0.0',
  facts: [
    {
      id: 'villages.total',
      name: { zh: '村个数', en: 'Villages' },
      type: 'count',
      measure: '个',
      definition: '年底的行政村数。',
      maximum: 500,
      source: 'unit',
      aggregate: 'sum',
      provenance: read,
    },
    {
      id: 'villages.adviser',
      name: { zh: '有法律顾问的村个数', en: 'Villages with an adviser' },
      type: 'count',
      measure: '个',
      definition: '年底有法律顾问的村数。',
      maximum: 500,
      source: 'unit',
      partOf: 'villages.total',
      aggregate: 'sum',
      phrases: ['聘请法律顾问的村#个'],
      provenance: { source: '各地做法', certainty: 'remembered' },
    },
    {
      id: 'committee.members',
      name: { zh: '委员人数' },
      type: 'count',
      measure: '人',
      definition: '一个调解委员会的委员数。',
      maximum: 20,
      range: { least: 3, most: 9 },
      source: 'unit',
      aggregate: 'none',
      provenance: read,
    },
  ],
  rates: [
    {
      id: 'villages.adviserCoverage',
      name: { zh: '法律顾问覆盖率' },
      definition: '有法律顾问的村的比例。',
      numerator: ['villages.adviser'],
      denominator: ['villages.total'],
      basis: { id: 'villages', says: '年底的行政村' },
      range: { least: '0', most: '100' },
      expected: '90.5',
      better: 'higher',
      provenance: read,
    },
  ],
  norms: [
    {
      id: 'law-2010',
      title: { zh: '样例法', en: 'Sample law' },
      authority: 'law',
      from: '2010-01-01',
      articles: {
        '1': { says: { zh: '要报告。', en: 'Reports are due.' }, certainty: 'read' },
        '2': { says: { zh: '只凭记忆。', en: 'Remembered only.' }, certainty: 'remembered' },
      },
      provenance: read,
    },
    {
      id: 'party-2019',
      title: { zh: '样例规定', en: 'Sample provisions' },
      authority: 'partyRegulation',
      from: '2019-04-15',
      articles: {
        '24': { says: { zh: '3月1日之前。', en: 'By 1 March.' }, certainty: 'secondary' },
      },
      provenance: { source: 'two pages', certainty: 'secondary' },
    },
    {
      id: 'policy-2021',
      title: { zh: '样例意见', en: 'Sample opinion' },
      authority: 'policy',
      from: '2021-02-01',
      to: '2022-12-31',
      articles: { '*': { says: { zh: '某事。', en: 'Something.' }, certainty: 'opening' } },
      provenance: { source: 'its opening', certainty: 'opening' },
    },
  ],
  duties: [
    {
      id: 'PC1_LEAD',
      holder: 'partyPrincipal',
      title: { zh: '领导法治建设' },
      basis: { norm: 'party-2019', article: '24' },
      authority: 'partyRegulation',
      provenance: read,
    },
  ],
  deadlines: [
    {
      id: 'department-report',
      subject: { zh: '部门' },
      levels: ['county', 'prefecture'],
      holder: 'department',
      act: 'submit',
      receivers: [{ zh: '本级政府' }],
      copyTo: [],
      before: '03-01',
      basis: { norm: 'party-2019', article: '24' },
      authority: 'partyRegulation',
      provenance: read,
    },
  ],
  bodies: [],
  formulas: [
    {
      id: 'whoever-enforces',
      right: '谁执法谁普法',
      wrong: ['谁执法谁宣传'],
      authority: 'policy',
      provenance: read,
    },
  ],
  terms: [
    {
      id: 'disputeCentre',
      area: 'work',
      zh: ['矛盾纠纷调处中心'],
      en: 'dispute mediation centre',
      english: 'proposed',
      authority: 'ourJudgement',
      provenance: read,
    },
  ],
  calendars: [],
  identities: [
    {
      id: 'A1',
      title: { zh: '部分不大于全部' },
      severity: 'error',
      holds: { left: ['villages.adviser'], rel: '<=', right: ['villages.total'] },
      good: [{ facts: { 'villages.adviser': 1, 'villages.total': 2 } }],
      bad: [{ facts: { 'villages.adviser': 3, 'villages.total': 2 } }],
      provenance: read,
    },
  ],
  profiles: [
    {
      id: 'annual-report',
      title: { zh: '年度报告' },
      titles: ['年度报告'],
      items: [
        {
          id: 'shortcomings',
          title: { zh: '不足' },
          required: 'error',
          basis: { norm: 'party-2019', article: '24' },
          certainty: 'secondary',
        },
        {
          id: 'causes',
          title: { zh: '原因' },
          required: 'warning',
          basis: { norm: 'party-2019', article: '24' },
          certainty: 'secondary',
        },
      ],
      submitBefore: '03-01',
      publishBefore: '04-01',
      provenance: read,
    },
  ],
} as unknown as Catalog

/** An overlay: a city's called "city", unless it says otherwise. */
export const overlay = (said: Partial<Omit<Overlay, 'overlay'>>): Overlay => ({
  overlay: 1,
  id: 'city',
  version: '1',
  title: { zh: '样例层' },
  rank: 'city',
  ...said,
})

/** A local fact to be added. */
export const localFact = (id: string) => ({
  id,
  name: { zh: '本地事实' },
  type: 'count',
  measure: '场',
  definition: '本地统计的场次。',
  maximum: 100,
  source: 'unit',
  aggregate: 'sum',
  provenance: { source: '云溪市通知', certainty: 'read' },
})
