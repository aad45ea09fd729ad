import type {
  Coverage,
  Evidence,
  Inspection,
  IssuedDocument,
  Meeting,
  Objection,
  PopulationRegister,
  PublishedList,
  Recognition,
  Unit,
} from '@fazhi/model'

/** A meeting for examples. */
export const meetingOf = (more: Partial<Meeting> = {}): Meeting => ({
  id: 'fifth',
  body: '镇党委会议',
  date: '2021-12-25',
  ...more,
})

/** An issued document for examples. */
export const documentOf = (more: Partial<IssuedDocument> = {}): IssuedDocument => ({
  id: 'plan',
  title: '青石镇法治建设实施方案',
  issuer: '青石镇',
  date: '2021-12-28',
  ...more,
})

/** A published list for examples. */
export const listOf = (more: Partial<PublishedList> = {}): PublishedList => ({
  id: 'proof',
  title: '证明事项清单',
  issuer: '市司法局',
  items: 594,
  ...more,
})

/** An inspection for examples. */
export const inspectionOf = (more: Partial<Inspection> = {}): Inspection => ({
  id: 'november',
  form: 'onSite',
  body: '市委依法治市办',
  date: '2021-11-15',
  units: [],
  problems: [],
  ...more,
})

/** A population register for examples. */
export const registerOf = (more: Partial<PopulationRegister> = {}): PopulationRegister => ({
  id: 'villages',
  name: { zh: '行政村' },
  kind: 'villages',
  year: 2021,
  count: 2,
  source: '青石镇',
  ...more,
})

/** A coverage for examples. */
export const coverageOf = (more: Partial<Coverage> = {}): Coverage => ({
  id: 'advisers',
  what: { zh: '法律顾问' },
  population: 'villages',
  covered: 2,
  ...more,
})

/** A recognition for examples. */
export const recognitionOf = (more: Partial<Recognition> = {}): Recognition => ({
  id: 'award',
  kind: 'award',
  level: 'province',
  body: '省委依法治省办',
  title: '关于表扬普法先进集体的通报',
  matter: '普法先进',
  date: '2021-05-01',
  ...more,
})

/** An objection for examples. */
export const objectionOf = (more: Partial<Objection> = {}): Objection => ({
  id: 'first',
  unit: 'township-07',
  raisedOn: '2022-02-10',
  asks: '更正学法次数',
  grounds: '第四次学法有签到表',
  ...more,
})

/** A piece of evidence for examples. */
export const evidenceOf = (more: Partial<Evidence> = {}): Evidence => ({
  id: 'e1',
  kind: 'minutes',
  title: '会议纪要',
  body: '青石镇',
  date: '2021-05-01',
  ...more,
})

/** A unit for examples. */
export const unitOf = (more: Partial<Unit> = {}): Unit => ({
  id: 'township-07',
  name: { zh: '青石镇' },
  kind: 'township',
  enforcementPower: true,
  ...more,
})
