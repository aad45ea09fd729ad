import { fileURLToPath } from 'node:url'
import { isCitable, languages } from '@fazhi/model'
import { displayWidth } from '@fazhi/render'
import { citation, catalog as ours } from '@fazhi/sdk'
import { describe, expect, it } from 'vitest'
import { makeCity, run } from './small-city.js'

const root = fileURLToPath(new URL('../../../', import.meta.url))
const city = 'examples/city-2021'

const catalog = (...argv: readonly string[]) => run(['catalog', ...argv], root)
const json = async (...argv: readonly string[]) =>
  JSON.parse((await catalog(...argv, '--json')).out)

describe('fazhi catalog list', () => {
  it('names every part with how many entries it has', async () => {
    const { code, out } = await catalog('list')
    expect(code).toBe(0)
    expect(out).toMatch(/^ {2}facts +\d+ +事实$/m)
    expect(out).toMatch(/^ {2}profiles +6 +报告种类$/m)
    expect(out.split('\n').filter((line) => /^ {2}[a-z]+ +\d/.test(line))).toHaveLength(11)
  })

  it('names every entry of a part with how well it is known', async () => {
    const { out } = await catalog('list', 'duties')
    expect(out).toMatch(/^ {2}PC1_LEAD +领导和统筹.*读过开头部分$/m)
    expect(out).toMatch(/^ {2}PC2_PARTY_RULES +依规管党治党.*凭记忆，不得引用$/m)
    expect((await catalog('list', 'duties', '--lang', 'en')).out).toMatch(
      /^ {2}PC2_PARTY_RULES +Govern the Party.*remembered, not to be cited$/m,
    )
  })

  it('marks in a city what a layer said', async () => {
    const { out } = await catalog('list', 'duties', '--city', city)
    expect(out).toMatch(/^ {2}YX_NIGHT_SCHOOLS .* yunxiu$/m)
    expect(out).toMatch(/^ {2}PC1_LEAD .*读过开头部分$/m)
  })

  it('gives all of it as JSON', async () => {
    const parts = await json('list', '--city', city)
    expect(parts.version).toMatch(/\+shandong@1\.0\.0\+yunxiu@2021\.1$/)
    expect(parts.parts.map(({ part }: { part: string }) => part)).toEqual([
      'facts',
      'rates',
      'norms',
      'duties',
      'deadlines',
      'bodies',
      'formulas',
      'terms',
      'calendars',
      'identities',
      'profiles',
    ])
    const { entries } = await json('list', 'duties', '--city', city)
    expect(entries.at(-1)).toEqual({
      id: 'YX_NIGHT_SCHOOLS',
      name: '组织办好村（社区）法治夜校',
      certainty: 'read',
      layer: 'yunxiu',
    })
  })
})

