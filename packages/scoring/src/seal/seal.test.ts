import { expect, test } from 'vitest'
import { each, fact, leaf, rulebook, unit, verified } from '../../test/make.js'
import { assess } from '../assess/assess.js'
import { canonicalJson } from './canonical-json.js'
import { seal, verify } from './seal.js'
import { sha256 } from './sha256.js'

test('RFC 8785 3.2.3: keys stand in the order of their UTF-16 units', () => {
  const input = {
    '\u20ac': 'Euro Sign',
    '\r': 'Carriage Return',
    '\ufb33': 'Hebrew Letter Dalet With Dagesh',
    '1': 'One',
    '\ud83d\ude00': 'Emoji: Grinning Face',
    '\u0080': 'Control',
    '\u00f6': 'Latin Small Letter O With Diaeresis',
  }
  expect(Object.values(JSON.parse(canonicalJson(input)) as object)).toHaveLength(7)
  expect(canonicalJson(input)).toBe(
    '{"\\r":"Carriage Return","1":"One","\u0080":"Control","ö":"Latin Small Letter O With Diaeresis",' +
      '"€":"Euro Sign","😀":"Emoji: Grinning Face","\ufb33":"Hebrew Letter Dalet With Dagesh"}',
  )
})

test('RFC 8785 3.2.2: strings, numbers and literals', () => {
  const input = {
    numbers: [333333333, 4.5, 0.002, -0],
    string: '\u20ac$\u000f\nA\'B"\\\\"/',
    literals: [null, true, false],
    absent: undefined,
  }
  expect(canonicalJson(input)).toBe(
    '{"literals":[null,true,false],"numbers":[333333333,4.5,0.002,0],"string":"€$\\u000f\\nA\'B\\"\\\\\\\\\\"/"}',
  )
})

test('SHA-256 of "abc", the vector of FIPS 180-2', async () => {
  expect(await sha256('abc')).toBe(
    'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad',
  )
})

const year = assess(rulebook(leaf('l', '10', [each('lose', '1', 'n')]), [fact('n')]), [
  unit('b', verified({ n: 2 })),
  unit('a', verified({ n: 1 })),
])

test('a sealed year recomputes from itself, also after it has been through JSON', async () => {
  const sealed = JSON.parse(JSON.stringify(await seal(year))) as Awaited<ReturnType<typeof seal>>
  expect(await verify(sealed)).toEqual({ ok: true, differences: [] })
})

test('what was changed after sealing is named with its place', async () => {
  const sealed = await seal(year)
  const units = sealed.year.units.map((one) =>
    one.unit === 'b' ? { ...one, published: '9' as never } : one,
  )
  const { ok, differences } = await verify({ ...sealed, year: { ...sealed.year, units } })
  expect(ok).toBe(false)
  expect(differences.map(({ pointer }) => pointer)).toEqual([
    '/seal/digest',
    '/year/units/1/published',
  ])
  expect(differences[1]).toMatchObject({ sealed: '"9"', recomputed: '"8"' })
})

test('facts that were changed give another result, and the seal says so', async () => {
  const sealed = await seal(year)
  const submissions = sealed.year.submissions.map((one) =>
    'unit' in one && one.unit.id === 'a' ? { ...one, facts: verified({ n: 5 }) } : one,
  )
  const { differences } = await verify({ ...sealed, year: { ...sealed.year, submissions } })
  expect(differences.map(({ pointer }) => pointer)).toContain('/year/units/0/published')
})
