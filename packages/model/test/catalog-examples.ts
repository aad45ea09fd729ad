/** One sound example of every entry of the catalog, invented, and what breaks each. */

const provenance = { source: 'an invented source', certainty: 'inferred' }
const authority = 'ourJudgement'
const basis = { norm: 'some-norm', article: '3' }

const factDefinition = {
  id: 'litigation.heard',
  name: { zh: '开庭审理行政案件件数', en: 'administrative cases heard' },
  type: 'count',
  measure: '件',
  definition: '本年开庭审理的行政案件。',
  series: 'quarter',
  maximum: 500,
  range: { least: 0, most: 500 },
  source: 'unit',
  askedOf: { kind: ['department'], enforcementPower: true, level: ['county'] },
  partOf: 'litigation.all',
  aggregate: 'sum',
  phrases: ['开庭审理#件'],
  provenance,
}
const rate = {
  id: 'litigation.headRate',
  name: { zh: '负责人出庭应诉率' },
  definition: '负责人出庭的件数占开庭审理件数的比例。',
  numerator: ['litigation.headAppeared'],
  denominator: ['litigation.heard'],
  basis: { id: 'heard', says: '开庭审理的件数' },
  range: { least: '0', most: '100' },
  expected: '100',
  better: 'higher',
  provenance,
}
const norm = {
  id: 'some-norm',
  title: { zh: '某办法' },
  authority,
  from: '2020-07-01',
  to: '2025-12-31',
  articles: { '3': { says: { zh: '负责人要出庭。', en: 'The head appears.' }, certainty: 'read' } },
  provenance,
}
const duty = {
  id: 'LOCAL_STUDY',
  holder: 'townshipPrincipal',
  title: { zh: '带头学法' },
  basis,
  authority,
  provenance,
}
const deadline = {
  id: 'town-report',
  subject: { zh: '镇街' },
  levels: ['township'],
  holder: 'government',
  act: 'submit',
  receivers: [{ zh: '市政府' }],
  copyTo: [],
  before: '03-01',
  basis,
  authority,
  provenance,
}
const body = {
  id: 'city-commission',
  full: '市委全面依法治市委员会',
  short: '市委依法治市委',
  variants: ['市委依法治市委员会'],
  en: 'city commission',
  level: 'county',
  authority,
  provenance,
}
const fixedFormula = {
  id: 'three',
  right: '三个一',
  wrong: ['三个壹'],
  authority,
  provenance,
}
const term = {
  id: 'ruleOfLaw',
  zh: ['法治'],
  en: 'rule of law',
  area: 'ruleOfLaw',
  english: 'official',
  authority,
  provenance,
}
const calendarYear = {
  id: 'calendar-2021',
  year: 2021,
  holidays: [{ name: '元旦', from: '2021-01-01', to: '2021-01-03' }],
  workdays: ['2021-02-07'],
  authority,
  provenance,
}
const identity = {
  id: 'X1',
  title: { zh: '出庭不多于开庭' },
  severity: 'error',
  holds: { left: ['litigation.headAppeared'], rel: '<=', right: ['litigation.heard'] },
  good: [{ facts: { 'litigation.headAppeared': 4, 'litigation.heard': 5 } }],
  bad: [{ facts: { 'litigation.headAppeared': 6, 'litigation.heard': 5 } }],
  provenance,
}
const reportProfile = {
  id: 'town-report',
  title: { zh: '镇街年度报告' },
  titles: ['法治政府建设'],
  items: [
    {
      id: 'shortcomings',
      title: { zh: '不足和原因' },
      required: 'error',
      basis,
      certainty: 'read',
    },
  ],
  expects: ['litigation.headRate'],
  submitBefore: '03-01',
  publishBefore: '04-01',
  provenance,
}
const overlay = {
  overlay: 1,
  id: 'somewhere',
  version: '2021.1',
  title: { zh: '某市补充' },
  rank: 'city',
  place: '某市',
  add: { duties: [duty] },
  patch: { facts: [{ id: 'litigation.heard', set: { maximum: 900 }, reason: '案件多' }] },
  retire: { terms: [{ id: 'ruleOfLaw', reason: '此处不用' }] },
}

/** Sound examples by the name of the schema. */
export const catalogExamples = {
  'fact-definition': factDefinition,
  rate,
  norm,
  duty,
  deadline,
  body,
  'fixed-formula': fixedFormula,
  term,
  'calendar-year': calendarYear,
  identity,
  'report-profile': reportProfile,
  overlay,
}

/** The same with one fault each. */
export const brokenEntries: Readonly<Record<keyof typeof catalogExamples, unknown>> = {
  'fact-definition': { ...factDefinition, phrases: ['开庭审理若干件'] },
  rate: { ...rate, denominator: [] },
  norm: { ...norm, from: '2020-7-1' },
  duty: { ...duty, id: '带头学法' },
  deadline: { ...deadline, before: '3月1日' },
  body: { ...body, en: '' },
  'fixed-formula': { ...fixedFormula, wrong: [] },
  term: { ...term, english: 'ours' },
  'calendar-year': { ...calendarYear, workdays: ['02-07'] },
  identity: { ...identity, holds: { ...identity.holds, rel: '≤' } },
  'report-profile': { ...reportProfile, provenance: { ...provenance, certainty: 'sure' } },
  overlay: { ...overlay, patch: { facts: [{ id: 'litigation.heard', set: { maximum: 900 } }] } },
}
