import { spawnSync } from 'node:child_process'
import {
  appendFileSync,
  cpSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { catalogParts } from '@fazhi/model'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import type { Run } from './small-city.js'

/*
 * Performs the steps of docs/add-a-rule.md as they stand there, in copies: the entries are taken from the page, the commands are run,
 * and what the page shows is what comes out.
 */

const root = fileURLToPath(new URL('../../../', import.meta.url))
const page = readFileSync(join(root, 'docs/add-a-rule.md'), 'utf8')

/** The fenced blocks of a section, with their language. */
const blocksOf = (title: string) => {
  const section = page.split(/^## /m).find((part) => part.startsWith(`${title} `)) ?? ''
  return [...section.matchAll(/^```(\w+)\n([\s\S]*?)^```$/gm)].map(
    ([, language = '', text = '']) => ({ language, text }),
  )
}

/** What a section says to write: the file its first line names, what to do with it, and the rest. */
const entriesOf = (title: string) =>
  blocksOf(title)
    .filter(({ language }) => language === 'yaml' || language === 'js')
    .map(({ text }) => {
      const [, verb = '', file = ''] =
        /^(?:#|\/\/) (append to|save as|replace in) (\S+)\n/.exec(text) ?? []
      return { verb, file, text: text.slice(text.indexOf('\n') + 1) }
    })

/** The command of a section and the lines it prints. */
const shownIn = (title: string) => {
  const [block] = blocksOf(title).filter(({ language }) => language === 'console')
  const [command = '', ...lines] = (block?.text ?? '').trimEnd().split('\n')
  return { argv: command.replace(/^\$ fazhi /, '').split(' '), lines }
}

const home = mkdtempSync(join(tmpdir(), 'fazhi 加一条 '))
afterAll(() => rmSync(home, { recursive: true, force: true }))

const trimmed = (text: string) =>
  text
    .trimEnd()
    .split('\n')
    .map((line) => line.trimEnd())

describe('what holds everywhere is an entry in the catalog', () => {
  const copy = join(home, 'catalog')
  const titles = ['A fact', 'A norm', 'An identity']
  let run: (argv: readonly string[], cwd: string) => Promise<Run>
  let sdk: typeof import('@fazhi/sdk')

  beforeAll(async () => {
    cpSync(join(root, 'packages/catalog/data'), join(copy, 'data'), { recursive: true })
    for (const title of titles) {
      for (const { verb, file, text } of entriesOf(title)) {
        expect(verb).toBe('append to')
        appendFileSync(join(copy, file.replace('packages/catalog/', '')), `\n${text}`)
      }
    }
    const generate = join(root, 'packages/catalog/scripts/generate.mjs')
    const { status, stderr } = spawnSync(process.execPath, [generate, copy], { encoding: 'utf8' })
    expect([status, stderr]).toEqual([0, ''])
    // The library as it is, with what was generated from the copy in the place of what is committed.
    for (const part of [...catalogParts, 'overlays']) {
      const made = pathToFileURL(join(copy, `src/generated/${part}.ts`)).href
      vi.doMock(join(root, `packages/catalog/src/generated/${part}.ts`), () => import(made))
    }
    vi.resetModules()
    sdk = await import('@fazhi/sdk')
    run = (await import('./small-city.js')).run
  }, 60_000)

  afterAll(() => {
    vi.doUnmock('@fazhi/catalog')
    vi.resetModules()
  })

  it('each step is one entry in one file', () => {
    for (const title of titles) expect([title, entriesOf(title).length]).toEqual([title, 1])
  })

  it.each(titles)('%s: what the page shows is what is shown', async (title) => {
    const { argv, lines } = shownIn(title)
    const { code, out } = await run(argv, home)
    expect(code).toBe(0)
    expect(trimmed(out)).toEqual(lines)
  })

  it('every entry fits its schema and leads somewhere', async () => {
    const schema = await import('@fazhi/model/schema')
    const [fact] = sdk.catalog.facts.slice(-1)
    const [norm] = sdk.catalog.norms.filter(({ id }) => id === 'sample-hearings-2022')
    const [identity] = sdk.catalog.identities.slice(-1)
    expect([fact?.id, norm?.id, identity?.id]).toEqual([
      'reconsideration.heard',
      'sample-hearings-2022',
      'A-heard',
    ])
    expect(schema.factDefinition.safeParse(fact).error).toBeUndefined()
    expect(schema.norm.safeParse(norm).error).toBeUndefined()
    expect(schema.identity.safeParse(identity).error).toBeUndefined()
    // Laid over a catalog without them, as an overlay, they are the same entries, and nothing leads nowhere.
    const without = {
      ...sdk.catalog,
      facts: sdk.catalog.facts.slice(0, -1),
      norms: sdk.catalog.norms.filter((one) => one !== norm),
      identities: sdk.catalog.identities.slice(0, -1),
    }
    const { findings } = sdk.resolveCatalog(without, [
      {
        overlay: 1,
        id: 'page',
        version: '1',
        title: { zh: '本页' },
        rank: 'nation',
        add: { facts: [{ ...fact }], norms: [{ ...norm }], identities: [{ ...identity }] },
      },
    ])
    expect(findings).toEqual([])
  })

  it('the norm is cited where it was read, and only there', () => {
    const cite = sdk.citeFrom(sdk.catalog, 'zh-CN')
    expect(cite({ norm: 'sample-hearings-2022', article: '4' })).toBe(
      '《行政复议听证工作规定（样例）》第四条',
    )
    expect(cite({ norm: 'sample-hearings-2022', article: '9' })).toBeUndefined()
  })

  it('the identity holds on submissions', () => {
    const city = (heard: number) => ({
      submission: 1 as const,
      year: 2021,
      city: { id: 'yunxi', name: { zh: '云溪市' } },
      facts: {
        'reconsideration.heard': { verified: heard },
        'reconsideration.concluded': { verified: 5 },
        'reconsideration.carriedOver': { verified: 3 },
      },
      units: {},
      evidence: [],
    })
    const errors = (heard: number) =>
      sdk
        .checkSubmission(city(heard), { catalog: sdk.catalog })
        .findings.filter(({ rule }) => rule === 'SUB-031').length
    expect([errors(8), errors(9)]).toEqual([0, 1])
  })

  it('a report that states the figure is held against it', () => {
    const report = '2021年度云溪市法治建设情况报告\n一、工作\n听证审理行政复议案件8件。\n'
    const { ledger } = sdk.checkReport(report, {
      profile: 'situation-report',
      year: 2021,
      catalog: sdk.catalog,
      rollUp: sdk.rollUp([], sdk.catalog),
    })
    expect(JSON.stringify(ledger)).toContain('reconsideration.heard')
  })
})

describe('what holds in one place or year is an overlay in the city’s folder', () => {
  const city = join(home, '云岫市')
  cpSync(join(root, 'examples/city-2021'), city, { recursive: true })
  const [overlay, line] = entriesOf('An overlay')
  writeFileSync(join(city, overlay?.file ?? ''), overlay?.text ?? '')
  const cityFile = join(city, line?.file ?? '')
  const before = readFileSync(cityFile, 'utf8')
  writeFileSync(cityFile, before.replace(/^overlays: .*\n/m, line?.text ?? ''))

  it('is one file and its name in one line', () => {
    expect([overlay?.verb, line?.verb]).toEqual(['save as', 'replace in'])
    expect(readFileSync(cityFile, 'utf8')).not.toBe(before)
  })

  it('is shown by why, layer by layer', async () => {
    const { run } = await import('./small-city.js')
    const { argv, lines } = shownIn('An overlay')
    const { code, out } = await run(argv, city)
    expect(code).toBe(0)
    // The page leaves out the table of fields that follows.
    expect(trimmed(out).slice(0, lines.length)).toEqual(lines)
  })

  it('is gone by when the city is scored', async () => {
    const { run } = await import('./small-city.js')
    const { code } = await run(['score', '.'], city)
    expect(code).toBe(0)
    const shown = await run(['catalog', 'show', 'local.mediationRooms', '--city', '.'], city)
    expect(shown.out).toContain('新建调解室个数')
  }, 60_000)
})

describe('a rule of one’s own is a file', () => {
  const folder = join(home, '报告')
  const rules = entriesOf('A rule')

  beforeAll(() => {
    cpSync(join(root, 'examples/city-2021/report.txt'), join(folder, 'report.txt'))
    symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'), 'junction')
    for (const { verb, file, text } of rules) {
      expect(verb).toBe('save as')
      writeFileSync(join(folder, file), text)
    }
    writeFileSync(
      join(folder, 'draft.txt'),
      '2021年度云溪市法治建设情况报告\n一、主要工作\n久久为功推进普法，全年开展法治宣传活动12场。\n',
    )
  })

  it('fires where the page says so', async () => {
    const { run } = await import('./small-city.js')
    const { argv, lines } = shownIn('A rule')
    const { out } = await run(argv, folder)
    expect(out).toContain(lines.join('\n'))
  })

  it('is silent on a report without slogans', async () => {
    const { run } = await import('./small-city.js')
    const argv = ['check', 'report.txt', '--year', '2021', '--rules', 'slogans.mjs', '--json']
    const { rules: status } = JSON.parse((await run(argv, folder)).out)
    expect(status).toContainEqual(
      expect.objectContaining({ rule: 'LOC-001', status: 'ran', fired: 0 }),
    )
  })

  it('keeps its word, as the tester says', async () => {
    const log = vi.spyOn(console, 'log').mockImplementation(() => undefined)
    await import(pathToFileURL(join(folder, 'slogans.test.mjs')).href)
    expect(log.mock.calls).toEqual([[[]]])
    log.mockRestore()
  })
})
