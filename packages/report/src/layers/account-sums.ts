import { surelyAbove } from '@fazhi/identities'
import type { AccountTerm } from './account-terms.js'
import type { Figure } from './figures.js'
import { sum } from './interval.js'

/** Whether two lots of counts can be equal. */
export const meets = (left: readonly Figure[], right: readonly Figure[]): boolean => {
  const [a, b] = [sum(left.map(({ value }) => value)), sum(right.map(({ value }) => value))]
  return !surelyAbove(a, b) && !surelyAbove(b, a)
}

/** 4项已通过, 其余3项: a part by what is said of it, and no whole of others. */
const isPart = ({ label, after }: AccountTerm): boolean =>
  /^(?:已|正在|尚在|仍在)/.test(after) || /其余|剩余|余下|剩下|尚余/.test(label)

export const figuresOf = (terms: readonly AccountTerm[]): readonly Figure[] =>
  terms.map(({ figure }) => figure)

/** What came in has two sides with what became of it; a whole and its parts have one. */
const flows =
  /结转|旧存|遗留|积案|存量|结存|新收|收案|新接|新增|新受理|新立|上年|去年|年初|期初|原有|连同/

/** Whether the counts of a run add up in some way: one is the sum of the others, or its head balances its tail. */
export const addsUp = (run: readonly AccountTerm[]): boolean => {
  const figures = figuresOf(run)
  return (
    run.some((one) => {
      const others = figures.filter((other) => other !== one.figure)
      return !isPart(one) && meets([one.figure], others)
    }) ||
    (run.some(({ label }) => flows.test(label)) &&
      figures.some(
        (_, at) =>
          at > 1 && at < figures.length - 1 && meets(figures.slice(0, at), figures.slice(at)),
      ))
  )
}

/** What is told of those counted, between them and their total. */
const asides = /及时|按期|按时|完成|办结|审结|整改|通过|合格|率/

/** Whether a run adds up as it stands, or without one that was told in between. */
const addsUpNearly = (run: readonly AccountTerm[], cue: AccountTerm): boolean =>
  addsUp(run) ||
  (run.length > 3 &&
    run.some(
      (term) =>
        term !== cue && asides.test(term.label) && addsUp(run.filter((other) => other !== term)),
    ))

/** Whether any run of three or more that holds the cue adds up. */
export const fits = (terms: readonly AccountTerm[], cue: AccountTerm): boolean => {
  const at = terms.indexOf(cue)
  for (let from = 0; from <= at; from++)
    for (let to = Math.max(at, from + 2); to < terms.length; to++)
      if (addsUpNearly(terms.slice(from, to + 1), cue)) return true
  return false
}
