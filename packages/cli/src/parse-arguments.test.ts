import { describe, expect, it } from 'vitest'
import { misuseText } from './messages/misuse.js'
import { parseArguments } from './parse-arguments.js'

const parse = (line: string, env = {}) => parseArguments(line === '' ? [] : line.split(' '), env)

const said = (line: string): string => {
  const { result, language } = parse(line)
  if (result.kind !== 'misuse') return result.kind
  return misuseText(result.misuse.key, result.misuse.params, language)
}

describe('the command line', () => {
  it('reads names, options and switches in any order', () => {
    const { result, language } = parse('check --year 2021 a.txt --json b.txt --lang=en')
    expect(language).toBe('en')
    expect(result).toEqual({
      kind: 'request',
      request: {
        command: 'check',
        names: ['a.txt', 'b.txt'],
        values: { year: '2021', lang: 'en' },
        lists: {},
        switches: new Set(['json']),
      },
    })
  })

  it('takes what follows "--" as names, even with a dash', () => {
    const { result } = parse('lint -- -odd-.yaml')
    expect(result).toMatchObject({ request: { names: ['-odd-.yaml'] } })
  })

  it('keeps every value of an option that may be given several times, in order', () => {
    const { result } = parse('catalog why a.b --overlay shandong --overlay=o.yaml')
    expect(result).toMatchObject({
      request: { names: ['why', 'a.b'], lists: { overlay: ['shandong', 'o.yaml'] }, values: {} },
    })
  })

  it.each([
    ['', 'help'],
    ['--help', 'help'],
    ['score --help', 'help'],
    ['-h', 'help'],
    ['--version', 'version'],
    ['check -V', 'version'],
  ])('"%s" asks for %s', (line, kind) => {
    expect(parse(line).result.kind).toBe(kind)
  })

  it.each([
    ['chek a.txt', '没有“chek”这个命令，是不是“check”？'],
    [
      'frobnicate',
      '没有“frobnicate”这个命令。可用的命令：init、check、fix、fill、score、why、lint、test、diff、roll-up、tie-out、catalog、help。',
    ],
    ['check a.txt --jsn', '没有“--jsn”这个选项，是不是“--json”？'],
    ['roll-up d --owt x', '没有“--owt”这个选项，是不是“--out”？'],
    ['tieout r.txt', '没有“tieout”这个命令，是不是“tie-out”？'],
    ['diff a.yaml b.yaml --out x', '没有“--out”这个选项。'],
    ['score d --out', '选项“--out”后面要有一个值。'],
    ['score d --out --json', '选项“--out”后面要有一个值。'],
    ['score d --out a --out b', '选项“--out”写了两次。'],
    ['score d --json=yes', '选项“--json”后面不带值。'],
    ['check a.txt --phase print', '选项“--phase”不能是“print”，可选：draft|submit|publish。'],
    ['check', '“check”后面没有写全。'],
    ['why city', '“why”后面没有写全。'],
    ['why city 荷花 街道', '命令“why”不认识多出来的“街道”；名称里有空格时请加引号。'],
  ])('"%s" is answered with "%s"', (line, text) => {
    expect(said(line)).toBe(text)
  })

  it('answers in the language that is asked for, by option before environment', () => {
    expect(said('chek a.txt --lang en')).toBe('There is no command "chek". Did you mean "check"?')
    expect(parse('help', { FAZHI_LANG: 'en' }).language).toBe('en')
    expect(parse('help --lang zh-CN', { FAZHI_LANG: 'en' }).language).toBe('zh-CN')
    expect(said('roll-up d --owt x --lang en')).toBe(
      'There is no option "--owt". Did you mean "--out"?',
    )
    expect(said('rol-up d --lang en')).toBe('There is no command "rol-up". Did you mean "roll-up"?')
    expect(said('check a.txt --year --lang en')).toBe('Option "--year" needs a value.')
    expect(parse('help', { FAZHI_LANG: 'fr' }).language).toBe('zh-CN')
  })
})
