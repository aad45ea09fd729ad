import { catalog } from '@fazhi/catalog'
import type { CitySubmission, Records, RollUp, RollUpRate, UnitSubmission } from '@fazhi/model'
import { describe, expect, it } from 'vitest'
import { tieOut } from '../src/index.js'

type Numbers = Readonly<Record<string, string>>
type Rates = Readonly<
  Record<string, readonly [numerator: string, denominator: string, value: string]>
>

const units = { from: ['a', 'b'], expected: 2, missing: [] }
const rolled = (figures: Numbers, rates: Rates = {}, year = 2021): RollUp => ({
  year,
  figures: Object.entries(figures).map(([fact, value]) => ({ fact, value, ...units })) as never,
  rates: Object.entries(rates).map(
    ([rate, [numerator, denominator, value]]) =>
      ({ rate, numerator, denominator, value, ...units }) as unknown as RollUpRate,
  ),
})
const cityOf = (records: Records, facts: CitySubmission['units'] = {}): CitySubmission => ({
  submission: 1,
  year: 2021,
  city: { id: 'yunxi', name: { zh: '云溪市' } },
  facts: {},
  units: facts,
  evidence: [],
  records,
})
const unitOf = (id: string, name: string): UnitSubmission => ({
  submission: 1,
  year: 2021,
  unit: { id, name: { zh: name }, kind: 'department', enforcementPower: true },
  principals: [],
  facts: {},
  evidence: [],
  dutyReports: [],
})

const report = (sentence: string) =>
  `云溪市2021年度法治建设情况报告\n一、2021年主要做法\n${sentence}\n四、2022年工作安排\n2022年，制定《法治云溪建设方案》，实现法律顾问全覆盖，审查率达到100%。\n`

const rowsOf = (
  sentence: string,
  {
    figures = {},
    rates = {},
    records = {},
    facts = {},
    more = [],
    lastYear,
  }: {
    readonly figures?: Numbers
    readonly rates?: Rates
    readonly records?: Records
    readonly facts?: CitySubmission['units']
    readonly more?: readonly UnitSubmission[]
    readonly lastYear?: RollUp
  },
) =>
  tieOut(report(sentence), {
    catalog,
    rollUp: rolled(figures, rates),
    submissions: [cityOf(records, facts), ...more],
    profile: 'situation-report',
    ...(lastYear === undefined ? {} : { lastYear }),
  })
/** Status and what is said of the rows of a kind. */
const of = (kind: string, ...[sentence, data]: Parameters<typeof rowsOf>) =>
  rowsOf(sentence, data).filter((row) => row.kind === kind && row.status !== 'notNamed')

const appearance = { 'litigation.headAppearanceRate': ['38', '40', '0.95'] } as const

describe('rates', () => {
  it('are equal where the sum over the sum may be written so: 38 of 40 is 95 %', () => {
    expect(of('rate', '行政机关负责人出庭应诉率95%。', { rates: appearance })).toMatchObject([
      { status: 'equal', rate: 'litigation.headAppearanceRate', stated: '95%' },
    ])
  })

  it('differ by percentage points, and say whether any count of the 40 gives what is written', () => {
    // The nearer end of what 97.5 % stands for is 97.45. 39 of 40 is 97.5 %: another count. Of 40 none gives 96 %: it was taken of another whole.
    const [other] = of('rate', '行政机关负责人出庭应诉率97.5%。', { rates: appearance })
    expect(other).toMatchObject({ status: 'different', by: '2.45' })
    expect(other).not.toHaveProperty('attainable')
    expect(of('rate', '行政机关负责人出庭应诉率96%。', { rates: appearance })).toMatchObject([
      { status: 'different', by: '0.5', attainable: false },
    ])
  })

  it('are known by the two counts before them, whatever they are called', () => {
    const data = {
      figures: { 'inspection.problems': '187', 'inspection.rectified': '171' },
      rates: { 'inspection.rectificationRate': ['171', '187', '171/187'] },
    } as const
    expect(
      of('rate', '督察单位40个，督察发现问题187个，整改到位171个，整改率91.4%。', data),
    ).toMatchObject([{ status: 'equal', rate: 'inspection.rectificationRate' }])
    expect(
      of('rate', '督察单位40个，督察发现问题187个，整改到位171个，整改率93%。', data),
    ).toMatchObject([{ status: 'different', by: '395/374' }])
  })

  it('are nobody’s where the data have none, and blank where a placeholder stands', () => {
    expect(of('rate', '行政机关负责人出庭应诉率95%。', {})).toMatchObject([
      { status: 'notInData', rate: 'litigation.headAppearanceRate' },
    ])
    expect(of('rate', '行政机关负责人出庭应诉率XX%。', { rates: appearance })).toMatchObject([
      { status: 'blank', oursRate: { numerator: '38', denominator: '40' } },
    ])
    expect(of('rate', '法治建设取得进展。', { rates: appearance })).toMatchObject([
      { status: 'notStated', rate: 'litigation.headAppearanceRate' },
    ])
  })

  it('of last year or of the plan are no rates of this year', () => {
    expect(of('rate', '去年行政机关负责人出庭应诉率90%。', { rates: appearance })).toMatchObject([
      { status: 'notStated' },
    ])
  })

  it('copied from the year before are told', () => {
    const lastYear = rolled({}, { 'litigation.headAppearanceRate': ['27', '30', '0.9'] }, 2020)
    expect(
      of('rate', '行政机关负责人出庭应诉率90%。', { rates: appearance, lastYear }),
    ).toMatchObject([{ status: 'different', lastYear: '0.9' }])
    // What is this year's, too, was copied from nowhere.
    const same = rolled({}, appearance, 2020)
    const [row] = of('rate', '行政机关负责人出庭应诉率95%。', { rates: appearance, lastYear: same })
    expect(row).not.toHaveProperty('lastYear')
  })
})

