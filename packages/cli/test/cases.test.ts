import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { makeCity, run } from './small-city.js'

let root: string
let remove: () => void
let plain: string
beforeAll(() => {
  const made = makeCity()
  root = made.root
  remove = made.remove
  plain = readFileSync(join(root, 'rulebook.yaml'), 'utf8')
})
afterAll(() => remove())

/** Two items, two grades; `cases` stand at the item on study, `whole` at the table. */
const book = (cases: string, whole = ''): string =>
  plain
    .replace(
      '      - { lose: 10, each: study.sessions, below: 4 }\n',
      `      - { lose: 10, each: study.sessions, below: 4 }\n    cases:\n${cases}`,
    )
    .replace(
      '    items: [study, appearance]\n',
      `    items: [study, appearance]\n${whole === '' ? '' : `    cases:\n${whole}`}`,
    )

const write = (name: string, text: string): void => writeFileSync(join(root, name), text)

const study = (sessions: number, expected: string): string =>
  `      - { given: { study.sessions: ${sessions} }, expect: '${expected}' }\n`

/** Everything the small rulebook says: two sides of two rules, nothing heard, three grades, and the rest made up to a hundred. */
const everything = `      - name: 全做到
        given: { study.sessions: 4, litigation.heard: 2, litigation.headAppeared: 2 }
        expect: { total: '100', grade: 优秀 }
      - { like: 全做到, given: { litigation.headAppeared: 1 }, expect: { total: '70.00', grade: 合格 } }
      - { like: 全做到, given: { study.sessions: 2 }, expect: { total: '80', grade: 良好 } }
      - { like: 全做到, given: { litigation.heard: 0, litigation.headAppeared: 0, study.sessions: 3 }, expect: { total: '75' } }
`

