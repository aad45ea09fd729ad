import type { Place } from './place.js'

/** What a message may be filled with. Numbers are counts and places; exact quantities travel as text. */
export type MessageParams = Readonly<Record<string, string | number | readonly string[]>>

/** `fail` = the rule decided; `review` = a person must look, because the rule could not decide. */
export type Outcome = 'fail' | 'review'

/** `error` blocks; `warning` and `info` do not. */
export type Severity = 'error' | 'warning' | 'info'

/** Whether the text or data must be corrected, or a person may confirm that it is right as it stands. */
export type Remedy = 'correct' | 'confirm'

/** How binding a norm is. Only the first four may be worded as a requirement. */
export type Authority =
  | 'law'
  | 'regulation'
  | 'partyRegulation'
  | 'nationalStandard'
  | 'policy'
  | 'localNotice'
  | 'houseStyle'
  | 'ourJudgement'

/** What a rule rests on: a norm of the catalog and the article, with how binding it is. */
export interface Basis {
  readonly norm?: string
  readonly article?: string
  readonly authority: Authority
}

/** Replace the range by the text. Offsets as in {@link Place}. */
export interface Edit {
  readonly start: number
  readonly end: number
  readonly text: string
}

/** A single-reading correction. */
export interface Fix extends Edit {
  /** Further edits of the same correction, where a finding has several places. */
  readonly also?: readonly Edit[]
}

/**
 * One thing that is wrong, or that a person must look at, as plain data. `code` with `params` is all a message needs;
 * the text comes from a table on demand. Packages narrow `Code` and `Params` to their own closed union.
 */
export interface Finding<
  Code extends string = string,
  Params extends MessageParams = MessageParams,
> {
  /** Stable rule id, family and number: "FIG-003". */
  readonly rule: string
  /** Which message: the rule id, or the rule id with a variant ("RAT-004.range"). */
  readonly code: Code
  readonly params: Params
  readonly outcome: Outcome
  readonly severity: Severity
  readonly remedy: Remedy
  /** First the cause, then every linked place. Never empty. */
  readonly at: readonly Place[]
  readonly quote?: string
  readonly expected?: string
  readonly basis?: Basis
  readonly fix?: Fix
  /** Fingerprint of the finding that caused this one; only roots count for the verdict. */
  readonly causedBy?: string
  /** Who answers for it, where it was waived or confirmed: it stays in the answer and no longer counts for the verdict. */
  readonly acknowledged?: {
    readonly as: 'waiver' | 'confirmation'
    readonly person: string
    readonly date: string
    readonly reason: string
  }
  /** Survives edits elsewhere in the same file. */
  readonly fingerprint: string
}

/** A closed union of findings from a table of codes and their parameters. */
export type FindingOf<Codes extends object> = {
  [Code in keyof Codes & string]: Finding<Code, Codes[Code] & MessageParams>
}[keyof Codes & string]

/** `cannotTell`: a rule that could block did not finish. It is said, never swallowed. */
export type Verdict = 'ready' | 'notReady' | 'cannotTell'

/** When something is judged: while drafting, when handing in, when publishing. */
export type Phase = 'draft' | 'submit' | 'publish'

/** What happened to one rule: how often it looked, fired, and why it did not run. */
export interface RuleStatus {
  readonly rule: string
  /**
   * `notInPhase`, `notInForce` and `notApplicable` rules were not asked; a rule that `crashed`, `timedOut` or could not read its
   * part (`unreadable`) was asked and did not finish.
   */
  readonly status:
    | 'ran'
    | 'notInPhase'
    | 'notInForce'
    | 'notApplicable'
    | 'crashed'
    | 'timedOut'
    | 'unreadable'
  /** Whether it could have blocked: without its answer a clean verdict is `cannotTell`. */
  readonly blocking: boolean
  /** Places where the rule could have fired. */
  readonly looked: number
  readonly fired: number
  /** Places where it could not decide, because a placeholder or a missing value stood in the way. */
  readonly blocked: number
  /** For a log: what was thrown, or the rule's own word for why it did not run. */
  readonly why?: string
  /** Why it did not run or did not finish, as code and parameters; the text comes from a table on demand. */
  readonly reason?: { readonly code: string; readonly params: MessageParams }
}

/** How a mandatory item was met, so that a green verdict can be audited too. */
export interface Pass {
  readonly item: string
  readonly status: 'met' | 'partial' | 'missing' | 'notApplicable' | 'undecided'
  readonly quote?: string
  readonly at?: Place
  readonly why?: string
}

/** One edit of the smallest set that makes a document ready, with every place it touches. */
export interface PlanEntry {
  readonly action: 'fill' | 'delete' | 'addSection' | 'addMark' | 'replace' | 'confirm'
  readonly slot: string
  readonly places: readonly Place[]
  readonly proposal?: string
  /** Fingerprints of the findings this edit resolves. */
  readonly resolves: readonly string[]
}

/** The answer to "is it ready?". */
export interface Answer<F extends Finding = Finding> {
  readonly verdict: Verdict
  readonly phase: Phase
  /** The day the question was asked, YYYY-MM-DD, where it was given: rules and acknowledgements hold for a time. */
  readonly date?: string
  /** Version of the rules that were asked, where it was given. */
  readonly version?: string
  /** In the order of the places. Effects and what was acknowledged are among them, and do not count. */
  readonly findings: readonly F[]
  readonly passes: readonly Pass[]
  /** The smallest set of edits that makes it ready, blocking ones first. */
  readonly plan: readonly PlanEntry[]
  /** Every rule that was asked for, in the order of their ids: what ran, what did not, and why. */
  readonly rules: readonly RuleStatus[]
}

/** Text templates by code: `{name}` is filled from the finding's parameters. */
export type MessageTable<Codes extends object = Record<string, MessageParams>> = {
  readonly [Code in keyof Codes & string]: string
}