describe('fazhi catalog show', () => {
  it('says everything of an entry, in words, both languages of its name, its source last', async () => {
    const { code, out } = await catalog('show', 'villages.adviser')
    expect(code).toBe(0)
    expect(out.split('\n').map((line) => line.trimEnd())).toEqual([
      'facts/villages.adviser  有法律顾问的村（社区）个数  事实',
      '  名称              有法律顾问的村（社区）个数',
      '                    Villages with a legal adviser',
      '  类型              计数',
      '  计量单位          个',
      '  全年可能的最大值  500',
      '  定义              年底已签约法律顾问、有服务记录的村（社区）数。',
      '  数据来源          本单位',
      '  由谁填报',
      '    单位类别        镇（乡）、街道',
      '  属于              villages.total',
      '  汇总办法          各单位相加',
      '  报告里的写法      聘请法律顾问的村（社区）#个',
      '  出处',
      '    来源            山东省公共法律服务条例第十九条',
      '    可信程度        读过原文',
      '',
    ])
  })

  it('marks what nobody read as not to be cited, and cites what was', async () => {
    const { out } = await catalog('show', 'inspection-2019')
    expect(out).toMatch(/第25条 .*凭记忆，不得引用/)
    expect(out).toMatch(/第24条 [\s\S]*?见于转述/)
    // The duty rests on an article that nobody read: its norm is named by its id, never as a citation.
    const duty = (await catalog('show', 'GV1_ORGANISE')).out
    expect(duty).toContain('first-responsible-2016 6（未见原文，不得引用）')
    expect(duty).not.toContain('》第六条')
    expect((await catalog('show', 'department-report')).code).toBe(2)
    expect((await catalog('show', 'YX_NIGHT_SCHOOLS', '--city', city)).out).toContain(
      '《云岫市法治夜校工作办法（样例）》第三条',
    )
  })

  it('shows a law between figures as a formula', async () => {
    const { out } = await catalog('show', 'A2', '--lang', 'en')
    expect(out).toContain('must hold')
    expect(out).toMatch(/ <= /)
  })

  it('speaks of what a layer changed or retired as it stands there', async () => {
    expect((await catalog('show', 'villages.total')).out).toMatch(/最大值 +500/)
    expect((await catalog('show', 'villages.total', '--city', city)).out).toMatch(/最大值 +100/)
    expect((await catalog('show', 'disputeCentre', '--city', city)).out).toContain(
      '已由“yunxiu”废止：本市的调处机构叫社会治理服务中心',
    )
  })

  it('gives all of it as JSON', async () => {
    const { part, id, entry, retired } = await json('show', 'disputeCentre', '--city', city)
    expect([part, id, entry.zh, retired.layer]).toEqual([
      'terms',
      'disputeCentre',
      ['一站式矛盾纠纷调处中心'],
      'yunxiu',
    ])
  })

  it('shows every entry of the catalog in both languages, without a word missing or a line too long', async () => {
    for (const part of ['norms', 'duties', 'deadlines', 'identities', 'profiles', 'calendars']) {
      const { entries } = await json('list', part)
      for (const { id } of entries.slice(0, 12)) {
        for (const lang of ['zh-CN', 'en']) {
          const { code, out } = await catalog('show', `${part}/${id}`, '--lang', lang)
          expect(code).toBe(0)
          expect(out).not.toContain('undefined')
          expect(out).not.toContain('[object')
          // A closing mark may hang over.
          for (const line of out.split('\n').slice(1))
            expect(displayWidth(line), line).toBeLessThanOrEqual(102)
        }
      }
    }
  }, 60_000)
})

