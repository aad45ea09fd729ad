/** A set of unseen wordings: where its reports and sentences lie, and where its numbers are kept. */
export interface UnseenSet {
  readonly name: string
  /** Below `corpus`. */
  readonly folder: string
  /** Below `corpus/data`: what was found when the set came; never written again. */
  readonly before: string
  /** Below `corpus/data`: what is found now. */
  readonly measured: string
}

/** The sets in the order in which they came; a sentence of a later one was written without a look at the rules as they were then. */
export const unseenSets: readonly UnseenSet[] = [
  {
    name: 'first set',
    folder: 'unseen',
    before: 'unseen-before.json',
    measured: 'unseen-measured.json',
  },
  {
    name: 'second set',
    folder: 'unseen/second',
    before: 'unseen-second-before.json',
    measured: 'unseen-second-measured.json',
  },
  {
    name: 'third set',
    folder: 'unseen/third',
    before: 'unseen-third-before.json',
    measured: 'unseen-third-measured.json',
  },
  {
    name: 'fourth set',
    folder: 'unseen/fourth',
    before: 'unseen-fourth-before.json',
    measured: 'unseen-fourth-measured.json',
  },
  {
    name: 'fifth set',
    folder: 'unseen/fifth',
    before: 'unseen-fifth-before.json',
    measured: 'unseen-fifth-measured.json',
  },
]
