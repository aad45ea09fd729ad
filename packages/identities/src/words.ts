import type { IdentitySource, Language } from '@fazhi/model'
import { label } from '@fazhi/model'
import { fieldWords, kindWords, sourceWords } from './record-words.js'
import type { Rel } from './relate.js'
import type { Subject, Term } from './term.js'

/** How facts and rates are called: the name of an id. An id without a name stands for itself. */
export type NameOf = (id: string) => string | undefined

/** What is needed to put terms into words. */
export interface Wording {
  readonly language: Language
  readonly nameOf: NameOf
  /** The kinds of record behind each name of the identity. */
  readonly sources: ReadonlyMap<string, readonly string[]>
  /** What the very record behind a name is called, where it was judged: its title, or its id. */
  readonly recordOf?: (alias: string) => string | undefined
}

const marks = '①②③④⑤⑥⑦⑧⑨'

/** A kind of record; of a list inside a record, "督察问题". */
const sourceName = (source: string, language: Language): string => {
  const [outer = '', inner] = source.replace('*', '').split('.')
  const kind = label(sourceWords[outer as IdentitySource], language)
  if (inner === undefined) return kind
  return of(language, fieldName([inner], language), kind)
}

/** A record by its kind and its own name; by its kind alone, numbered where the identity has several names for one kind. */
const recordWords = ({ language, sources, recordOf }: Wording, alias: string): string => {
  const own = sources.get(alias) ?? []
  const kind = own
    .map((source) => sourceName(source, language))
    .join(language === 'en' ? ' or ' : '或')
  const name = recordOf?.(alias)
  if (name !== undefined) return language === 'en' ? `${kind} “${name}”` : `${kind}“${name}”`
  const alike = [...sources]
    .filter(([, other]) => other.join() === own.join())
    .map(([name]) => name)
  if (alike.length < 2) return kind
  const number = alike.indexOf(alias)
  return language === 'en' ? `${kind} ${number + 1}` : `${kind}${marks[number] ?? number + 1}`
}

const fieldName = (path: readonly string[], language: Language): string => {
  const words = fieldWords[path.join('.')]
  return words === undefined ? path.join('.') : label(words, language)
}

const of = (language: Language, field: string, record: string): string =>
  language === 'en' ? `${field} of the ${record}` : `${record}${field}`

const fieldWordsOf = (
  wording: Wording,
  { alias, path, of: fn }: Extract<Subject, { kind: 'field' }>,
): string => {
  const { language } = wording
  const field = of(language, fieldName(path, language), recordWords(wording, alias))
  if (fn === undefined) return field
  switch (fn) {
    case 'count':
      return language === 'en' ? `number of ${field}` : `${field}的条数`
    case 'distinct':
      return language === 'en' ? `different entries of ${field}` : `${field}中不重复的条数`
    case 'restDay':
      return language === 'en' ? `rest days among the ${field}` : `${field}中的休息日数`
  }
}

const gatheredWords = (
  wording: Wording,
  { alias, path, of: fn }: Extract<Subject, { kind: 'gathered' }>,
): string => {
  const { language, sources } = wording
  const record = (sources.get(alias) ?? []).map((source) => sourceName(source, language)).join('')
  if (fn === 'count') return language === 'en' ? `number of ${record}s` : `${record}的个数`
  const field = fieldName(path, language)
  return language === 'en' ? `sum of the ${field} of the ${record}s` : `各${record}${field}之和`
}

const yearWords = (which: 'first' | 'last' | 'number', language: Language): string =>
  ({
    first: language === 'en' ? 'the first day of the year' : '本年第一天',
    last: language === 'en' ? 'the last day of the year' : '本年最后一天',
    number: language === 'en' ? 'the year' : '本年度',
  })[which]

const subjectWords = (wording: Wording, subject: Subject): string => {
  const { language, nameOf } = wording
  const name = (id: string): string => nameOf(id) ?? id
  switch (subject.kind) {
    case 'fact':
      return name(subject.id)
    case 'previous':
      return language === 'en'
        ? `${name(subject.id)} of the year before`
        : `上年${name(subject.id)}`
    case 'change':
      return language === 'en'
        ? `stated change of ${name(subject.id)}`
        : `所写${name(subject.id)}的增减`
    case 'year':
      return yearWords(subject.which, language)
    case 'number':
      return ''
    case 'words':
      return subject.words
        .map((word) => (kindWords[word] === undefined ? word : label(kindWords[word], language)))
        .join(language === 'en' ? ' or ' : '或')
    case 'field':
      return fieldWordsOf(wording, subject)
    case 'gathered':
      return gatheredWords(wording, subject)
    case 'ratio':
      return `${bracketed(wording, subject.over)} ÷ ${bracketed(wording, subject.under)}`
  }
}

const bracketed = (wording: Wording, terms: readonly Term[]): string => {
  const sum = sumWords(wording, terms)
  if (terms.length < 2) return sum
  return wording.language === 'en' ? `(${sum})` : `（${sum}）`
}

const termWords = (wording: Wording, { subject, times }: Term, isFirst: boolean): string => {
  const english = wording.language === 'en'
  const [plus, minus] = english ? [' + ', ' − '] : ['＋', '－']
  const size = times < 0n ? -times : times
  const words = subjectWords(wording, subject)
  const amount = words === '' ? String(size) : size === 1n ? words : `${size} × ${words}`
  if (isFirst) return times < 0n ? `${minus.trim()}${amount}` : amount
  return `${times < 0n ? minus : plus}${amount}`
}

/** The terms of a side in words: "受理＋不予受理". */
export const sumWords = (wording: Wording, terms: readonly Term[]): string =>
  terms.map((term, index) => termWords(wording, term, index === 0)).join('')

/** The sign of a relation. */
export const relSign: Readonly<Record<Rel, string>> = {
  '<=': '≤',
  '<': '<',
  '=': '=',
  '!=': '≠',
  '>=': '≥',
  '>': '>',
}
