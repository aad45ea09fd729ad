import { dateOfDay, type Language } from '@fazhi/model'
import { intervalText } from './interval.js'
import type { Judgement, Side } from './judgement.js'
import { fieldOf } from './scope.js'
import { isWords, type Value } from './value.js'
import { type NameOf, sumWords } from './words.js'

const dateText = ({ lo, hi }: Exclude<Value, { readonly words: unknown }>): string => {
  const day = (value: typeof lo): string =>
    value === undefined ? '' : dateOfDay(Number(value.n / value.d))
  const [first, last] = [day(lo), day(hi)]
  return first === last ? first : `${first}–${last}`
}

/** What a side comes to, as people write it: "41", "12–", "2021-12-25", words as they stand. */
export const valueText = (value: Value): string => {
  if (isWords(value)) return value.words.join('、')
  return value.days === true ? dateText(value) : intervalText(value)
}

const named = ['title', 'matter', 'principal', 'id'] as const

/** What a record is called: by its title or name where it has one, else by its id. */
const recordName = (record: object): string | undefined => {
  for (const text of ['what', 'name'] as const) {
    const zh = fieldOf(record, [text, 'zh']) ?? fieldOf(record, [text])
    if (typeof zh === 'string') return zh
  }
  return named.map((key) => fieldOf(record, [key])).find((value) => typeof value === 'string')
}

/** The kinds of record of an instance: of several a name may walk, the one it was. */
const sourcesIn = ({ law, rows }: Judgement): ReadonlyMap<string, readonly string[]> =>
  new Map(
    [...law.sources].map(([alias, sources]) => {
      const row = rows.get(alias)
      return [alias, row === undefined || sources.length < 2 ? sources : [row.source]]
    }),
  )

/** The dates behind a count of rest days. */
const restDays = ({ rows }: Judgement, { terms }: Side): string =>
  terms
    .flatMap(({ subject }) =>
      subject.kind === 'field' && subject.of === 'restDay'
        ? [String(fieldOf(rows.get(subject.alias)?.record, subject.path))]
        : [],
    )
    .join('、')

/** A side of a judged law in words with what it comes to: "受理＋不予受理（41）". */
export const sideText = (
  judgement: Judgement,
  side: 'left' | 'right',
  language: Language,
  nameOf: NameOf,
): string => {
  const { terms, value } = judgement[side]
  const words = sumWords(
    {
      language,
      nameOf,
      sources: sourcesIn(judgement),
      recordOf: (alias) => {
        const row = judgement.rows.get(alias)
        return row === undefined ? undefined : recordName(row.record)
      },
    },
    terms,
  )
  const amount = [valueText(value), restDays(judgement, judgement[side])]
    .filter(Boolean)
    .join(' · ')
  if (words === amount) return words
  return language === 'en' ? `${words} (${amount})` : `${words}（${amount}）`
}
