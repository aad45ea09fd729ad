import { surelyAbove } from '@fazhi/identities'
import { accountData } from '../generated/accounts.js'
import { type AccountTerm, accountTerms, byMeasure } from './account-terms.js'
import { carry } from './carried-over.js'
import type { Figure } from './figures.js'

/** Some of a lot that are more than the lot: 发放问卷100份，收回120份. */
export interface Step {
  readonly part: Figure
  readonly whole: Figure
}

/** What was due, and what was done of it: 应到35人，实到33人. */
const due = /(?<![相对反回供响适])应(?:当|该)?([\u4e00-\u9fff])/
/** All of those told before it, of several lots. */
const together = /^[^，；。]{0,4}(?:均|全部|悉数|都)/
const elsewhere = /累计|全国|全省|全市|新增|此外|另/

const said = ({ label, after }: AccountTerm): string => `${label}${after}`
const holdsAny = (text: string, words: readonly string[]): boolean =>
  words.some((word) => text.includes(word))

const isStep = (whole: AccountTerm, part: AccountTerm): boolean => {
  const [from, to] = [said(whole), said(part)]
  const owed = due.exec(whole.label)?.[1]
  if (owed !== undefined && (to.includes(`实${owed}`) || to.includes(`实际${owed}`))) return true
  return accountData.steps.some(
    (step) =>
      holdsAny(from, step.from) &&
      (step.of === undefined || holdsAny(from, step.of)) &&
      holdsAny(to, step.to) &&
      !holdsAny(from, step.to),
  )
}

/** Terms further apart than this tell of different things. */
const near = 3

/** Steps of a sentence whose second is surely more than the first. A sentence that speaks of what was carried over is left alone. */
export const stepsAbove = (text: string, figures: readonly Figure[]): readonly Step[] => {
  const terms = accountTerms(text, figures)
  if (terms.length < 2 || terms.some(({ label, after }) => carry.test(label + after))) return []
  return byMeasure(terms).flatMap((group) =>
    group.flatMap((part, at): readonly Step[] => {
      if (elsewhere.test(part.label) || together.test(part.after)) return []
      const whole = group.slice(Math.max(0, at - near), at).findLast((one) => isStep(one, part))
      if (whole === undefined || part.figure.clause - whole.figure.clause > near) return []
      return surelyAbove(part.figure.value, whole.figure.value)
        ? [{ part: part.figure, whole: whole.figure }]
        : []
    }),
  )
}
