import {
  defineRule,
  type MessageTexts,
  type Phase,
  type Rule,
  type RuleExample,
} from '@fazhi/findings'
import type { Authority, Basis, MessageParams, TextPlace } from '@fazhi/model'
import type { ReportSubject } from '../subject.js'

/** An example of a rule: a text, and what is asked of it where that matters. */
export interface ReportExample {
  readonly text: string
  /** How many of its last lines are headers and footers. */
  readonly margins?: number
  readonly profile?: string
  readonly year?: number
  readonly phase?: Phase
  /** City figures by fact, for tie-out. */
  readonly figures?: Readonly<Record<string, string>>
  /** City rates by rate, for tie-out: numerator and denominator. */
  readonly rates?: Readonly<Record<string, readonly [numerator: string, denominator: string]>>
}

/** A rule over a report. */
export type ReportRule<Codes extends object = Record<string, MessageParams>> = Rule<
  ReportSubject,
  Codes,
  ReportExample
>

/** Parameters of a message that has none. */
export type None = Readonly<Record<never, never>>

/** Declares a rule over a report, with a message in both languages for each of its codes; outside rule authors use the same door. */
export const reportRule = <Codes extends object>(
  rule: ReportRule<Codes> & {
    readonly messages: { readonly [Code in keyof Codes & string]: MessageTexts }
  },
): ReportRule<Codes> => defineRule<ReportSubject, Codes, ReportExample>(rule)

/** All phases; most rules look in every one. */
export const always: readonly Phase[] = ['draft', 'submit', 'publish']

/** Handing in and publishing. */
export const handingIn: readonly Phase[] = ['submit', 'publish']

/** A basis that is no norm. */
export const judged = (authority: Authority = 'ourJudgement'): Basis => ({ authority })

/** A basis in a norm of the catalog. */
export const norm = (id: string, article: string, authority: Authority): Basis => ({
  norm: id,
  article,
  authority,
})

/** Place and quote of a range, ready to spread into a draft. */
export const spot = (
  subject: ReportSubject,
  start: number,
  end: number,
): { readonly at: readonly [TextPlace]; readonly quote: string } => ({
  at: [subject.place(start, end)],
  quote: subject.text.slice(start, end),
})

/** Place and quote of a range, with further places linked. */
export const spots = (
  subject: ReportSubject,
  first: { readonly start: number; readonly end: number },
  others: readonly { readonly start: number; readonly end: number }[],
): { readonly at: readonly [TextPlace, ...TextPlace[]]; readonly quote: string } => ({
  at: [
    subject.place(first.start, first.end),
    ...others.map((other) => subject.place(other.start, other.end)),
  ],
  quote: subject.text.slice(first.start, first.end),
})

/** Examples that must stay silent; a near miss says why. */
export const good = (
  ...examples: readonly (string | RuleExample<ReportExample>)[]
): readonly RuleExample<ReportExample>[] =>
  examples.map((example) => (typeof example === 'string' ? { input: { text: example } } : example))

/** An example that has the words of a bad one and must stay silent, with the reason. */
export const near = (text: string, why: string): RuleExample<ReportExample> => ({
  input: { text },
  why,
})

/** An example with the quotes it must yield. */
export const bad = (
  text: string,
  ...finds: readonly string[]
): { readonly input: ReportExample; readonly finds: readonly string[] } => ({
  input: { text },
  finds,
})
