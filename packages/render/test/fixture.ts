import type {
  Answer,
  DecimalString,
  ExactString,
  Finding,
  Place,
  ResolvedRulebook,
  ScoreNode,
  StoredRecord,
  Text,
  UnitResult,
  Year,
} from '@fazhi/model'
import type { Cite, Explained } from '../src/index.js'

const exact = (text: string): ExactString => text as ExactString

const node = (
  id: string,
  zh: string,
  en: string,
  points: string,
  items: ScoreNode[] = [],
): ScoreNode => ({
  id,
  title: { zh, en },
  points: exact(points),
  outOf: exact(points),
  floor: exact('0'),
  ceiling: exact(points),
  notApplicable: 'pass',
  start: exact(points),
  items,
  clauses: [],
  duty: [],
  basis: [],
  evidence: [],
})

const record = (
  id: string,
  points: string,
  full: string,
  items: StoredRecord[] = [],
  status?: StoredRecord['status'],
): StoredRecord => ({
  id,
  ...(status === undefined ? {} : { status }),
  points: exact(points),
  full: exact(full),
  ...(items.length === 0 ? {} : { items }),
})

const rulebook: ResolvedRulebook = {
  rulebook: 1,
  id: 'small-city',
  version: '1.0.0',
  status: 'sample',
  year: 2021,
  title: { zh: '云溪市法治建设考核细则（样例）', en: 'Yunxi assessment scheme (sample)' },
  policies: {
    decideOn: 'published',
    missing: 'refuse',
    unverified: 'accept',
    ties: { places: 'shared', breakBy: [] },
    vetoed: { ranked: true, inQuotaBase: true },
  },
  facts: {
    'study.sessions': {
      id: 'study.sessions',
      name: { zh: '学法次数', en: 'study sessions' },
      type: 'count',
      definition: '主要负责人带头学法的次数',
      source: 'unit',
      aggregate: 'sum',
      provenance: { source: 'invented', certainty: 'inferred' },
    },
  },
  values: {},
  tables: [
    {
      id: 'township',
      title: { zh: '镇街', en: 'Townships' },
      for: { kind: 'all', of: [] },
      root: node('township', '镇街', 'Townships', '100', [
        node('leadership', '党的领导', 'Leadership', '40', [
          node('study', '主要负责人带头学法', 'Principals lead the study of law', '40'),
        ]),
        node('litigation', '行政机关负责人出庭应诉', 'Heads appear in court', '60'),
      ]),
      onTop: [node('awards', '表彰奖励', 'Awards', '0')],
    },
  ],
  groups: [
    {
      id: 'townships',
      title: { zh: '镇街', en: 'Townships and sub-districts' },
      tables: ['township'],
      grades: [
        {
          grade: '优秀',
          from: { rel: '>=', bound: exact('90') },
          quota: { share: exact('3/10'), of: 'assessed', round: 'down', edgeTie: 'allOut' },
        },
        { grade: '良好', from: { rel: '>=', bound: exact('80') } },
        { grade: '合格' },
      ],
    },
    {
      id: 'departments',
      title: { zh: '市直部门', en: 'Departments' },
      tables: ['township'],
      grades: [{ grade: '优秀', from: { rel: '>=', bound: exact('90') } }, { grade: '合格' }],
    },
  ],
  vetoes: [
    {
      id: 'interference',
      title: { zh: '干预司法活动', en: 'Interfering with the judiciary' },
      when: { kind: 'all', of: [] },
      ceiling: '合格',
      barred: false,
    },
  ],
  assumptions: [{ code: 'ties.places', params: {} }],
}

const unit = (id: string, name: Text, group: string, rest: Partial<UnitResult>): UnitResult => ({
  unit: id,
  name,
  kind: 'township',
  group,
  table: 'township',
  status: 'decided',
  outOf: exact('100'),
  tiedWith: [],
  vetoes: [],
  decisions: [],
  root: record('township', '86', '100', [
    record('leadership', '38', '40', [record('study', '38', '40')]),
    record('litigation', '48', '60'),
  ]),
  onTop: [record('awards', '2', '0')],
  missing: [],
  unverified: [],
  ...rest,
})

const scored = (points: string, place: number, grade: string): Partial<UnitResult> => ({
  exact: exact(points),
  published: points as DecimalString,
  place,
  grade,
})

/** A small invented year: a tie, a veto, an undecided unit, a name that tries to be markup and a formula. */
export const year: Year = {
  year: 2021,
  format: 2,
  engine: '0.1.0',
  rulebook,
  submissions: [],
  groups: [
    {
      group: 'townships',
      units: ['qingshi', 'luhe', 'baima', 'hehua', 'xincheng'],
      assessed: 4,
      quotas: [{ grade: '优秀', places: 1, taken: 1 }],
    },
    { group: 'departments', units: ['evil', 'formula'], assessed: 2, quotas: [] },
  ],
  units: [
    unit('qingshi', { zh: '青石镇', en: 'Qingshi' }, 'townships', scored('93.40', 1, '优秀')),
    unit('luhe', { zh: '芦河镇', en: 'Luhe' }, 'townships', {
      ...scored('86.00', 2, '良好'),
      tiedWith: ['baima'],
    }),
    unit('baima', { zh: '白马街道', en: 'Baima' }, 'townships', {
      ...scored('86.00', 2, '良好'),
      tiedWith: ['luhe'],
      unverified: ['study.sessions'],
    }),
    unit('hehua', { zh: '荷花街道', en: 'Hehua' }, 'townships', {
      ...scored('71.25', 4, '合格'),
      vetoes: ['interference'],
    }),
    unit('xincheng', { zh: '新城街道（六月设立）', en: 'Xincheng' }, 'townships', {
      status: 'undecided',
      missing: ['study.sessions'],
    }),
    unit('evil', { zh: '<script>alert(1)</script>' }, 'departments', scored('90.00', 1, '优秀')),
    unit('formula', { zh: '=HYPERLINK("x"),市局' }, 'departments', scored('-1.50', 2, '合格')),
  ],
  assumptions: [{ code: 'ties.places', params: {} }],
  findings: [],
}

