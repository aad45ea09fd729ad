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
