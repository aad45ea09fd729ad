import { foldVerdict } from '@fazhi/findings'
import type { Acknowledgements, Finding } from '@fazhi/model'
import type { Answered } from '../output/write-answers.js'

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
  const held = new Set(
    answers.flatMap(({ answer }) =>
      answer.findings
        .filter((finding) => finding.acknowledged !== undefined)
        .map((finding) => `${finding.rule} ${finding.fingerprint}`),
    ),
  )
  const used = (name: string, list: typeof waivers): readonly string[] =>
    list.flatMap(({ rule, fingerprint }, index) =>
      held.has(`${rule} ${fingerprint}`) ? [`/${name}/${index}`] : [],
    )
  return new Set([...used('waivers', waivers), ...used('confirmations', confirmations)])
}

/**
 * One file of acknowledgements is held against every file that is checked. An entry that one of them answers to is not unused in the
 * others, nor one that waits for a file nobody could read; and what is wrong with an entry itself is said once.
 */
export const remarksOnce = (
  answers: readonly Answered[],
  acknowledgements: Acknowledgements,
): readonly Answered[] => {
  const used = usedEntries(answers, acknowledgements)
  const remarks = answers.flatMap(({ answer }) => answer.findings.filter(entryOf))
  const lapsed = new Set(remarks.filter(({ rule }) => rule === 'ACK-003').map(entryOf))
  const allRead = answers.every(({ answer }) => answer.rules.length > 0)
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
  return answers.map((answered) => {
    const { answer } = answered
    const findings = answer.findings.filter(stays)
    if (findings.length === answer.findings.length) return answered
    const left = new Set(findings.map(({ fingerprint }) => fingerprint))
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
