import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { makeCity, run } from './small-city.js'

let root: string
let remove: () => void
beforeAll(() => {
  const made = makeCity()
  root = made.root
  remove = made.remove
})
afterAll(() => remove())

describe('fazhi lint --reach', () => {
  it('shows the least and the most every item and table can come to', async () => {
    const { code, out } = await run(['lint', 'rulebook.yaml', '--reach'], root)
    expect(code).toBe(0)
    expect(out.split('\n').map((line) => line.trimEnd().replace(/ {2,}/g, '  '))).toEqual([
      '项目  满分  最低  最高',
      '镇街 (township)  100  0  100',
      '  领导班子带头学法 (study)  40  0  40',
      '  负责人出庭应诉 (appearance)  60  0  60',
      '',
      '按分值、上下限和事实的最大值推算，各项都适用，不计取整；互相排斥的情形不作区分，所以实际范围只会更窄。',
      '',
    ])
  })

  it('says what cannot be had whole and what cannot be lost whole; extras count in the total', async () => {
    const text = `rulebook: 1
id: reach
version: 1.0.0
status: sample
year: 2021
title: 例
facts:
  a: { name: 甲, type: flag }
  b: { name: 乙, type: count, maximum: 4 }
tables:
  t:
    title: 表
    for: { kind: department }
    points: 10
    items:
      - { id: short, points: 3, clauses: [ { gain: 2, when: a } ] }
      - { id: kept, points: 7, clauses: [ { lose: 1, each: b } ] }
    onTop: [ { id: extra, ceiling: 5, clauses: [ { gain: 1, each: b } ] } ]
groups: { g: { table: t } }
`
    const made = makeCity({ 'reach.yaml': text })
    const { out } = await run(['lint', 'reach.yaml', '--reach', '--lang', 'en'], made.root)
    expect(out).toMatch(/表 \(t\) +10 +3 +13\n/)
    expect(out).toMatch(/short \(short\) +3 +0 +2 {2}cannot be had whole\n/)
    expect(out).toMatch(/kept \(kept\) +7 +3 +7 {2}cannot be lost whole\n/)
    expect(out).toMatch(/extra \(extra\) +0 +0 +4 {2}cannot be had whole\n/)
    const json = await run(['lint', 'reach.yaml', '--reach', '--json'], made.root)
    expect(JSON.parse(json.out)).toMatchObject({
      format: 1,
      tables: [{ table: 't', least: '3', most: '13' }],
    })
    made.remove()
  })

  it('shows what is wrong where nothing can be computed', async () => {
    const made = makeCity({ 'broken.yaml': 'rulebook: 1\n' })
    const { code, out } = await run(['lint', 'broken.yaml', '--reach'], made.root)
    expect(code).toBe(1)
    expect(out).toContain('RBK-012')
    made.remove()
  })

  it.each([
    ['--out', 'reach.txt'],
    ['--format', 'sarif'],
  ])('does not go with %s', async (...more) => {
    const { code, err } = await run(['lint', 'rulebook.yaml', '--reach', ...more], root)
    expect(code).toBe(2)
    expect(err).toContain('--reach')
  })
})
