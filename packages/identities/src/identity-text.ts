import type { Identity, Language } from '@fazhi/model'
import { sourcesOf } from './sources.js'
import { type Relation, relationOf } from './term.js'
import { namesOf } from './walk.js'
import { type NameOf, relSign, sumWords, type Wording } from './words.js'

const relationText = (wording: Wording, { left, rel, right }: Relation): string =>
  `${sumWords(wording, left)} ${relSign[rel]} ${sumWords(wording, right)}`

const relationsText = (wording: Wording, identity: Identity): string => {
  const names = namesOf(identity)
  const text = (relations: Identity['holds'], joint: string): string =>
    [relations ?? []]
      .flat()
      .map((relation) => relationText(wording, relationOf(relation, names)))
      .join(joint)
  const english = wording.language === 'en'
  const holds = text(identity.holds, english ? '; ' : '；')
  if (identity.where === undefined) return holds
  const where = text(identity.where, english ? ' and ' : '，')
  return english ? `where ${where}: ${holds}` : `${where}时：${holds}`
}

const rateText = ({ language, nameOf }: Wording, of: string, known: 'counts' | 'base'): string => {
  const every = of === '*'
  if (language === 'en') {
    const name = every ? 'every stated rate' : (nameOf(of) ?? of)
    return known === 'counts'
      ? `${name} = numerator ÷ denominator, within rounding`
      : `${name} is a whole number ÷ denominator, within rounding`
  }
  const name = every ? '所写各率' : (nameOf(of) ?? of)
  return known === 'counts'
    ? `${name} = 分子 ÷ 分母（按所写位数）`
    : `${name} = 某个整数 ÷ 分母（按所写位数）`
}

const changeText = ({ language, nameOf }: Wording, of: string): string => {
  if (language === 'en')
    return `${of === '*' ? 'every stated change' : `stated change of ${nameOf(of) ?? of}`} = this year against the year before, within rounding`
  return `${of === '*' ? '所写各项增减' : `所写${nameOf(of) ?? of}的增减`} = 本年与上年之比（差），按所写位数`
}

/**
 * An identity in words: "受理＋不予受理 ≤ 收到". Facts and rates by the names given (an id without one stands for itself), fields of
 * records by their own names; an identity that a rule of another kind holds by its title.
 */
export const identityText = (identity: Identity, language: Language, nameOf: NameOf): string => {
  const wording: Wording = { language, nameOf, sources: sourcesOf(identity) }
  if (identity.holds !== undefined) return relationsText(wording, identity)
  if (identity.rate !== undefined) return rateText(wording, identity.rate.of, identity.rate.known)
  if (identity.change !== undefined) return changeText(wording, identity.change)
  return language === 'en' ? (identity.title.en ?? identity.title.zh) : identity.title.zh
}
