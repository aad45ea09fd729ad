import { arithmeticSentences } from '../data/arithmetic-sentences.js'
import { check, rootsOf } from './check.js'

/** A relation of the table and what was said of it. */
export interface Judged {
  readonly id: string
  /** Findings about figures and rates in the sentence that is right. */
  readonly sound: readonly string[]
  /** Findings in the sentence with one figure changed so that it cannot hold; nothing where the table has nothing to check. */
  readonly broken?: readonly string[]
}

const said = (sentence: string): readonly string[] =>
  rootsOf(check(sentence, { year: 2021, profile: 'situation-report' }))
    .map(({ rule }) => rule)
    .filter((rule) => /^(?:FIG|RAT)/.test(rule))

/** Every relation of `arithmetic.tsv`, as a sentence of ours with its figures: silent when it holds, said when it is broken. */
export const measureArithmetic = (): readonly Judged[] =>
  arithmeticSentences.map(({ id, sentence, broken }) => ({
    id,
    sound: said(sentence),
    ...(broken === undefined ? {} : { broken: said(broken) }),
  }))
