import { acknowledge, answersFor, compareFindings, foldVerdict, type Origin } from '@fazhi/findings'
import type { Acknowledgements, Finding } from '@fazhi/model'
import type { Answered } from '../output/answered.js'

/** Which entry of the file a remark about acknowledgements is about: "/waivers/0". */
const entryOf = (finding: Finding): string | undefined => {
  const [place] = finding.at
  return finding.rule.startsWith('ACK-') && place?.kind === 'data'
    ? /^\/(?:waivers|confirmations)\/\d+/.exec(place.pointer)?.[0]
    : undefined
}

/** Entries that a finding of some answer answers to. */
const usedEntries = (
  answers: readonly Answered[],
  { waivers = [], confirmations = [] }: Acknowledgements,
): ReadonlySet<string> => {
  const held = answers.flatMap(({ answer }) =>
    answer.findings.filter((finding) => finding.acknowledged !== undefined),
  )
  const used = (name: string, list: typeof waivers): readonly string[] =>
    list.flatMap((entry, index) =>
      held.some((finding) => answersFor(entry, finding)) ? [`/${name}/${index}`] : [],
    )
  return new Set([...used('waivers', waivers), ...used('confirmations', confirmations)])
}

/** What was said of entries whose family no file was asked about: nothing, so far. They wait for nothing. */
const ofNobody = (
  answers: readonly Answered[],
  given: Acknowledgements,
  options: { readonly date?: string; readonly origin?: Origin },
): readonly Finding[] => {
  const families = new Set(
    answers.flatMap(({ answer }) => answer.rules.map(({ rule }) => rule.slice(0, 3))),
  )
  return acknowledge([], given, options).filter((finding) => {
    const [, name, index] = entryOf(finding)?.split('/') ?? []
    const entry = (name === 'waivers' ? given.waivers : given.confirmations)?.[Number(index)]
    return (
      finding.rule === 'ACK-001' && entry !== undefined && !families.has(entry.rule.slice(0, 3))
    )
  })
}

/**
 * One file of acknowledgements is held against every file that is checked. An entry that one of them answers to is not unused in the
 * others, nor one that waits for a file nobody could read; and what is wrong with an entry itself is said once. An entry of a family
 * that no file was asked about is said beside the last file.
 */
export const remarksOnce = (
  answers: readonly Answered[],
  acknowledgements: Acknowledgements,
  asked: { readonly date?: string; readonly origin?: Origin } = {},
): readonly Answered[] => {
  const used = usedEntries(answers, acknowledgements)
  const remarks = answers.flatMap(({ answer }) => answer.findings.filter(entryOf))
  const lapsed = new Set(remarks.filter(({ rule }) => rule === 'ACK-003').map(entryOf))
  const allRead = answers.every(({ answer }) => answer.rules.length > 0)
  const alone = allRead ? ofNobody(answers, acknowledgements, asked) : []
  const said = new Set<string>()
  const stays = (finding: Finding): boolean => {
    const entry = entryOf(finding)
    if (entry === undefined) return true
    if (finding.rule === 'ACK-001' && (!allRead || used.has(entry) || lapsed.has(entry)))
      return false
    if (finding.rule === 'ACK-003' && used.has(entry)) return false
    const key = `${finding.code} ${entry}`
    if (said.has(key)) return false
    said.add(key)
    return true
  }
  return answers.map((answered, index) => {
    const { answer } = answered
    const kept = answer.findings.filter(stays)
    const more = index === answers.length - 1 ? alone : []
    if (kept.length === answer.findings.length && more.length === 0) return answered
    const left = new Set(kept.map(({ fingerprint }) => fingerprint))
    const findings = [...kept, ...more].sort(compareFindings)
    return {
      ...answered,
      answer: {
        ...answer,
        findings,
        verdict: foldVerdict(findings, answer.rules, answer.phase),
        plan: answer.plan.filter(({ resolves }) => resolves.some((print) => left.has(print))),
      },
    }
  })
}
