import * as schema from '@fazhi/model/schema'
import { describe, expect, it } from 'vitest'
import { terms } from './index.js'

const ids = new Set(terms.map(({ id }) => id))
const byChinese = (zh: string): readonly string[] =>
  terms.filter((term) => term.zh.includes(zh)).map(({ id }) => id)

describe('terms', () => {
  it('give every identifier once', () => {
    expect(ids.size).toBe(terms.length)
  })

  it('say where the English comes from: only what was seen is called official or academic', () => {
    for (const { id, english, authority, provenance } of terms)
      expect([id, authority, provenance.certainty]).toEqual([
        id,
        english === 'proposed' ? 'ourJudgement' : 'houseStyle',
        english === 'proposed' ? 'inferred' : 'secondary',
      ])
  })

  it('share a Chinese word only where the field uses one word for two things', () => {
    const words = terms.flatMap(({ zh }) => zh)
    const shared = words.filter((word, index) => words.indexOf(word) !== index)
    expect(shared).toEqual(['折算'])
  })
})

describe('identifiers that name something of the model', () => {
  const fieldsOf = (record: {
    readonly unwrap: () => { readonly shape: object }
  }): readonly string[] => Object.keys(record.unwrap().shape)

  it.each([
    ['镇', 'township', schema.unitKind.options],
    ['街道', 'subdistrict', schema.unitKind.options],
    ['部门', 'department', schema.unitKind.options],
    ['园区', 'zone', schema.unitKind.options],
    ['行政执法权', 'enforcementPower', fieldsOf(schema.unit)],
    ['述法', 'dutyReport', Object.keys(schema)],
    ['督察', 'inspection', Object.keys(schema)],
    ['整改', 'rectification', fieldsOf(schema.dutyReport)],
    ['主要负责人', 'principal', Object.keys(schema)],
    ['佐证材料', 'evidence', Object.keys(schema)],
    ['申诉', 'objection', Object.keys(schema)],
    ['抄送', 'copyTo', Object.keys(schema.deadline.unwrap().shape)],
  ])('%s is %s', (zh, id, names) => {
    expect(byChinese(zh)).toEqual([id])
    expect(names).toContain(id)
  })

  it.each([
    ['主要举措和成效', 'achievements'],
    ['存在的不足', 'shortcomings'],
    ['不足的原因', 'causes'],
    ['第一责任人', 'firstResponsible'],
    ['下一年度安排', 'nextYear'],
    ['署名', 'signature'],
  ])('%s is the report item %s', (zh, id) => {
    expect(byChinese(zh)).toEqual([id])
    const items = schema.reportProfile.unwrap().shape.items.unwrap().element.unwrap().shape
      .id.options
    expect(items).toContain(id)
  })

  // Words of the rulebook language and of the answer are types without a schema: named here one by one.
  it.each([
    ['扣分', 'lose'],
    ['加分', 'gain'],
    ['封顶', 'atMost'],
    ['不适用', 'notApplicable'],
    ['一票否决', 'veto'],
    ['等次', 'grade'],
    ['可以提交', 'ready'],
    ['不能提交', 'notReady'],
    ['无法判断', 'cannotTell'],
    ['错误', 'error'],
    ['提醒', 'warning'],
    ['提示', 'info'],
    ['请核对', 'confirm'],
  ])('%s is %s', (zh, id) => {
    expect(byChinese(zh)).toEqual([id])
  })
})
