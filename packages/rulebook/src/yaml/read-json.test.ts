import { fc, test as law } from '@fast-check/vitest'
import { describe, expect, test } from 'vitest'
import { readJson } from './read-json.js'

const codes = (text: string): readonly string[] => readJson(text).findings.map(({ code }) => code)

describe('plain JSON is read as it stands', () => {
  test.each([
    ['{"a":1}', { a: 1 }],
    ['{"a":{"b":1},"c":{"b":2}}', { a: { b: 1 }, c: { b: 2 } }],
    ['[{"a":1},{"a":2}]', [{ a: 1 }, { a: 2 }]],
    [String.raw`{"a\"b":"c:\\","d":"\\\"e\":1"}`, { 'a"b': 'c:\\', d: '\\"e":1' }],
    ['{"a" \n:\t"x: \\"y\\": 1"}', { a: 'x: "y": 1' }],
    ['{"a":"1.5","b":-7,"c":999999999999999}', { a: '1.5', b: -7, c: 999999999999999 }],
    ['[true,false,null,"",0]', [true, false, null, '', 0]],
    ['"text"', 'text'],
    ['{}', {}],
  ])('%s', (text, value) => {
    expect(readJson(text)).toMatchObject({ findings: [] })
    expect(readJson(text).value).toEqual(value)
  })
})

describe('a number that a binary number would round is kept as written', () => {
  test.each([
    ['[3.30]', '3.30'],
    ['[1e5]', '1e5'],
    ['[-0]', '-0'],
    ['[1.00000000000000000001]', '1.00000000000000000001'],
    ['[9007199254740993]', '9007199254740993'],
  ])('%s', (text, value) => {
    expect(readJson(text).value).toEqual([value])
  })
})

describe('what is wrong is said, with its place', () => {
  test.each([
    ['a name twice in one object', '{"a":1,\n "b":{"c":1,"c":2}}', 'RBK-002', 2],
    ['a name twice, spelt differently', '{"a":1,"\\u0061":2}', 'RBK-002', 1],
    ['a name twice that a copy loses', '{"__proto__":1,"__proto__":2}', 'RBK-002', 1],
    ['a value that JSON does not know', '{"a":NaN}', 'RBK-001.json', 1],
    ['a name without quotation marks', '{a:1}', 'RBK-001.json', 1],
    ['YAML, which is not JSON', 'a: 1\nb: 2', 'RBK-001.json', 1],
    ['a text that breaks off', '{"a":1,\n"b":[1', 'RBK-001.indent', 2],
    ['nothing', '', 'RBK-005', 1],
    ['the empty value', 'null', 'RBK-005', 1],
    ['70 lists inside each other', `${'['.repeat(70)}${']'.repeat(70)}`, 'RBK-003', 1],
  ])('%s', (_, text, code, line) => {
    expect(codes(text)).toContain(code)
    expect(readJson(text).findings[0]?.at[0]).toMatchObject({ line })
  })

  test.each([10_000, 200_000])('%d lists inside each other end in a finding', (depth) => {
    expect(codes('['.repeat(depth) + ']'.repeat(depth))).toEqual(['RBK-003'])
    expect(codes('{"a":'.repeat(depth))).toHaveLength(1)
  })

  test('a text longer than what is read, and more values than are read', () => {
    expect(codes(`["${'a'.repeat(4_000_000)}"]`)).toEqual(['RBK-004.text'])
    expect(codes(`[${'0,'.repeat(200_000)}0]`)).toEqual(['RBK-004'])
  })
})

test('the place of a value is known', () => {
  expect(readJson('{\n  "a": [7]\n}', { file: 'a.json' }).placeOf('/a/0')).toMatchObject({
    file: 'a.json',
    line: 2,
    column: 9,
  })
})

const key = fc.oneof(
  fc.constantFrom('a', 'b', '"', '\\', '\\"', ':', '{', '1', '__proto__', ''),
  fc.string(),
)
const leaf = fc.oneof(fc.boolean(), fc.constant(null), fc.integer(), fc.string(), key)
const { value } = fc.letrec((tie) => ({
  value: fc.oneof({ maxDepth: 4 }, leaf, tie('list'), tie('map')),
  list: fc.array(tie('value'), { maxLength: 4 }),
  map: fc.array(fc.tuple(key, tie('value')), { maxLength: 4 }).map((pairs) => ({ pairs })),
}))

/** Writes a value with the names of every map in the order they come, twice where they come twice. */
const write = (from: unknown): string => {
  if (Array.isArray(from)) return `[${from.map(write).join()}]`
  if (typeof from === 'object' && from !== null)
    return `{${(from as { readonly pairs: readonly (readonly [string, unknown])[] }).pairs
      .map(([name, held]) => `${JSON.stringify(name)}:${write(held)}`)
      .join()}}`
  return JSON.stringify(from)
}
const doubled = (from: unknown): boolean => {
  if (Array.isArray(from)) return from.some(doubled)
  if (typeof from !== 'object' || from === null) return false
  const { pairs } = from as { readonly pairs: readonly (readonly [string, unknown])[] }
  return (
    new Set(pairs.map(([name]) => name)).size < pairs.length ||
    pairs.some(([, held]) => doubled(held))
  )
}

law.prop([value], { numRuns: 300 })(
  'a text is read as JSON.parse reads it, or a doubled name is found, whatever its names hold',
  (from) => {
    const text = write([from])
    const { value: read, findings } = readJson(text)
    if (doubled(from)) expect([text, findings[0]?.code]).toEqual([text, 'RBK-002'])
    else expect([text, findings, read]).toEqual([text, [], JSON.parse(text)])
  },
)
