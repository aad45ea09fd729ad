import { catalog } from '@fazhi/catalog'
import { roots } from '@fazhi/findings'
import type { ExactString, RollUp } from '@fazhi/model'
import { describe, expect, it } from 'vitest'
import { checkReport } from '../src/index.js'
import { edited } from '../src/testing/edited.js'

const check = (text: string, more: { year?: number; rollUp?: RollUp } = {}) =>
  checkReport(text, { profile: 'annual-report', catalog, ...more })

const rollUp = (figures: Readonly<Record<string, string>>): RollUp => ({
  year: 2021,
  figures: Object.entries(figures).map(([fact, value]) => ({
    fact,
    value: value as ExactString,
    from: [],
    expected: 1,
    missing: [],
  })),
})

describe('a sound report', () => {
  it('is ready, with no finding at all', () => {
    const answer = check(edited.sound)
    expect(answer.findings).toEqual([])
    expect(answer.verdict).toBe('ready')
    expect(answer.plan).toEqual([])
  })

  it('shows for every mandatory item what met it', () => {
    expect(check(edited.sound).passes.map((pass) => [pass.item, pass.status, pass.quote])).toEqual([
      ['achievements', 'met', '一、2021年推进法治政府建设的主要举措和成效'],
      ['shortcomings', 'met', '三、存在的不足和原因'],
      [
        'causes',
        'met',
        '一是基层执法力量仍然薄弱，原因是专业人员招录不足、培训针对性不强；二是行政争议实质性化解水平有待提高，主要由于诉前沟通机',
      ],
      ['firstResponsible', 'met', '二、党政主要负责人履行推进法治建设第一责任人职责情况'],
      ['nextYear', 'met', '四、2022年工作安排'],
      ['signature', 'met', '青山县人民政府'],
      ['date', 'met', '2022年1月25日'],
    ])
  })
})

/** One fault each: where it is planted, with what, and the one root it must give. */
const plants: readonly (readonly [string, string, string, string])[] = [
  ['a mask for a place', '青山县坚持以', 'XX县坚持以', 'PLC-001'],
  ['a place taken out of the title', '青山县2021年度法治', '2021年度县法治', 'PLC-012'],
  ['a number not filled in', '重大行政决策6件', '重大行政决策X件', 'PLC-006'],
  ['a blocked relation counts with its cause', '申请103件', '申请XXX件', 'PLC-006'],
  ['empty brackets', '《法治政府建设实施纲要（2021—2025年）》', '中发〔〕2号', 'PLC-013'],
  ['an advert', '合格率98.75%，', '合格率98.75%【更多公文范文，微信：qwert12】，', 'RES-001'],
  [
    'an advert in a heading',
    '二、党政主要负责人履行推进法治建设第一责任人职责情况',
    '二、党政主要负责人履行推进法治建设第一责任人职责情况【更多公文范文，微信：qwert12】',
    'RES-001',
  ],
  [
    'a pair of paywall markers',
    '合格率98.75%，',
    '合格率##paidbegin##98.75%##paidend##，',
    'RES-003',
  ],
  ['a received figure that is no sum', '申请103件', '申请105件', 'FIG-001'],
  ['a part above the whole', '持证上岗398人', '持证上岗498人', 'FIG-002'],
  ['complements that fall short', '副职23件', '副职21件', 'FIG-002'],
  ['more concluded than there were', '审结92件', '审结102件', 'FIG-003'],
  ['a lost per cent sign', '合格率98.75%', '合格率98.75', 'RAT-001'],
  ['a rate that its counts do not give', '出庭应诉率95%', '出庭应诉率96.5%', 'RAT-003'],
  ['a share above the whole', '合格率98.75%', '合格率198.75%', 'RAT-002'],
  ['a date that does not exist', '3月15日', '2月30日', 'DAT-001'],
  [
    'meetings against their dates',
    '10月20日，县委全面依法治县委员会第四次',
    '1月20日，县委全面依法治县委员会第四次',
    'DAT-004',
  ],
  ['another year in a heading', '一、2021年推进', '一、2020年推进', 'DAT-002'],
  ['signed late', '2022年1月25日', '2022年4月12日', 'DDL-001'],
  ['a number skipped', '三、存在的不足', '四、存在的不足', 'STR-002'],
  ['a body misnamed', '县委全面依法治县委员会会议2次', '县委依法治县委员会会议2次', 'TRM-001'],
  ['a set phrase shortened', '（二）严格规范公正文明执法', '（二）严格规范文明执法', 'TRM-002'],
  ['a bracket left open', '（其中正职15件，副职23件）', '（其中正职15件，副职23件', 'PUN-001'],
  ['a half-width comma', '协议64件，提出', '协议64件，依法,提出', 'PUN-002'],
  ['an invisible character', '推进多元解纷', '推进多元\u200b解纷', 'RES-005'],
]

describe('one planted fault gives one more root', () => {
  it.each(plants)('%s', (_, from, to, rule) => {
    const answer = check(edited.replace(from, to), { year: 2021 })
    expect(roots(answer.findings).map((finding) => finding.rule)).toEqual([rule])
  })
})

describe('tie-out against the roll-up of the submissions', () => {
  it('marks a figure that differs, and one that agrees', () => {
    const answer = check(edited.sound, {
      rollUp: rollUp({ 'reconsideration.refused': '9', 'enforcement.certified': '399' }),
    })
    expect(answer.findings.map((finding) => [finding.code, finding.params, finding.quote])).toEqual(
      [
        [
          'TIE-001',
          {
            stated: '398人',
            ours: '399',
            fact: '持证行政执法人员人数',
            factEn: 'Enforcement staff with certificates',
          },
          '398人',
        ],
      ],
    )
    expect(answer.verdict).toBe('notReady')
  })

  it('proposes the number a placeholder waits for', () => {
    const answer = check(edited.replace('不予受理9件', '不予受理X件'), {
      rollUp: rollUp({ 'reconsideration.refused': '9' }),
    })
    expect(answer.plan.map((entry) => [entry.action, entry.proposal])).toEqual([['fill', '9']])
  })
})
