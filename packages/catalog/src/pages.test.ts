import { readFileSync } from 'node:fs'
import { isCitable, label } from '@fazhi/model'
import { describe, expect, it } from 'vitest'
import { dictionaryPage, dictionaryPagePath } from '../scripts/dictionary-page.mjs'
import { normsPage, normsPagePath } from '../scripts/norms-page.mjs'
import { profilesPage, profilesPagePath } from '../scripts/profiles-page.mjs'
import { catalog } from './index.js'

describe('docs/profiles.md', () => {
  const page = readFileSync(profilesPagePath, 'utf8')

  it('is written freshly from the data, with a section a kind of report', () => {
    expect(page).toBe(profilesPage())
    for (const { id, title } of catalog.profiles)
      expect(page).toContain(`## ${title.zh} · \`${id}\`\n`)
  })

  it('cites nothing for what is only our reading', () => {
    const rows = page.split('\n').filter((line) => line.includes('推定') && line.startsWith('|'))
    expect(rows.length).toBeGreaterThan(5)
    for (const line of rows) expect(line).toContain('| — |')
  })
})

const cut = '## 凭记忆或推定，不得引用 · Remembered or our reading, not to be cited'

describe('docs/norms.md', () => {
  const page = readFileSync(normsPagePath, 'utf8')
  const [known = '', remembered = ''] = page.split(cut)

  it('is written freshly from the data', () => {
    expect(page).toBe(normsPage())
  })

  it('tells every norm that was seen, strongest authority first, with what its articles say', () => {
    for (const norm of catalog.norms.filter(({ provenance }) => isCitable(provenance.certainty))) {
      expect(known).toContain(`### ${norm.title.zh}\n`)
      for (const { says } of Object.values(norm.articles).filter(({ certainty }) =>
        isCitable(certainty),
      ))
        expect(known).toContain(`| ${says.zh}<br>${says.en} |`)
    }
    const order = ['## 法律', '## 行政法规', '## 党内法规', '## 国家标准', '## 政策文件'].map(
      (title) => known.indexOf(title),
    )
    expect(order).toEqual([...order].sort((a, b) => a - b))
    expect(Math.min(...order)).toBeGreaterThan(0)
  })

  it('keeps what nobody read under its own heading: articles, norms, duties, deadlines, bodies, phrases', () => {
    expect(remembered.length).toBeGreaterThan(1000)
    for (const norm of catalog.norms) {
      const isSeen = isCitable(norm.provenance.certainty)
      if (!isSeen) expect(known).not.toContain(label(norm.title, 'zh-CN'))
      for (const { says, certainty } of Object.values(norm.articles)) {
        if (isSeen && isCitable(certainty)) continue
        expect(known).not.toContain(`| ${says.zh}<br>`)
        expect(remembered).toContain(`| ${says.zh}<br>${says.en} |`)
      }
    }
    const names = [
      ...catalog.duties.map((duty) => [duty, `\`${duty.id}\``] as const),
      ...catalog.deadlines.map((deadline) => [deadline, deadline.subject.en ?? ''] as const),
      ...catalog.bodies.map((body) => [body, `| ${body.full} |`] as const),
      ...catalog.formulas.map((formula) => [formula, `| ${formula.right} |`] as const),
    ]
    for (const [{ provenance }, name] of names)
      if (!isCitable(provenance.certainty)) {
        expect([name, known.includes(name)]).toEqual([name, false])
        expect([name, remembered.includes(name)]).toEqual([name, true])
      }
  })

  it('shows no day that is only remembered or our own reading as one that is known', () => {
    const section = (title: string): string =>
      known.split(`### ${title}\n`)[1]?.split('\n### ')[0] ?? ''
    expect(section('党政主要负责人履行推进法治建设第一责任人职责规定')).not.toContain('2016-11-30')
    expect(section('中华人民共和国行政诉讼法')).not.toContain('2017-07-01')
    expect(
      section('关于党政主要负责人履行推进法治建设第一责任人职责情况列入年终述职内容工作的意见'),
    ).not.toContain('2021-02')
    expect(section('中华人民共和国行政复议法（2017年修正）')).toContain(
      '（未核对 · not read） — 2023-12-31',
    )
    expect(section('中华人民共和国行政复议法（2023年修订）')).toContain('2024-01-01 —')
    expect(remembered).toContain(
      '| `first-responsible-2016` | 起 · from | 2016-11-30 | 凭记忆 · remembered |',
    )
  })
})

describe('docs/dictionary.md', () => {
  const page = readFileSync(dictionaryPagePath, 'utf8')

  it('is written freshly from the data', () => {
    expect(page).toBe(dictionaryPage())
  })

  it('tells every term once', () => {
    for (const { zh, en, id } of catalog.terms)
      expect([id, page.split(`| ${zh.join(' / ')} | ${en} | ${id} |`)]).toHaveProperty(
        '1.length',
        2,
      )
  })
})
