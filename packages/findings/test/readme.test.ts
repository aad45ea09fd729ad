import { readFileSync } from 'node:fs'
import { transform } from 'esbuild'
import { expect, test } from 'vitest'
import * as findings from '../src/index.js'

const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8')

/** What each line that ends in a comment says it prints. */
const promised = (code: string) =>
  [...code.matchAll(/^console\.log\(.*\) \/\/ ([^:\n]*)/gm)].map((match) => match[1])

test('the example of the README runs, and prints what it says', async () => {
  const [, example = ''] = /```ts\n([\s\S]*?)```/.exec(readme) ?? []
  expect(promised(example)).toHaveLength(2)
  const body = example.replace(
    /import \{([^}]*)\} from '@fazhi\/findings'/,
    'const {$1} = findings',
  )
  const { code } = await transform(body, { loader: 'ts' })
  const printed: string[] = []
  const log = (...values: readonly unknown[]) =>
    printed.push(
      values.map((value) => (Array.isArray(value) ? `[${value.join()}]` : value)).join(' '),
    )
  new Function('findings', 'console', code)(findings, { log })
  expect(printed).toEqual(promised(example))
})

test('every rule about acknowledgements stands in the README', () => {
  const rules = new Set(
    Object.keys(findings.findingsMessages.en).flatMap((code) =>
      /^ACK-00\d/.test(code) ? [code.slice(0, 7)] : [],
    ),
  )
  expect(rules.size).toBe(6)
  for (const rule of rules) expect(readme).toContain(`| ${rule} |`)
})
