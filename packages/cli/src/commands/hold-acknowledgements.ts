import { acknowledge, answersFor, compareFindings, foldVerdict, type Origin } from '@fazhi/findings'
import type { Acknowledgements, Answer, Finding, RuleStatus, Verdict } from '@fazhi/model'

/** What is left of an answer once somebody answers for a part of it. */
export interface Acknowledged {
  readonly verdict: Verdict
  readonly findings: readonly Finding[]
}

/** Acknowledgements held against one submission after another, of which none is kept. */
export interface HeldAcknowledgements {
  /** Holds them against what was found in one submission. A fingerprint knows the unit, so an entry is for its line only. */
  readonly hold: (answer: Answer) => Acknowledged
  /** A line that could not be read: whether an entry waits for it cannot be told. */
  readonly unread: () => void
  /** What is to be said of the entries themselves, once everything was seen. */
  readonly remarks: () => readonly Finding[]
}

/** Which entry a remark is about: "/waivers/0". */
const entryOf = ({ rule, at: [place] }: Finding): string | undefined =>
  rule.startsWith('ACK-') && place?.kind === 'data'
    ? /^\/(?:waivers|confirmations)\/\d+/.exec(place.pointer)?.[0]
    : undefined

const lists = ['waivers', 'confirmations'] as const

/** Prepares acknowledgements for many answers, of which none is kept. */
export const holdAcknowledgements = (
  given: Acknowledgements,
  { date, origin }: { readonly date?: string; readonly origin: Origin },
): HeldAcknowledgements => {
  const used = new Set<string>()
  const said = new Map<string, Finding>()
  const asked = new Map<string, RuleStatus>()
  let isWhole = true
  const options = { ...(date === undefined ? {} : { date }), origin }
  const listOf = (name: (typeof lists)[number]) => given[name] ?? []
  return {
    unread: () => {
      isWhole = false
    },
    hold: ({ findings, rules, verdict, phase }) => {
      for (const status of rules)
        if (status.status === 'ran' || !asked.has(status.rule)) asked.set(status.rule, status)
      if (findings.length === 0) return { verdict, findings }
      const all = acknowledge(findings, given, options)
      const own = all.filter((finding) => !finding.rule.startsWith('ACK-'))
      const held = own.filter(({ acknowledged }) => acknowledged !== undefined)
      for (const name of lists)
        listOf(name).forEach((entry, index) => {
          if (held.some((finding) => answersFor(entry, finding))) used.add(`/${name}/${index}`)
        })
      for (const finding of all) {
        const entry = entryOf(finding)
        // Unused, ended, impossible: that is judged over everything, at the end.
        if (entry === undefined || /^ACK-00[125]$/.test(finding.rule)) continue
        const key = `${finding.rule} ${entry}`
        if (!said.has(key)) said.set(key, finding)
      }
      return { verdict: foldVerdict(own, rules, phase), findings: own }
    },
    remarks: () => {
      const lapsed = new Set(
        [...said.values()].filter(({ rule }) => rule === 'ACK-003').map(entryOf),
      )
      const families = new Set([...asked.keys()].map((rule) => rule.slice(0, 3)))
      const isAsked = (finding: Finding): boolean => {
        const [, name, index] = entryOf(finding)?.split('/') ?? []
        const list = name === 'waivers' || name === 'confirmations' ? listOf(name) : []
        return families.has(list[Number(index)]?.rule.slice(0, 3) ?? '')
      }
      const ofEntries = [
        ...acknowledge([], given, { ...options, rules: [...asked.values()] }),
        // An entry of a family no submission is asked about waits for nothing here.
        ...acknowledge([], given, options).filter(
          (finding) => finding.rule === 'ACK-001' && !isAsked(finding),
        ),
      ].filter((finding) => {
        const entry = entryOf(finding)
        if (finding.rule !== 'ACK-001' || entry === undefined) return true
        return isWhole && !used.has(entry) && !lapsed.has(entry)
      })
      const ofFindings = [...said.values()].filter(
        (finding) => finding.rule !== 'ACK-003' || !used.has(entryOf(finding) ?? ''),
      )
      return [...ofEntries, ...ofFindings].sort(compareFindings)
    },
  }
}