describe('fazhi test', () => {
  it('shows a case that fails with place, figures and every step', async () => {
    write('wrong.yaml', book(study(4, '40') + study(1, '20')))
    const { code, out } = await run(['test', 'wrong.yaml'], root)
    expect(code).toBe(1)
    expect(out).toContain('算例 2 个：通过 1，未通过 1')
    expect(out).toContain('wrong.yaml:27:9  领导班子带头学法 (study)')
    expect(out).toContain('得分应为 20，算得 10，相差 −10.00')
    expect(out).toMatch(/ 40 {2}起始/)
    expect(out).toMatch(
      /−30\.00 {2}领导班子集体学法次数 1 次，应达到 4 次，少 3 次，3 × 10 = 30 分/,
    )
    expect(out).toMatch(/ 10 {2}算得/)
  })

  it('names the fact that a case of a table forgot, in lint and in test', async () => {
    const forgot = everything.replace(
      'litigation.heard: 2, litigation.headAppeared: 2',
      'litigation.heard: 2',
    )
    write('forgot.yaml', book(study(4, '40'), forgot))
    const tested = await run(['test', 'forgot.yaml', '--lang', 'en'], root)
    expect(tested.code).toBe(1)
    expect(tested.out).toMatch(/the case does not give: .+ \(litigation\.headAppeared\)/)
    const linted = await run(['lint', 'forgot.yaml', '--lang', 'en', '--json'], root)
    const { findings } = JSON.parse(linted.out) as {
      readonly findings: readonly { readonly code: string; readonly message: string }[]
    }
    const found = findings.filter(({ code }) => code === 'CTY-011.missing')
    expect(found.length).toBeGreaterThan(0)
    expect(found[0]?.message).toContain('(litigation.headAppeared), so it has no score')
  })

  it('is content where every case holds, and says what none of them reached', async () => {
    write('some.yaml', book(study(4, '40') + study(1, '10')))
    const { code, out } = await run(['test', 'some.yaml'], root)
    expect(code).toBe(0)
    expect(out).toContain('算例 2 个：全部通过')
    // Study both ways; appearance neither way nor with nothing heard; no rescaling, no grade.
    expect(out).toContain('覆盖率 22.2%（2/9）')
    expect(out).toContain('算例从未触及 7 处')
    expect(out).toContain('some.yaml:34:9  负责人出庭应诉')
    expect(out).toContain(
      '没有扣过分，没有不扣分的，没有无从计算的（分母为零）：负责人出庭率低于 100%，每 1 个百分点扣 0.6',
    )
    expect(out).toContain('  镇街组 优秀\n    没有得分落在这一等次的单位')
  })

  it('computes whole units, and counts a rulebook that is tried whole as 100 %', async () => {
    write('rulebook.yaml', book(study(4, '40'), everything))
    for (const name of ['rulebook.yaml', '.']) {
      const { code, out } = await run(['test', name, '--coverage-min', '100'], root)
      expect(out).toContain('算例 5 个：全部通过')
      expect(out).toContain('覆盖率 100%（9/9）')
      expect(out).not.toContain('从未触及')
      expect(code).toBe(0)
    }
  })

  it('shows by what a whole unit came to another total or grade', async () => {
    write(
      'whole.yaml',
      book(study(4, '40'), everything.replace("'70.00', grade: 合格", "'72', grade: 良好")),
    )
    const { code, out } = await run(['test', 'whole.yaml'], root)
    expect(code).toBe(1)
    expect(out).toContain('镇街 整表算例')
    expect(out).toContain('总分应为 72，算得 70，相差 −2.00')
    expect(out).toContain('等次应为 良好，算得 合格')
    expect(out).toMatch(/−30\.00 {2}负责人出庭应诉/)
    const lint = await run(['lint', 'whole.yaml'], root)
    expect(lint.code).toBe(1)
    expect(lint.out).toContain('总分应为 72，算得 70，相差 −2.00')
  })

  it('takes a least coverage, and nothing that is no percentage', async () => {
    write('some.yaml', book(study(4, '40') + study(1, '10')))
    const below = await run(['test', 'some.yaml', '--coverage-min', '22.3'], root)
    expect(below.code).toBe(1)
    expect(below.out).toContain('覆盖率 22.2% 低于要求的 22.3%。')
    expect((await run(['test', 'some.yaml', '--coverage-min=22.2%'], root)).code).toBe(0)
    for (const wrong of ['101', 'all', '1e2', '100.1']) {
      const { code, err } = await run(['test', 'some.yaml', '--coverage-min', wrong], root)
      expect([wrong, code]).toEqual([wrong, 2])
      expect(err).toContain('百分数')
    }
  })

  it('says what keeps a case from being computed', async () => {
    write('fact.yaml', book(`      - { given: { study.sessions: 很多 }, expect: '40' }\n`))
    const { code, out } = await run(['test', 'fact.yaml'], root)
    expect(code).toBe(1)
    expect(out).toContain('领导班子集体学法次数')
  })

  it('says so where there are no cases, and what is wrong with a rulebook first', async () => {
    const plain = await run(['test', '.'], makeCity().root)
    expect(plain.code).toBe(0)
    expect(plain.out).toContain('细则里没有算例')
    expect(plain.out).toContain('覆盖率 0%（0/9）')
    write(
      'broken.yaml',
      book(study(4, '40')).replace('each: study.sessions', 'each: study.sesions'),
    )
    const broken = await run(['test', 'broken.yaml'], root)
    expect(broken.code).toBe(1)
    expect(broken.out).toContain('不能使用')
    expect((await run(['test', 'nowhere.yaml'], root)).code).toBe(2)
  })

  it('gives JSON, and English', async () => {
    write('wrong.yaml', book(study(4, '40') + study(1, '20')))
    const { code, out } = await run(['test', 'wrong.yaml', '--json', '--lang', 'en'], root)
    expect(code).toBe(1)
    const json = JSON.parse(out)
    expect(json).toMatchObject({
      format: 1,
      language: 'en',
      file: 'wrong.yaml',
      rulebook: { id: 'small', version: '1.0.0' },
      passed: false,
      coverage: { reached: 2, total: 9, percent: '22.2' },
    })
    expect(json.cases).toMatchObject([
      { indicator: 'study', passed: true, at: { line: 26, column: 9 } },
      {
        indicator: 'study',
        passed: false,
        mismatches: [{ of: 'points', expected: '20', got: '10', by: '-10' }],
        way: { start: '40', end: '10' },
      },
    ])
    expect(json.coverage.missed[0]).toMatchObject({ kind: 'rescale', title: 'Townships' })
    const english = await run(['test', 'wrong.yaml', '--lang', 'en'], root)
    expect(english.out).toContain('Worked cases: 2; 1 hold, 1 fail')
    expect(english.out).toContain('points: 20 expected, 10 computed, −10.00 off')
    expect(english.out).toContain('Coverage 22.2% (2/9)')
    expect(english.out).toContain('  Townships 优秀\n    no unit with a score in this band')
    expect(english.out).toContain('Never reached by a case: 7')
  })
})
