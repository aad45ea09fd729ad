import { expect, it } from 'vitest'
import { decodeReport } from './decode-report.js'
import { encodeReport } from './encode-report.js'

const text = '法治建设报告\r\n一、〇€ḿ·—“”『』𠮷㐀 5%，。'

it.each(['utf-8', 'utf-16le', 'utf-16be', 'gb18030'] as const)(
  '%s is written as it was read',
  (encoding) => {
    const marked = encoding.startsWith('utf-16') ? `\ufeff${text}` : text
    const bytes = encodeReport(marked, encoding)
    expect(bytes && decodeReport(bytes)).toEqual({ text: marked, encoding })
  },
)

it('GB18030 has the bytes other programs write', () => {
  expect([...(encodeReport('法，€𠮷', 'gb18030') ?? [])]).toEqual([
    0xb7, 0xa8, 0xa3, 0xac, 0xa2, 0xe3, 0x95, 0x34, 0xb2, 0x35,
  ])
})

it('half a character has no bytes', () => {
  expect(encodeReport('法\ud842', 'utf-8')).toBeUndefined()
  expect(encodeReport('法\ud842', 'gb18030')).toBeUndefined()
})
