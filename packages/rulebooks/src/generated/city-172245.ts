// Made from data/city-172245.yaml by scripts/generate.mjs; edit that file.
import type { RulebookSource } from '../rulebook-source.js'

export const city172245: RulebookSource = {
  id: 'city-172245',
  title: { zh: '某市依法行政考核（能力、决策和文件）', en: 'An unnamed city: ability, decisions and documents' },
  source: 'http://ask.fsou.com/html/text/lar/172245/17224572_1.html',
  yaml: `# Figures: an unnamed city, lawful administration of localities and departments: ability 22 = 5 + 5 + 8 + 4 and decisions and documents
# 21 = 10 + 8 + 3, of 100 points. Every line reads: met, full; met in part, at discretion; not met, 0.
# Certainty: read in a copy of the text, number 172245 of a law database. Titles are ours, and so is the order of the lines of ability.
# Two lines were carried over with what they ask for: the head leads the study of law at least once a quarter under five fixed conditions
# (which, was not carried over), and documents are filed in time, filed, and lawful, each 100 %, with two other conditions.
# Of the others only the points are known: the mark is taken whole. "At discretion" has no range in the text: here from 0 to the line's
# points by steps of 0.5 (ours). Left out: false information costs more within the line; how much was not carried over.
rulebook: 1
id: city-172245
version: 1.0.0
status: transcribed
year: 2008 # ours: the copy bears no date
title: { zh: 某市依法行政考核（能力、决策和文件）, en: "An unnamed city: ability, decisions and documents" }
source: http://ask.fsou.com/html/text/lar/172245/17224572_1.html
facts:
  study.sessions:      { name: { zh: 领导学法次数, en: Study sessions led }, type: count, series: quarter, measure: 次, maximum: 60 }
  study.first:         { name: { zh: 学法第一项固定条件, en: First fixed condition of study }, type: flag }
  study.second:        { name: { zh: 学法第二项固定条件, en: Second fixed condition of study }, type: flag }
  study.third:         { name: { zh: 学法第三项固定条件, en: Third fixed condition of study }, type: flag }
  study.fourth:        { name: { zh: 学法第四项固定条件, en: Fourth fixed condition of study }, type: flag }
  study.fifth:         { name: { zh: 学法第五项固定条件, en: Fifth fixed condition of study }, type: flag }
  study.part:          { name: { zh: 学法部分达到的评分, en: "Study met in part, judged" }, type: judgement }
  ability.second:      { name: { zh: 能力第二项评分, en: "Ability, second line, judged" }, type: judgement }
  ability.third:       { name: { zh: 能力第三项评分, en: "Ability, third line, judged" }, type: judgement }
  ability.fourth:      { name: { zh: 能力第四项评分, en: "Ability, fourth line, judged" }, type: judgement }
  decisions.judged:    { name: { zh: 决策评分, en: "Decisions, judged" }, type: judgement }
  documents.made:      { name: { zh: 应备案规范性文件, en: Documents to file }, type: count, measure: 件, maximum: 500 }
  documents.filed:     { name: { zh: 已备案规范性文件, en: Documents filed }, type: count, measure: 件, maximum: 500 }
  documents.inTime:    { name: { zh: 按时备案规范性文件, en: Documents filed in time }, type: count, measure: 件, maximum: 500 }
  documents.lawful:    { name: { zh: 合法的规范性文件, en: Lawful documents }, type: count, measure: 件, maximum: 500 }
  documents.first:     { name: { zh: 文件第一项其他条件, en: First other condition of documents }, type: flag }
  documents.second:    { name: { zh: 文件第二项其他条件, en: Second other condition of documents }, type: flag }
  documents.part:      { name: { zh: 文件管理部分达到的评分, en: "Documents met in part, judged" }, type: judgement }
  documents.last:      { name: { zh: 文件第三项评分, en: "Documents, third line, judged" }, type: judgement }
values:
  filing.rate:   { rate: documents.filed, over: documents.made, title: { zh: 备案率, en: Filing rate } }
  inTime.rate:   { rate: documents.inTime, over: documents.made, title: { zh: 按时备案率, en: Rate filed in time } }
  legality.rate: { rate: documents.lawful, over: documents.made, title: { zh: 合法率, en: Legality rate } }
indicators:
  study: # LNT-003: a mark at discretion on a line that is met already does not count
    title: { zh: 领导带头学法, en: The head leads the study of law }
    points: 5
    start: 5
    floor: 0
    ceiling: 5
    clauses: # an empty quarter, or a condition that is not met, takes the line; what was met in part is given back at discretion
      - together:
          - { lose: 5, each: study.sessions, below: 1, every: quarter, atMost: 5 }
          - { lose: 5, unless: { study.first: true, study.second: true, study.third: true, study.fourth: true, study.fifth: true } }
        take: largest
      - { judged: study.part, gain: { from: 0, to: 5, step: 0.5 } }
    cases:
      - name: 每季度都学
        given: { study.sessions: [1, 1, 2, 1], study.first: true, study.second: true, study.third: true, study.fourth: true, study.fifth: true, study.part: { mark: "0", reason: 全部达到, signer: 考核组 } }
        expect: 5
      - { like: 每季度都学, given: { study.sessions: [1, 0, 2, 1], study.part: { mark: "3.5", reason: 二季度没有安排, signer: 考核组 } }, expect: 3.5 }
      - { like: 每季度都学, given: { study.fifth: false, study.part: { mark: "4", reason: 一项条件没有落实, signer: 考核组 } }, expect: 4 }
      - { like: 每季度都学, given: { study.sessions: [0, 0, 0, 0] }, expect: 0 }
      - { like: 每季度都学, given: { study.part: { mark: "0.5", reason: 已经满分, signer: 考核组 } }, expect: 5 }
  second:
    title: { zh: 能力第二项, en: "Ability, second line" }
    points: 5
    clauses: [ { judged: ability.second, gain: { from: 0, to: 5, step: 0.5 } } ]
    cases:
      - { given: { ability.second: { mark: "5", reason: 达到, signer: 考核组 } }, expect: 5 }
      - { given: { ability.second: { mark: "0", reason: 没有达到, signer: 考核组 } }, expect: 0 }
  third:
    title: { zh: 能力第三项, en: "Ability, third line" }
    points: 8
    clauses: [ { judged: ability.third, gain: { from: 0, to: 8, step: 0.5 } } ]
    cases:
      - { given: { ability.third: { mark: "6.5", reason: 部分达到, signer: 考核组 } }, expect: 6.5 }
      - { given: { ability.third: { mark: "0", reason: 没有达到, signer: 考核组 } }, expect: 0 }
  fourth:
    title: { zh: 能力第四项, en: "Ability, fourth line" }
    points: 4
    clauses: [ { judged: ability.fourth, gain: { from: 0, to: 4, step: 0.5 } } ]
    cases:
      - { given: { ability.fourth: { mark: "4", reason: 达到, signer: 考核组 } }, expect: 4 }
      - { given: { ability.fourth: { mark: "0", reason: 没有达到, signer: 考核组 } }, expect: 0 }
  decisions:
    title: { zh: 依法决策, en: Decisions }
    points: 10
    clauses: [ { judged: decisions.judged, gain: { from: 0, to: 10, step: 0.5 } } ]
    cases:
      - { given: { decisions.judged: { mark: "8", reason: 部分达到, signer: 考核组 } }, expect: 8 }
      - { given: { decisions.judged: { mark: "0", reason: 没有达到, signer: 考核组 } }, expect: 0 }
  documents: # LNT-003: a mark at discretion on a line that is met already does not count
    title: { zh: 规范性文件备案和合法, en: Filing and legality of documents }
    points: 8
    start: 8
    floor: 0
    ceiling: 8
    clauses: # what happens without a document is not printed: the line then does not apply, and results name that
      - together:
          - { by: inTime.rate, lose: { "< 100%": 8, else: 0 } }
          - { by: filing.rate, lose: { "< 100%": 8, else: 0 } }
          - { by: legality.rate, lose: { "< 100%": 8, else: 0 } }
          - { lose: 8, unless: { documents.first: true, documents.second: true } }
        take: largest
      - { judged: documents.part, gain: { from: 0, to: 8, step: 0.5 } }
    cases:
      - name: 三率都是百分之百
        given: { documents.made: 6, documents.filed: 6, documents.inTime: 6, documents.lawful: 6, documents.first: true, documents.second: true, documents.part: { mark: "0", reason: 全部达到, signer: 考核组 } }
        expect: 8
      - { like: 三率都是百分之百, given: { documents.inTime: 5, documents.part: { mark: "6", reason: 一件迟报, signer: 考核组 } }, expect: 6 }
      - { like: 三率都是百分之百, given: { documents.filed: 5, documents.inTime: 5, documents.part: { mark: "4.5", reason: 一件未备案, signer: 考核组 } }, expect: 4.5 }
      - { like: 三率都是百分之百, given: { documents.lawful: 5 }, expect: 0 }
      - { like: 三率都是百分之百, given: { documents.filed: 5 }, expect: 0 }
      - { like: 三率都是百分之百, given: { documents.second: false }, expect: 0 }
      - { like: 三率都是百分之百, given: { documents.part: { mark: "1", reason: 已经满分, signer: 考核组 } }, expect: 8 }
      - { like: 三率都是百分之百, given: { documents.made: 0, documents.filed: 0, documents.inTime: 0, documents.lawful: 0 }, expect: notApplicable }
  last:
    title: { zh: 文件第三项, en: "Documents, third line" }
    points: 3
    clauses: [ { judged: documents.last, gain: { from: 0, to: 3, step: 0.5 } } ]
    cases:
      - { given: { documents.last: { mark: "3", reason: 达到, signer: 考核组 } }, expect: 3 }
      - { given: { documents.last: { mark: "0", reason: 没有达到, signer: 考核组 } }, expect: 0 }
  ability: { title: { zh: 依法行政能力, en: Ability }, points: 22, items: [study, second, third, fourth] }
  papers: { title: { zh: 决策和规范性文件, en: Decisions and documents }, points: 21, items: [decisions, documents, last] }
tables:
  units:
    title: { zh: 部门和地方, en: Departments and localities }
    for: { kind: [department, zone] }
    points: 43 # computed: 22 + 21, the lines given here
    items: [ability, papers]
    cases:
      - name: 没有文件 # computed: 35 of 35 is 43 of 43
        given:
          study.sessions: [1, 1, 1, 1]
          study.first: true
          study.second: true
          study.third: true
          study.fourth: true
          study.fifth: true
          study.part: { mark: "0", reason: 全部达到, signer: 考核组 }
          ability.second: { mark: "5", reason: 达到, signer: 考核组 }
          ability.third: { mark: "8", reason: 达到, signer: 考核组 }
          ability.fourth: { mark: "4", reason: 达到, signer: 考核组 }
          decisions.judged: { mark: "10", reason: 达到, signer: 考核组 }
          documents.made: 0
          documents.filed: 0
          documents.inTime: 0
          documents.lawful: 0
          documents.first: true
          documents.second: true
          documents.part: { mark: "0", reason: 没有文件, signer: 考核组 }
          documents.last: { mark: "3", reason: 达到, signer: 考核组 }
        expect: { total: 43 }
groups:
  units: { title: { zh: 部门和地方, en: Departments and localities }, table: units } # LNT-014: grades were not seen
`,
}
