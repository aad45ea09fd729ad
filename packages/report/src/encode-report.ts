import type { DecodedReport } from './decode-report.js'

/** The encoder and decoder every browser and server has, as far as they are used here. */
declare const TextEncoder: new () => { encode(input: string): Uint8Array }
declare const TextDecoder: new (
  label: string,
) => {
  decode(input: Uint8Array): string
}

const utf16 = (text: string, low: 0 | 1): Uint8Array => {
  const bytes = new Uint8Array(text.length * 2)
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i)
    bytes[2 * i + low] = unit & 255
    bytes[2 * i + 1 - low] = unit >> 8
  }
  return bytes
}

/** The bytes of a four-byte character of GB18030 by its number in the order of the standard. */
const fourBytes = (number: number): readonly number[] => [
  0x81 + Math.floor(number / 12600),
  0x30 + (Math.floor(number / 1260) % 10),
  0x81 + (Math.floor(number / 10) % 126),
  0x30 + (number % 10),
]

/** Four-byte characters below the supplementary planes. */
const mostBasic = 39420
/** The number of the first supplementary character, U+10000. */
const firstSupplementary = 189000

/** The bytes of every character GB18030 writes in two bytes, or in four below the supplementary planes; there is only a decoder to ask. */
const gb18030Table = (): ReadonlyMap<string, readonly number[]> => {
  const sequences: (readonly number[])[] = []
  for (let number = 0; number < mostBasic; number++) sequences.push(fourBytes(number))
  for (let lead = 0x81; lead <= 0xfe; lead++)
    for (let trail = 0x40; trail <= 0xfe; trail++) if (trail !== 0x7f) sequences.push([lead, trail])
  const separator = 0x0a
  const decoded = new TextDecoder('gb18030')
    .decode(Uint8Array.from(sequences.flatMap((bytes) => [...bytes, separator])))
    .split('\n')
  return new Map(decoded.map((character, index) => [character, sequences[index] ?? []]))
}

const gb18030 = (text: string): Uint8Array | undefined => {
  const table = gb18030Table()
  const bytes: number[] = []
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0
    if (code < 0x80) bytes.push(code)
    else {
      const known =
        code >= 0x10000 ? fourBytes(firstSupplementary + code - 0x10000) : table.get(character)
      if (known === undefined) return undefined
      bytes.push(...known)
    }
  }
  return Uint8Array.from(bytes)
}

/**
 * Encodes a text as `decodeReport` decoded it; a byte order mark is part of the text. Nothing where the encoding cannot say the text, so
 * that the bytes, decoded again, are always the text that was given.
 */
export const encodeReport = (
  text: string,
  encoding: DecodedReport['encoding'],
): Uint8Array | undefined => {
  if (encoding === 'utf-8')
    return /[\ud800-\udfff]/.test(text.replace(/[\ud800-\udbff][\udc00-\udfff]/g, ''))
      ? undefined
      : new TextEncoder().encode(text)
  if (encoding === 'utf-16le') return utf16(text, 0)
  if (encoding === 'utf-16be') return utf16(text, 1)
  return gb18030(text)
}
