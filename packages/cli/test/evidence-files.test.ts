import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { makeCity, run, unitYaml } from './small-city.js'

/** SHA-256 of the three bytes "abc", as the standard gives it. */
const abc = 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad'
const paper = (id: string, more: string): string =>
  `  - { id: ${id}, kind: register, title: 台账${id}, body: 青石镇, date: 2021-12-20, ${more} }`
const papers = [
  paper('there', `file: 佐证/有.txt, sha256: ${abc}`),
  paper('unhashed', 'file: 佐证/有.txt'),
  paper('gone', 'file: 佐证/没有.txt'),
  paper('changed', `file: 佐证/改过.txt, sha256: ${abc}`),
  paper('linked', 'file: 佐证/链接.txt'),
  paper('climbs', 'file: ../外面.txt'),
  paper('noFile', `sha256: ${'0'.repeat(64)}`),
]

let city: ReturnType<typeof makeCity>
beforeAll(() => {
  city = makeCity({
    'units/qingshi.yaml': unitYaml('qingshi', '青石镇', [
      'litigation.heard: { claimed: 2, verified: 2 }',
    ]).replace(/evidence: \[\]/, `evidence:\n${papers.join('\n')}`),
  })
  mkdirSync(join(city.root, '佐证'))
  writeFileSync(join(city.root, '佐证/有.txt'), 'abc')
  writeFileSync(join(city.root, '佐证/改过.txt'), 'abd')
  symlinkSync('/etc/hostname', join(city.root, '佐证/链接.txt'))
})
afterAll(() => {
  city.remove()
})

describe('files of evidence', () => {
  it('are there, inside the folder, and what their digest says', async () => {
    const { code, out } = await run(['check', '.', '--json'], city.root)
    expect(code).toBe(1)
    const findings = (
      JSON.parse(out) as {
        readonly answers: readonly {
          readonly findings: readonly {
            readonly code: string
            readonly severity: string
            readonly at: readonly { readonly file?: string; readonly pointer?: string }[]
          }[]
        }[]
      }
    ).answers.flatMap(({ findings: own }) => own)
    expect(
      findings
        .filter(({ code: found }) => /^(?:CTY-016|SUB-057)/.test(found))
        .map(({ code: found, severity, at }) => [found, severity, at[0]?.file, at[0]?.pointer])
        .sort(),
    ).toEqual([
      ['CTY-016.differs', 'error', 'units/qingshi.yaml', '/evidence/3/file'],
      ['CTY-016.missing', 'warning', 'units/qingshi.yaml', '/evidence/2/file'],
      ['CTY-016.outside', 'error', 'units/qingshi.yaml', '/evidence/4/file'],
      ['SUB-057', 'error', 'units/qingshi.yaml', '/evidence/5/file'],
    ])
  })

  it('that were changed stop the scoring; one that is not there yet does not', async () => {
    const { code, out } = await run(['score', '.', '--out', 'r'], city.root)
    expect(code).toBe(1)
    expect(out).toMatch(
      /与所填摘要不符（现为\s+a52d159f262b2c6ddb724a61840befc36eb30c88877a4030b65cbe86298449c9）/,
    )
    expect(out).not.toContain('没有.txt')
  })
})
