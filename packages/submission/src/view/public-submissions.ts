import {
  compareText,
  type Evidence,
  type FactEntries,
  type ResolvedRulebook,
  type Submission,
} from '@fazhi/model'
import { isPerson, mapTexts, peopleIn } from './people.js'

/** What stands in the place of what is not made public. */
const withheld = '（不公开）'
/** Shorter names are also ordinary words and are not looked for in running text. */
const shortestName = 2

/** A piece of evidence without its title and where it is kept; its digest stays, so that whoever holds it can show that it is the one. */
const publicEvidence = ({ file: _, url: __, ...rest }: Evidence): Evidence => ({
  ...rest,
  title: withheld,
})

/** Verified values and what is not applicable. A claim stays only where the official score rests on it. */
const publicFacts = (facts: FactEntries, acceptClaims: boolean): FactEntries =>
  Object.fromEntries(
    Object.entries(facts).flatMap(([id, { claimed, note: _, ...whole }]) => {
      const { files, ...bare } = whole
      // The facts of a case file are claimed and verified like those of the unit.
      const entry =
        files === undefined
          ? bare
          : {
              ...bare,
              files: files.map(({ note: __, ...file }) => ({
                ...file,
                facts: publicFacts(file.facts, acceptClaims),
              })),
            }
      const restsOnIt = acceptClaims && claimed !== undefined && entry.verified === undefined
      const kept = restsOnIt ? { claimed, ...entry } : entry
      const says =
        kept.verified !== undefined ||
        kept.notApplicable !== undefined ||
        kept.notYetDue !== undefined ||
        files !== undefined ||
        restsOnIt
      return says ? [[id, kept]] : []
    }),
  )

const withoutClaims = (submission: Submission, acceptClaims: boolean): Submission => {
  const { note: _, ...rest } = submission
  const evidence = rest.evidence.map(publicEvidence)
  if ('unit' in rest) {
    const { selfScore: __, ...unclaimed } = rest
    return { ...unclaimed, evidence, facts: publicFacts(rest.facts, acceptClaims) }
  }
  return {
    ...rest,
    evidence,
    facts: publicFacts(rest.facts, acceptClaims),
    units: Object.fromEntries(
      Object.entries(rest.units).map(([unit, facts]) => [unit, publicFacts(facts, acceptClaims)]),
    ),
  }
}

/** What units, the city and the givers of evidence are called: they sign and attend, too, and are no people. */
const bodiesOf = (submission: Submission): readonly string[] => [
  'unit' in submission ? submission.unit.name.zh : submission.city.name.zh,
  ...submission.evidence.map(({ body }) => body),
]

/** What is left out of public submissions depends on. */
export interface PublicOptions {
  /** Where it lets unverified claims count (`unverified: accept`), those that count stay: the score rests on them. */
  readonly rulebook?: Pick<ResolvedRulebook, 'policies'> | undefined
  /** Submissions that are made public beside these, such as those of another year: their people are looked for here too, and are the same number in both. */
  readonly beside?: readonly Submission[]
}

/**
 * Submissions as the public may see them: no name of a person, no path or title of evidence, no claim and no remark. People are
 * numbered, each the same in all of them, so that two signers stay two; a name inside a sentence becomes its number, too. Official scores read none
 * of it, so the public can recompute every one of them from these. Well-formed submissions in, well-formed submissions out.
 */
export const publicSubmissions = (
  submissions: readonly Submission[],
  { rulebook, beside = [] }: PublicOptions = {},
): readonly Submission[] => {
  const acceptClaims = rulebook?.policies.unverified === 'accept'
  const all = [...submissions, ...beside]
  const bodies = new Set(all.flatMap(bodiesOf))
  const people = [...new Set(all.flatMap(peopleIn))]
    .filter((name) => !bodies.has(name))
    // A name may hold another: the longer one goes first. The order of the submissions changes nothing.
    .sort((a, b) => b.length - a.length || compareText(a, b))
  const numbers = new Map(people.map((name, index) => [name, `人员${index + 1}`]))
  const known = [...numbers].filter(([name]) => name.length >= shortestName)
  return submissions.map((submission) =>
    mapTexts(withoutClaims(submission, acceptClaims), (text, path) => {
      if (isPerson(text, path)) return numbers.get(text) ?? text
      let left = text
      for (const [name, number] of known) left = left.replaceAll(name, number)
      return left
    }),
  )
}
