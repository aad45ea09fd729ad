import { isCitable, languages, type Norm } from '@fazhi/model'
import { describe, expect, it } from 'vitest'
import { catalog, citation, citeEntry, citeFrom, norms } from './index.js'

const norm = (id: string): Norm => {
  const found = norms.find((entry) => entry.id === id)
  if (found === undefined) throw new Error(`no norm ${id}`)
  return found
}

describe('citation', () => {
  it('cites an article that was read, in both languages', () => {
    expect(citation(norm('penalty-2021'), '47', 'zh-CN')).toBe(
      '《中华人民共和国行政处罚法（2021年修订）》第四十七条',
    )
    expect(citation(norm('penalty-2021'), '47', 'en')).toBe(
      'Administrative Penalty Law (2021 text), Article 47',
    )
    expect(citation(norm('court-interpretation-2018'), '128', 'zh-CN')).toBe(
      '《最高人民法院关于适用〈中华人民共和国行政诉讼法〉的解释》第一百二十八条',
    )
  })

  it('writes article numbers as statutes do', () => {
    const articles = ['3', '10', '15', '20', '101', '110', '200'].map(
      (number) => [number, { says: { zh: '某事。' }, certainty: 'read' as const }] as const,
    )
    const sample: Norm = {
      ...norm('penalty-2021'),
      title: { zh: '样例' },
      articles: Object.fromEntries(articles),
    }
    expect(articles.map(([number]) => citation(sample, number, 'zh-CN'))).toEqual([
      '《样例》第三条',
      '《样例》第十条',
      '《样例》第十五条',
      '《样例》第二十条',
      '《样例》第一百零一条',
      '《样例》第一百一十条',
      '《样例》第二百条',
    ])
  })

  it('names only the title where the number of the article was not read', () => {
    expect(citation(norm('inspection-2019'), '*', 'zh-CN')).toBe(
      '《法治政府建设与责任落实督察工作规定》',
    )
    expect(citation(norm('inspection-2019'), '25', 'zh-CN')).toBeUndefined()
  })

  it('does not cite an article the catalog does not hold', () => {
    expect(citation(norm('penalty-2021'), '999', 'en')).toBeUndefined()
  })

  const unseen = norms.flatMap((entry) =>
    Object.entries(entry.articles)
      .filter(
        ([, article]) => !isCitable(article.certainty) || !isCitable(entry.provenance.certainty),
      )
      .map(([article]) => [entry.id, article] as const),
  )

  it('has remembered articles to be silent about', () => {
    expect(unseen.length).toBeGreaterThan(0)
  })

  it.each(unseen)('never cites %s %s, which nobody read', (id, article) => {
    for (const language of languages)
      for (const day of [undefined, '1990-01-01', '2021-12-31', '2026-12-31']) {
        expect(citation(norm(id), article, language, day)).toBeUndefined()
        expect(citeFrom(catalog, language, day)({ norm: id, article })).toBeUndefined()
      }
  })
})

describe('citation on a day', () => {
  it('refuses a norm that was not in force', () => {
    const on = (id: string, article: string, day: string) =>
      citation(norm(id), article, 'zh-CN', day)
    expect(on('penalty-2021', '33', '2021-07-14')).toBeUndefined()
    expect(on('penalty-2021', '33', '2021-07-15')).toBe(
      '《中华人民共和国行政处罚法（2021年修订）》第三十三条',
    )
    expect(on('penalty-2017', '27', '2021-07-14')).toBe(
      '《中华人民共和国行政处罚法（2017年修正）》第二十七条',
    )
    expect(on('penalty-2017', '27', '2021-07-15')).toBeUndefined()
    expect(on('enforcement-supervision-2025', '6', '2025-12-31')).toBeUndefined()
  })

  it('refuses nothing because of a day that is only remembered', () => {
    expect(citation(norm('first-responsible-2016'), '5', 'en', '2016-01-01')).toBe(
      'Provisions on principals as first responsible persons for rule of law (2016), Article 5',
    )
    expect(citation(norm('administrative-litigation-2017'), '3', 'zh-CN', '2017-06-30')).toBe(
      '《中华人民共和国行政诉讼法》第三条',
    )
  })

  it('is what citeFrom passes on', () => {
    const cite = citeFrom(catalog, 'zh-CN', '2023-12-31')
    expect(cite({ norm: 'reconsideration-2023', article: '5' })).toBeUndefined()
    expect(cite({ norm: 'reconsideration-2017', article: '31' })).toBe(
      '《中华人民共和国行政复议法（2017年修正）》第三十一条',
    )
  })
})

describe('citeEntry', () => {
  const entry = (id: string) => {
    const found = [...catalog.duties, ...catalog.deadlines].find((one) => one.id === id)
    if (found === undefined) throw new Error(`no entry ${id}`)
    return found
  }

  it('cites what an entry that was read rests on', () => {
    expect(citeEntry(catalog, entry('PC1_LEAD'), 'zh-CN')).toBe(
      '《党政主要负责人履行推进法治建设第一责任人职责规定》第五条',
    )
    expect(citeEntry(catalog, entry('publish-government'), 'en')).toBe(
      'Provisions on inspection of law-based government and of its responsibilities (2019), Article 24',
    )
    expect(citeEntry(catalog, entry('publish-government'), 'en', '2019-04-14')).toBeUndefined()
  })

  it('cites nothing for an entry that is only remembered, though its article was read', () => {
    expect(citeFrom(catalog, 'en')(entry('PC2_PARTY_RULES').basis)).toBeDefined()
    expect(citeEntry(catalog, entry('PC2_PARTY_RULES'), 'en')).toBeUndefined()
    expect(citeEntry(catalog, entry('submit-state-council-department'), 'zh-CN')).toBeUndefined()
  })
})
