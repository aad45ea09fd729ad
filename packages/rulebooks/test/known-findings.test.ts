import { expect, test } from 'vitest'
import { rulebooks } from '../src/index.js'
import { load } from './load.js'

/*
 * A check may find what the printed scheme really says: losses that exceed their item, a group whose grades were not seen.
 * Such a finding is known: its code stands in a comment on its line, "# LNT-002: …", with what is true of the source.
 */

const known = (yaml: string): readonly string[] =>
  yaml.split('\n').flatMap((line, index) => {
    const comment = /#(.*)$/.exec(line)?.[1] ?? ''
    return [...comment.matchAll(/\b(?:LNT|RBK)-\d{3}\b/g)].map(([code]) => `${index + 1} ${code}`)
  })

test.each(rulebooks.map(({ id, yaml }) => [id, yaml] as const))(
  '%s: whatever is found is known to be true of its source',
  (_, yaml) => {
    const found = load(yaml).diagnostics.map(({ rule, at: [at] }) =>
      at?.kind === 'data' ? `${at.line ?? 0} ${rule}` : rule,
    )
    expect([...found].sort()).toEqual([...known(yaml)].sort())
  },
)

/** The faults that were found in the printed schemes, each by the check that says it; what asks for a person only (no cap, no grades) is left out. */
const faults: Readonly<Record<string, readonly string[]>> = {
  kaijiang: ['LNT-002.short organisation'],
  daxing: ['LNT-002.over plan'],
  lianyungang: ['LNT-002.over decisions'],
  hubei: ['LNT-007 proposals'],
  xinyang: ['LNT-021'],
  chuxiong: ['LNT-006 extra'],
  shicheng: ['LNT-003.short line18', 'LNT-006 rewards', 'LNT-009 lake', 'LNT-020 rewards'],
  'nan-villages': ['LNT-001 duty', 'LNT-001 villages'],
}

test.each(Object.entries(faults))(
  '%s keeps the fault of its source, and lint says it',
  (id, said) => {
    const yaml = rulebooks.find((one) => one.id === id)?.yaml ?? ''
    const found = load(yaml).diagnostics.map(({ code, params }) =>
      'node' in params ? `${code} ${params.node}` : code,
    )
    expect(said.filter((fault) => !found.includes(fault))).toEqual([])
  },
)
