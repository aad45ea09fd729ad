import {
  type Basis,
  FazhiError,
  type Fix,
  type MessageParams,
  type Outcome,
  type Phase,
  type Place,
  type Remedy,
  type Severity,
  type Text,
} from '@fazhi/model'

/** What a rule says when it fires: everything of a finding that differs from one firing to the next. */
export type Draft<Codes extends object> = {
  [Code in keyof Codes & string]: {
    readonly code: Code
    readonly params: Codes[Code] & MessageParams
    /** First the cause, then every linked place. */
    readonly at: readonly [Place, ...Place[]]
    readonly quote?: string
    readonly expected?: string
    readonly fix?: Fix
    readonly outcome?: Outcome
    readonly severity?: Severity
    readonly basis?: Basis
    /** The rule and offset of the finding that caused this one; it then does not count for the verdict. */
    readonly because?: { readonly rule: string; readonly start: number }
  }
}[keyof Codes & string]

/** Counts the places where the rule could have fired, so that silence can be told from not looking. */
export type Look = () => void

/** An example of a rule: the text or data it looks at, and how often it fires on it. */
export interface RuleExample<Input> {
  readonly input: Input
  /** Quotes of the findings expected, in order; none for a good example. */
  readonly finds?: readonly string[]
  readonly why?: string
}

/** A rule as data with one small function. */
export interface Rule<Subject, Codes extends object, Input = unknown> {
  /** Family and number, stable for ever: "FIG-003". */
  readonly id: string
  readonly title: Text
  readonly severity: Severity
  readonly outcome: Outcome
  readonly remedy: Remedy
  readonly phases: readonly Phase[]
  readonly basis: Basis
  /** Why the rule does not apply to this subject; nothing when it does. */
  readonly notApplicable?: (subject: Subject) => string | undefined
  readonly check: (subject: Subject, look: Look) => Iterable<Draft<Codes>>
  readonly bad: readonly RuleExample<Input>[]
  readonly good: readonly RuleExample<Input>[]
}

const idPattern = /^[A-Z]{3}-\d{3}$/

/**
 * Declares a rule and checks that it is one.
 * @throws FazhiError `invalidRule` when the id is not family-number, or an example is missing.
 */
export const defineRule = <Subject, Codes extends object, Input>(
  rule: Rule<Subject, Codes, Input>,
): Rule<Subject, Codes, Input> => {
  const problems: string[] = []
  if (!idPattern.test(rule.id))
    problems.push('the id is a family of three letters and a number of three digits')
  if (rule.phases.length === 0) problems.push('name at least one phase')
  if (rule.bad.length === 0) problems.push('give at least one bad example')
  if (rule.good.length < 3) problems.push('give at least three good examples')
  if (problems.length > 0) throw new FazhiError('invalidRule', { rule: rule.id, problems })
  return rule
}