describe('fazhi catalog why', () => {
  it('tells layer by layer and field by field, with reason and basis', async () => {
    const { code, out } = await catalog('why', 'villages.adviserCoverage', '--city', city)
    expect(code).toBe(0)
    expect(out).toContain('shandong  山东省地方规定 1.0.0 (省、山东省)')
    expect(out).toContain('法定应达到的率: （无） → 100')
    expect(out).toContain('理由：山东省要求为每个村（居）配备法律顾问，覆盖率应为百分之百。')
    expect(out).toContain('依据：《山东省公共法律服务条例》第十九条')
    expect(out).toMatch(/^ {2}shandong +法定应达到的率 +100$/m)
    expect(out).toMatch(/^ {2}base +好的方向 +越高越好$/m)
  })

  it('says where the city says it', async () => {
    const { out } = await catalog('why', 'villages.total', '--city', city)
    expect(out).toMatch(/yunxiu +修改 +examples\/city-2021\/overlay\.yaml:\d+:7/)
    const there = await run(['catalog', 'why', 'villages.total', '--city', '.'], `${root}${city}`)
    expect(there.out).toMatch(/yunxiu +修改 +overlay\.yaml:\d+:7/)
  })

  it('takes overlays by name and by file, as often as they are named, on a day', async () => {
    const named = ['--overlay', 'shandong', '--overlay', `${city}/overlay.yaml`]
    const layers = async (...argv: readonly string[]) =>
      (await json('why', 'villages.total', ...argv)).layers.map(
        ({ layer }: { layer: string }) => layer,
      )
    expect(await layers()).toEqual(['base'])
    expect(await layers('--overlay', 'shandong')).toEqual(['base', 'shandong'])
    expect(await layers(...named)).toEqual(['base', 'shandong', 'yunxiu'])
    expect(await layers(...named, '--date', '2020-06-01')).toEqual(['base', 'shandong'])
    expect(await layers('--city', city, '--date', '2020-06-01')).toEqual(['base', 'shandong'])
  })

  it('gives all of it as JSON', async () => {
    const { steps, fields } = await json('why', 'villages.total', '--city', city)
    expect(steps).toMatchObject([
      { layer: 'base', did: 'added' },
      {
        layer: 'yunxiu',
        did: 'patched',
        changes: [{ field: '/maximum', from: 500, to: 100 }],
        at: { file: 'overlay.yaml' },
      },
    ])
    expect(fields).toContainEqual({ field: '/maximum', value: 100, layer: 'yunxiu' })
    expect(fields).toContainEqual({ field: '/measure', value: '个', layer: 'base' })
  })

  it('shows what is there and says what is wrong, and then gives 1', async () => {
    const { root: folder, remove } = makeCity({
      'city.yaml': `city: 1\nid: yunxi\nname: 云溪市\nyear: 2021\nrulebook: rulebook.yaml\nsubmissions: [units/]\noverlays: [o.yaml]\n`,
      'o.yaml': `overlay: 1\nid: yunxi\nversion: '1'\ntitle: { zh: 云溪 }\nrank: city\npatch:\n  facts:\n    - { id: villages.total, set: { type: flag }, reason: x }\n    - { id: villages.adviser, set: { maximum: 40 }, reason: 本市 }\n`,
    })
    try {
      const { code, out } = await run(['catalog', 'why', 'villages.adviser', '--city', '.'], folder)
      expect(code).toBe(1)
      expect(out).toMatch(/^ {2}yunxi +全年可能的最大值 +40$/m)
      expect(out).toContain('o.yaml:8:42')
      expect(out).toContain('不能改“facts/villages.total”的类型')
    } finally {
      remove()
    }
  })

  it('no byte of an overlay reaches the terminal as a command', async () => {
    const { root: folder, remove } = makeCity({
      'o.yaml': `overlay: 1\nid: evil\nversion: '1'\ntitle: { zh: "\\e[31m红" }\nrank: city\npatch:\n  facts:\n    - { id: villages.total, set: { definition: "\\e]0;x\\a定义" }, reason: "\\e[2J" }\n`,
    })
    try {
      for (const action of ['show', 'why']) {
        const { code, out } = await run(
          ['catalog', action, 'villages.total', '--overlay', 'o.yaml'],
          folder,
        )
        expect(code).toBe(0)
        expect(out).toContain('定义')
        // biome-ignore lint/suspicious/noControlCharactersInRegex: that is what must not be there
        expect(out).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f]/)
      }
    } finally {
      remove()
    }
  })
})

