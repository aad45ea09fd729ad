import { catalog } from '@fazhi/catalog'
import { describe, expect, it } from 'vitest'
import { checkReport } from '../src/index.js'
import { edited } from '../src/testing/edited.js'

/** Number, whose it is and what singles it out, of the figures of a sentence put into a sound report. */
const rowsOf = (words: string): readonly string[] => {
  const text = edited.replace('推行“首违不罚”', words)
  const from = text.indexOf(words)
  return checkReport(text, { profile: 'annual-report', catalog })
    .ledger.filter(
      ({ at, role }) =>
        (role === 'quantity' || role === 'rate') &&
        from <= at.start &&
        at.end <= from + words.length,
    )
    .map(({ raw, subject: { body = '-', qualifiers = [] } }) =>
      [raw, body, ...qualifiers.map(({ kind, words: said }) => `${kind}:${said}`)].join(' '),
    )
}

describe('whose a figure is', () => {
  it.each([
    ['县法院受理行政案件50件，审结48件', ['50 县法院', '48 县法院']],
    ['全市共制定规范性文件12件', ['12 全市']],
    ['2021年，我区共办理行政复议案件38件', ['38 我区']],
    ['全县法院审结行政案件31件', ['31 全县法院']],
    ['各镇开展宣传活动80场次', ['80 各镇']],
    ['区委、区政府共聘请法律顾问12名', ['12 区委、区政府']],
    ['由县司法局依法办理复核申请7件', ['7 县司法局']],
    ['县公安局立案35件；办结31件', ['35 县公安局', '31 -']],
    ['县公安局3件、县水务局5件', ['3 县公安局', '5 县水务局']],
    [
      '全县受理申请90件（其中县公安局3件），办结88件',
      ['90 全县', '3 县公安局 part:其中', '88 全县'],
    ],
  ])('%s', (words, rows) => {
    expect(rowsOf(words)).toEqual(rows)
  })

  it.each([
    ['办结案件31件', '31 -'],
    ['组织全县21个部门开展培训', '21 -'],
    ['协调县公安局办理案件6件', '6 -'],
    ['会同县公安局查处案件6件', '6 -'],
    ['打造高质量发展示范区3个', '3 -'],
    ['优化营商环境新格局，办结事项6件', '6 -'],
    ['全面开展检查9次', '9 -'],
    ['县司法局牵头，由县公安局配合，立案6件', '6 -'],
  ])('is not told where the text does not say: %s', (words, row) => {
    expect(rowsOf(words)).toEqual([row])
  })
})

describe('what singles a figure out', () => {
  it.each([
    ['受理申请90件，其中不予受理3件、驳回5件', ['90 -', '3 - part:其中', '5 - part:其中']],
    ['上半年立案35件', ['35 - time:上半年']],
    ['去年同期立案35件、今年立案41件', ['35 - time:去年同期', '41 -']],
    ['办结案件35件，同比增长12%', ['35 -', '12% - change:同比']],
    ['同比增长12%、达35件', ['12% - change:同比', '35 -']],
    ['上年结转6件', ['6 -']],
    ['历年累计培训390人', ['390 - cumulative:累计']],
    ['市县两级共配备法制审核人员90名', ['90 - level:市县两级']],
    ['第二批公布事项16项', ['16 - lot:第二批']],
    ['人均学法20学时', ['20 - each:人均']],
    ['新增调解员16名', ['16 - new:新增']],
    ['力争办结率达到98%', ['98% - aim:力争']],
    ['其中上半年办结35件', ['35 - part:其中 time:上半年']],
    ['今年以来办结案件35件', ['35 -']],
    ['选任三级调解员16名', ['16 -']],
  ])('%s', (words, rows) => {
    expect(rowsOf(words)).toEqual(rows)
  })
})

it('rows of one relation have its number', () => {
  const words = '培训人员16名；受理申请90件，其中不予受理3件、受理87件'
  const text = edited.replace('推行“首违不罚”', words)
  const from = text.indexOf(words)
  const rows = checkReport(text, { profile: 'annual-report', catalog }).ledger.filter(
    ({ at }) => from <= at.start && at.end <= from + words.length,
  )
  const first = rows[1]?.relations[0]?.id ?? -1
  expect(first).toBeGreaterThanOrEqual(0)
  const among = (...ids: readonly number[]) =>
    ids.map((id) => ({ id: first + id, kind: 'exceeds', status: 'holds' }))
  // 3 are part of 90, and so are 3 and 87.
  expect(rows.map(({ raw, relations }) => [raw, relations])).toEqual([
    ['16', []],
    ['90', among(0, 1)],
    ['3', among(0, 1)],
    ['87', among(1)],
  ])
})
