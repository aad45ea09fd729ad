import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Submission, Year } from '@fazhi/model'
import { assess } from '@fazhi/sdk'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readCity } from '../src/files/read-city.js'
import { run } from './small-city.js'

/* Three pairs of eyes: whoever runs the assessment, one unit, anybody. */

const example = fileURLToPath(new URL('../../../examples/city-2021', import.meta.url))
let folder: string
let city: Awaited<ReturnType<typeof readCity>>
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'fazhi-给谁看-'))
  cpSync(example, folder, { recursive: true })
  // The example city keeps its papers elsewhere; here two of them say where.
  for (const [unit, where] of [
    ['township-07', 'file: 佐证/庚塘镇/纪要.pdf'],
    ['township-01', 'url: "https://papers.example/jia/1"'],
  ]) {
    const file = join(folder, `units/${unit}.yaml`)
    writeFileSync(file, readFileSync(file, 'utf8').replace('{ id: e1,', `{ id: e1, ${where},`))
  }
  mkdirSync(join(folder, '佐证/庚塘镇'), { recursive: true })
  writeFileSync(join(folder, '佐证/庚塘镇/纪要.pdf'), '%PDF')
  city = await readCity(folder)
}, 60_000)
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const signersIn = (value: unknown): readonly string[] =>
  typeof value !== 'object' || value === null
    ? []
    : Object.entries(value).flatMap(([key, inner]) =>
        key === 'signer' && typeof inner === 'string' ? [inner] : signersIn(inner),
      )

/** Everything in the data that is not for the public: people, and where evidence is kept. */
const secrets = (submissions: readonly Submission[]) => ({
  people: [
    ...new Set([
      ...submissions.flatMap((one) =>
        'unit' in one ? one.principals.map(({ name }) => name) : [],
      ),
      // A panel signs, too; it is no person, and the rulebook names it.
      ...signersIn(submissions).filter((name) => name !== '评议组'),
    ]),
  ],
  papers: submissions.flatMap(({ evidence }) =>
    evidence.flatMap(({ file, url }) => [file, url].filter((path) => path !== undefined)),
  ),
})

const allTexts = (path: string): string =>
  readdirSync(path)
    .map((name) => readFileSync(join(path, name), 'utf8'))
    .join('\n')

const claimedIn = (json: string): number => json.match(/"claimed":/g)?.length ?? 0

describe('what the public may see', () => {
  it('holds no name of a person, no path of evidence and no claim, in any output', async () => {
    const { people, papers } = secrets(city.submissions)
    expect(people.length).toBeGreaterThan(50)
    expect(papers).toEqual(['https://papers.example/jia/1', '佐证/庚塘镇/纪要.pdf'])
    const outs = [
      (await run(['score', '.', '--view', 'public'], folder)).out,
      allTexts(join(folder, 'results-public')),
      (await run(['score', '.', '--view', 'public', '--json'], folder)).out,
      (await run(['check', '.', '--view', 'public'], folder)).out,
      (await run(['check', '.', '--view', 'public', '--json'], folder)).out,
      (await run(['check', '.', '--view', 'public', '--format', 'sarif'], folder)).out,
      (await run(['roll-up', '.', '--view', 'public', '--json'], folder)).out,
      (await run(['roll-up', '.', '--view', 'public', '--trail', 'publicity.activities'], folder))
        .out,
      (await run(['tie-out', 'report.txt', '--from', '.', '--view', 'public', '--json'], folder))
        .out,
      (await run(['why', '.', 'township-07', '--view', 'public'], folder)).out,
      (await run(['why', '.', 'township-07', '--view', 'public', '--json'], folder)).out,
      (await run(['why', '.', 'township-07', '--view', 'public', '--principal', 'geng-1'], folder))
        .out,
    ]
    for (const [index, out] of outs.entries()) {
      expect([index, out.length > 200]).toEqual([index, true])
      expect([index, people.filter((name) => out.includes(name))]).toEqual([index, []])
      expect([index, papers.filter((paper) => out.includes(paper))]).toEqual([index, []])
      expect([index, claimedIn(out)]).toEqual([index, 0])
    }
  }, 120_000)

  it('holds the same scores, places and grades, and whoever has it can recompute them', async () => {
    await run(['score', '.'], folder)
    await run(['score', '.', '--view', 'public'], folder)
    const read = (name: string) =>
      (JSON.parse(readFileSync(join(folder, name, 'scores.json'), 'utf8')) as { year: Year }).year
    const [all, shown] = [read('results'), read('results-public')]
    const scores = ({ units }: Year) =>
      units.map(({ unit, published, place, grade, status }) => [
        unit,
        published,
        place,
        grade,
        status,
      ])
    expect(scores(shown)).toEqual(scores(all))
    expect(scores(assess(shown.rulebook, shown.submissions))).toEqual(scores(all))
  }, 60_000)

  it('leaves the internal results where they are', async () => {
    await run(['score', '.'], folder)
    const before = readFileSync(join(folder, 'results/scores.json'), 'utf8')
    await run(['score', '.', '--view', 'public'], folder)
    expect(readFileSync(join(folder, 'results/scores.json'), 'utf8')).toBe(before)
  }, 60_000)
})

