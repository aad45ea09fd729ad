import { nearest } from '@fazhi/findings'
import type { Finding, Overlay, Place } from '@fazhi/model'
import { overlays as ours, parseOverlay, type ResolveOptions } from '@fazhi/sdk'
import { cityFinding, filePlace } from './city-finding.js'
import { readBytes } from './read-bytes.js'
import { readData } from './read-data.js'
import type { TextFiles } from './text-files.js'

type Origin = ReturnType<NonNullable<ResolveOptions['originOf']>>

/** Overlays as they were read, with where each of them came from. With an error, what was read is not all that was meant. */
export interface ReadOverlays {
  readonly overlays: readonly Overlay[]
  readonly originOf: (overlay: Overlay) => Origin
  readonly findings: readonly Finding[]
}

/** Where an overlay is named: the name, the place of the name, and how to find a file of that name. */
export interface NamedOverlay {
  readonly name: string
  readonly at?: Place
}

/** An overlay that comes with the program is named by its id, one of one's own by its file. */
export const isOverlayId = (name: string): boolean => /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(name)

const unknown = ({ name, at }: NamedOverlay): Finding => {
  const known = ours.map(({ id }) => id)
  const near = nearest(name, known)
  const place = at ?? { kind: 'absent', expected: name }
  return near === undefined
    ? cityFinding('CTY-013', { overlay: name, known }, place)
    : cityFinding('CTY-013.near', { overlay: name, nearest: near }, place)
}

/**
 * Reads overlays by their names. `pathOf` gives the path of a file, nothing where it may not be read; files are named in findings as
 * they were written.
 */
export const readOverlays = async (
  named: readonly NamedOverlay[],
  pathOf: (name: string) => Promise<string | undefined>,
  texts: TextFiles,
): Promise<ReadOverlays> => {
  const overlays: Overlay[] = []
  const origins = new Map<Overlay, Origin>()
  const findings: Finding[] = []
  const readFile = async ({ name, at }: NamedOverlay): Promise<void> => {
    const path = await pathOf(name)
    if (path === undefined) {
      findings.push(cityFinding('CTY-002', { path: name }, at ?? filePlace(name)))
      return
    }
    const read = await readBytes(path, name, at)
    if (read.finding !== undefined) {
      findings.push(read.finding)
      return
    }
    const { value, findings: spelling, placeOf } = readData(read.bytes, name, texts)
    findings.push(...spelling)
    if (value === undefined) return
    const origin = { file: name, placeOf }
    const parsed = parseOverlay(value, origin)
    findings.push(...parsed.findings)
    if (parsed.overlay === undefined) return
    overlays.push(parsed.overlay)
    origins.set(parsed.overlay, origin)
  }
  for (const one of named) {
    if (!isOverlayId(one.name)) {
      await readFile(one)
      continue
    }
    const found = ours.find(({ id }) => id === one.name)
    if (found === undefined) findings.push(unknown(one))
    // Named twice it is still one overlay.
    else if (!overlays.includes(found)) overlays.push(found)
  }
  return { overlays, originOf: (overlay) => origins.get(overlay), findings }
}
