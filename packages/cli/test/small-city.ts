import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { type ExitCode, main } from '../src/index.js'

/** Study is worth 40 (10 for each session below 4), appearance in court 60 (0.6 for each percentage point below 100 %). */
const rulebook = `rulebook: 1
id: small
version: 1.0.0
status: sample
year: 2021
title: { zh: 云溪市考核细则（样例）, en: Yunxi scheme (sample) }
policies:
  round: { at: table, places: 2, mode: half-up }
  decideOn: published
  missing: refuse
  unverified: refuse
  notApplicable: { policy: rescale, at: table }
  ties: { places: shared, breakBy: [] }
  vetoed: { ranked: true, inQuotaBase: true }
values:
  head.attendance: { rate: litigation.headAppeared, over: litigation.heard, title: { zh: 负责人出庭率, en: Head appearance rate } }
indicators:
  study:
    title: { zh: 领导班子带头学法, en: Principals study the law }
    points: 40
    floor: 0
    ceiling: 40
    clauses:
      - { lose: 10, each: study.sessions, below: 4 }
  appearance:
    title: { zh: 负责人出庭应诉, en: Heads appear in court }
    points: 60
    floor: 0
    ceiling: 60
    clauses:
      - { lose: 0.6, each: head.attendance, below: 100%, per: 1pp, part: exact, whenNone: notApplicable }
tables:
  township:
    title: { zh: 镇街, en: Townships }
    for: { kind: [township, subdistrict] }
    points: 100
    items: [study, appearance]
groups:
  townships: { title: { zh: 镇街组, en: Townships }, table: township }
grades:
  townships:
    - { grade: 优秀, from: '≥ 90' }
    - { grade: 良好, from: '≥ 80' }
    - { grade: 合格, from: else }
`

const city = `city: 1
id: yunxi
name: { zh: 云溪市, en: Yunxi }
year: 2021
rulebook: rulebook.yaml
submissions: [units/]
`

/** A unit's submission; facts as lines of YAML. */
export const unitYaml = (id: string, name: string, facts: readonly string[]): string =>
  `submission: 1
year: 2021
unit: { id: ${id}, name: { zh: ${name} }, kind: township, enforcementPower: false }
principals:
  - { id: p1, name: 甲一, role: townshipPartyPrincipal, term: { from: 2019-01-01 } }
  - { id: p2, name: 甲二, role: townshipGovernmentPrincipal, term: { from: 2019-01-01 } }
facts:
${facts.map((fact) => `  ${fact}\n`).join('')}evidence: []
dutyReports: []
`

const three = (heard: number, appeared: number, sessions?: number): readonly string[] => [
  `litigation.heard: { claimed: ${heard}, verified: ${heard} }`,
  `litigation.headAppeared: { claimed: ${appeared}, verified: ${appeared} }`,
  ...(sessions === undefined
    ? []
    : [`study.sessions: { claimed: ${sessions}, verified: ${sessions} }`]),
]

const files: Readonly<Record<string, string>> = {
  'city.yaml': city,
  'rulebook.yaml': rulebook,
  // Nothing lost: 100.
  'units/qingshi.yaml': unitYaml('qingshi', '青石镇', three(2, 2, 4)),
  // 3 of 5 is 60 %: 40 points of 0.6 lost, 24; one session short, 10: 66.
  'units/芦河 镇.yaml': unitYaml('luhe', '芦河镇', three(5, 3, 3)),
  // Study sessions are missing: undecided.
  'units/baima.yaml': unitYaml('baima', '白马街道', three(1, 1)),
}

/** A small city in a temporary folder whose path has Chinese and a space; `changes` replace or, with `null`, remove files. */
export const makeCity = (
  changes: Readonly<Record<string, string | Uint8Array | null>> = {},
): { readonly root: string; readonly remove: () => void } => {
  const base = mkdtempSync(join(tmpdir(), 'fazhi-'))
  const root = join(base, '云溪 市')
  for (const [name, content] of Object.entries({ ...files, ...changes })) {
    if (content === null) continue
    const path = join(root, name)
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(path, content)
  }
  return { root, remove: () => rmSync(base, { recursive: true, force: true }) }
}

/** What a run of the program printed and returned. */
export interface Run {
  readonly code: ExitCode
  readonly out: string
  readonly err: string
}

/** Runs the program in this process. */
export const run = async (
  argv: readonly string[],
  cwd: string,
  env: Readonly<Record<string, string>> = {},
): Promise<Run> => {
  let out = ''
  let err = ''
  const code = await main(argv, {
    stdout: (text) => {
      out += text
    },
    stderr: (text) => {
      err += text
    },
    cwd,
    env,
    today: '2022-03-01',
    terminal: { stdout: false, stderr: false },
  })
  return { code, out, err }
}