describe('nothing that nobody read', () => {
  const unread = ours.norms.flatMap((norm) =>
    Object.entries(norm.articles)
      .filter(([, { certainty }]) => !isCitable(certainty) || !isCitable(norm.provenance.certainty))
      .map(([article]) => ({ norm, article })),
  )

  it('is cited by show, whatever rests on it', async () => {
    expect(unread.length).toBeGreaterThan(10)
    const provenance = { source: 'x', certainty: 'read' } as const
    let rested = 0
    for (const part of ['duties', 'deadlines', 'profiles']) {
      for (const { id } of (await json('list', part)).entries) {
        for (const lang of languages) {
          const { out } = await catalog('show', `${part}/${id}`, '--lang', lang)
          for (const { norm, article } of unread) {
            if (out.includes(`${norm.id} ${article}`)) rested++
            // What would stand there if the article had been read.
            const says = {
              ...norm.articles[article],
              says: { zh: '某事。' },
              certainty: 'read',
            } as const
            const asIf = { ...norm, provenance, articles: { [article]: says } }
            const cited = citation(asIf, article, lang)
            if (article !== '*') expect(out).not.toContain(cited)
          }
        }
      }
    }
    // Six duties of the government principal, in two languages.
    expect(rested).toBeGreaterThanOrEqual(12)
  })

  it('borrows the authority of an article that was read', async () => {
    const { out } = await catalog('show', 'PC2_PARTY_RULES')
    expect(out).toContain('first-responsible-2016 5（未见原文，不得引用）')
    expect((await catalog('show', 'PC1_LEAD')).out).toContain('职责规定》第五条')
  })

  it('is cited by why as the basis of a change', async () => {
    const { root: folder, remove } = makeCity({
      'o.yaml': `overlay: 1\nid: o\nversion: '1'\ntitle: { zh: 层 }\nrank: city\npatch:\n  facts:\n    - { id: villages.total, set: { maximum: 40 }, reason: 本市, basis: { norm: first-responsible-2016, article: '6' } }\n`,
    })
    try {
      const { code, out } = await run(
        ['catalog', 'why', 'villages.total', '--overlay', 'o.yaml'],
        folder,
      )
      expect(code).toBe(0)
      expect(out).toContain('依据：first-responsible-2016 6（未见原文，不得引用）')
      expect(out).not.toContain('党政主要负责人履行推进法治建设第一责任人职责规定')
    } finally {
      remove()
    }
  })
})

describe('wrong use of fazhi catalog', () => {
  it.each([
    [['show', 'villages.advisor'], '目录里没有“villages.advisor”，是不是“villages.adviser”？'],
    [['show', 'facts/PC1_LEAD'], '目录里没有“facts/PC1_LEAD”'],
    [['show', 'hospital'], '目录里没有“hospital”'],
    [['why', 'duties/PC1_LEED'], '是不是“PC1_LEAD”？'],
    [['list', 'fact'], '目录里没有“fact”这一部分，是不是“facts”？'],
    [['lst'], '“catalog”后面不能是“lst”，是不是“list”？'],
    [['show'], '“catalog show”后面没有写全。'],
    [['list', '--overlay', 'shandon'], '没有“shandon”这个叠加层，是不是“shandong”？'],
    [['list', '--overlay', 'nix.yaml'], '找不到“nix.yaml”'],
    [['list', '--city', 'nix'], '找不到“nix”'],
    [['list', '--city', 'README.md'], '“README.md”不是文件夹。'],
    [['list', '--city', city, '--overlay', 'shandong'], '--city 和 --overlay 只能用一个'],
    [['list', '--date', '2021-02-30'], '日期“2021-02-30”不对'],
    [['list', '--overlays', 'x'], '没有“--overlays”这个选项，是不是“--overlay”？'],
    [['list', '--json', '--json'], '选项“--json”写了两次。'],
  ])('%j', async (argv, expected) => {
    const { code, out, err } = await catalog(...argv)
    expect([code, out]).toEqual([2, ''])
    expect(err).toContain(expected)
  })

  it('an id that several parts have is told apart by its part', async () => {
    const { root: folder, remove } = makeCity({
      'o.yaml': `overlay: 1\nid: twin\nversion: '1'\ntitle: { zh: 同名 }\nrank: city\nadd:\n  terms:\n    - { id: awards, area: work, zh: [表彰], en: awards, english: proposed, authority: ourJudgement, provenance: { source: x, certainty: read } }\n`,
    })
    try {
      const argv = ['--overlay', 'o.yaml']
      const { code, err } = await run(['catalog', 'show', 'awards', ...argv], folder)
      expect(code).toBe(2)
      expect(err).toContain('facts/awards, terms/awards')
      const shown = await run(['catalog', 'show', 'terms/awards', ...argv], folder)
      expect(shown.out).toContain('terms/awards  表彰  术语')
    } finally {
      remove()
    }
  })
})
