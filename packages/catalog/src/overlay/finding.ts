import {
  type EntryPart,
  fingerprintAll,
  type KeyedPlace,
  type Origin,
  placeAt,
  show,
  stablePointer,
} from '@fazhi/findings'
import {
  type Basis,
  compareText,
  type MessageParams,
  type Overlay,
  type Place,
  type Severity,
  stepsOf,
  valueAt,
} from '@fazhi/model'
import type { OverlayCodes, OverlayFinding } from './codes.js'

/** Where a finding is: in which overlay, at which pointer. */
export interface At {
  readonly overlay?: Overlay
  readonly pointer: string
  readonly part?: EntryPart
}

/** A finding before its place is looked up. */
export type Draft = {
  [Code in keyof OverlayCodes]: {
    readonly code: Code
    readonly params: OverlayCodes[Code] & MessageParams
    /** First the cause, then what it has to do with. */
    readonly at: readonly [At, ...At[]]
    readonly basis?: Basis
    /** The draft this one follows from. */
    readonly because?: Draft
  }
}[keyof OverlayCodes]

/** What does not stop anybody: an overlay that does not hold on the day, a patch without effect, a relaxation that a norm allows. */
const isNote = (code: keyof OverlayCodes): boolean =>
  code === 'OVL-015' || code === 'OVL-024' || code.startsWith('OVL-041')

const severityOf = (code: keyof OverlayCodes): Severity => (isNote(code) ? 'info' : 'error')

/** What stands at a place, where it is one word or number. */
const wordAt = (root: unknown, path: readonly string[]): string | undefined => {
  const value = valueAt(root, path)
  return typeof value === 'object' || value === undefined ? undefined : show(value)
}

/** Where an overlay came from, and its data, whole. */
export interface Source {
  readonly origin: Origin
  readonly root: unknown
}

const keyOf = ({ code, params, at }: Draft): string =>
  JSON.stringify([at.map(({ overlay, pointer }) => [overlay?.id, pointer]), code, params])

/**
 * Turns drafts into findings, in the order of the files; it does not depend on the order in which they were found. A place goes by
 * the ids of what it lies in, so that an operation put in above changes no fingerprint.
 */
export const toFindings = (
  drafts: readonly Draft[],
  sourceOf: (overlay: Overlay | undefined) => Source,
): readonly OverlayFinding[] => {
  const sorted = drafts
    .map((draft) => [keyOf(draft), draft] as const)
    .sort(([a], [b]) => compareText(a, b))
    .map(([, draft]) => draft)
  const placed = (at: At): KeyedPlace => {
    const { origin, root } = sourceOf(at.overlay)
    const key = `${at.overlay?.id ?? ''}${stablePointer(root, stepsOf(at.pointer))}`
    return { ...placeAt(origin, at.pointer, at.part), key }
  }
  const printed = fingerprintAll(
    sorted.map(({ code, params, at, basis }) => {
      const isAllowed = code.startsWith('OVL-041')
      const quote = wordAt(sourceOf(at[0].overlay).root, stepsOf(at[0].pointer))
      return {
        rule: code.slice(0, 7),
        code,
        params: params,
        outcome: isAllowed ? ('review' as const) : ('fail' as const),
        severity: severityOf(code),
        remedy: isAllowed ? ('confirm' as const) : ('correct' as const),
        at: at.map(placed),
        ...(quote === undefined ? {} : { quote }),
        basis: basis ?? { authority: 'ourJudgement' as const },
      }
    }),
  )
  const prints = new Map(sorted.map((draft, index) => [draft, printed[index]?.fingerprint]))
  const linked = printed.map((finding, index) => {
    const because = sorted[index]?.because
    const cause = because === undefined ? undefined : prints.get(because)
    return cause === undefined ? finding : { ...finding, causedBy: cause }
  })
  // Along the files; of findings at one place, and where there are no files, the order above.
  const along = (place: Place | undefined): readonly [string, number] => [
    place?.file ?? '',
    place?.kind === 'data' ? (place.start ?? 0) : 0,
  ]
  return linked.sort((a, b) => {
    const [file, start] = along(a.at[0])
    const [otherFile, otherStart] = along(b.at[0])
    return compareText(file, otherFile) || start - otherStart
  }) as unknown as readonly OverlayFinding[]
}