describe('amounts of money', () => {
  const figures = { 'publicity.funds': '223.85' }
  it('are compared in 元, whichever unit the text writes', () => {
    for (const [stated, status] of [
      ['223.85万元', 'equal'],
      ['2238500元', 'equal'],
      ['0.02亿元', 'equal'],
      ['223.85元', 'different'],
    ] as const)
      expect(of('figure', `投入普法经费${stated}。`, { figures })).toMatchObject([
        { status, stated },
      ])
  })
  it('differ in the measure of the fact', () => {
    expect(of('figure', '投入普法经费2300000元。', { figures })).toMatchObject([
      { status: 'different', by: '6.15' },
    ])
  })
})

describe('meetings', () => {
  const records: Records = {
    meetings: [
      { id: 'm3', body: 'commission-city', ordinal: 3, date: '2021-03-15' },
      { id: 'm4', body: '云溪市委全面依法治市委员会', ordinal: 4, date: '2021-10-20' },
    ],
  }
  const meetings = (sentence: string) =>
    of('meeting', sentence, { records: { meetings: records.meetings?.slice(1) ?? [] } })

  it('are equal in number and day', () => {
    expect(meetings('10月20日，市委全面依法治市委员会第四次会议听取述法。')).toMatchObject([
      { status: 'equal', record: { from: 'yunxi', pointer: '/records/meetings/0' } },
    ])
  })
  it('differ in the day, or in the number on one day', () => {
    expect(meetings('10月12日，市委全面依法治市委员会第四次会议听取述法。')).toMatchObject([
      {
        status: 'different',
        differences: [{ of: 'date', stated: '10月12日', ours: '2021-10-20' }],
      },
    ])
    expect(meetings('10月20日，市委全面依法治市委员会第五次会议听取述法。')).toMatchObject([
      { status: 'different', differences: [{ of: 'ordinal', stated: '5', ours: '4' }] },
    ])
  })
  it('are known by their number alone after one of the same body', () => {
    expect(
      of(
        'meeting',
        '3月15日，市委全面依法治市委员会第三次会议审议要点；10月21日，第四次会议听取述法。',
        {
          records: {
            meetings: [
              { id: 'm3', body: '市委全面依法治市委员会', ordinal: 3, date: '2021-03-15' },
              { id: 'm4', body: '市委全面依法治市委员会', ordinal: 4, date: '2021-10-20' },
            ],
          },
        },
      ).map(({ status, stated }) => [status, stated]),
    ).toEqual([
      ['equal', '市委全面依法治市委员会第三次会议'],
      ['different', '第四次会议'],
    ])
  })
  it('are not in the data, or not in the text', () => {
    expect(
      meetings('5月8日，市人大常委会第八次会议听取报告。').map(({ status, name }) => [
        status,
        name,
      ]),
    ).toEqual([
      ['notInData', undefined],
      ['notStated', '云溪市委全面依法治市委员会第4次会议'],
    ])
  })
  it('are counted where the text says how often a body met', () => {
    const [row] = meetings('市委全面依法治市委员会全年召开会议3次。')
    // The fact of this phrase is not in the roll-up here, and the data know of one meeting.
    expect(row).toMatchObject({
      status: 'different',
      differences: [{ of: 'meetings', stated: '3次', ours: '1' }],
    })
  })
})

