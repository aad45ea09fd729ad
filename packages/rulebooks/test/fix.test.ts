import { test as law } from '@fast-check/vitest'
import { catalog as dictionary } from '@fazhi/catalog'
import { fixRulebook } from '@fazhi/rulebook'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { rulebooks } from '../src/index.js'
import { catalog } from './load.js'

const fix = (id: string, yaml: string) =>
  fixRulebook(yaml, { catalog: id === 'sample-county-city' ? dictionary : catalog })

test.each(rulebooks.map(({ id, yaml }) => [id, yaml] as const))(
  '%s: nothing is to be mended',
  (id, yaml) => {
    expect(fix(id, yaml)).toMatchObject({ text: yaml, edits: [], mended: [] })
  },
)

/** Names as they stand in clauses, conditions and lists of items. */
const names = (yaml: string): readonly { readonly at: number; readonly name: string }[] =>
  [...yaml.matchAll(/(?<=(?:each|unless|when|by|share|judged|over): )[a-zA-Z][\w.-]{3,}/g)].map(
    ({ index, 0: name }) => ({ at: index, name }),
  )

const small = rulebooks.filter(({ id }) => id !== 'sample-county-city')
const slips = [
  (name: string, at: number) => name.slice(0, at) + name.slice(at + 1),
  (name: string, at: number) => `${name.slice(0, at)}x${name.slice(at)}`,
  (name: string, at: number) => `${name.slice(0, at)}q${name.slice(at + 1)}`,
]

law.prop([fc.constantFrom(...small), fc.nat(999), fc.nat(30), fc.constantFrom(...slips)], {
  numRuns: 150,
})(
  'law: a slip in a name is mended to what stood there, or left to a person',
  ({ id, yaml }, pick, where, slip) => {
    const all = names(yaml)
    const found = all[pick % all.length]
    if (found === undefined) return
    const wrong = slip(found.name, where % found.name.length)
    const text = yaml.slice(0, found.at) + wrong + yaml.slice(found.at + found.name.length)
    const fixed = fix(id, text)
    expect([yaml, text]).toContain(fixed.text)
  },
)
