import type {
  Confidentiality,
  Inspection,
  IssuedDocument,
  Level,
  ObjectionAnswer,
  PopulationRegister,
  Recognition,
  Text,
  UnitKind,
} from '@fazhi/model'

/** Labels of the choices of a column, by their id. */
export type Labels = Readonly<Record<string, Text>>

/** What units are called in the form. */
export const unitKinds = {
  township: { zh: '镇（乡）', en: 'township' },
  subdistrict: { zh: '街道', en: 'subdistrict' },
  department: { zh: '政府部门', en: 'department' },
  partyBody: { zh: '党委部门', en: 'Party body' },
  judicialOrgan: { zh: '司法机关', en: 'judicial organ' },
  zone: { zh: '开发区', en: 'zone' },
  verticallyManaged: { zh: '垂直管理单位', en: 'vertically managed body' },
} as const satisfies Readonly<Record<UnitKind, Text>>

/** Who may see a piece of evidence. */
export const confidentialities = {
  open: { zh: '公开', en: 'open' },
  internal: { zh: '内部', en: 'internal' },
  workSecret: { zh: '工作秘密', en: 'work secret' },
  secret: { zh: '秘密', en: 'secret' },
  highlySecret: { zh: '机密', en: 'highly secret' },
  topSecret: { zh: '绝密', en: 'top secret' },
} as const satisfies Readonly<Record<Confidentiality, Text>>

/** What levels of administration are called in the form. */
export const levels = {
  nation: { zh: '国家', en: 'nation' },
  province: { zh: '省', en: 'province' },
  prefecture: { zh: '市（地）', en: 'prefecture' },
  county: { zh: '县（市、区）', en: 'county' },
  township: { zh: '乡镇（街道）', en: 'township' },
} as const satisfies Readonly<Record<Level, Text>>

/** What kinds of issued document are called in the form. */
export const documentKinds = {
  normativeDocument: { zh: '行政规范性文件', en: 'normative document' },
  plan: { zh: '规划或计划', en: 'plan' },
  rules: { zh: '制度', en: 'rules' },
  notice: { zh: '通知', en: 'notice' },
  list: { zh: '清单', en: 'list' },
  report: { zh: '报告', en: 'report' },
  other: { zh: '其他', en: 'other' },
} as const satisfies Readonly<Record<NonNullable<IssuedDocument['kind']>, Text>>

/** The two forms of inspection. */
export const inspectionForms = {
  written: { zh: '书面督察', en: 'written' },
  onSite: { zh: '实地督察', en: 'on site' },
} as const satisfies Readonly<Record<Inspection['form'], Text>>

/** What a register counts. */
export const registerKinds = {
  townships: { zh: '镇（乡）', en: 'townships' },
  subdistricts: { zh: '街道', en: 'sub-districts' },
  townshipsAndSubdistricts: { zh: '镇街', en: 'townships and sub-districts' },
  villages: { zh: '行政村', en: 'villages' },
  communities: { zh: '社区', en: 'communities' },
  villagesAndCommunities: { zh: '村居', en: 'villages and communities' },
  departments: { zh: '部门', en: 'departments' },
  enforcementDepartments: { zh: '执法部门', en: 'enforcement departments' },
  zones: { zh: '开发区（园区）', en: 'zones' },
  units: { zh: '全部单位', en: 'all units' },
  other: { zh: '其他', en: 'other' },
} as const satisfies Readonly<Record<PopulationRegister['kind'], Text>>

/** What kinds of recognition are called in the form. */
export const recognitionKinds = {
  award: { zh: '表彰', en: 'award' },
  media: { zh: '媒体报道', en: 'media' },
  instruction: { zh: '批示', en: 'instruction' },
} as const satisfies Readonly<Record<Recognition['kind'], Text>>

/** How an objection ended. */
export const objectionOutcomes = {
  upheld: { zh: '成立', en: 'upheld' },
  partlyUpheld: { zh: '部分成立', en: 'partly upheld' },
  rejected: { zh: '不成立', en: 'rejected' },
  withdrawn: { zh: '撤回', en: 'withdrawn' },
} as const satisfies Readonly<Record<ObjectionAnswer['outcome'], Text>>

/** Yes and no. */
export const yesNo = { true: { zh: '是', en: 'yes' }, false: { zh: '否', en: 'no' } } as const
