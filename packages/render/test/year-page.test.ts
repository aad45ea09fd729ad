import { describe, expect, it } from 'vitest'
import { yearPage } from '../src/index.js'
import { answer, cite, explained, reportText, say, year } from './fixture.js'

const page = (language: 'zh-CN' | 'en' = 'zh-CN'): string =>
  yearPage({
    language,
    year,
    say,
    explain: () => explained,
    cite,
    city: { zh: '云溪市', en: 'Yunxi' },
    seal: 'ab12',
    report: { file: '报告.txt', answer },
    textOf: (file) => (file === '报告.txt' ? reportText : undefined),
  })

describe('the page of a year', () => {
  it('is one file that fetches nothing and runs nothing', () => {
    const html = page()
    expect(html).not.toMatch(/<script|<link rel="stylesheet|@import|url\(|https?:|\son\w+=/)
    expect(html).toContain(`default-src 'none'`)
  })

  it('gives the same bytes for the same input', () => {
    expect(page()).toBe(page())
  })

  it('escapes names, wherever they stand', () => {
    const html = page()
    expect(html).not.toContain('<script>alert')
    expect(html).toContain('&lt;script&gt;alert(1)&lt;/script&gt;')
    expect(html).not.toContain('HYPERLINK("x")')
  })

  it('shows every group, unit, place, score and grade', () => {
    const html = page()
    expect(html).toContain('<h2>镇街 <small>5 个单位</small></h2>')
    expect(html).toContain('<li>优秀<b>1</b>（名额 1）</li>')
    expect(html).toContain('<li>未定分<b>1</b></li>')
    expect(html).toMatch(
      /id="unit-luhe">.*<span class="place">2<\/span>.*芦河镇.*并列.*86\.00.*良好/,
    )
    expect(html).toMatch(/id="unit-hehua">.*title="干预司法活动">否决/)
  })

  it('explains the lost points with what would win them back and the basis', () => {
    const html = page()
    expect(html).toContain('<span class="n lose-n">−12.00</span>')
    expect(html).toContain('补救 多出庭 1 件 → +6；全部出庭 → +12')
    expect(html).toContain('依据 《行政诉讼法》第 3 条')
  })

  it('draws the waterfall on one scale that begins at 70: a loss of 12 from 100 spans 88 to 100', () => {
    expect(page()).toContain('横轴自 70 分起。')
    expect(page()).toContain('<i class="lose" style="left:60.00%;width:40.00%">')
  })

  it('says the verdict of the report, marks the place, folds hints away', () => {
    const html = page()
    expect(html).toContain('<span class="verdict notReady">不能提交</span>')
    expect(html).toContain('复议直接纠错率为<mark>23</mark>，调解率达81%。')
    expect(html).toContain('其余 1 条提示')
  })

  it('has the cards of the principals under their unit, escaped', () => {
    const html = yearPage({
      language: 'zh-CN',
      year,
      say,
      explain: () => explained,
      cards: (unit) =>
        unit === 'luhe'
          ? [
              [
                { title: '镇长　甲<一>', lines: [{ text: '2021 年在任 195 天', more: [] }] },
                { title: '述法', lines: [{ text: '年终述法', more: ['整改：整改中'] }] },
              ],
            ]
          : [],
    })
    expect(html.split('<h3>主要负责人</h3>')).toHaveLength(2)
    expect(html).toContain(
      '<summary>镇长　甲&lt;一&gt;</summary>\n<ul><li>2021 年在任 195 天</li></ul><h4>述法</h4>\n<ul><li>年终述法<ul><li>整改：整改中</li></ul></li></ul></details>',
    )
  })

  it('says who answers for a finding', () => {
    const acknowledged = {
      as: 'waiver',
      person: '甲<一>',
      date: '2022-01-05',
      reason: '待补',
    } as const
    const findings = answer.findings.map((finding) => ({ ...finding, acknowledged }))
    const html = yearPage({
      language: 'zh-CN',
      year,
      say,
      explain: () => explained,
      report: { file: '报告.txt', answer: { ...answer, findings } },
    })
    expect(html).toContain('<span>豁免（甲&lt;一&gt;，2022-01-05）：待补</span>')
  })

  it('names the assumptions and the seal', () => {
    expect(page()).toContain('并列名次按 1-1-3 排')
    expect(page()).toContain('sha256:ab12')
  })

  it('is written in one language', () => {
    const html = page('en')
    expect(html).toContain('<html lang="en">')
    expect(html).toContain('Yunxi: rule-of-law assessment 2021')
    expect(html).toContain('ties share the place, 1-1-3')
    expect(html).not.toContain('满分')
  })

  it('says that an undecided unit has no score, and which facts it needs', () => {
    const html = page()
    const row = html.slice(
      html.indexOf('id="unit-xincheng"'),
      html.indexOf('id="group-departments"'),
    )
    expect(row).toContain('未定分')
    expect(row).toContain('<li>学法次数</li>')
    expect(row).not.toContain('分数由来')
  })
})