describe('documents', () => {
  const records: Records = {
    documents: [
      {
        id: 'd1',
        title: '云溪市行政规范性文件管理办法',
        issuer: '云溪市人民政府',
        number: '云政发〔2021〕3号',
        date: '2021-04-02',
      },
    ],
  }
  const documents = (sentence: string) => of('document', sentence, { records })
  it('are known by their titles, without the place or with 试行', () => {
    expect(
      documents('印发《行政规范性文件管理办法（试行）》（云政发〔2021〕3号）。'),
    ).toMatchObject([{ status: 'equal', name: '云溪市行政规范性文件管理办法' }])
  })
  it('differ in number or, being nearly the same, in title', () => {
    expect(documents('印发《行政规范性文件管理办法》（云政发〔2021〕8号）。')).toMatchObject([
      {
        status: 'different',
        differences: [{ of: 'number', stated: '云政发〔2021〕8号', ours: '云政发〔2021〕3号' }],
      },
    ])
    expect(documents('印发《云溪市行政规范性文件管理规定》。')).toMatchObject([
      { status: 'different', differences: [{ of: 'title' }] },
    ])
  })
  it('are not in the data, or not in the text; what is only followed is another’s', () => {
    expect(
      documents('印发《镇街法治审核工作指引》，认真贯彻落实《法治社会建设实施纲要》。').map(
        ({ status, stated, name }) => [status, stated ?? name],
      ),
    ).toEqual([
      ['notInData', '《镇街法治审核工作指引》'],
      ['notStated', '云溪市行政规范性文件管理办法'],
    ])
  })
})

describe('lists', () => {
  const records: Records = {
    lists: [
      {
        id: 'l1',
        title: '证明事项告知承诺制清单',
        issuer: '云溪市人民政府',
        version: 2021,
        items: 132,
        departments: 24,
      },
    ],
  }
  const lists = (sentence: string) => of('list', sentence, { records })
  it('are equal in edition, departments and items', () => {
    expect(lists('公布《证明事项告知承诺制清单》（2021年版），涉及24个部门132项。')).toMatchObject([
      { status: 'equal' },
    ])
  })
  it('differ in what the sentence says of them', () => {
    expect(lists('公布《证明事项告知承诺制清单》（2020年版），涉及24个部门123项。')).toMatchObject([
      {
        status: 'different',
        differences: [
          { of: 'version', stated: '2020年版', ours: '2021年版' },
          { of: 'items', stated: '123项', ours: '132' },
        ],
      },
    ])
  })
  it('are not in the text', () => {
    expect(lists('清单管理不断规范。')).toMatchObject([{ status: 'notStated' }])
  })
  it('of units are held against those that handed in', () => {
    const more = [
      unitOf('gongan', '市公安局'),
      unitOf('sifa', '市司法局'),
      unitOf('wei', '市卫生健康局'),
    ]
    expect(of('list', '联合公安局、司法局、卫生健康局等3个部门开展检查。', { more })).toMatchObject(
      [{ status: 'equal', stated: '公安局、司法局、卫生健康局等3个部门' }],
    )
    expect(of('list', '联合公安局、司法局、烟草专卖局等3个部门开展检查。', { more })).toMatchObject(
      [{ status: 'notInData', differences: [{ of: 'unit', stated: '烟草专卖局', ours: '' }] }],
    )
  })
})

