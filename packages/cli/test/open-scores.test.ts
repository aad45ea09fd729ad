import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, describe, expect, it } from 'vitest'
import { makeCity, run, unitYaml } from './small-city.js'

let cleanUp: readonly (() => void)[] = []
afterEach(() => {
  for (const remove of cleanUp) remove()
  cleanUp = []
})

/** The small city, with its rulebook reading missing facts as intervals. */
const openCity = (changes: Parameters<typeof makeCity>[0] = {}): string => {
  const { root, remove } = makeCity(changes)
  cleanUp = [...cleanUp, remove]
  const path = join(root, 'rulebook.yaml')
  writeFileSync(path, readFileSync(path, 'utf8').replace('missing: refuse', 'missing: interval'))
  return root
}

describe('missing facts as intervals', () => {
  it('R11: fazhi why says the ends, what is open, and what to hand in', async () => {
    const root = openCity()
    const { code, out } = await run(['why', root, 'baima'], root)
    expect(code).toBe(0)
    // Appearance in court is whole; study is worth 0 to 40.
    expect(out.split('\n')[0]).toBe('白马街道   未定分，最低 60.00 分，最高 100.00 分')
    expect(out).toContain('补齐下列数据，能使分数区间变窄：')
    expect(out).toContain('· 领导班子集体学法次数（本单位提供）：区间由 40 分缩为 0 分')
    expect(out).toContain('名次待定，第 1 名至第 3 名：本单位缺少数据')
    const json = JSON.parse((await run(['why', root, 'baima', '--json'], root)).out)
    expect(json.narrowing).toEqual([
      { facts: ['study.sessions'], width: '40', leaves: '0', atBest: '0' },
    ])
  })

  it('R12: fazhi score gives the ends of places and grades', async () => {
    const root = openCity()
    const { code, out } = await run(['score', root, '--json'], root)
    expect(code).toBe(0)
    const units = JSON.parse(out).groups[0].units
    const of = (id: string) => units.find((one: { unit: string }) => one.unit === id)
    expect(of('qingshi')).toMatchObject({ place: 1, grade: '优秀' })
    expect(of('luhe')).toMatchObject({ places: { from: 2, to: 3 }, grade: '合格' })
    expect(of('baima')).toMatchObject({
      status: 'undecided',
      places: { from: 1, to: 3 },
      grades: { from: '优秀', to: '合格' },
      range: { lo: { published: '60.00' }, hi: { published: '100.00' } },
    })
    expect(readFileSync(join(root, 'results/index.html'), 'utf8')).toContain(
      '补齐下列数据，能使分数区间变窄',
    )
  })
})

describe('fazhi score --self', () => {
  const claiming = {
    'units/baima.yaml': unitYaml('baima', '白马街道', [
      'litigation.heard: { claimed: 1, verified: 1 }',
      'litigation.headAppeared: { claimed: 1, verified: 0 }',
      'study.sessions: { claimed: 4 }',
    ]),
  }

  it('R10: reads what is claimed, goes to a folder of its own, and says everywhere what it is', async () => {
    const root = openCity(claiming)
    const { code, out } = await run(['score', '.', '--self'], root)
    expect(code).toBe(0)
    expect(out.split('\n')[0]).toBe('自评：按填报数计，未经核实，不是考核结果')
    expect(out).toContain('self-score/index.html')
    expect(existsSync(join(root, 'results'))).toBe(false)
    const read = (name: string): string => readFileSync(join(root, 'self-score', name), 'utf8')
    expect(read('ranking.csv').split('\r\n')).toContain(
      '镇街组,1,baima,白马街道,100.00,优秀,,,自评',
    )
    expect(read('index.html')).toContain('自评：按填报数计，未经核实，不是考核结果')
    expect(JSON.parse(read('scores.json')).year.read).toBe('claimed')
    const why = await run(['why', '.', 'baima', '--self', '--lang', 'en'], root)
    expect(why.out.split('\n')[0]).toBe(
      'Self-score: of what units claim, not verified; it is no result of the assessment',
    )
  })

  it('R10: a self-score is never written over official results, and over an earlier self-score it is', async () => {
    const root = openCity(claiming)
    await run(['score', '.'], root)
    const official = readFileSync(join(root, 'results/scores.json'), 'utf8')
    const { code, err } = await run(['score', '.', '--self', '--out', 'results'], root)
    expect([code, err]).toEqual([
      1,
      '“results”里的结果不是自评，自评没有写入，原有结果没有改动。请用 --out 另指一处，或不写 --out。\n',
    ])
    const english = await run(['score', '.', '--self', '--out', 'results', '--lang', 'en'], root)
    expect(english.err).toContain('holds results that are no self-score')
    expect(readFileSync(join(root, 'results/scores.json'), 'utf8')).toBe(official)
    for (const _ of ['first', 'again'])
      expect((await run(['score', '.', '--self', '--out', 'mine'], root)).code).toBe(0)
    writeFileSync(join(root, 'mine/scores.json'), '{ "year": ')
    expect((await run(['score', '.', '--self', '--out', 'mine'], root)).code).toBe(1)
  })

  it('R10: the official score of the same city reads nothing of it', async () => {
    const root = openCity(claiming)
    const { out } = await run(['score', root, '--json'], root)
    const summary = JSON.parse(out)
    expect(summary).not.toHaveProperty('read')
    expect(
      summary.groups[0].units.find((one: { unit: string }) => one.unit === 'baima').status,
    ).toBe('undecided')
  })
})
