import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { run } from './small-city.js'

/* What a unit scores itself, held against its table and against what was computed. */

const example = join(import.meta.dirname, '../../../examples/city-2021')
let folder: string
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'fazhi-自评-'))
  cpSync(example, folder, { recursive: true })
  const claim = (unit: string, score: string): void => {
    const file = join(folder, `units/${unit}.yaml`)
    writeFileSync(
      file,
      readFileSync(file, 'utf8').replace('\nfacts:\n', `\nselfScore: ${score}\nfacts:\n`),
    )
  }
  claim(
    'dept-market',
    "{ total: '99.99', items: { leadership.sessions: '99', leadership.sesions: '1' } }",
  )
  claim('township-10', "{ total: '59.5' }")
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** The part of a page that is about one unit. */
const unitPart = (html: string, unit: string): string =>
  html.split('id="unit-').find((part) => part.startsWith(`${unit}"`)) ?? ''

describe('the page of the year', () => {
  it('shows what a unit gives itself beside what was computed, and the public page does not', async () => {
    await run(['score', '.', '--out', 'page'], folder)
    const html = readFileSync(join(folder, 'page/index.html'), 'utf8')
    expect(unitPart(html, 'township-10')).toContain(
      '单位自评 59.5 分，计算得分 58.98 分（自评与计算相差 +0.52）。自评不进入得分。',
    )
    expect(unitPart(html, 'township-01')).not.toContain('自评')
    await run(['score', '.', '--view', 'public', '--out', 'page-public'], folder)
    const seen = readFileSync(join(folder, 'page-public/index.html'), 'utf8')
    expect(unitPart(seen, 'township-10')).toContain('58.98')
    expect(seen).not.toContain('单位自评')
  }, 60_000)
})

const findingsOf = async (): Promise<readonly (readonly unknown[])[]> => {
  const { out } = await run(['check', '.', '--json'], folder)
  const { answers } = JSON.parse(out) as {
    readonly answers: readonly {
      readonly file: string
      readonly findings: readonly {
        readonly rule: string
        readonly code: string
        readonly severity: string
        readonly params: Readonly<Record<string, unknown>>
      }[]
    }[]
  }
  return answers.flatMap(({ file, findings }) =>
    findings
      .filter(({ rule }) => /^SUB-08[1-4]/.test(rule))
      .map(({ code, severity, params }) => [file, code, severity, params]),
  )
}

describe('a self-score', () => {
  it('is held against the table and the computed score by fazhi check DIR', async () => {
    expect(
      (await findingsOf()).map(([file, code, severity, params]) => [
        file,
        code,
        severity,
        Object.entries(params as object)
          .filter(([key]) => !/En$|^name$|^title$/.test(key))
          .map(([key, value]) => `${key} ${String(value)}`)
          .sort()
          .join(', '),
      ]),
    ).toEqual([
      [
        'units/dept-market.yaml',
        'SUB-084.fact',
        'info',
        'by +8.18, claimed [2,1,2,2], computed 91.81, fact leadership.sessions, item leadership.sessions, value 99.99, verified [2,1,2,1]',
      ],
      [
        'units/dept-market.yaml',
        'SUB-082',
        'warning',
        'item leadership.sessions, most 4, value 99',
      ],
      [
        'units/dept-market.yaml',
        'SUB-081.nearest',
        'warning',
        'item leadership.sesions, nearest leadership.sessions',
      ],
      [
        'units/township-10.yaml',
        'SUB-084.fact',
        'info',
        'by +0.52, claimed [1,1,0,1], computed 58.98, fact leadership.sessions, item leadership.sessions, value 59.5, verified [1,0,0,1]',
      ],
    ])
  })

  it('is told by fazhi why, and changes no score', async () => {
    const { code, out } = await run(['why', '.', 'dept-market'], folder)
    expect(code).toBe(0)
    expect(out).toContain('自评总分 99.99，按核实的数计算为')
    const plain = await run(['why', '.', 'dept-market'], example)
    expect(out.startsWith(plain.out)).toBe(true)
  })

  it('is given by fazhi why --json with what is to be said of it', async () => {
    const { out } = await run(['why', '.', 'township-10', '--json'], folder)
    const { selfScore } = JSON.parse(out) as {
      readonly selfScore: {
        readonly total: string
        readonly findings: readonly { readonly code: string }[]
      }
    }
    expect(selfScore.total).toBe('59.5')
    expect(selfScore.findings.map(({ code }) => code)).toEqual(['SUB-084.fact'])
    const none = await run(['why', '.', 'township-09', '--json'], folder)
    expect(none.out).not.toContain('selfScore')
  })

  it('of one file is held against what that file comes to among the units of the folder', async () => {
    const whole = await run(['check', 'units/township-10.yaml', '--from', '.', '--json'], folder)
    expect(whole.out).toContain('"SUB-084.fact"')
    expect(whole.out).toContain('"computed": "58.98"')
    // Without the folder there is nothing to hold it against.
    const alone = await run(['check', 'units/township-10.yaml', '--json'], folder)
    expect(alone.out).not.toContain('"SUB-084.')
  })

  it('is a claim: the public sees nothing of it', async () => {
    const { out } = await run(['check', '.', '--view', 'public'], folder)
    expect(out).not.toMatch(/自评|99\.99/)
    const why = await run(['why', '.', 'dept-market', '--view', 'public', '--json'], folder)
    expect(why.out).not.toMatch(/selfScore|99\.99/)
  })
})
