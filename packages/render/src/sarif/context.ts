import type { Answer, Language, Remedy, RuleStatus, Severity, Text } from '@fazhi/model'
import type { AnswerAbout } from '../findings-json.js'
import type { Names } from '../names.js'
import type { Say } from '../say.js'
import type { Word } from '../words/words.js'

/** What SARIF says about a rule; a rule of any package fits. */
export interface RuleInfo {
  readonly id: string
  readonly title: Text
  readonly severity: Severity
  readonly remedy?: Remedy
  readonly basis?: { readonly authority: string }
}

/** An answer with the file it is about. */
export interface FileAnswer {
  readonly file?: string
  readonly answer: Answer
  /** What the answer went by beside the program; stands in the properties of the run. */
  readonly about?: Pick<AnswerAbout, 'profile' | 'year' | 'genre' | 'assumptions'>
  /** Name of the encoding the file was read in, as IANA registers it: "UTF-8", "GB18030". */
  readonly encoding?: string
}

/** How answers are written as SARIF. */
export interface SarifOptions {
  readonly language: Language
  readonly say: Say
  /** The decoded text a place's offsets point into, by file; without it regions have offsets only. */
  readonly textOf?: (file: string | undefined) => string | undefined
  /** Every rule there is, so that rules that found nothing are named too. */
  readonly rules?: readonly RuleInfo[]
  /** Program and catalog. */
  readonly engine: NonNullable<AnswerAbout['engine']>
  /** Titles of mandatory items, for passes. */
  readonly names?: Names
  /** Whether mandatory items that are met are results of kind `pass`; many programs show every result as a problem. */
  readonly passes?: boolean
}

/** What the parts of a log are made with. */
export interface SarifContext {
  readonly language: Language
  readonly word: Word
  readonly say: Say
  readonly names?: Names | undefined
  readonly textOf: (file: string | undefined) => string | undefined
  /** Place of a file among the artifacts. */
  readonly artifactIndex: ReadonlyMap<string, number>
  /** Place of a rule among the rules. */
  readonly ruleIndex: ReadonlyMap<string, number>
  /** Codes whose message stands in the rules once for all findings, with the keys of the parameters it was made for. */
  readonly shared: ReadonlyMap<string, string>
}

/** States of a rule that did not finish, in the order of the notifications' descriptors. */
export const unfinishedStates = [
  'crashed',
  'timedOut',
  'unreadable',
] as const satisfies readonly RuleStatus['status'][]
