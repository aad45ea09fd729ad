import { describe, expect, it } from 'vitest'
import { explanationToText, planToText, rankingCsv, toCsv, yearTable } from '../src/index.js'
import { answer, cite, explained, say, year } from './fixture.js'

describe('the ranking as CSV', () => {
  it('opens in Excel and WPS as it is: byte order mark, CR LF, quoting, no formula', () => {
    expect(rankingCsv(year, 'zh-CN')).toBe(
      [
        '\ufeff组别,名次,单位编号,单位,得分,等次,否决事项,缺少的数据',
        '镇街,1,qingshi,青石镇,93.40,优秀,,',
        '镇街,2,luhe,芦河镇,86.00,良好,,',
        '镇街,2,baima,白马街道,86.00,良好,,',
        '镇街,4,hehua,荷花街道,71.25,合格,干预司法活动,',
        '镇街,,xincheng,新城街道（六月设立）,,,,学法次数',
        '市直部门,1,evil,<script>alert(1)</script>,90.00,优秀,,',
        `市直部门,2,formula,"'=HYPERLINK(""x""),市局",-1.50,合格,,`,
        '',
      ].join('\r\n'),
    )
  })

  it('shows what units gave themselves beside it, where any did', () => {
    const [qingshi] = year.units
    const own = {
      submission: 1,
      year: year.year,
      unit: { id: 'qingshi', name: { zh: '青石镇' }, kind: 'township', enforcementPower: false },
      selfScore: { total: '95.50' as never },
      principals: [],
      facts: {},
      evidence: [],
      dutyReports: [],
    } as const
    expect(qingshi?.unit).toBe('qingshi')
    const lines = rankingCsv({ ...year, submissions: [own] }, 'zh-CN').split('\r\n')
    expect(lines.slice(0, 3)).toEqual([
      '\ufeff组别,名次,单位编号,单位,得分,等次,否决事项,缺少的数据,单位自评得分',
      '镇街,1,qingshi,青石镇,93.40,优秀,,,95.50',
      '镇街,2,luhe,芦河镇,86.00,良好,,,',
    ])
  })

  it('guards every character that starts a formula, and leaves numbers alone', () => {
    expect(toCsv([['=1', '+1', '-1', '-1.5', '@a', '-a', '\tx', '12']])).toBe(
      `\ufeff'=1,'+1,-1,-1.5,'@a,'-a,'\tx,12\r\n`,
    )
  })
})

describe('the short table', () => {
  it('aligns Han text by its width', () => {
    expect(
      yearTable(year, {
        language: 'zh-CN',
        report: answer,
        results: ['results/index.html', 'results/scores.json'],
        seal: 'ab12',
        say,
      }),
    ).toBe(
      [
        '组别       单位数   等次                                  最高                              最低',
        '镇街            5   优秀 1 · 良好 2 · 合格 1 · 未定分 1   93.40 青石镇                      71.25 荷花街道',
        '市直部门        2   优秀 1 · 合格 1                       90.00 <script>alert(1)</script>   -1.50 =HYPERLINK("x"),市局',
        '',
        '年度报告   不能提交   错误 3 · 请核对 1 · 提示 1',
        '假定       1 项（考核细则未写明）',
        '           · 并列名次按 1-1-3 排',
        '结果       results/index.html',
        '           results/scores.json',
        '已封存     sha256:ab12',
        '',
      ].join('\n'),
    )
  })
})

describe('why a unit lost points', () => {
  const unit = year.units[1]
  it('lists the losses, the way to win them back, and a waterfall that adds up', () => {
    if (unit === undefined) throw new Error('the fixture has a second unit')
    expect(explanationToText(year, unit, explained, { language: 'zh-CN', cite })).toBe(
      [
        '芦河镇   86.00 分（第 2 名，并列，良好）',
        '',
        '失分与补救',
        ' −12.00  行政机关负责人出庭应诉（得 48，满分 60）',
        '         开庭审理 5 件，负责人出庭 3 件，出庭率 60%；低于 100% 每 1 个百分点扣 0.3 分',
        '         补救 多出庭 1 件 → +6；全部出庭 → +12',
        '         依据 《行政诉讼法》第 3 条',
        '  −4.00  主要负责人带头学法（得 36，满分 40）',
        '         学法 2 次，应 4 次',
        '         补救 再学 2 次 → +4',
        '',
        '加分',
        '  +2.00  表彰奖励',
        '         市级表彰 1 次',
        '',
        '不计分的项目',
        '      —  规范性文件备案',
        '         本项不适用：当年没有规范性文件',
        '',
        '分数由来',
        '  满分                    100.00',
        '  行政机关负责人出庭应诉  −12.00',
        '  主要负责人带头学法       −4.00',
        '  表彰奖励                 +2.00',
        '  得分                     86.00',
        '',
        '名次与等次',
        '  86.00 分，在“良好”（≥ 80）一档',
        '  与白马街道同分，并列第 2 名',
        '',
      ].join('\n'),
    )
  })

  it('says what an undecided unit needs', () => {
    const undecided = year.units[4]
    if (undecided === undefined) throw new Error('the fixture has a fifth unit')
    const shown = explanationToText(
      year,
      undecided,
      { ...explained, leaves: [] },
      { language: 'zh-CN' },
    )
    expect(shown).toContain('未定分\n\n缺少下列数据，暂不能定分：\n  · 学法次数\n')
    expect(shown).not.toContain('得分')
  })
})

describe('the plan', () => {
  const at = (line: number) => ({ kind: 'text' as const, start: 0, end: 2, line, column: 3 })
  it('counts the edits by kind, and shows what is proposed', () => {
    expect(
      planToText(
        [
          { action: 'delete', slot: 'a', places: [at(1)], resolves: ['x'] },
          { action: 'fill', slot: 'ownPlace', places: [at(1), at(2), at(3)], resolves: ['y'] },
          { action: 'fill', slot: 'count@9', places: [at(4)], proposal: '12', resolves: ['z'] },
        ],
        { language: 'zh-CN' },
      ),
    ).toBe('改好需要 填写 2 项（4 处）、删除 1 项\n可以这样填、这样改：\n  4:3 → 12\n')
    expect(planToText([], { language: 'zh-CN' })).toBe('')
  })
})
