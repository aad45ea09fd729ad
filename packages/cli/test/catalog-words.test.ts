import { type CatalogPart, catalogParts } from '@fazhi/model'
import * as schema from '@fazhi/model/schema'
import { describe, expect, it } from 'vitest'
import { catalogWords, fieldWord, valueWord } from '../src/catalog/words/words.js'

/* Every field of every part, and every choice of a field, has a name in both languages: a new one without is found here. */

const schemas: Readonly<Record<CatalogPart, Schema>> = {
  facts: schema.factDefinition,
  rates: schema.rate,
  norms: schema.norm,
  duties: schema.duty,
  deadlines: schema.deadline,
  bodies: schema.body,
  formulas: schema.fixedFormula,
  terms: schema.term,
  calendars: schema.calendarYear,
  identities: schema.identity,
  profiles: schema.reportProfile,
}

interface Schema {
  readonly def: unknown
}

interface Definition {
  readonly innerType?: Schema
  readonly element?: Schema
  readonly options?: readonly Schema[]
  readonly shape?: Readonly<Record<string, Schema>>
  readonly valueType?: Schema
  readonly entries?: Readonly<Record<string, string>>
}

type Path = readonly string[]

/** Data an identity is tried on, and the terms of relations, are shown as they are written. */
const asWritten = ['good', 'bad', 'where', 'holds', 'each', 'follow', 'gather']

const walk = (
  zod: Schema,
  path: Path,
  onField: (path: Path) => void,
  onChoice: (path: Path, choice: string) => void,
): void => {
  const { innerType, element, options, shape, valueType, entries } = zod.def as Definition
  for (const choice of Object.keys(entries ?? {})) onChoice(path, choice)
  for (const inner of [innerType, element, ...(options ?? [])])
    if (inner !== undefined) walk(inner, path, onField, onChoice)
  // Names of a record are data: an article, a level.
  if (valueType !== undefined) walk(valueType, [...path, '*'], onField, onChoice)
  for (const [name, inner] of Object.entries(shape ?? {})) {
    onField([...path, name])
    if (!asWritten.includes(name)) walk(inner, [...path, name], onField, onChoice)
  }
}

const walkPart = (
  part: CatalogPart,
  onField: (path: Path) => void,
  onChoice: (path: Path, choice: string) => void,
) => walk(schemas[part], [], onField, onChoice)

describe.each(['zh-CN', 'en'] as const)('in %s', (language) => {
  const words = catalogWords(language)

  it.each(catalogParts)('every field of %s has a name', (part) => {
    const bare: string[] = []
    walkPart(
      part,
      (path) => {
        const name = fieldWord(words, part, path)
        // In English a field may be called as it is spelt: "title".
        if (language === 'zh-CN' && !/\p{Script=Han}/u.test(name)) bare.push(path.join('.'))
        if (Object.keys(words.fields).every((key) => !key.endsWith(path.at(-1) ?? '')))
          bare.push(path.join('.'))
      },
      () => undefined,
    )
    expect(bare).toEqual([])
  })

  it.each(catalogParts)('every choice of %s has a name', (part) => {
    const unnamed: string[] = []
    walkPart(
      part,
      () => undefined,
      (path, choice) => {
        const tables = Object.values(words.values)
        const named = tables.some((table) => Object.hasOwn(table, choice))
        const word = valueWord(words, part, path, choice)
        if (!named || (language === 'zh-CN' && word === choice))
          unnamed.push(`${path.join('.')} ${choice}`)
      },
    )
    expect(unnamed).toEqual([])
  })

  it('what nobody read is marked, and nothing else is', () => {
    const mark = language === 'en' ? 'not to be cited' : '不得引用'
    const marked = schema.certainty.options.filter((certainty) =>
      valueWord(words, 'norms', ['provenance', 'certainty'], certainty).includes(mark),
    )
    expect(marked).toEqual(['remembered', 'computed', 'inferred'])
  })
})
