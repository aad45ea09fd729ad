import { describe, expect, it } from 'vitest'
import { sentencePieces } from './sentence.js'

/** The sentence around words of a text, the marked ones in brackets. */
const around = (text: string, words: string, ...others: readonly string[]): string => {
  const rangeOf = (part: string) => {
    const start = text.indexOf(part)
    return { start, end: start + part.length }
  }
  return sentencePieces(text, rangeOf(words), others.map(rangeOf))
    .pieces.map(({ text: piece, marked }) => (marked ? `[${piece}]` : piece))
    .join('')
}

describe('the sentence a place stands in', () => {
  const text = '全年受理84件。其中办结80件，纠错率为23，调解率达81%。\r\n下一段。'

  it('begins behind the sentence before and ends with its own mark', () => {
    expect(around(text, '23')).toBe('其中办结80件，纠错率为[23]，调解率达81%。')
    expect(around(text, '84')).toBe('全年受理[84]件。')
    expect(around(text, '下一段')).toBe('[下一段]。')
  })

  it('marks other places of the same sentence too, and none of another', () => {
    expect(around(text, '23', '81%', '84')).toBe('其中办结80件，纠错率为[23]，调解率达[81%]。')
  })

  it('marks words that overlap once', () => {
    expect(around(text, '纠错率为23', '23')).toBe('其中办结80件，[纠错率为23]，调解率达81%。')
  })

  it('does not go past words that end their sentence', () => {
    expect(around(text, '件。')).toBe('全年受理84[件。]')
  })

  it('goes on to the quote that closes behind the mark', () => {
    expect(around('他说：“学法用法。”随后散会。', '学法')).toBe('他说：“[学法]用法。”')
  })

  it('shows words over two lines, what cannot be seen, and where nothing stands', () => {
    expect(around('上级\r\n机关', '级\r\n机')).toBe('上[级↵机]关')
    expect(around('上\u202e级', '上')).toBe('[上]␣级')
    const empty = sentencePieces('上级。', { start: 2, end: 2 })
    expect(empty.pieces).toEqual([
      { text: '上级', marked: false },
      { text: '', marked: true },
      { text: '。', marked: false },
    ])
  })

  it('cuts a line as long as a file with ellipses, and no character in two', () => {
    const long = `${'𠮷'.repeat(500)}甲${'𠮷'.repeat(500)}`
    const shown = around(long, '甲')
    expect(shown).toBe(`…${'𠮷'.repeat(80)}[甲]${'𠮷'.repeat(80)}…`)
    const { pieces } = sentencePieces('乙'.repeat(1000), { start: 0, end: 1000 })
    expect(pieces).toEqual([
      { text: '乙'.repeat(240), marked: true },
      { text: '…', marked: false },
    ])
  })

  it('holds offsets inside the text', () => {
    expect(sentencePieces('甲', { start: 7, end: 9 }).pieces).toEqual([
      { text: '甲', marked: false },
      { text: '', marked: true },
    ])
  })
})
