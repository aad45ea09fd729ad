import { describe, expect, it } from 'vitest'
import { clip, displayWidth, padEnd, takeEnd, visible, wrap } from './width.js'

describe('width in a terminal', () => {
  it.each([
    ['abc', 3],
    ['法治', 4],
    ['（1）', 5],
    ['é', 1],
    ['e\u0301', 1],
    ['𠀀', 2],
    ['…', 1],
  ])('%s takes %i columns', (text, width) => {
    expect(displayWidth(text)).toBe(width)
  })

  it('never cuts a character in half', () => {
    expect(clip('法治建设', 5)).toBe('法治…')
    expect(clip('法治建设', 6)).toBe('法治…')
    expect(takeEnd('法治a𠀀', 3)).toBe('a𠀀')
    expect(padEnd('法', 4)).toBe('法  ')
  })

  it('shows what would steer the terminal', () => {
    expect(visible('a\u001b[1mb\tc\u200bd')).toBe('a\u241b[1mb c\u2423d')
  })

  it('breaks Han text anywhere, words at spaces, and never before a closing or after an opening mark', () => {
    expect(wrap('法治建设，依法行政', 8)).toEqual(['法治建设，', '依法行政'])
    expect(wrap('法治建设（100%）', 10)).toEqual(['法治建设', '（100%）'])
    expect(wrap('one two three', 8)).toEqual(['one two', 'three'])
    expect(wrap('', 8)).toEqual([''])
  })
})
