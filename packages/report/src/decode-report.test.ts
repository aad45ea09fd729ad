import { describe, expect, it } from 'vitest'
import { decodeReport } from './decode-report.js'

const bytes = (...values: readonly number[]) => Uint8Array.from(values)
const code = (input: Uint8Array): string => {
  const result = decodeReport(input)
  return 'text' in result ? `text ${result.encoding} ${result.text}` : result.code
}

describe('text', () => {
  it('UTF-8 without a mark', () => {
    expect(code(bytes(0xe6, 0xb3, 0x95))).toBe('text utf-8 法')
  })
  it('UTF-8 with a mark keeps it as one unit', () => {
    expect(code(bytes(0xef, 0xbb, 0xbf, 0xe6, 0xb3, 0x95))).toBe('text utf-8 \ufeff法')
  })
  it('UTF-16 with a mark, either way round', () => {
    expect(code(bytes(0xff, 0xfe, 0xd5, 0x6c))).toBe('text utf-16le \ufeff法')
    expect(code(bytes(0xfe, 0xff, 0x6c, 0xd5))).toBe('text utf-16be \ufeff法')
  })
  it('GB18030', () => {
    expect(code(bytes(0xb7, 0xa8, 0xd6, 0xce))).toBe('text gb18030 法治')
  })
})

describe('what is no text is a finding that says what to do', () => {
  it('names Word, PDF, old formats, pictures, archives', () => {
    const word = [...'PK\u0003\u0004....[Content_Types].xml'].map((c) => c.charCodeAt(0))
    expect(code(bytes(...word))).toBe('INP-002.docx')
    expect(code(bytes(0x50, 0x4b, 0x03, 0x04, 0x61))).toBe('INP-002.zip')
    expect(code(bytes(0x25, 0x50, 0x44, 0x46, 0x2d))).toBe('INP-002.pdf')
    expect(code(bytes(0xd0, 0xcf, 0x11, 0xe0, 0xa1))).toBe('INP-002.ole')
    expect(code(bytes(0x89, 0x50, 0x4e, 0x47))).toBe('INP-002.image')
    expect(code(bytes(0xff, 0xd8, 0xff, 0xe0))).toBe('INP-002.image')
  })
  it('NUL bytes, unreadable bytes, nothing', () => {
    expect(code(bytes(0x61, 0x00, 0x62))).toBe('INP-002.binary')
    expect(code(bytes(0xff, 0x61, 0xff))).toBe('INP-003')
    expect(code(bytes())).toBe('INP-001')
    expect(code(bytes(0x20, 0x0a))).toBe('INP-001')
  })

  it('a file that mixes UTF-8 and GB18030, whichever comes first', () => {
    const utf8 = [...new TextEncoder().encode('一、主要做法和成效。')]
    const gb = [0xb7, 0xa8, 0xd6, 0xce, 0xbd, 0xa8, 0xc9, 0xe8]
    expect(code(bytes(...utf8, 0x0a, ...gb))).toBe('INP-003.mixed')
    expect(code(bytes(...gb, 0x0d, 0x0a, ...utf8, 0x0d, 0x0a))).toBe('INP-003.mixed')
    expect(code(bytes(...gb, 0x0a, ...gb))).toBe('text gb18030 法治建设\n法治建设')
  })
})
