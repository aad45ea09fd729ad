import type { Norm } from '@fazhi/model'
import { describe, expect, it } from 'vitest'
import { citation, norms } from './index.js'

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
      (number) => [number, { says: 'x', certainty: 'read' as const }] as const,
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
        ([, article]) =>
          !['read', 'opening', 'secondary'].includes(article.certainty) ||
          !['read', 'opening', 'secondary'].includes(entry.provenance.certainty),
      )
      .map(([article]) => [entry.id, article] as const),
  )

  it('has remembered articles to be silent about', () => {
    expect(unseen.length).toBeGreaterThan(0)
  })

  it.each(unseen)('never cites %s %s, which nobody read', (id, article) => {
    expect(citation(norm(id), article, 'zh-CN')).toBeUndefined()
    expect(citation(norm(id), article, 'en')).toBeUndefined()
  })
})
