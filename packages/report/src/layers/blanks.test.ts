import { expect, it } from 'vitest'
import { blankCues, findBlanks } from './blanks.js'
import { noticing } from './noticed.js'

const notice = noticing({ blankCues })

/** The blanks of a paragraph in which no mark pairs with another. */
const blanksOf = (text: string): readonly string[] =>
  findBlanks(
    text,
    [{ kind: 'paragraph', text, start: 0, end: text.length, line: 1, section: [] }],
    [],
    { pairs: [], byStart: new Map(), unpaired: [], mask: new Uint8Array(text.length) },
    notice(text).blankCues,
  ).map(({ token }) => token)

// What a pattern matches must hold one of its cues, or it is never searched for.
it.each([
  ['办结案件为（空）件。', '（空）'],
  ['办结案件为（空白）件。', '（空白）'],
  ['牵头单位为【部门】。', '【部门】'],
  ['主持人由【姓名】担任。', '【姓名】'],
  ['罚款约【金额】。', '【金额】'],
  ['召开时间：（日期）', '（日期）'],
  ['占比达（比例）。', '（比例）'],
  ['会议由（人名）主持。', '（人名）'],
  ['办结率为（数据）。', '（数据）'],
  ['（单位名称）', '（单位名称）'],
  ['<百分比>', '<百分比>'],
  ['［件数］', '［件数］'],
  ['（此处添加案例）', '（此处添加案例）'],
  ['（待核实）', '（待核实）'],
  ['（请补充数据）', '（请补充数据）'],
  ['办结案件待定。', undefined],
  ['金额为待定。', '待定'],
  ['{{count}}', '{{count}}'],
  ['办结案件TBD。', 'TBD'],
  ['办结案件 TBD 件', 'TBD'],
])('reads %s', (text, blank) => {
  expect(blanksOf(text)).toEqual(blank === undefined ? [] : [blank])
})

it.each([
  '由（市司法局）牵头。',
  '罚款约（含税）5万元。',
  '申请人为（法人）。',
  '牵头部门：（综合科）',
])('leaves %s alone', (text) => {
  expect(blanksOf(text)).toEqual([])
})