describe('coverage', () => {
  const records = (covered: number): Records => ({
    populations: [
      {
        id: 'villages',
        name: { zh: '行政村' },
        kind: 'villages',
        year: 2021,
        count: 120,
        source: '民政局',
      },
    ],
    coverages: [
      {
        id: 'c1',
        what: { zh: '法律顾问' },
        population: 'villages',
        covered,
        ...(covered === 118 ? { missing: ['shiqiao', 'yangwan'] } : {}),
      },
    ],
  })
  const coverage = (sentence: string, covered: number) =>
    of('coverage', sentence, { records: records(covered) })
  it('of all is 120 of 120', () => {
    expect(coverage('实现法律顾问全覆盖。', 120)).toMatchObject([{ status: 'equal' }])
    expect(coverage('实现法律顾问全覆盖。', 118)).toMatchObject([
      {
        status: 'different',
        differences: [{ of: 'covered', stated: '全覆盖', ours: '118/120' }],
        units: ['shiqiao', 'yangwan'],
      },
    ])
  })
  it('is a rate or a count as well', () => {
    expect(coverage('法律顾问覆盖率98.3%。', 118)).toMatchObject([{ status: 'equal' }])
    expect(coverage('法律顾问覆盖率99.2%。', 118)).toMatchObject([{ status: 'different' }])
    expect(coverage('118个行政村聘请了法律顾问。', 118)).toMatchObject([{ status: 'equal' }])
    expect(coverage('119个行政村聘请了法律顾问。', 118)).toMatchObject([{ status: 'different' }])
  })
  it('is not in the data, or not in the text; an aim is no claim', () => {
    expect(
      of('coverage', '实现人民调解组织全覆盖。力争实现公证服务全覆盖。', {
        records: records(120),
      }).map(({ status, stated, name }) => [status, stated ?? name]),
    ).toEqual([
      ['notInData', '实现人民调解组织全覆盖'],
      ['notStated', '法律顾问'],
    ])
  })
})

describe('recognitions', () => {
  const records: Records = {
    recognitions: [
      {
        id: 'r1',
        kind: 'award',
        level: 'province',
        body: '省委宣传部',
        title: '普法工作先进市',
        matter: '普法',
        date: '2021-08-30',
      },
    ],
  }
  it('are equal in level and day', () => {
    expect(of('recognition', '8月，云溪市被评为全省“普法工作先进市”。', { records })).toMatchObject(
      [{ status: 'equal', record: { pointer: '/records/recognitions/0' } }],
    )
  })
  it('differ in level or day', () => {
    expect(of('recognition', '9月，云溪市被评为全国“普法工作先进市”。', { records })).toMatchObject(
      [
        {
          status: 'different',
          differences: [
            { of: 'level', stated: '全国', ours: 'province' },
            { of: 'date', stated: '9月', ours: '2021-08-30' },
          ],
        },
      ],
    )
  })
  it('are not in the data, or not in the text', () => {
    expect(
      of('recognition', '云溪市荣获“法治建设示范市”称号。', { records }).map(
        ({ status, stated, name }) => [status, stated ?? name],
      ),
    ).toEqual([
      ['notInData', '法治建设示范市'],
      ['notStated', '普法工作先进市'],
    ])
  })
  it('of units stand in the facts as events; nobody owes them a mention', () => {
    const facts: CitySubmission['units'] = {
      gongan: {
        awards: {
          verified: [{ level: 'city', matter: '执法规范化建设先进集体', date: '2021-05-20' }],
        },
      },
    }
    expect(
      of('recognition', '市公安局获得全省“执法规范化建设先进集体”。', { facts }),
    ).toMatchObject([
      {
        status: 'different',
        differences: [{ of: 'level', stated: '全省', ours: 'city' }],
        record: { from: 'gongan', pointer: '/units/gongan/awards/verified/0' },
      },
    ])
    expect(of('recognition', '法治建设取得进展。', { facts })).toEqual([])
  })
})

