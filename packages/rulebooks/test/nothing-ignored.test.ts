import { catalog as dictionary } from '@fazhi/catalog'
import { loadRulebook } from '@fazhi/rulebook'
import { expect, test } from 'vitest'
import { type Document, isScalar, parseDocument, visit } from 'yaml'
import { rulebooks } from '../src/index.js'

/*
 * What is written is read, and what is not written is not made up in silence. Every entry of every rulebook is taken out, and
 * every plain value replaced by a word nobody uses; each time the rulebook, its assumptions, its cases or its findings must
 * show it.
 */

/** Without places, which move with the text. */
const shown = (yaml: string): string =>
  JSON.stringify(loadRulebook(yaml, { catalog: dictionary }), (key, value: unknown) =>
    key === 'at' || key === 'fingerprint' || key === 'pointer' ? undefined : value,
  )

interface Change {
  readonly key: string
  readonly line: number
  readonly text: string
}

const keyText = (key: unknown): string => (isScalar(key) ? String(key.value) : '')

/** The text once for every entry, with that entry taken out or replaced. */
const changes = (yaml: string, kind: 'out' | 'replaced'): readonly Change[] => {
  const document: Document = parseDocument(yaml)
  const found: Change[] = []
  visit(document, {
    Map: (_, map) => {
      for (const [index, pair] of map.items.entries()) {
        const key = keyText(pair.key)
        const [start = 0] = (isScalar(pair.key) ? pair.key.range : undefined) ?? []
        const line = yaml.slice(0, start).split('\n').length
        const { value } = pair
        if (kind === 'out') {
          map.items.splice(index, 1)
          found.push({ key, line, text: document.toString() })
          map.items.splice(index, 0, pair)
        } else if (isScalar(value)) {
          const before = value.value
          value.value = 'zz-nobody-says-this'
          found.push({ key, line, text: document.toString() })
          value.value = before
        }
      }
    },
  })
  return found
}

const small = rulebooks.filter(({ yaml }) => yaml.length < 12_000)

/**
 * Left out, these may mean what they said: a floor of 0 that nothing passes, the sum of the items, rounding at the table (there is
 * no other place for it), a table's own policy where the rulebook has the same.
 */
const sameWithout = new Set(['floor', 'ceiling', 'points', 'start', 'outOf', 'at', 'notApplicable'])

test.each(small.map(({ id, yaml }) => [id, yaml] as const))(
  '%s: an entry that is taken out is missed',
  { timeout: 60_000 },
  (_, yaml) => {
    const before = shown(yaml)
    const silent = changes(yaml, 'out').filter(({ text }) => shown(text) === before)
    expect(
      silent.filter(({ key }) => !sameWithout.has(key)).map(({ key, line }) => [line, key]),
    ).toEqual([])
  },
)

test.each(small.map(({ id, yaml }) => [id, yaml] as const))(
  '%s: a value that is replaced by nonsense is noticed',
  { timeout: 60_000 },
  (_, yaml) => {
    const before = shown(yaml)
    const ignored = changes(yaml, 'replaced').filter(({ text }) => shown(text) === before)
    expect(ignored.map(({ key, line }) => [line, key])).toEqual([])
  },
)
