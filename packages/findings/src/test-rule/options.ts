import type { Answer, Finding } from '@fazhi/model'
import type { Rule } from '../rule.js'

/**
 * Runs one rule on one example input and gives what it finds, with what the rules beside it find. Given the whole answer, the tester
 * also sees whether the rule finished: one that crashes finds nothing, and would pass for silent.
 */
export type RunExample<Input> = (
  input: Input,
) => readonly Finding[] | Pick<Answer, 'findings' | 'rules'>

/** What the tester can prove about places and fixes, where it is told how to read the input. */
export interface TestOptions<Input> {
  /**
   * The text that text places and fixes point into. By default the input itself where it is a text, or its `text`. Without a text,
   * places in it are not proved.
   */
  readonly textOf?: (input: Input) => string | undefined
  /** The input with another text, to run it again once fixes are applied. By default the text itself, or the input with another `text`. */
  readonly withText?: (input: Input, text: string) => Input
  /** The data that pointers lead into, for places in data. Without it they are not proved. */
  readonly dataOf?: (input: Input) => unknown
  /** Rules that a fix must not set off. By default every rule the run reports. */
  readonly alongside?: readonly Pick<Rule<never, never>, 'id'>[]
}

/** One example as the checks see it: the input in short, its text and data, and what was found in it. */
export interface Case<Input> {
  readonly name: string
  readonly input: Input
  readonly text: string | undefined
  readonly data: unknown
  /** What the rule itself found. */
  readonly own: readonly Finding[]
  /** What every rule of the run found. */
  readonly all: readonly Finding[]
}

/** The text of an input, told by its shape. */
export const usualText = (input: unknown): string | undefined => {
  if (typeof input === 'string') return input
  if (typeof input !== 'object' || input === null || !('text' in input)) return undefined
  return typeof input.text === 'string' ? input.text : undefined
}

/** The input with another text, by its shape. */
export const usualWithText = <Input>(input: Input, text: string): Input =>
  (typeof input === 'string' ? text : { ...input, text }) as Input
