import { clauseShapes } from '@fazhi/scoring'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { describe, expect, test } from 'vitest'
import {
  rulebookFiles,
  rulebookOf,
  type Vector,
  vectorFile,
  vectorFiles,
  vectorSchema,
  vectors,
} from './read-vectors.js'

/* What the vectors are as a collection: in their schema, each by itself, and nothing of the language without one. */

const repeated = (texts: readonly string[]): readonly string[] => [
  ...new Set(texts.filter((text, index) => texts.indexOf(text) !== index)),
]

/** Pairs of words that some vector has together. */
const pairs = (of: (vector: Vector) => readonly string[]): ReadonlySet<string> =>
  new Set(vectors.flatMap(of))

test('there are 300 and more', () => {
  expect(vectors.length).toBeGreaterThanOrEqual(300)
})

const isValid = new Ajv2020({ strict: true, allErrors: true }).compile(vectorSchema)

test.each(vectorFiles)('%s is what the schema says', (name) => {
  const held = isValid(vectorFile(name))
  expect(isValid.errors ?? []).toEqual([])
  expect(held).toBe(true)
})

test.each([
  ['a number for a text', { exact: 1 }],
  ['a minus before nothing', { exact: '-0' }],
  ['an exponent', { published: '1e2' }],
  ['a key there is none of', { total: '1' }],
])('the schema refuses %s', (_, wrong) => {
  const [first] = vectors
  const units = { unit: { status: 'decided', outOf: '10', ...wrong } }
  const file = { $schema: './vectors.schema.json', vectors: 1, theme: { zh: '例', en: 'Example' } }
  expect(isValid({ ...file, cases: [{ ...first, expect: { units } }] })).toBe(false)
})

describe('no two are alike', () => {
  test('ids', () => {
    expect(repeated(vectors.map(({ id }) => id))).toEqual([])
  })

  test.each(['zh', 'en'] as const)('titles, within a file: %s', (language) => {
    for (const name of vectorFiles)
      expect([name, repeated(vectorFile(name).cases.map(({ title }) => title[language]))]).toEqual([
        name,
        [],
      ])
  })

  test('rulebook and facts', () => {
    const asked = vectors.map((vector) =>
      JSON.stringify([rulebookOf(vector), vector.units, vector.city]),
    )
    expect(repeated(asked)).toEqual([])
  })
})

describe('nothing is without one', () => {
  test('every shape of clause', () => {
    const shown = pairs(({ shapes = [] }) => shapes)
    expect(clauseShapes.filter((shape) => !shown.has(shape))).toEqual([])
  })

  test('every rule of meaning that scoring carries out', () => {
    // Views and answers, no scores.
    const others: readonly number[] = [36, 37, 39, 41]
    const rules = Array.from({ length: 41 }, (_, index) => index + 1)
      .filter((rule) => !others.includes(rule))
      .map((rule) => `R${rule}`)
    const shown = pairs(({ rules: of }) => of)
    expect(rules.filter((rule) => !shown.has(rule))).toEqual([])
  })

  test('every rule with every shape it speaks of', () => {
    const shown = pairs(({ rules, shapes = [] }) =>
      rules.flatMap((rule) => shapes.map((shape) => `${rule} ${shape}`)),
    )
    const spoken = [
      ...clauseShapes.map((shape) => `R11 ${shape}`),
      ...['each', 'by', 'share', 'condition'].map((shape) => `R16 ${shape}`),
      ...['each', 'events', 'together'].map((shape) => `R3 ${shape}`),
      ...['each', 'by', 'share', 'condition'].map((shape) => `R17 ${shape}`),
    ]
    expect(spoken.filter((pair) => !shown.has(pair))).toEqual([])
  })

  test('every rulebook that is shipped, and every table in it', () => {
    const used = pairs(({ rulebook }) => ('file' in rulebook ? [rulebook.file] : []))
    expect(rulebookFiles.filter((file) => !used.has(`rulebooks/${file}`))).toEqual([])
    const tables = (text: string): readonly string[] => {
      const [, part = ''] = /^tables:\n((?: .*\n)+)/m.exec(text) ?? []
      // Tables of files bind no units.
      return [...part.matchAll(/^ {2}([\w-]+):(?!\n {4}of:)/gm)].map(([, name = '']) => name)
    }
    const bound = pairs(({ rulebook, units = [] }) =>
      'file' in rulebook ? units.map(({ id }) => `${rulebook.file} ${id}`) : [],
    )
    const shared = [...new Set(vectors.filter(({ rulebook }) => 'file' in rulebook))]
    const idle = shared.flatMap((vector) => {
      const text = rulebookOf(vector)
      const file = 'file' in vector.rulebook ? vector.rulebook.file : ''
      // Where units are bound by their own name, the name of a table is the name of a unit.
      const isByName = /for: \{ id: /.test(text)
      return isByName
        ? tables(text)
            .map((name) => `${file} ${name}`)
            .filter((pair) => !bound.has(pair))
        : []
    })
    expect([...new Set(idle)]).toEqual([])
  })
})
