import type { OfficeCodes } from '../codes.js'

/** What a file is by its first bytes; names and endings are not trusted. */
export type Recognised = 'zip' | Extract<keyof OfficeCodes, `OFF-00${1 | 2 | 3 | 4}${string}`>

const startsWith = (bytes: Uint8Array, signature: readonly number[]): boolean =>
  signature.every((byte, index) => bytes[index] === byte)

const ascii = (text: string): readonly number[] => [...text].map((letter) => letter.charCodeAt(0))

const compound = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]

/** Directory entries of a compound file name its streams in UTF-16LE. */
const utf16 = (text: string): readonly number[] => ascii(text).flatMap((byte) => [byte, 0])

/** Entries of the directory are 128 bytes each and begin with the name; words of a text stand anywhere. */
const hasStream = (bytes: Uint8Array, name: string): boolean => {
  const wanted = [...utf16(name), 0, 0]
  for (let entry = 512; entry < bytes.length; entry += 128) {
    if (wanted.every((byte, index) => (bytes[entry + index] ?? 0) === byte)) return true
  }
  return false
}

const recogniseCompound = (bytes: Uint8Array): Recognised => {
  if (hasStream(bytes, 'EncryptedPackage')) return 'OFF-003'
  if (hasStream(bytes, 'WordDocument')) return 'OFF-002.document'
  if (hasStream(bytes, 'Workbook') || hasStream(bytes, 'Book')) return 'OFF-002.workbook'
  return 'OFF-002.other'
}

/** Recognises a file by its content: a package, an old compound file (.doc, .xls, .wps, .et), one with a password, or something else. */
export const recognise = (bytes: Uint8Array): Recognised => {
  if (bytes.length === 0) return 'OFF-001'
  if (startsWith(bytes, compound)) return recogniseCompound(bytes)
  if (startsWith(bytes, ascii('PK'))) return 'zip'
  if (startsWith(bytes, ascii('%PDF'))) return 'OFF-004.pdf'
  if (startsWith(bytes, ascii('{\\rtf'))) return 'OFF-004.rtf'
  const head = String.fromCharCode(...bytes.subarray(0, 512))
    .trimStart()
    .toLowerCase()
  if (/^(?:\u00ef\u00bb\u00bf)?\s*(?:<!doctype html|<html|mime-version:|<\?xml)/.test(head))
    return 'OFF-004.web'
  return 'OFF-004.other'
}
