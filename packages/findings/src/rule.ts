import type {
  Basis,
  Fix,
  Language,
  Level,
  MessageParams,
  Outcome,
  Phase,
  Remedy,
  Severity,
  Text,
  UnitKind,
} from '@fazhi/model'
import type { KeyedPlace } from './place.js'

/**
 * The finding that causes another one, by its rule and the first of its places: an offset in the text, or any place.
 * An effect does not count for the verdict; its cause does. Which rule may cause which is a closed list (`causeEdges`).
 */
export type Because =
  | { readonly rule: string; readonly start: number }
  | { readonly rule: string; readonly at: KeyedPlace }

/** What a rule says when it fires: everything of a finding that differs from one firing to the next. */
export type Draft<Codes extends object> = {
  [Code in keyof Codes & string]: {
    readonly code: Code
    readonly params: Codes[Code] & MessageParams
    /** First the cause, then every linked place. */
    readonly at: readonly [KeyedPlace, ...KeyedPlace[]]
    readonly quote?: string
    readonly expected?: string
    readonly fix?: Fix
    readonly outcome?: Outcome
    readonly severity?: Severity
    readonly basis?: Basis
    readonly because?: Because
  }
}[keyof Codes & string]

/** Counts the places a rule looks at, so that silence can be told from not looking. */
export interface Look {
  /** A place where the rule could have fired, or so many of them at once. */
  (places?: number): void
  /** The place it looks at just now does not let it decide: a placeholder or a missing value stands in the way. */
  readonly blocked: () => void
}

/** An example of a rule: the text or data it looks at, and how often it fires on it. */
export interface RuleExample<Input> {
  readonly input: Input
  /** Quotes of the findings expected, in order; none for a good example. */
  readonly finds?: readonly string[]
  /** Why it fires or stays silent, where that is not plain; a near miss says it. */
  readonly why?: string
}

/** What a rule is made for; a side that is absent does not restrict it. */
export interface AppliesTo {
  /** Levels of administration. */
  readonly levels?: readonly Level[]
  /** Kinds of unit. */
  readonly kinds?: readonly UnitKind[]
  /** Ids of profiles of the catalog. */
  readonly profiles?: readonly string[]
  /** Places whose own rule this is, by the names or codes the caller uses too: "山东省", "370685". */
  readonly places?: readonly string[]
}

/** Texts of one message. */
export type MessageTexts = Readonly<Record<Language, string>>

/** A rule as data with one small function. */
export interface Rule<Subject, Codes extends object, Input = unknown> {
  /** Family and number, stable for ever: "FIG-003". */
  readonly id: string
  readonly title: Text
  /** How heavy its findings are, unless a draft says otherwise. */
  readonly severity: Severity
  readonly outcome: Outcome
  readonly remedy: Remedy
  readonly phases: readonly Phase[]
  readonly basis: Basis
  /** A draft may be an error although the rule's own severity is less: without its answer a clean verdict is `cannotTell`. */
  readonly mayBlock?: boolean
  /** First and last day the rule is in force, YYYY-MM-DD, both included. */
  readonly from?: string
  readonly to?: string
  readonly appliesTo?: AppliesTo
  /** It may take long on a large input; a caller may leave it for a second pass. */
  readonly slow?: boolean
  /** Texts of its codes, where they do not stand in a table of the package: the rule then is one file. */
  readonly messages?: { readonly [Code in keyof Codes & string]?: MessageTexts }
  /** Why the rule does not apply to this subject; nothing when it does. */
  readonly notApplicable?: (subject: Subject) => Text | string | undefined
  /** Why the part of the subject the rule looks at could not be read; nothing when it could. */
  readonly notReadable?: (subject: Subject) => Text | string | undefined
  readonly check: (subject: Subject, look: Look) => Iterable<Draft<Codes>>
  readonly bad: readonly RuleExample<Input>[]
  readonly good: readonly RuleExample<Input>[]
}

type DraftOf<R> = R extends {
  readonly check: (...parameters: never[]) => Iterable<infer D>
}
  ? D
  : never

/** The codes of a list of rules with their parameters, from what the rules say: `CodesOf<typeof rules>`. */
export type CodesOf<Rules extends readonly unknown[]> = {
  [D in DraftOf<Rules[number]> as D extends { readonly code: infer Code extends string }
    ? Code
    : never]: D extends { readonly params: infer Params } ? Params : never
}