describe('deeds told without a figure', () => {
  const meetings = [
    { id: 'm3', body: '市委全面依法治市委员会', ordinal: 3, date: '2021-06-30' },
    { id: 'm4', body: '市委全面依法治市委员会', ordinal: 4, date: '2021-12-17' },
  ]
  const plan = {
    id: 'p',
    title: '云溪市2021年度法治督察方案',
    issuer: '市委依法治市办',
    date: '2021-06-30',
    adoptedAt: 'm3',
  }
  const adopted = (ordinal: string, thing = '年度法治督察方案') =>
    `市委全面依法治市委员会第${ordinal}次会议听取述法，审议通过${thing}。`
  const withAnnual = (id: string, verified?: boolean): UnitSubmission => ({
    ...unitOf(id, id),
    facts: verified === undefined ? {} : { 'leadership.plan': { verified } },
  })

  it('adopted at a meeting, as its record says: by the papers that name it, those it passed, or its matters', () => {
    for (const records of [
      { meetings, documents: [plan] },
      { meetings: [{ ...meetings[0], passed: ['p'] } as never], documents: [plan] },
      { meetings: [{ ...meetings[0], matters: ['审议法治督察方案'] } as never] },
    ] as const)
      expect(of('deed', adopted('三'), { records })).toMatchObject([
        { status: 'equal', record: { pointer: '/records/meetings/0' } },
      ])
  })

  it('adopted at another meeting, or not among what the meeting adopted, differ', () => {
    const records = { meetings, documents: [plan] }
    expect(of('deed', adopted('四'), { records })).toMatchObject([
      {
        status: 'different',
        record: { from: 'yunxi', pointer: '/records/meetings/0' },
        differences: [
          {
            of: 'adoptedAt',
            stated: '市委全面依法治市委员会第4次会议',
            ours: '市委全面依法治市委员会第3次会议',
          },
        ],
      },
    ])
    expect(of('deed', adopted('三', '普法规划'), { records })).toMatchObject([
      {
        status: 'different',
        differences: [{ of: 'adopted', stated: '普法规划', ours: '云溪市2021年度法治督察方案' }],
      },
    ])
  })

  it('adopted at a meeting whose record tells of nothing adopted are held against nothing', () => {
    expect(of('deed', adopted('四'), { records: { meetings } })).toMatchObject([
      { status: 'notRecorded' },
    ])
  })

  it('that a recorded paper bears out are equal', () => {
    expect(of('deed', '印发年度法治督察方案。', { records: { documents: [plan] } })).toMatchObject([
      { status: 'equal', record: { pointer: '/records/documents/0' } },
    ])
  })

  it('said of all units are held against the yes or no of each, and the city’s against its own', () => {
    const more = [withAnnual('a', true), withAnnual('b', false), withAnnual('c')]
    expect(of('deed', '各单位均制定年度法治建设工作计划。', { more })).toMatchObject([
      {
        status: 'different',
        fact: 'leadership.plan',
        units: ['b'],
        differences: [{ of: 'done', stated: '各单位', ours: '1/2' }],
      },
    ])
    expect(
      of('deed', '各单位均制定年度法治建设工作计划。', { more: [withAnnual('a', true)] }),
    ).toMatchObject([{ status: 'equal', fact: 'leadership.plan' }])
    // What the units did does not say what the city did.
    expect(of('deed', '制定年度法治建设工作计划。', { more })).toMatchObject([
      { status: 'notRecorded' },
    ])
  })

  it('of a level are not done where the level is none, by the word of the office whose it is', () => {
    const facts = (one: string, other: string): CitySubmission['units'] => ({
      a: { 'enforcement.recording': { verified: one } },
      b: { 'enforcement.recording': { verified: other } },
    })
    const more = [unitOf('a', 'a'), unitOf('b', 'b'), unitOf('c', 'c')]
    const told = '各执法部门均建立执法全过程记录制度。'
    expect(of('deed', told, { more, facts: facts('full', 'none') })).toMatchObject([
      {
        status: 'different',
        fact: 'enforcement.recording',
        units: ['b'],
        differences: [{ of: 'done', ours: '1/2' }],
      },
    ])
    expect(of('deed', told, { more, facts: facts('full', 'partial') })).toMatchObject([
      { status: 'equal', fact: 'enforcement.recording' },
    ])
    expect(of('deed', told, { more })).toMatchObject([{ status: 'notRecorded' }])
  })

  it('of which no record tells are said to be held against nothing; plans and what is under way are no deeds of the year', () => {
    expect(of('deed', '成立行政执法协调小组。', {})).toMatchObject([
      { status: 'notRecorded', stated: '成立行政执法协调小组' },
    ])
    expect(of('deed', '将成立行政执法协调小组，正在搭建执法监督平台。', {})).toEqual([])
  })
})

describe('order', () => {
  it('is that of the text, and what the text does not state comes last', () => {
    const rows = rowsOf('负责人出庭应诉率95%。全年法院开庭审理40件。', {
      figures: { 'litigation.heard': '40', 'study.sessions': '7' },
      rates: appearance,
    })
    expect(rows.map(({ kind, status, fact, rate }) => [kind, status, fact ?? rate])).toEqual([
      ['rate', 'equal', 'litigation.headAppearanceRate'],
      ['figure', 'equal', 'litigation.heard'],
      // The plan for the year after is no rate of this one.
      ['rate', 'notNamed', undefined],
      ['figure', 'notStated', 'study.sessions'],
    ])
  })
})
