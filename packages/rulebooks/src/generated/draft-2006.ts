// Made from data/draft-2006.yaml by scripts/generate.mjs; edit that file.
import type { RulebookSource } from '../rulebook-source.js'

export const draft2006: RulebookSource = {
  id: 'draft-2006',
  title: { zh: '某市市级行政机关依法行政考核（2006年草案，节选四项）', en: 'An unnamed city, draft of 2006: four lines' },
  source: 'http://bubsandbeans.com/paper/185689854.html',
  yaml: `# Figures: an unnamed city, a draft of 2006 for departments: safeguards 10 = 5 + 5, licensing 4, money 6. Certainty: read in a copy
# of the table. Titles are ours, and so are the names of what was only counted ("first system"). Licensing is scored by the service
# centre, money by the finance bureau.
rulebook: 1
id: draft-2006
version: 1.0.0
status: transcribed
year: 2006
title: { zh: 某市市级行政机关依法行政考核（2006年草案，节选四项）, en: "An unnamed city, draft of 2006: four lines" }
source: http://bubsandbeans.com/paper/185689854.html
facts:
  body.set:          { name: { zh: 设立领导机构, en: A leading body was set up }, type: flag }
  agenda.entered:    { name: { zh: 列入议事日程, en: It is on the agenda }, type: flag }
  second.first:      { name: { zh: 第二项第一点达到, en: "Second line, first point met" }, type: flag }
  second.second:     { name: { zh: 第二项第二点达到, en: "Second line, second point met" }, type: flag }
  licensing.first:   { name: { zh: 许可第一项要求达到, en: First requirement of licensing met }, type: flag }
  licensing.second:  { name: { zh: 许可第二项要求达到, en: Second requirement of licensing met }, type: flag }
  licensing.third:   { name: { zh: 许可第三项要求达到, en: Third requirement of licensing met }, type: flag }
  licensing.fourth:  { name: { zh: 许可第四项要求达到, en: Fourth requirement of licensing met }, type: flag }
  money.procurement: { name: { zh: 执行政府采购制度, en: Procurement is followed }, type: flag }
  money.twoLines:    { name: { zh: 执行收支两条线, en: Income and spending are kept apart }, type: flag }
  money.split:       { name: { zh: 罚缴分离, en: Who fines does not collect }, type: flag }
indicators:
  leadership:
    title: { zh: 领导, en: Leadership }
    points: 5
    clauses:
      - { lose: 2, unless: body.set }
      - { lose: 3, unless: agenda.entered }
  second:
    title: { zh: 保障第二项, en: "Safeguards, second line" }
    points: 5
    clauses:
      - { lose: 2, unless: second.first }
      - { lose: 3, unless: second.second }
  licensing:
    title: { zh: 行政许可, en: Licensing }
    points: 4
    scorer: 政务服务中心
    clauses:
      - { lose: 1, unless: licensing.first }
      - { lose: 1, unless: licensing.second }
      - { lose: 1, unless: licensing.third }
      - { lose: 1, unless: licensing.fourth }
  money:
    title: { zh: 财务制度, en: Money }
    points: 6
    scorer: 财政局
    clauses:
      - { lose: 2, unless: money.procurement }
      - { lose: 2, unless: money.twoLines }
      - { lose: 2, unless: money.split }
  safeguards: { title: { zh: 保障, en: Safeguards }, points: 10, items: [leadership, second] }
tables:
  departments:
    title: { zh: 市级行政机关, en: Departments }
    for: { kind: department }
    points: 20 # computed: 10 + 4 + 6, the lines given here
    items: [safeguards, licensing, money]
    cases:
      - name: 全部达到
        given:
          body.set: true
          agenda.entered: true
          second.first: true
          second.second: true
          licensing.first: true
          licensing.second: true
          licensing.third: true
          licensing.fourth: true
          money.procurement: true
          money.twoLines: true
          money.split: true
        expect: { total: 20 }
      - name: 全部没有达到
        given:
          body.set: false
          agenda.entered: false
          second.first: false
          second.second: false
          licensing.first: false
          licensing.second: false
          licensing.third: false
          licensing.fourth: false
          money.procurement: false
          money.twoLines: false
          money.split: false
        expect: { total: 0 }
groups:
  departments: { title: { zh: 市级行政机关, en: Departments }, table: departments } # LNT-014: grades were not seen
`,
}