/** Why 芦河镇 has its score. */
export const explained: Explained = {
  leaves: [
    {
      node: 'litigation',
      title: '行政机关负责人出庭应诉',
      status: 'scored',
      points: exact('48'),
      full: exact('60'),
      lost: exact('12'),
      clauses: [
        {
          counted: '开庭审理 5 件，负责人出庭 3 件，出庭率 60%',
          rule: '低于 100% 每 1 个百分点扣 0.3 分',
        },
      ],
      notes: [],
      winBack: [{ text: '多出庭 1 件 → +6' }, { text: '全部出庭 → +12' }],
      basis: [{ norm: 'litigation-law', article: '3', authority: 'law' }],
    },
    {
      node: 'study',
      title: '主要负责人带头学法',
      status: 'scored',
      points: exact('36'),
      full: exact('40'),
      lost: exact('4'),
      clauses: [{ counted: '学法 2 次，应 4 次', rule: '' }],
      notes: [],
      winBack: [{ text: '再学 2 次 → +4' }],
      basis: [],
    },
    {
      node: 'awards',
      title: '表彰奖励',
      status: 'scored',
      points: exact('2'),
      full: exact('0'),
      lost: exact('-2'),
      clauses: [{ counted: '市级表彰 1 次', rule: '' }],
      notes: [],
      winBack: [],
      basis: [],
    },
    {
      node: 'filing',
      title: '规范性文件备案',
      status: 'notApplicable',
      points: exact('0'),
      full: exact('0'),
      lost: exact('0'),
      clauses: [],
      notes: ['本项不适用：当年没有规范性文件'],
      winBack: [],
      basis: [],
    },
  ],
  waterfall: {
    full: exact('100'),
    terms: [
      { kind: 'loss', node: 'litigation', by: exact('-7') },
      { kind: 'loss', node: 'litigation', by: exact('-5') },
      { kind: 'loss', node: 'study', by: exact('-4') },
      { kind: 'extra', node: 'awards', by: exact('2') },
    ],
    total: exact('86'),
  },
  decisions: ['86.00 分，在“良好”（≥ 80）一档', '与白马街道同分，并列第 2 名'],
  notes: [],
}

/** Writes the one norm of the fixture. */
export const cite: Cite = ({ norm, article }) =>
  norm === 'litigation-law' ? `《行政诉讼法》第 ${article} 条` : undefined

/** The text of the invented report. */
export const reportText =
  '云溪市2021年度法治政府建设情况报告\r\n一、主要举措【更多公文素材，微信：abc】\r\n复议直接纠错率为23，调解率达81%。\r\n'

/** The place of a quote that stands once in the report. */
const place = (quote: string, section?: string): Place => {
  const start = reportText.indexOf(quote)
  const lines = reportText.slice(0, start).split('\r\n')
  return {
    kind: 'text',
    file: '报告.txt',
    start,
    end: start + quote.length,
    line: lines.length,
    column: (lines.at(-1)?.length ?? 0) + 1,
    ...(section === undefined ? {} : { section: [section] }),
  }
}

const finding = (rule: string, rest: Partial<Finding>): Finding => ({
  rule,
  code: rule,
  params: {},
  outcome: 'fail',
  severity: 'error',
  remedy: 'correct',
  at: [{ kind: 'absent', expected: '存在的不足和原因' }],
  fingerprint: rule,
  ...rest,
})

/** Its answer. */
export const answer: Answer = {
  verdict: 'notReady',
  phase: 'submit',
  plan: [],
  findings: [
    finding('RES-001', {
      quote: '【更多公文素材，微信：abc】',
      at: [place('【更多公文素材，微信：abc】', '一、主要举措')],
    }),
    finding('STR-002', {
      severity: 'warning',
      causedBy: 'RES-001',
      at: [place('一、主要举措', '一、主要举措')],
    }),
    finding('RAT-001', {
      quote: '23',
      at: [place('23', '一、主要举措'), place('81%')],
    }),
    finding('CLM-001', {
      outcome: 'review',
      severity: 'warning',
      basis: { authority: 'ourJudgement' },
      at: [place('云溪市')],
    }),
    finding('STY-001', { severity: 'info', at: [place('复议')] }),
    finding('STR-010', {}),
  ],
  passes: [],
  rules: [],
}

/** Texts of the fixture's records. */
export const say = (recordOf: { readonly code: string }, language: 'zh-CN' | 'en'): string =>
  ({
    'zh-CN': {
      'RES-001': '夹带广告，应删除',
      'STR-002': '标题读不出来',
      'RAT-001': '比率缺少百分号',
      'CLM-001': '“全覆盖”请核对',
      'STY-001': '段落较长',
      'STR-010': '应有“存在的不足和原因”，未找到',
      'ties.places': '并列名次按 1-1-3 排',
    } as Record<string, string>,
    en: {
      'RES-001': 'an advertisement; delete it',
      'ties.places': 'ties share the place, 1-1-3',
    } as Record<string, string>,
  })[language][recordOf.code] ?? recordOf.code
