import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { run } from './small-city.js'

/*
 * Every fault that was found in a printed scheme, written as a rulebook: "# finds LNT-002" stands on the line where
 * `fazhi lint` must say so, and it may say nothing else.
 */

const folder = fileURLToPath(new URL('./fixtures/faulty-schemes/', import.meta.url))
const names = readdirSync(folder).sort()

interface Said {
  readonly rule: string
  readonly at: readonly { readonly line?: number; readonly column?: number }[]
  readonly message: string
}

const marked = (text: string): readonly string[] =>
  text.split('\n').flatMap((line, index) => {
    const codes = /# finds (.+)$/.exec(line)?.[1]?.split(' ') ?? []
    return codes.map((code) => `${index + 1} ${code}`)
  })

const lint = async (name: string): Promise<readonly Said[]> => {
  const { out } = await run(['lint', name, '--json', '--lang', 'en'], folder)
  return (JSON.parse(out) as { readonly findings: readonly Said[] }).findings
}

describe('fazhi lint finds each fault of the printed schemes at its line', () => {
  it.each(names)('%s', async (name) => {
    const expected = marked(readFileSync(`${folder}${name}`, 'utf8'))
    expect(expected.length).toBeGreaterThan(0)
    const found = await lint(name)
    expect(found.map(({ rule, at: [at] }) => `${at?.line ?? 0} ${rule}`).sort()).toEqual(
      [...expected].sort(),
    )
    for (const { at, message } of found) {
      expect(at[0]?.column).toBeGreaterThan(0)
      expect(message).not.toContain('{')
    }
  })

  it('covers the list of faults', () => {
    const found = new Set(
      names.flatMap((name) =>
        marked(readFileSync(`${folder}${name}`, 'utf8')).map((mark) => mark.split(' ')[1]),
      ),
    )
    const asked = [
      ...['LNT-001', 'LNT-002', 'LNT-003', 'LNT-004', 'LNT-005', 'LNT-006', 'LNT-007', 'LNT-008'],
      ...['LNT-009', 'LNT-010', 'LNT-011', 'LNT-012', 'LNT-013', 'LNT-015', 'LNT-016', 'LNT-017'],
      ...['LNT-019', 'LNT-020', 'LNT-021', 'LNT-022', 'LNT-023', 'LNT-024', 'LNT-025'],
      ...['RBK-020', 'RBK-022', 'RBK-036'],
    ]
    expect(asked.filter((code) => !found.has(code))).toEqual([])
  })
})