describe('what one unit may see', () => {
  it('is its own: nothing of what others handed in', async () => {
    const { code, out } = await run(['score', '.', '--view', 'unit', '--unit', '庚塘镇'], folder)
    expect(code).toBe(0)
    // What is counted of one unit alone would be taken for the city's.
    expect(out).toMatch(/庚塘镇 +5 +91\.30 +良好\n/)
    expect(out).toContain('不含其他单位')
    expect(out).not.toMatch(/最高|单位数/)
    const page = readFileSync(join(folder, 'results-township-07/index.html'), 'utf8')
    expect(page).not.toMatch(/参评单位|个单位<|class="grades"/)
    const texts = allTexts(join(folder, 'results-township-07'))
    const own = city.submissions.filter((one) => 'unit' in one && one.unit.id === 'township-07')
    const others = city.submissions.filter((one) => 'unit' in one && one.unit.id !== 'township-07')
    const mine = new Set([...secrets(own).people, ...secrets(own).papers])
    const strange = [...secrets(others).people, ...secrets(others).papers].filter(
      (text) => !mine.has(text),
    )
    expect(strange.filter((text) => texts.includes(text))).toEqual([])
    expect([...secrets(own).people].filter((text) => texts.includes(text)).length).toBeGreaterThan(
      0,
    )
    const { year } = JSON.parse(
      readFileSync(join(folder, 'results-township-07/scores.json'), 'utf8'),
    ) as { year: Year }
    expect(year.units.map(({ unit }) => unit)).toEqual(['township-07'])
  }, 60_000)

  it('says the same of the unit as the whole does', async () => {
    const { out } = await run(
      ['score', '.', '--view', 'unit', '--unit', 'township-07', '--json'],
      folder,
    )
    const whole = await run(['score', '.', '--json'], folder)
    const find = (text: string): unknown =>
      (JSON.parse(text) as { groups: readonly { units: readonly { unit: string }[] }[] }).groups
        .flatMap(({ units }) => units)
        .find(({ unit }) => unit === 'township-07')
    expect(find(out)).toEqual(find(whole.out))
  }, 60_000)
})

describe('wrong use', () => {
  it.each([
    [['score', '.', '--view', 'unit'], '--unit'],
    [['score', '.', '--unit', 'township-07'], '--view unit'],
    [['score', '.', '--view', 'unit', '--unit', '庚塘'], '庚塘镇'],
    [['score', '.', '--view', 'public', '--self'], '--self'],
    [['check', 'report.txt', '--view', 'public'], '--view'],
    [['check', '.', '--view', 'unit'], 'public'],
  ])('%s', async (argv, words) => {
    const { code, err } = await run(argv, folder)
    expect(code).toBe(2)
    expect(err).toContain(words)
    expect(existsSync(join(folder, 'results-undefined'))).toBe(false)
  })
})
