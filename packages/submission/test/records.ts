import type { Records } from '@fazhi/model'

/** Records of the sound township, of every kind: no rule has anything to say about them. */
export const recordsOfTownship: Records = {
  meetings: [
    {
      id: 'fifth',
      body: '青石镇党委会议',
      ordinal: 5,
      date: '2021-12-24',
      matters: ['审议法治建设实施方案', '听取述法'],
      passed: ['plan'],
      attended: ['party', 'government', '派出所所长'],
      evidence: ['e1'],
    },
  ],
  documents: [
    {
      id: 'plan',
      title: '青石镇法治建设实施方案（2021－2025年）',
      issuer: '青石镇党委',
      number: '青委发〔2021〕31号',
      date: '2021-12-28',
      kind: 'plan',
      period: { from: 2021, to: 2025 },
      adoptedAt: 'fifth',
      evidence: ['e1'],
    },
  ],
  lists: [
    { id: 'proof', title: '证明事项清单', issuer: '青石镇', version: 2021, items: 12 },
    {
      id: 'promise',
      title: '告知承诺制证明事项清单',
      issuer: '青石镇',
      version: 2021,
      batch: 1,
      departments: 1,
      items: 5,
      within: 'proof',
      publishedOn: '2021-06-30',
    },
  ],
  inspections: [
    {
      id: 'november',
      form: 'onSite',
      body: '市委依法治市办',
      date: '2021-11-15',
      units: ['township-07'],
      problems: [
        {
          matter: '执法记录不全',
          unit: 'township-07',
          deadline: '2021-12-15',
          rectifiedOn: '2021-12-10',
        },
      ],
      evidence: ['e1'],
    },
  ],
  populations: [
    {
      id: 'villages',
      name: { zh: '行政村', en: 'villages' },
      kind: 'villages',
      year: 2021,
      count: 2,
      members: ['north', 'south'],
      source: '青石镇',
    },
  ],
  coverages: [
    {
      id: 'advisers',
      what: { zh: '法律顾问' },
      population: 'villages',
      covered: 1,
      missing: ['south'],
      asOf: '2021-12-31',
    },
  ],
  recognitions: [
    {
      id: 'award',
      kind: 'award',
      level: 'prefecture',
      body: '市委依法治市办',
      title: '关于表扬普法先进集体的通报',
      matter: '普法先进',
      date: '2021-05-01',
      units: ['township-07'],
      evidence: ['e1'],
    },
  ],
  objections: [
    {
      id: 'first',
      unit: 'township-07',
      indicator: 'study.sessions',
      raisedOn: '2022-02-10',
      asks: '更正学法次数',
      grounds: '第四次学法有签到表',
      evidence: ['e1'],
      answer: {
        outcome: 'upheld',
        date: '2022-02-18',
        by: '市委依法治市办',
        reason: '补录一次',
      },
    },
  ],
}
