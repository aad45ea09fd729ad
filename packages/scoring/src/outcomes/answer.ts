import {
  type Counted,
  type ExactString,
  meets,
  type Relation,
  type StandingLeaf,
} from '@fazhi/model'
import { compare, fromExact, rational } from '../exact/index.js'
import type { Answer, Knowledge } from './knowledge.js'

/** How a unit stands in its group, as far as it is known at a stage. */
export interface Asked {
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

const ofStanding = (leaf: StandingLeaf, { place, grade, isGradeOpen, isVetoed }: Asked): Answer => {
  switch (leaf.kind) {
    case 'place': {
      const value = leaf.from === 'first' ? 'place' : 'placeFromLast'
      const was = place?.[leaf.from]
      const counted = { value, bound: leaf.bound }
      return was === undefined
        ? silent(counted)
        : said(relates(was, leaf.rel, leaf.bound), { ...counted, was: String(was) })
    }
    case 'grade':
      if (isGradeOpen === true) return unknown
      return grade === undefined
        ? silent({ value: 'grade' })
        : said(leaf.in.includes(grade), { value: 'grade', was: grade })
    case 'vetoed':
      return said((isVetoed === true) === leaf.is, {
        value: 'vetoed',
        was: String(isVetoed === true),
      })
  }
}

const joined = (answers: readonly Answer[]): Omit<Answer, 'holds'> => ({
  isSilent: answers.some(({ isSilent }) => isSilent),
  missing: [...new Set(answers.flatMap(({ missing }) => missing))].sort(),
  counted: answers.flatMap(({ counted }) => counted),
})

/** One decisive operand settles `all` and `any`, whatever is missing elsewhere (R13). */
const logical = (answers: readonly Answer[], decisive: boolean): Answer => {
  const whole = joined(answers)
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
