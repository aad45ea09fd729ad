import type { Finding, Place, Verdict } from '@fazhi/model'
import { checkSubmission, headOf, type lawsOf, parseSubmission, type Submission } from '@fazhi/sdk'
import { readJsonLine } from '../files/read-json-line.js'
import type { FileLine } from '../files/read-lines.js'
import type { Settings } from './check-file.js'
import type { HeldAcknowledgements } from './hold-acknowledgements.js'

/** A submission of which only the head is kept, with the place it was read from. */
export interface Head {
  readonly submission: Submission
  readonly file: string
  readonly placeOf: (pointer: string) => Place
}

/** What one line comes to. */
export interface Checked {
  readonly verdict: Verdict
  readonly findings: readonly Finding[]
  readonly head?: Head
}

/** What every line is checked with. */
export interface Asked {
  readonly settings: Settings
  readonly laws: ReturnType<typeof lawsOf>
  readonly held?: HeldAcknowledgements
}

/** Checks one line; nothing where it is empty. */
export const checkLine = (
  line: FileLine,
  file: string,
  { settings, laws, held }: Asked,
): Checked | undefined => {
  const unread = (findings: readonly Finding[]): Checked => {
    held?.unread()
    return { verdict: 'notReady', findings }
  }
  const { value, findings } = readJsonLine(line, file)
  if (value === undefined) return findings.length === 0 ? undefined : unread(findings)
  const placeOf = (pointer: string): Place => ({ kind: 'data', file, pointer, line: line.number })
  const parsed = parseSubmission(value, { file, placeOf })
  const { submission } = parsed
  if (submission === undefined) return unread([...findings, ...parsed.findings])
  const { catalog, rulebook, year, own } = settings
  const answer = checkSubmission(submission, {
    catalog,
    rulebook,
    laws,
    year,
    file,
    placeOf,
    ...(own === undefined ? {} : { rules: own.submission }),
  })
  const left = held?.hold(answer) ?? answer
  return {
    verdict: left.verdict,
    findings: [...findings, ...parsed.findings, ...left.findings],
    head: { submission: headOf(submission), file, placeOf },
  }
}
