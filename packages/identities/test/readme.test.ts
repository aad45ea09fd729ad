import { readFileSync } from 'node:fs'
import { catalog } from '@fazhi/catalog'
import { identity as schema } from '@fazhi/model/schema'
import { transform } from 'esbuild'
import { expect, test } from 'vitest'
import { parse } from 'yaml'
import * as identities from '../src/index.js'

const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8')
const block = (language: string): string =>
  new RegExp(`\`\`\`${language}\\n([\\s\\S]*?)\`\`\``).exec(readme)?.[1] ?? ''

const submission = {
  submission: 1,
  year: 2021,
  city: { id: 'yunxiu', name: { zh: '云岫市' } },
  facts: {
    'reconsideration.carriedIn': { verified: 5 },
    'reconsideration.accepted': { verified: 35 },
    'reconsideration.concluded': { verified: 41 },
  },
  units: {},
  evidence: [],
}

test('the example of the README runs, and prints what it says', async () => {
  const example = block('ts')
  const promised = [...example.matchAll(/console\.log\(.*\) \/\/ ([^:\n]*)/g)].map(
    (match) => match[1],
  )
  expect(promised).toHaveLength(2)
  const body = example.replace(/import \{([^}]*)\} from '@fazhi\/(\w+)'/g, 'const {$1} = doors.$2')
  const { code } = await transform(body, { loader: 'ts' })
  const printed: string[] = []
  const log = (...values: readonly unknown[]) => printed.push(values.join(' '))
  new Function('doors', 'submission', 'console', code)(
    { identities, catalog: { catalog } },
    submission,
    { log },
  )
  expect(printed).toEqual(promised)
})

test('the identity of the README is one, and keeps its word', () => {
  const [entry] = parse(block('yaml')) as unknown[]
  const identity = schema.parse(entry)
  expect(identities.testIdentity(identity, catalog)).toEqual([])
})

test('what does not keep its word is said', () => {
  const [entry] = parse(block('yaml')) as unknown[]
  const identity = schema.parse(entry)
  const turned = { ...identity, good: identity.bad, bad: identity.good }
  expect(identities.testIdentity(turned, catalog)).toEqual([
    expect.stringMatching(/^X1 on .*2021-12-28.*: not contradicted$/),
    expect.stringMatching(/^X1 on .*2021-12-20.*: contradicted$/),
  ])
  const { where: _where, ...bare } = identity
  const never = { ...bare, where: [{ left: [1], rel: '>' as const, right: [2] }] }
  expect(identities.testIdentity(never, catalog)).toContain('X1: judged on no good example')
})
