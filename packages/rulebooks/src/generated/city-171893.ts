// Made from data/city-171893.yaml by scripts/generate.mjs; edit that file.
import type { RulebookSource } from '../rulebook-source.js'

export const city171893: RulebookSource = {
  id: 'city-171893',
  title: { zh: '某市部门依法行政标准（节选六项）', en: 'An unnamed city, departments: six lines' },
  source: 'http://ask.fsou.com/html/text/lar/171893/17189366_3.html',
  yaml: `# Figures: an unnamed city, standard for departments: publicity of new laws 2, systems 6 + 6, documents 6 + 4, enforcement 16 of 20.
# Certainty: read in a copy of the text, number 171893 of a law database. Titles are ours. Where the text says "at discretion" without
# a range, the range here is from 0 to the line's points and the step of 1 is ours; "0 or at discretion" is written as 0.
rulebook: 1
id: city-171893
version: 1.0.0
status: transcribed
year: 2008 # ours: the copy bears no date
title: { zh: 某市部门依法行政标准（节选六项）, en: "An unnamed city, departments: six lines" }
source: http://ask.fsou.com/html/text/lar/171893/17189366_3.html
facts:
  publicity.inTime:   { name: { zh: 新法施行三十日内有宣传计划, en: A plan within 30 days of a new law }, type: flag }
  report.inTime:      { name: { zh: 满一年后三个月内有报告, en: A report within three months after a year }, type: flag }
  notice.system:      { name: { zh: 公示制度, en: A system of public notice }, type: flag }
  visits.system:      { name: { zh: 回访制度, en: A system of return visits }, type: flag }
  incentives.judged:  { name: { zh: 奖惩和责任制度评议, en: "Incentives and liability, judged" }, type: judgement }
  documents.unlawful: { name: { zh: 规范性文件违法, en: A document is against the law }, type: flag }
  documents.notFiled: { name: { zh: 未报备的文件, en: Documents not filed }, type: count, measure: 件, maximum: 200 }
  clearing.judged:    { name: { zh: 文件清理评议, en: "Clearing of documents, judged" }, type: judgement }
  disorder.judged:    { name: { zh: 管理秩序混乱扣分, en: "Disorder, judged" }, type: judgement }
  faults.procedural:  { name: { zh: 程序错误, en: Procedural faults }, type: count, measure: 件, maximum: 200 }
indicators:
  publicity:
    title: { zh: 新法宣传, en: Publicity of new laws }
    points: 2
    clauses:
      - { gain: 2, when: { all: [publicity.inTime, report.inTime] } }
    cases:
      - { given: { publicity.inTime: true, report.inTime: true }, expect: 2 }
      - { given: { publicity.inTime: true, report.inTime: false }, expect: 0 }
  notice:
    title: { zh: 公示和回访制度, en: Notice and return visits }
    points: 6
    clauses:
      - { lose: 3, unless: notice.system }
      - { lose: 3, unless: visits.system }
    cases:
      - { given: { notice.system: true, visits.system: true }, expect: 6 }
      - { given: { notice.system: false, visits.system: true }, expect: 3 }
      - { given: { notice.system: false, visits.system: false }, expect: 0 }
  incentives:
    title: { zh: 奖惩和责任制度, en: Incentives and liability }
    points: 6
    clauses:
      - { judged: incentives.judged, gain: { from: 0, to: 6, step: 1 } }
    cases:
      - { given: { incentives.judged: { mark: "6", reason: 制度健全, signer: 考核组 } }, expect: 6 }
      - { given: { incentives.judged: { mark: "0", reason: 没有制度, signer: 考核组 } }, expect: 0 }
  documents:
    title: { zh: 规范性文件, en: Documents }
    points: 6
    zeroWhen: documents.unlawful
    clauses:
      - { lose: 1, each: documents.notFiled }
    cases:
      - { given: { documents.unlawful: false, documents.notFiled: 0 }, expect: 6 }
      - { given: { documents.unlawful: false, documents.notFiled: 2 }, expect: 4 }
      - { given: { documents.unlawful: false, documents.notFiled: 7 }, expect: 0 }
      - { given: { documents.unlawful: true, documents.notFiled: 0 }, expect: 0 }
  clearing:
    title: { zh: 文件清理, en: Clearing of documents }
    points: 4
    clauses:
      - { judged: clearing.judged, gain: { from: 0, to: 4, step: 1 } }
    cases:
      - { given: { clearing.judged: { mark: "3", reason: 有遗漏, signer: 考核组 } }, expect: 3 }
      - { given: { clearing.judged: { mark: "0", reason: 没有清理, signer: 考核组 } }, expect: 0 }
  enforcement:
    title: { zh: 行政执法, en: Enforcement }
    points: 16
    clauses:
      - { judged: disorder.judged, lose: { from: 0, to: 10, step: 1 } }
      - { lose: 1, each: faults.procedural }
    cases:
      - { given: { disorder.judged: { mark: "0", reason: 秩序正常, signer: 考核组 }, faults.procedural: 0 }, expect: 16 }
      - { given: { disorder.judged: { mark: "10", reason: 秩序混乱, signer: 考核组 }, faults.procedural: 2 }, expect: 4 }
      - { given: { disorder.judged: { mark: "10", reason: 秩序混乱, signer: 考核组 }, faults.procedural: 7 }, expect: 0 }
tables:
  departments:
    title: { zh: 部门, en: Departments }
    for: { kind: department }
    points: 40 # computed: 2 + 6 + 6 + 6 + 4 + 16, the lines given here
    items: [publicity, notice, incentives, documents, clearing, enforcement]
groups:
  departments: { title: { zh: 部门, en: Departments }, table: departments } # LNT-014: grades were not seen
`,
}
