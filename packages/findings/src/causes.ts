import type { Finding, Severity } from '@fazhi/model'
import type { Unprinted } from './fingerprint.js'
import { placeName, plainPlace } from './place.js'
import type { Because } from './rule.js'

/** A finding that may still name its cause by rule and place. */
export type Unlinked = Unprinted & { readonly because?: Because }

const nameOfCause = (because: Because, file: string | undefined): string =>
  'at' in because
    ? `${because.rule} ${placeName(because.at)}`
    : `${because.rule} ${file ?? ''}|@${because.start}`

/** For each finding, the fingerprint of the finding it names as its cause; nothing where that one is not in the answer. */
const causesIn = (
  printed: readonly (Unlinked & { readonly fingerprint: string })[],
): readonly (string | undefined)[] => {
  if (printed.every(({ because }) => because === undefined)) return []
  const prints = new Map<string, string>()
  for (const { rule, at, fingerprint } of printed) {
    const [place] = at
    const name = place === undefined ? '' : `${rule} ${placeName(place)}`
    // The first of equals counts.
    if (!prints.has(name)) prints.set(name, fingerprint)
  }
  return printed.map(({ because, at: [place] }) =>
    because === undefined ? undefined : prints.get(nameOfCause(because, place?.file)),
  )
}

/** Puts the fingerprint of its cause on each finding; a cause that is not in the answer leaves the finding a root. */
export const linkCauses = (
  printed: readonly (Unlinked & { readonly fingerprint: string })[],
): Finding[] => {
  const causes = causesIn(printed)
  return printed.map(({ because: _, ...rest }, index) => {
    const finding: Finding = { ...rest, at: rest.at.map(plainPlace) }
    const cause = causes[index]
    return cause === undefined ? finding : { ...finding, causedBy: cause }
  })
}

/** The findings of a circle, from one of them on. */
const circleFrom = (start: Finding, byPrint: ReadonlyMap<string, Finding>): readonly Finding[] => {
  const circle = [start]
  for (
    let next = byPrint.get(start.causedBy ?? '');
    next !== undefined && next !== start;
    next = byPrint.get(next.causedBy ?? '')
  )
    circle.push(next)
  return circle
}

/**
 * Makes every chain of causes end: the first finding of a circle, in the order given, becomes a root. Each finding is walked once.
 */
export const breakCircles = (findings: readonly Finding[]): readonly Finding[] => {
  if (findings.every((finding) => finding.causedBy === undefined)) return findings
  const byPrint = new Map(findings.map((finding) => [finding.fingerprint, finding]))
  const order = new Map(findings.map((finding, index) => [finding, index]))
  const ended = new Set<Finding>()
  const freed = new Set<Finding>()
  for (const first of findings) {
    if (first.causedBy === undefined) continue
    const path = new Set<Finding>()
    let next: Finding | undefined = first
    while (next !== undefined && !ended.has(next) && !path.has(next)) {
      path.add(next)
      next = next.causedBy === undefined ? undefined : byPrint.get(next.causedBy)
    }
    if (next !== undefined && path.has(next)) {
      const [root] = [...circleFrom(next, byPrint)].sort(
        (a, b) => (order.get(a) ?? 0) - (order.get(b) ?? 0),
      )
      if (root !== undefined) freed.add(root)
    }
    for (const finding of path) ended.add(finding)
  }
  if (freed.size === 0) return findings
  return findings.map((finding) => {
    if (!freed.has(finding)) return finding
    const { causedBy: _, ...root } = finding
    return root
  })
}

/** The root of each finding by fingerprint: the end of its chain of causes that is in the list. A circle ends where it was entered. */
export const rootOf = <F extends Finding>(findings: readonly F[]): ReadonlyMap<string, F> => {
  const byPrint = new Map(findings.map((finding) => [finding.fingerprint, finding]))
  const ends = new Map<string, F>()
  for (const first of findings) {
    if (first.causedBy === undefined) {
      if (!ends.has(first.fingerprint)) ends.set(first.fingerprint, first)
      continue
    }
    const path = new Set<string>()
    let next = first
    let root = ends.get(next.fingerprint)
    while (root === undefined) {
      path.add(next.fingerprint)
      const cause: F | undefined =
        next.causedBy === undefined ? undefined : byPrint.get(next.causedBy)
      if (cause === undefined) root = next
      else if (path.has(cause.fingerprint)) root = cause
      else {
        next = cause
        root = ends.get(next.fingerprint)
      }
    }
    for (const print of path) ends.set(print, root)
  }
  return ends
}

/** The root a finding counts with: itself where nothing caused it. */
export const rootIn = <F extends Finding>(ends: ReadonlyMap<string, F>, finding: F): F =>
  finding.causedBy === undefined ? finding : (ends.get(finding.fingerprint) ?? finding)

/** Findings that nothing else in the list caused; only they count. */
export const roots = <F extends Finding>(findings: readonly F[]): readonly F[] => {
  const ends = rootOf(findings)
  return findings.filter((finding) => rootIn(ends, finding) === finding)
}

const weight = { info: 0, warning: 1, error: 2 } as const satisfies Record<Severity, number>

/** Gives each root the highest severity of its effects. */
export const raiseRoots = (findings: readonly Finding[]): readonly Finding[] => {
  if (findings.every((finding) => finding.causedBy === undefined)) return findings
  const ends = rootOf(findings)
  const highest = new Map<string, Severity>()
  for (const finding of findings) {
    const root = ends.get(finding.fingerprint) ?? finding
    const before = highest.get(root.fingerprint) ?? root.severity
    if (weight[finding.severity] >= weight[before]) highest.set(root.fingerprint, finding.severity)
    else highest.set(root.fingerprint, before)
  }
  return findings.map((finding) => {
    const severity = highest.get(finding.fingerprint)
    return severity === undefined || severity === finding.severity
      ? finding
      : { ...finding, severity }
  })
}
