import type { ReportFinding } from './codes.js'
import { type InputCode, inputFinding } from './input-finding.js'

/** The decoder every browser and server has, as far as it is used here. */
declare const TextDecoder: new (
  label: string,
  options: { readonly fatal: boolean; readonly ignoreBOM: boolean },
) => { decode(input: Uint8Array): string }

/** A decoded file. The byte order mark, if there is one, stays in the text as one unit. */
export interface DecodedReport {
  readonly text: string
  readonly encoding: 'utf-8' | 'utf-16le' | 'utf-16be' | 'gb18030'
}

const signatures: readonly (readonly [InputCode, readonly number[]])[] = [
  ['INP-002.pdf', [0x25, 0x50, 0x44, 0x46]],
  ['INP-002.ole', [0xd0, 0xcf, 0x11, 0xe0]],
  ['INP-002.image', [0x89, 0x50, 0x4e, 0x47]],
  ['INP-002.image', [0xff, 0xd8, 0xff]],
  ['INP-002.image', [0x47, 0x49, 0x46, 0x38]],
  ['INP-002.image', [0x49, 0x49, 0x2a, 0x00]],
  ['INP-002.image', [0x4d, 0x4d, 0x00, 0x2a]],
]

const startsWith = (bytes: Uint8Array, signature: readonly number[]): boolean =>
  signature.every((byte, index) => bytes[index] === byte)

/** Whether an archive names a Word part near its start. */
const isWord = (bytes: Uint8Array): boolean => {
  const head = String.fromCharCode(...bytes.subarray(0, 4096))
  return head.includes('[Content_Types].xml') || head.includes('word/')
}

const tryDecode = (
  bytes: Uint8Array,
  encoding: DecodedReport['encoding'],
): DecodedReport | undefined => {
  try {
    return {
      text: new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes),
      encoding,
    }
  } catch {
    return undefined
  }
}

/** Han characters of UTF-8 in a row that are no chance: in GB18030 they would be half as many rare ones and a byte left over. */
const enough = 4

/** Whether a file that is not UTF-8 has a line that is: bytes of Han characters in UTF-8, and none that is not UTF-8. */
const hasUtf8Line = (bytes: Uint8Array): boolean => {
  let start = 0
  while (start < bytes.length) {
    const stop = bytes.indexOf(0x0a, start)
    const end = stop < 0 ? bytes.length : stop
    let han = 0
    let at = start
    while (at < end) {
      const byte = bytes[at] ?? 0
      const follows = (step: number): boolean => ((bytes[at + step] ?? 0) & 0xc0) === 0x80
      if (byte < 0x80) at++
      else if (byte >= 0xe2 && byte <= 0xef && at + 2 < end && follows(1) && follows(2)) {
        if (byte >= 0xe4 && byte <= 0xe9) han++
        at += 3
      } else break
    }
    if (at >= end && han >= enough) return true
    start = end + 1
  }
  return false
}

/**
 * Decodes the bytes of a report: UTF-8 and UTF-16 with byte order mark, UTF-8 without, else GB18030.
 * What is no text (Word, PDF, old .doc and .wps, pictures, archives) or empty is a finding that says how to save it,
 * never a guess. Tell the two apart by `'text' in result`.
 */
export const decodeReport = (bytes: Uint8Array, file?: string): DecodedReport | ReportFinding => {
  if (bytes.length === 0) return inputFinding('INP-001', file)
  for (const [code, signature] of signatures) {
    if (startsWith(bytes, signature)) return inputFinding(code, file)
  }
  if (startsWith(bytes, [0x50, 0x4b])) {
    return inputFinding(isWord(bytes) ? 'INP-002.docx' : 'INP-002.zip', file)
  }
  let decoded: DecodedReport | undefined
  if (startsWith(bytes, [0xff, 0xfe])) decoded = tryDecode(bytes, 'utf-16le')
  else if (startsWith(bytes, [0xfe, 0xff])) decoded = tryDecode(bytes, 'utf-16be')
  else if (bytes.includes(0)) return inputFinding('INP-002.binary', file)
  else {
    decoded = tryDecode(bytes, 'utf-8')
    if (decoded === undefined && hasUtf8Line(bytes)) return inputFinding('INP-003.mixed', file)
    decoded ??= tryDecode(bytes, 'gb18030')
  }
  if (decoded === undefined) return inputFinding('INP-003', file)
  return decoded.text.replaceAll('\ufeff', '').trim() === ''
    ? inputFinding('INP-001', file)
    : decoded
}
