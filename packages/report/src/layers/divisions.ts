import { accountData } from '../generated/accounts.js'
import type { AccountTerm } from './account-terms.js'
import { remembered } from './remembered.js'

/** Words of all divisions, the longest first, so that 不合格 is not read as 合格. */
const words = accountData.divisions.flatMap(({ parts, closed = [] }, division) =>
  parts.flatMap((names, part) =>
    names.map((word) => ({ word, division, part, closes: closed.includes(names[0] ?? '') })),
  ),
)
words.sort((a, b) => b.word.length - a.word.length)
/** Most labels hold none of them. */
const anyWord = new RegExp(words.flatMap(({ word }) => (word.length > 1 ? [word] : [])).join('|'))
const closesOf = accountData.divisions.map(({ closed = [] }) => closed.length)

interface Sort {
  readonly division: number
  readonly part: number
  readonly closes: boolean
}

/** The sorts a label names: of each division the longest word it holds; words of one character only where they are all it says. */
const sortsOf = ({ label, after }: AccountTerm): readonly Sort[] => {
  const bare = label
    .replace(/^(?:其中|包括|包含|含)?(?:有|为)?/, '')
    .replace(/(?:案件|案)?[的为有各达共]?$/, '')
  const said = bare.length >= 2 ? bare : `${bare}${after}`
  const found: Sort[] = []
  if (bare.length !== 1 && after.length !== 1 && !anyWord.test(said)) return found
  for (const { word, division, part, closes } of words) {
    const fits = word.length === 1 ? bare === word || after === word : said.includes(word)
    if (fits && !found.some((sort) => sort.division === division))
      found.push({ division, part, closes })
  }
  return found
}

/** A run of terms that are sorts of one division, each told once. */
export interface Division {
  readonly from: number
  /** One past the last. */
  readonly to: number
  /** All sorts are told that make the division whole. */
  readonly whole: boolean
}

/** 属于 and 不属于, 准予备案 and 不予备案: a thing is one or the other. What is still being looked at may be neither. */
const denied = /(?:不予|未予|未能|不|未|非)([\u4e00-\u9fff]{2})/
const pending = /诉讼|受理|立案|公开|处罚|办结|审结|批准|逮捕|起诉/
/** Whoever is proceeded against may be told of both times. */
const never = /批准|逮捕|起诉|处罚/
const denies = (one: AccountTerm, other: AccountTerm): string | undefined => {
  const [yes, no] = [one.label + one.after, other.label + other.after]
  const deed = denied.exec(no)?.[1]
  return deed !== undefined && !denied.test(yes) && yes.includes(deed) ? deed : undefined
}

/** What else can come of what was neither done nor refused. */
const otherwise =
  /^(?:其他|其它|缺考|缺席|请假|弃权|告知|转[送办交]|移[送交]|撤回|补正|驳回|作[^，；]{0,4}处理|正在|尚[在未]|待|终止|中止|延期|退回|自行)/

/** 90分以上, 80至90分, 80分以下: bands from the top to the bottom. */
const bands = (terms: readonly AccountTerm[]): Division | undefined => {
  const top = terms.findIndex(({ label }) => /^(?:分|岁|元|万元)?(?:及)?以上的?$/.test(label))
  const bottom = terms.findIndex(({ label }) => /^(?:分|岁|元|万元)?(?:及)?以下的?$/.test(label))
  if (top < 0 || bottom < 0 || top === bottom) return undefined
  return { from: Math.min(top, bottom), to: Math.max(top, bottom) + 1, whole: true }
}

/** Told one after the other in one list. */
const inRow = (terms: readonly AccountTerm[], from: number, to: number): boolean =>
  terms.slice(from + 1, to + 1).every(({ gap }) => !/[；。：]|其中/.test(gap))

/** The longest runs of two or more terms that divide something; several readings of the same terms ask. */
export const divisionsIn = remembered((terms: readonly AccountTerm[]): readonly Division[] => {
  const sorts = terms.map(sortsOf)
  const found: Division[] = []
  const banded = bands(terms)
  if (banded !== undefined) found.push(banded)
  for (let from = 0; from + 1 < terms.length; from++) {
    for (const { division } of sorts[from] ?? []) {
      const seen = new Map<number, boolean>()
      let to = from
      for (; to < terms.length; to++) {
        const sort = sorts[to]?.find((candidate) => candidate.division === division)
        if (sort === undefined || seen.has(sort.part)) break
        seen.set(sort.part, sort.closes)
      }
      const known = found.some((other) => other.from <= from && other.to >= to)
      if (to - from < 2 || known) continue
      // 及格639人，不及格11人，缺考2人.
      const ends = to
      while (otherwise.test(terms[to]?.label ?? '')) to++
      const closing = [...seen.values()].filter(Boolean).length
      const needed = closesOf[division] ?? 0
      // 国内民事、国内经济、涉外: a sort told twice leaves the run short of what it divides.
      const cut = sorts[from - 1]?.some((sort) => sort.division === division) ?? false
      found.push({ from, to, whole: !cut && to === ends && needed > 0 && closing === needed })
    }
  }
  // 同意182件，修改后通过27件，不同意5件: what stands between the two is a sort beside them.
  for (let from = 0; from + 2 < terms.length; from++)
    for (let to = from + 2; to < Math.min(terms.length, from + 4); to++) {
      const [one, other] = [terms[from], terms[to]]
      if (one === undefined || other === undefined) continue
      const deed = denies(one, other) ?? denies(other, one)
      const among = found.some((known) => known.from <= from && known.to > to)
      if (deed !== undefined && !never.test(deed) && !among && inRow(terms, from, to))
        found.push({ from, to: to + 1, whole: false })
    }
  terms.forEach((term, at) => {
    const next = terms[at + 1]
    const known = found.some(({ from, to }) => from <= at && to >= at + 2)
    if (next === undefined || known) return
    const deed = denies(term, next) ?? denies(next, term)
    if (deed === undefined || never.test(deed)) return
    // 予以受理128件，不予受理9件，告知另行处理8件: what else can come of them goes on the list, which then is whole or not.
    let to = at + 2
    while (otherwise.test(terms[to]?.label ?? '')) to++
    found.push({ from: at, to, whole: to === at + 2 && !pending.test(deed) })
  })
  return found
})
