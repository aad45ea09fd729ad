import {
  type Counted,
  type ExactString,
  meets,
  type PlaceInterval,
  type Relation,
  type StandingLeaf,
} from '@fazhi/model'
import { compare, fromExact, rational } from '../exact/index.js'
import type { Answer, Knowledge } from './knowledge.js'

/** How a unit stands in its group, as far as it is known at a stage. */
export interface Asked {
  /** Places it can come to, where missing facts leave the place open; it may also have none where `mayLack` is set. */
  readonly places?: {
    readonly first: PlaceInterval
    readonly last: PlaceInterval
    readonly mayLack: boolean
  }
  /** Grades it can come to, where the grade is open. */
  readonly grades?: readonly string[]
  /** Whether a veto that is not raised may still be. */
  readonly mayBeVetoed?: boolean
  /** Place from the first and from the last; absent for a unit without a place. */
  readonly place?: { readonly first: number; readonly last: number }
  /** Absent before grades are known, where there are none, and where the grade is open. */
  readonly grade?: string
  readonly isGradeOpen?: boolean
  readonly isVetoed?: boolean
}

const relates = (a: number, rel: Relation, bound: ExactString): boolean =>
  meets(compare(rational(BigInt(a)), fromExact(bound)), rel)

const unknown: Answer = { isSilent: false, missing: [], counted: [] }

const silent = (counted: Counted): Answer => ({ isSilent: true, missing: [], counted: [counted] })

const said = (holds: boolean, counted: Counted): Answer => ({
  holds,
  isSilent: false,
  missing: [],
  counted: [counted],
})

/** Whether every whole number of an interval is, or none is; `undefined` where it depends. */
const allRelate = (
  { from, to }: PlaceInterval,
  rel: Relation,
  bound: ExactString,
): boolean | undefined => {
  const holding = Array.from({ length: to - from + 1 }, (_, index) =>
    relates(from + index, rel, bound),
  )
  if (holding.every((one) => one)) return true
  return holding.some((one) => one) ? undefined : false
}

/** A place that is open: the condition is settled where it is the same for every place that is possible. */
const ofPlaces = (
  leaf: Extract<StandingLeaf, { kind: 'place' }>,
  places: NonNullable<Asked['places']>,
): Answer => {
  const value = leaf.from === 'first' ? 'place' : 'placeFromLast'
  const holds = places.mayLack ? undefined : allRelate(places[leaf.from], leaf.rel, leaf.bound)
  return {
    ...(holds === undefined ? {} : { holds }),
    isSilent: false,
    ...(places.mayLack ? { maySilence: true as const } : {}),
    missing: [],
    counted: [{ value, bound: leaf.bound }],
  }
}

const ofStanding = (leaf: StandingLeaf, asked: Asked): Answer => {
  const { place, places, grade, grades, isGradeOpen, isVetoed, mayBeVetoed } = asked
  switch (leaf.kind) {
    case 'place': {
      if (places !== undefined) return ofPlaces(leaf, places)
      const value = leaf.from === 'first' ? 'place' : 'placeFromLast'
      const was = place?.[leaf.from]
      const counted = { value, bound: leaf.bound }
      return was === undefined
        ? silent(counted)
        : said(relates(was, leaf.rel, leaf.bound), { ...counted, was: String(was) })
    }
    case 'grade':
      if (grades !== undefined) {
        const among = grades.map((one) => leaf.in.includes(one))
        if (among.every((one) => one)) return { ...unknown, holds: true }
        return among.some((one) => one) ? unknown : { ...unknown, holds: false }
      }
      if (isGradeOpen === true) return unknown
      return grade === undefined
        ? silent({ value: 'grade' })
        : said(leaf.in.includes(grade), { value: 'grade', was: grade })
    case 'vetoed':
      if (isVetoed !== true && mayBeVetoed === true) return unknown
      return said((isVetoed === true) === leaf.is, {
        value: 'vetoed',
        was: String(isVetoed === true),
      })
  }
}

const joined = (answers: readonly Answer[]): Omit<Answer, 'holds'> => ({
  isSilent: answers.some(({ isSilent }) => isSilent),
  ...(answers.some(({ maySilence }) => maySilence) ? { maySilence: true as const } : {}),
  missing: [...new Set(answers.flatMap(({ missing }) => missing))].sort(),
  counted: answers.flatMap(({ counted }) => counted),
})

/** One decisive operand settles `all` and `any`, whatever is missing elsewhere (R13). */
const logical = (answers: readonly Answer[], decisive: boolean): Answer => {
  const whole = joined(answers)
  // Whatever the others are, an operand that may fall silent may silence the whole.
  if (whole.maySilence) return whole
  if (answers.some(({ holds }) => holds === decisive))
    return { ...whole, holds: decisive, missing: [] }
  const isOpen = answers.some(({ holds, isSilent }) => holds === undefined && !isSilent)
  return isOpen ? whole : { ...whole, holds: !decisive }
}

type AnswerTo = (leaf: StandingLeaf) => Answer

const answerWith = (knowledge: Knowledge, answerTo: AnswerTo): Answer => {
  switch (knowledge.kind) {
    case 'known':
      return knowledge
    case 'standing':
      return answerTo(knowledge.leaf)
    case 'all':
    case 'any':
      return logical(
        knowledge.of.map((one) => answerWith(one, answerTo)),
        knowledge.kind === 'any',
      )
    case 'not': {
      const answer = answerWith(knowledge.of, answerTo)
      return answer.holds === undefined ? answer : { ...answer, holds: !answer.holds }
    }
  }
}

/** The answer to a condition for a unit that stands as it does. */
export const answerOf = (knowledge: Knowledge, asked: Asked): Answer =>
  answerWith(knowledge, (leaf) => ofStanding(leaf, asked))

/** Missing facts that leave a condition open before it is known how the unit stands. */
export const openFacts = (knowledge: Knowledge): readonly string[] => {
  const { holds, isSilent, missing } = answerWith(knowledge, () => unknown)
  return isSilent || holds !== undefined ? [] : missing
}

/** What an answer comes to. A silent condition says nothing, whatever its other operands are. */
export type Verdict = 'yes' | 'no' | 'silent' | 'open'

/** Reads an answer. */
export const verdictOf = ({ holds, isSilent }: Answer): Verdict => {
  if (isSilent) return 'silent'
  return holds === undefined ? 'open' : holds ? 'yes' : 'no'
}
