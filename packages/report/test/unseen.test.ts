import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { check, rootsOf, weightOf } from '../corpus/measure/check.js'
import { bareReport, plantUnseen } from '../corpus/unseen/plant-unseen.js'
import { readUnseen } from '../corpus/unseen/read-unseen.js'
import { unseenSets } from '../corpus/unseen/sets.js'
import type { UnseenCarrier, UnseenClass, UnseenText } from '../corpus/unseen/unseen-text.js'

const sets = unseenSets.map((set) => ({
  ...readUnseen(join(import.meta.dirname, '../corpus', set.folder)),
  name: set.name,
}))
const texts = sets.flatMap((set) => set.texts)

const carrier: UnseenCarrier = {
  title: ['甲县报告'],
  opening: ['报告如下：'],
  results: ['一、成效', '头一段。', '第二段。', '末一段。'],
  shortcomings: ['二、不足'],
  principal: ['三、履职'],
  plan: ['四、打算'],
  signature: ['甲县人民政府'],
}
const planted = (text: Pick<UnseenText, 'text' | 'section'>) =>
  plantUnseen(carrier, { id: 'a', class: 'RAT', half: 'open', kind: 'a', by: 'county', ...text })

describe('planting an unseen wording', () => {
  test('the mark gives a right and a wrong text and the place of the fault', () => {
    const { sound, faulty, marks } = planted({ text: '合格率⟦98%→89%⟧。' })
    expect(sound).toContain('头一段。\n合格率98%。\n第二段。')
    expect(faulty).toContain('头一段。\n合格率89%。\n第二段。')
    expect(marks.map(({ start, end }) => faulty.slice(start, end))).toEqual(['89%'])
  })
  test('the second paragraph goes further down', () => {
    expect(planted({ text: '共⟦3→4⟧件。¶上述3件已结。' }).faulty).toContain(
      '头一段。\n共4件。\n第二段。\n上述3件已结。\n末一段。',
    )
  })
  test('a text with a section takes its place; what has no wrong side leaves no empty line', () => {
    const { sound, faulty } = planted({ section: 'plan', text: '⟦四、计划¶建章立制。→⟧' })
    expect(sound).toContain('三、履职\n四、计划\n建章立制。\n甲县人民政府')
    expect(faulty).toContain('三、履职\n甲县人民政府')
  })
})

const asked: readonly Readonly<Record<UnseenClass, number>>[] = [
  {
    RAT: 60,
    FIG: 60,
    'FIG-twice': 20,
    DAT: 20,
    PLC: 20,
    RES: 20,
    'RES-place': 15,
    PUN: 20,
    TRM: 20,
    REF: 20,
    STR: 20,
    sound: 150,
  },
  {
    RAT: 70,
    FIG: 70,
    'FIG-twice': 30,
    DAT: 15,
    PLC: 15,
    RES: 15,
    'RES-place': 8,
    PUN: 15,
    TRM: 15,
    REF: 15,
    STR: 15,
    sound: 120,
  },
  {
    RAT: 90,
    FIG: 90,
    'FIG-twice': 50,
    DAT: 20,
    PLC: 20,
    RES: 20,
    'RES-place': 8,
    PUN: 20,
    TRM: 20,
    REF: 20,
    STR: 20,
    sound: 120,
  },
  {
    RAT: 60,
    FIG: 60,
    'FIG-twice': 40,
    DAT: 15,
    PLC: 15,
    RES: 15,
    'RES-place': 8,
    PUN: 15,
    TRM: 15,
    REF: 15,
    STR: 15,
    sound: 80,
  },
  {
    RAT: 60,
    FIG: 60,
    'FIG-twice': 40,
    DAT: 10,
    PLC: 0,
    RES: 5,
    'RES-place': 5,
    PUN: 0,
    TRM: 10,
    REF: 10,
    STR: 10,
    sound: 80,
  },
]
const measuredSets = sets.map((set, index) => ({
  ...set,
  least: Object.entries(asked[index] ?? {}),
}))
test.each(measuredSets)(
  'every class of the $name is as large as was asked, half of it held back',
  (set) => {
    expect(set.least).toHaveLength(12)
    for (const [name, least] of set.least) {
      const rows = set.texts.filter((text) => text.class === name)
      const held = rows.filter(({ half }) => half === 'held').length
      expect(rows.length, name).toBeGreaterThanOrEqual(least)
      expect(Math.abs(rows.length - 2 * held), name).toBeLessThanOrEqual(1)
    }
  },
)

test('no sentence stands twice, and no sentence is another with other numbers', () => {
  // A whole section is the same for every fault that is put into it.
  const sentences = texts.filter(({ section }) => section === undefined || section === 'body')
  const bare = sentences.map(({ text }) =>
    text.replace(/⟦([^→⟧]*)→[^⟧]*⟧/g, '$1').replace(/[\d,.]+/g, '0'),
  )
  expect(new Set(bare).size).toBe(bare.length)
  expect(new Set(texts.map(({ id }) => id)).size).toBe(texts.length)
})

test('every fault is marked once, and no sound sentence is', () => {
  for (const { id, class: family, text } of texts)
    expect(text.match(/⟦[^→⟧]*→[^⟧]*⟧/g)?.length ?? 0, id).toBeGreaterThanOrEqual(
      family === 'sound' ? 0 : 1,
    )
  expect(texts.filter((text) => text.class === 'sound' && text.text.includes('⟦'))).toEqual([])
})

test.each(sets)('the reports of the $name are sound and without a figure', ({ year, carriers }) => {
  for (const report of Object.values(carriers)) {
    const loud = rootsOf(check(bareReport(report), { year })).filter((finding) =>
      ['error', 'warning'].includes(weightOf(finding)),
    )
    expect(loud).toEqual([])
    // Only the day of signing; years have a 年 behind them.
    expect(bareReport(report).match(/\d+(?!\d*年)/g)).toEqual([
      '1',
      expect.stringMatching(/^(?:12|16|20)$/) as string,
    ])
  }
})
