import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { catalog } from '@fazhi/catalog'
import { describe, expect, it } from 'vitest'
import { checkReport } from '../src/index.js'
import { edited } from '../src/testing/edited.js'

const check = (text: string) => checkReport(text, { profile: 'annual-report', catalog })

const sound = join(import.meta.dirname, 'fixtures/sound')

describe('the ledger', () => {
  it.each(readdirSync(sound))('%s: every run of digits lies in exactly one row', (name) => {
    const text = readFileSync(join(sound, name), 'utf8')
    const rows = check(text).ledger
    const runs = [...text.matchAll(/\d+/g)]
    expect(runs.length).toBeGreaterThan(20)
    const held = runs.map(({ 0: digits, index }) => [
      digits,
      rows.filter(({ at }) => at.start <= index && index + digits.length <= at.end).length,
    ])
    expect(held.filter(([, count]) => count !== 1)).toEqual([])
  })

  it('has a row for numbers no rule reads: in adverts, in words, in wide digits, in dates written in characters', () => {
    const words =
      '【更多公文素材，微信：moban2021】十几个村、两三次会议、数十人参加、三年行动，三分之二的网格员持证，办理１２３件，二〇二一年三月完成'
    const text = edited.replace('推行“首违不罚”', words)
    const from = text.indexOf(words)
    expect(
      check(text)
        .ledger.filter(({ at }) => from <= at.start && at.end <= from + words.length)
        .map((row) => `${row.raw} ${row.role}`),
    ).toEqual([
      '2021 code',
      '十几 name',
      '两三 name',
      '十 name',
      '三 name',
      '三分之二 rate',
      '123 quantity',
      '二〇二一年三月 date',
    ])
  })

  it('knows a rate that lost its sign as a rate, a score as a number', () => {
    const words = '按期办结率100，出庭应诉率仅6，群众满意度97.6分，测评得分98'
    const text = edited.replace('推行“首违不罚”', words)
    const from = text.indexOf(words)
    const rows = check(text).ledger.filter(
      ({ at }) => from <= at.start && at.end <= from + words.length,
    )
    expect(rows.map(({ raw, role }) => [raw, role])).toEqual([
      ['100', 'rate'],
      ['6', 'rate'],
      ['97.6', 'quantity'],
      ['98', 'quantity'],
    ])
  })

  it('keeps what stands in titles and quotations as names, out of every relation', () => {
    const text = edited.replace(
      '推行“首违不罚”',
      '落实《“十四五”规划（2021年）》，推行“3个一”工作法',
    )
    const rows = check(text).ledger.filter(({ role }) => role === 'name')
    expect(rows.map(({ raw, relations }) => [raw, relations])).toContainEqual(['3', []])
  })

  it.each([
    ['建设“五个中心”', '五'],
    ['实现“百分之百”覆盖', '百分之百'],
    ['落实《三项制度实施办法》', '三'],
    ['学习党的二十大精神', '二十'],
    ['学习党的三中全会精神', '三'],
  ])('%s: the number in characters is one row, a name in no relation', (words, raw) => {
    const text = edited.replace('推行“首违不罚”', words)
    const start = text.indexOf(words) + words.indexOf(raw)
    expect(
      check(text)
        .ledger.filter(({ at }) => at.start < start + raw.length && start < at.end)
        .map((row) => [row.raw, row.role, row.relations]),
    ).toEqual([[raw, 'name', []]])
  })

  it.each(['落实十大举措', '开展八大行业整治', '推进一体化建设', '十分重视'])(
    '%s: no name of a gathering',
    (words) => {
      const text = edited.replace('推行“首违不罚”', words)
      const from = text.indexOf(words)
      expect(
        check(text).ledger.filter(
          ({ at, role }) => role === 'name' && from <= at.start && at.end <= from + words.length,
        ),
      ).toEqual([])
    },
  )
})

describe('the deeds', () => {
  it('are what was set up, started, issued or adopted, told without a figure, with state and meeting', () => {
    const text = edited
      .replace(
        '推行“首违不罚”，',
        '成立行政执法协调监督工作领导小组，建成执法监督信息系统，正在建立跨部门联合检查机制。推行“首违不罚”，',
      )
      .replace(
        '第三次会议审议年度工作要点',
        '第三次会议审议通过法治建设年度工作要点，印发督察工作方案',
      )
      .replace('二是完善行政争议协调化解机制', '二是出台行政争议协调化解办法')
    expect(
      check(text).deeds.map(({ quote, kind, state, meeting }) => [quote, kind, state, meeting]),
    ).toEqual([
      ['县政府制定年度重大行政决策事项目录', 'paper', 'done', undefined],
      ['梳理公布权责清单', 'paper', 'done', undefined],
      ['成立行政执法协调监督工作领导小组', 'body', 'done', undefined],
      ['建成执法监督信息系统', 'system', 'done', undefined],
      ['正在建立跨部门联合检查机制', 'system', 'underway', undefined],
      [
        '县委全面依法治县委员会第三次会议审议通过法治建设年度工作要点',
        'adoption',
        'done',
        '第三次会议',
      ],
      ['印发督察工作方案', 'paper', 'done', '第三次会议'],
      ['二是出台行政争议协调化解办法', 'paper', 'planned', undefined],
    ])
  })

  it('are no figures: a clause with a number stands in the ledger', () => {
    const text = edited.replace('推行“首违不罚”，', '建成执法监督平台3个，')
    expect(check(text).deeds.map(({ quote }) => quote)).not.toContain('建成执法监督平台3个')
  })
})

describe('the plan', () => {
  const faulty = edited
    .replace('青山县坚持以', 'XX县坚持以')
    .replace('审查行政规范性文件28件', '审查行政规范性文件XX件')
    .replace('组织行政执法案卷评查2次', '组织行政执法案卷评查2次【更多公文素材，微信：abc123】')
    .replace('合格率98.75%', '合格率98.75')

  it('groups the edits by root', () => {
    expect(
      check(faulty)
        .plan.map(({ action, places }) => [action, places.length])
        .sort(),
    ).toEqual([
      ['addMark', 1],
      ['delete', 1],
      ['fill', 1],
      ['fill', 1],
    ])
  })

  it('done with any values, leaves nothing it resolves and adds nothing', () => {
    const before = check(faulty)
    const edits = before.plan.flatMap(({ action, places }) =>
      places.flatMap((place) => {
        if (place.kind !== 'text') return []
        const was = faulty.slice(place.start, place.end)
        const behind = faulty.slice(place.end, place.end + 1)
        const now =
          action === 'delete'
            ? ''
            : action === 'addMark'
              ? `${was}%`
              : behind === '县'
                ? '青山'
                : '31'
        return [{ start: place.start, end: place.end, now }]
      }),
    )
    const text = edits
      .toSorted((a, b) => b.start - a.start)
      .reduce((so, { start, end, now }) => so.slice(0, start) + now + so.slice(end), faulty)
    expect(before.plan.flatMap(({ resolves }) => resolves).length).toBeGreaterThan(3)
    expect(check(text).findings).toEqual([])
    expect(check(text).verdict).toBe('ready')
  })
})
