import { describe, expect, it } from 'vitest'
import { clip, displayWidth, padEnd, takeEnd, takeStart, visible } from './width.js'

describe('width in a terminal', () => {
  it.each([
    ['abc', 3],
    ['法治', 4],
    ['（1）', 5],
    ['Ａ％', 4],
    ['ｱ', 1],
    ['\u3000', 2],
    ['é', 1],
    ['e\u0301', 1],
    ['葛\u{e0100}', 2],
    ['𠀀', 2],
    ['𰻝', 2],
    ['…', 1],
    ['“”', 2],
    ['①', 1],
    ['✅', 2],
    ['🙂', 2],
    ['🇨🇳', 2],
    ['☎', 1],
    ['한', 2],
    ['\u200b\u202e', 0],
  ])('%s takes %i columns', (text, width) => {
    expect(displayWidth(text)).toBe(width)
  })

  it('never cuts a character in half, nor a mark from the character it sits on', () => {
    expect(clip('法治建设', 5)).toBe('法治…')
    expect(clip('法治建设', 6)).toBe('法治…')
    expect(takeEnd('法治a𠀀', 3)).toBe('a𠀀')
    expect(padEnd('法', 4)).toBe('法  ')
    expect(takeStart('ae\u0301b', 2)).toBe('ae\u0301')
    expect(takeEnd('ae\u0301b', 2)).toBe('e\u0301b')
    expect(takeEnd('ae\u0301b', 1)).toBe('b')
    expect(takeEnd('e\u0301', 0)).toBe('')
  })

  it.each([
    ['escape sequences', 'a\u001b[1mb', 'a\u241b[1mb'],
    ['tabs', 'a\tb', 'a b'],
    ['zero-width spaces', 'c\u200bd', 'c\u2423d'],
    ['bidirectional marks', 'a\u202eb\u2066c', 'a\u2423b\u2423c'],
    ['C1 controls', 'a\u009bb', 'a\u2423b'],
    ['soft hyphens', 'a\u00adb', 'a\u2423b'],
    ['fillers that are letters to Unicode and blank to people', 'a\u3164b\u115f', 'a\u2423b\u2423'],
    ['selectors of emoji', '☎\ufe0f', '☎\u2423'],
    ['joiners of emoji', '👩\u200d👧', '👩\u2423👧'],
    ['separators of lines', 'a\u2028b', 'a\u2423b'],
    ['halves of characters', 'a\ud840b', 'a\ufffdb'],
    ['tags', 'a\u{e0041}b', 'a\u2423b'],
  ])('shows %s instead of obeying or hiding them', (_, text, shown) => {
    expect(visible(text)).toBe(shown)
  })

  it('leaves the selector of a rare character alone: it is part of a name', () => {
    expect(visible('葛\u{e0100}洪')).toBe('葛\u{e0100}洪')
  })
})
