import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { version } from '../src/index.js'
import { makeCity, run } from './small-city.js'

let root: string
let remove: () => void
beforeAll(() => {
  const made = makeCity()
  root = made.root
  remove = made.remove
})
afterAll(() => remove())

describe('fazhi why', () => {
  it('explains every lost point, and the steps add up', async () => {
    const { code, out } = await run(['why', '.', '芦河镇'], root)
    expect(code).toBe(0)
    expect(out).toContain('芦河镇   66.00 分（第 2 名，合格）')
    expect(out).toContain('−24.00  负责人出庭应诉（得 36，满分 60）')
    expect(out).toContain('−10.00  领导班子带头学法（得 30，满分 40）')
    expect(out).toMatch(/得分 +66\.00/)
  })

  it('takes the id as well, and gives JSON', async () => {
    const { out } = await run(['why', '.', 'luhe', '--json'], root)
    const json = JSON.parse(out)
    expect(json.unit).toBe('luhe')
    expect(json.result.published).toBe('66.00')
  })

  it('says what an undecided unit lacks', async () => {
    const { code, out } = await run(['why', '.', 'baima'], root)
    expect(code).toBe(0)
    expect(out).toContain('未定分')
    expect(out).toContain('领导班子集体学法次数')
  })

  it('suggests the unit that was meant', async () => {
    const near = await run(['why', '.', '芦河街'], root)
    expect(near).toEqual({ code: 2, out: '', err: '“芦河街”不在参评单位中，是不是“芦河镇”？\n' })
    const far = await run(['why', '.', 'zzzzzz'], root)
    expect(far.err).toContain('青石镇 (qingshi)')
  })
})

describe('fazhi lint', () => {
  it('is content with a sound rulebook, by file or by folder', async () => {
    for (const name of ['rulebook.yaml', '.']) {
      const { code, out } = await run(['lint', name], root)
      expect(out).toContain('可以使用')
      expect(code).toBe(0)
    }
  })

  it('names line, column and remedy of a fault', async () => {
    const yaml = readFileSync(join(root, 'rulebook.yaml'), 'utf8')
    writeFileSync(
      join(root, 'wrong.yaml'),
      yaml.replace('each: study.sessions', 'each: study.sesions'),
    )
    const { code, out } = await run(['lint', 'wrong.yaml'], root)
    expect(code).toBe(1)
    expect(out).toContain('不能使用')
    expect(out).toMatch(/wrong\.yaml:\d+:\d+/)
    expect(out).toContain('study.sessions')
    expect(out).toContain('^^^^')
    const json = await run(['lint', 'wrong.yaml', '--json'], root)
    expect(JSON.parse(json.out).verdict).toBe('notReady')
  })

  it('recomputes the worked cases', async () => {
    const yaml = readFileSync(join(root, 'rulebook.yaml'), 'utf8')
    const withCase = (expected: string): string =>
      yaml.replace(
        '      - { lose: 10, each: study.sessions, below: 4 }\n',
        `      - { lose: 10, each: study.sessions, below: 4 }\n    cases:\n      - { given: { study.sessions: 1 }, expect: '${expected}' }\n`,
      )
    writeFileSync(join(root, 'case.yaml'), withCase('10'))
    expect((await run(['lint', 'case.yaml'], root)).code).toBe(0)
    writeFileSync(join(root, 'case.yaml'), withCase('20'))
    const wrong = await run(['lint', 'case.yaml'], root)
    expect(wrong.code).toBe(1)
    expect(wrong.out).toContain('case.yaml:')
    expect(wrong.out).toContain('20')
  })

  it('takes the points of an item that is not applicable and counts in full', async () => {
    const yaml = readFileSync(join(root, 'rulebook.yaml'), 'utf8')
    const none = (expected: string): string =>
      yaml.replace(
        'whenNone: notApplicable }\n',
        `whenNone: notApplicable }\n    notApplicable: fullCredit\n    cases:\n      - { given: { litigation.heard: 0, litigation.headAppeared: 0 }, expect: '${expected}' }\n`,
      )
    for (const [expected, code] of [
      ['60', 0],
      ['notApplicable', 0],
      ['0', 1],
    ] as const) {
      writeFileSync(join(root, 'none.yaml'), none(expected))
      expect([expected, (await run(['lint', 'none.yaml'], root)).code]).toEqual([expected, code])
    }
  })

  it('knows a submission that was taken for a rulebook, and quotes a name with a space', async () => {
    writeFileSync(join(root, 'one unit.yaml'), 'submission: 1\nyear: 2021\n')
    const { code, out } = await run(['lint', 'one unit.yaml'], root)
    expect(code).toBe(1)
    expect(out).toContain('这是单位填报，不是考核细则。请用：fazhi check "one unit.yaml"')
    expect(out).toContain('错误 1')
  })

  it('misses a file: wrong use', async () => {
    expect((await run(['lint', 'nowhere.yaml'], root)).code).toBe(2)
  })
})

describe('fazhi diff', () => {
  it('says what changed by meaning', async () => {
    const yaml = readFileSync(join(root, 'rulebook.yaml'), 'utf8')
    writeFileSync(join(root, 'new.yaml'), yaml.replace('lose: 10', 'lose: 8'))
    const { code, out } = await run(['diff', 'rulebook.yaml', 'new.yaml'], root)
    expect(code).toBe(0)
    expect(out).toContain('10')
    expect(out).toContain('8')
  })

  it('says when nothing changed', async () => {
    const yaml = readFileSync(join(root, 'rulebook.yaml'), 'utf8')
    writeFileSync(join(root, 'same.yaml'), `# the same\n${yaml}`)
    const { code, out } = await run(['diff', 'rulebook.yaml', 'same.yaml'], root)
    expect({ code, out }).toEqual({ code: 0, out: '两份细则意思相同。\n' })
  })
})

describe('fazhi itself', () => {
  it('has the version of its manifest', async () => {
    const manifest = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'))
    expect(version).toBe(manifest.version)
    expect((await run(['--version'], root)).out).toBe(`${manifest.version}\n`)
  })

  it('helps', async () => {
    expect((await run([], root)).out).toContain('命令')
    expect((await run(['help', 'score'], root)).out).toContain('fazhi score 文件夹')
    expect((await run(['help', 'scor'], root)).code).toBe(2)
    expect((await run(['score', '--help', '--lang', 'en'], root)).out).toContain('fazhi score DIR')
  })

  it('says wrong use with the way to the help', async () => {
    expect(await run(['score'], root)).toEqual({
      code: 2,
      out: '',
      err: '“score”后面没有写全。\n用法  fazhi score 文件夹 [选项]\n用法见：fazhi help score\n',
    })
  })
})
