import { describe, expect, test } from 'vitest'
import { readYaml } from './read-yaml.js'

const readValue = (text: string): unknown => readYaml(text).value
const codes = (text: string): readonly string[] => readYaml(text).findings.map(({ code }) => code)

describe('numbers keep what was written', () => {
  test.each([
    ['7', 7],
    ['-7', -7],
    ['0', 0],
    ['9007199254740991', 9007199254740991],
    ['9007199254740992', '9007199254740992'],
    ['3.30', '3.30'],
    ['1e5', '1e5'],
    ['007', '007'],
    ['0x1F', '0x1F'],
    ['-0', '-0'],
    ['.5', '.5'],
    ['95%', '95%'],
    ['"7"', '7'],
  ])('%s', (text, value) => {
    expect(readValue(`figure: ${text}`)).toEqual({ figure: value })
  })
})

test('true, false and nothing are read; yes and no are words', () => {
  expect(readValue('[true, false, null, ~, yes, no, 是]')).toEqual([
    true,
    false,
    null,
    null,
    'yes',
    'no',
    '是',
  ])
})

test('a reference is followed', () => {
  expect(readValue('a: &x { n: 1 }\nb: *x')).toEqual({ a: { n: 1 }, b: { n: 1 } })
})

describe('places', () => {
  const { placeOf } = readYaml('学习:\n  - { lose: 0.3, each: 次数 }\n', { file: 'a.yaml' })

  test('a value, with line and column from 1', () => {
    expect(placeOf('/学习/0/each')).toEqual({
      kind: 'data',
      file: 'a.yaml',
      pointer: '/学习/0/each',
      start: 27,
      end: 29,
      line: 2,
      column: 24,
    })
  })

  test('a key', () => {
    expect(placeOf('/学习/0/lose', 'key')).toMatchObject({ line: 2, column: 7 })
  })

  test('something absent is placed at what is around it', () => {
    expect(placeOf('/学习/0/price')).toMatchObject({ pointer: '/学习/0/price', line: 2, column: 5 })
  })
})

describe('faults of spelling have a place', () => {
  test.each([
    ['a:\n\t- b', 'RBK-001.tab', 2],
    ['a: "b', 'RBK-001.missing', 1],
    ['a: [1, 2', 'RBK-001.indent', 1],
    ['a: > 90', 'RBK-001.start', 1],
    ['a: 1\n  b: 2', 'RBK-001.key', 1],
    ['a: *b', 'RBK-001.alias', 1],
    ['a: 1\na: 2', 'RBK-002', 2],
    ['a: 1\n---\nb: 2', 'RBK-001.documents', 2],
    ['a: !js 1', 'RBK-001.tag', 1],
    ['', 'RBK-005', 1],
    ['# only a comment', 'RBK-005', 1],
  ])('%j', (text, code, line) => {
    const findings = readYaml(text).findings
    expect(findings.map((finding) => finding.code)).toContain(code)
    expect(findings.find((finding) => finding.code === code)?.at[0]).toMatchObject({ line })
  })

  test('a tab is said alone: what follows from it is no fault of its own', () => {
    const found = readYaml('a:\n  b:\n\t- { c: 1 }\n  d: 2\n').findings
    expect(found.map(({ code }) => code)).toEqual(['RBK-001.tab'])
  })

  test('a doubled key does not hide the rest', () => {
    expect(readValue('a: 1\na: 2\nb: 3')).toEqual({ a: 1, b: 3 })
  })
})

describe('hostile text costs no more than it is long', () => {
  const bomb = [
    'a: &a [x, x, x, x, x, x, x, x, x]',
    ...['b', 'c', 'd', 'e', 'f', 'g', 'h', 'i'].map((name, index) => {
      const before = 'abcdefghi'[index] ?? 'a'
      return `${name}: &${name} [${Array.from({ length: 9 }, () => `*${before}`).join(', ')}]`
    }),
  ].join('\n')
  const steps = Array.from({ length: 500 }, (_, depth) => `${' '.repeat(depth)}a:`).join('\n')

  test.each([
    ['references that multiply', bomb, 'RBK-004'],
    ['brackets without end', '['.repeat(100_000), 'RBK-003'],
    ['lists in lists', '- '.repeat(100_000), 'RBK-003'],
    ['maps in maps', steps, 'RBK-003'],
    ['a reference to what is around it', 'a: &a [*a]', 'RBK-003'],
    ['too long a text', 'x'.repeat(4_000_001), 'RBK-004.text'],
    ['half a million entries', `[${'a,'.repeat(500_000)}]`, 'RBK-004'],
  ])('%s', { timeout: 60_000 }, (_, text, code) => {
    expect(codes(text)).toContain(code)
  })

  test('a text of a million characters is just a text', () => {
    expect(readValue(`a: ${'x'.repeat(1_000_000)}`)).toEqual({ a: 'x'.repeat(1_000_000) })
  })

  test('a key that means something to JavaScript is just a key', () => {
    const value = readValue('__proto__: { polluted: true }\nconstructor: 1') as object
    expect(Object.keys(value)).toEqual(['__proto__', 'constructor'])
    expect('polluted' in {}).toBe(false)
  })
})
