import { test as law } from '@fast-check/vitest'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { lookingText } from '../../../rulebook/test/looking.js'
import { damagedText, hostileTexts, randomText } from '../../../rulebook/test/texts.js'
import { rulebooks } from '../../src/index.js'
import { tried } from './tried.js'

/*
 * What loads can be computed with: whatever a file holds, it is refused with findings or scores a unit. `npm run nightly`
 * tries many more, and measures the time of each.
 */

const books = [...rulebooks.map(({ yaml }) => yaml), lookingText()]

describe('a hostile file is refused, or scores', () => {
  test.each(Object.entries(hostileTexts))('%s', { timeout: 60_000 }, (_, text) => {
    expect(['refused', 'scored']).toContain(tried(text, 1))
  })

  test('some of them are rulebooks', () => {
    const scored = ['Windows lines', 'a million letters as title', 'everything is called toString']
    expect(scored.map((name) => tried(hostileTexts[name] ?? '', 2))).toEqual(
      scored.map(() => 'scored'),
    )
  })
})

law.prop([damagedText(books), fc.nat()], { numRuns: 120 })(
  'law: a damaged rulebook is refused, or scores',
  (text, seed) => {
    tried(text, seed)
  },
  120_000,
)

law.prop([randomText, fc.nat()], { numRuns: 200 })(
  'law: words of the language in no order are refused, or score',
  (text, seed) => {
    tried(text, seed)
  },
  120_000,
)
