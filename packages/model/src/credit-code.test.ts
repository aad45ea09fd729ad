import { expect, test } from 'vitest'
import { creditCodeFault } from './credit-code.js'

// Invented bodies in a division that does not exist, worked by hand. The first one:
//   organisation code  0·3 0·7 1·9 2·10 3·5 4·8 5·4 6·2 = 108 = 9·11 + 9, 11 − 9 = 2
//   all 17 characters  1 1 3 7 0 7 9 9 0 0 1 2 3 4 5 6 2
//   times              1 3 9 27 19 26 16 17 20 29 25 13 8 24 10 30 28
//                      1+3+27+189+0+182+144+153+0+0+25+26+24+96+50+180+56 = 1156 = 37·31 + 9, 31 − 9 = 22, the character N
const sound = [
  '11370799001234562N',
  '11370799MB1A2C3D08',
  '123707994999000Y5Q',
  // Remainder 0: the check character is 0, not the 31st.
  '113707990076021350',
  // Remainder 1 of the organisation code: its check character is X.
  '1337990020000003X8',
  '131000000000000199',
] as const

test.each(sound)('%s is sound', (code) => {
  expect(creditCodeFault(code)).toBeUndefined()
})

test.each([
  ['1137079900123456N', { part: 'length', position: 17, found: '17', expected: '18' }],
  ['11370799001234562N ', { part: 'length', position: 18, found: '19', expected: '18' }],
  ['', { part: 'length', position: 0, found: '0', expected: '18' }],
  ['1137079900I234562N', { part: 'character', position: 11, found: 'I', expected: '1' }],
  ['113707990O1234562N', { part: 'character', position: 10, found: 'O', expected: '0' }],
  ['11370799001234562n', { part: 'character', position: 18, found: 'n', expected: 'N' }],
  ['1１370799001234562N', { part: 'character', position: 2, found: '１', expected: '1' }],
  ['11370799001234562⑫', { part: 'character', position: 18, found: '⑫', expected: '' }],
  ['11370799001234562号', { part: 'character', position: 18, found: '号', expected: '' }],
  ['11A70799001234562N', { part: 'division', position: 3, found: 'A70799', expected: '' }],
  ['11990799001234562N', { part: 'division', position: 3, found: '990799', expected: '' }],
  ['11370799001234563N', { part: 'organisation', position: 17, found: '3', expected: '2' }],
  ['11370799001234572N', { part: 'organisation', position: 17, found: '2', expected: '0' }],
  ['11370799001234562P', { part: 'check', position: 18, found: 'P', expected: 'N' }],
  ['12370799001234562N', { part: 'check', position: 18, found: 'N', expected: 'K' }],
])('%s: %o', (code, fault) => {
  expect(creditCodeFault(code)).toEqual(fault)
})

const alphabet = '0123456789ABCDEFGHJKLMNPQRTUWXY'

const replaced = (code: string, place: number, by: string): string =>
  code.slice(0, place) + by + code.slice(place + 1)

const swapped = (code: string, a: number, b: number): string =>
  replaced(replaced(code, a, code.charAt(b)), b, code.charAt(a))

const pairs = Array.from({ length: 18 }, (_, a) =>
  Array.from({ length: 17 - a }, (_, more) => [a, a + 1 + more] as const),
).flat()

test('every single wrong character is caught: 18 places, 30 others each', () => {
  for (const code of sound) {
    const mistakes = [...code].flatMap((right, place) =>
      [...alphabet].filter((by) => by !== right).map((by) => replaced(code, place, by)),
    )
    expect(mistakes).toHaveLength(540)
    expect(mistakes.filter((mistake) => creditCodeFault(mistake) === undefined)).toEqual([])
  }
})

test('every swap of two different neighbours is caught', () => {
  for (const code of sound) {
    const mistakes = pairs
      .filter(([a, b]) => b === a + 1 && code.charAt(a) !== code.charAt(b))
      .map(([a, b]) => swapped(code, a, b))
    expect(mistakes.length).toBeGreaterThan(4)
    expect(mistakes.filter((mistake) => creditCodeFault(mistake) === undefined)).toEqual([])
  }
})

test('of all other swaps only that of the first and the last character can pass', () => {
  const passed = sound.flatMap((code) =>
    pairs
      .filter(([a, b]) => code.charAt(a) !== code.charAt(b))
      .filter(([a, b]) => creditCodeFault(swapped(code, a, b)) === undefined)
      .map(([a, b]) => [code, a + 1, b + 1]),
  )
  expect(passed).toEqual(sound.map((code) => [code, 1, 18]))
})

test('of two wrong characters at once, in the first and second place, one in thirty passes', () => {
  const [code] = sound
  const others = (right: string) => [...alphabet].filter((by) => by !== right)
  const passed = others('1').flatMap((first) =>
    others('1').filter(
      (second) => creditCodeFault(replaced(replaced(code, 0, first), 1, second)) === undefined,
    ),
  )
  expect(passed).toHaveLength(30)
})
