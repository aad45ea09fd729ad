import { unzipSync } from 'fflate'
import type { OfficeCodes } from '../codes.js'
import { type OfficeDraft, wholeFile } from '../make-finding.js'
import { recognise } from './recognise.js'

/** Most bytes the parts that are read may unpack to: far above any report, low enough for a browser. */
export const mostUnpackedBytes = 64 * 1024 * 1024

/** Most entries a package may have. */
export const mostEntries = 2000

/** A part larger than a megabyte that packs better than this is not text that somebody wrote. */
export const mostRatio = 200

const ratioMattersFrom = 1024 * 1024

/** What the reader is for; a package of the other kind is said to be one. */
export type PackageKind = 'document' | 'workbook'

/** The parts of a package by path, or what is wrong with it. */
export type OpenedPackage =
  | { readonly parts: ReadonlyMap<string, Uint8Array>; readonly problem?: undefined }
  | { readonly problem: OfficeDraft }

const roots: Readonly<Record<PackageKind, string>> = {
  document: 'word/',
  workbook: 'xl/',
}

const isRead = (name: string): boolean => /\.(?:xml|rels)$/i.test(name)

const unpack = (bytes: Uint8Array, file: string | undefined): OpenedPackage => {
  const at = [wholeFile(file)] as const
  let problem: OfficeDraft | undefined
  let entries = 0
  let unpacked = 0
  const names = new Set<string>()
  const refuse = (draft: OfficeDraft): false => {
    problem ??= draft
    return false
  }
  // Sizes come from the directory and bound what is allocated, so a directory that lies gets a broken part, not our memory.
  const wanted = (name: string, size: number, originalSize: number): boolean => {
    entries++
    if (entries > mostEntries)
      return refuse({ code: 'OFF-007.entries', params: { most: mostEntries }, at })
    // Two entries of one name mean one thing to us and another to the next program.
    if (names.has(name)) return refuse({ code: 'OFF-006', params: { part: name }, at })
    names.add(name)
    if (!isRead(name)) return false
    unpacked += originalSize
    if (unpacked > mostUnpackedBytes)
      return refuse({
        code: 'OFF-007.size',
        params: { most: mostUnpackedBytes / 1024 / 1024 },
        at,
      })
    if (originalSize > ratioMattersFrom && originalSize > size * mostRatio)
      return refuse({ code: 'OFF-007.ratio', params: { part: name }, at })
    return problem === undefined
  }
  try {
    const parts = unzipSync(bytes, {
      filter: ({ name, size, originalSize }) => wanted(name, size, originalSize),
    })
    return problem === undefined ? { parts: new Map(Object.entries(parts)) } : { problem }
  } catch {
    return { problem: problem ?? { code: 'OFF-006', params: { part: 'zip' }, at } }
  }
}

/** Opens an Office package after looking at what it is, how large it gets, and whether it is the kind asked for. */
export const openPackage = (
  bytes: Uint8Array,
  kind: PackageKind,
  file: string | undefined,
): OpenedPackage => {
  const at = [wholeFile(file)] as const
  const problem = (code: Exclude<keyof OfficeCodes, 'OFF-006'>): OpenedPackage => ({
    problem: { code, params: {}, at } as OfficeDraft,
  })
  const recognised = recognise(bytes)
  if (recognised !== 'zip') return problem(recognised)
  const opened = unpack(bytes, file)
  if (opened.problem !== undefined) return opened
  const { parts } = opened
  const has = (root: string) => [...parts.keys()].some((name) => name.startsWith(root))
  if (has(roots[kind])) return { parts }
  if (has(roots.workbook)) return problem('OFF-005.workbook')
  if (has(roots.document)) return problem('OFF-005.document')
  return problem('OFF-005.other')
}

/** The text of a part: UTF-8 or, by its byte order mark, UTF-16. Nothing where a byte sequence is not text. */
export const textOfPart = (bytes: Uint8Array): string | undefined => {
  const encoding =
    bytes[0] === 0xff && bytes[1] === 0xfe
      ? 'utf-16le'
      : bytes[0] === 0xfe && bytes[1] === 0xff
        ? 'utf-16be'
        : 'utf-8'
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes)
  } catch {
    return undefined
  }
}
