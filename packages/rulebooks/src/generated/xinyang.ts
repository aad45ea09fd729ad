// Made from data/xinyang.yaml by scripts/generate.mjs; edit that file.
import type { RulebookSource } from '../rulebook-source.js'

export const xinyang: RulebookSource = {
  id: 'xinyang',
  title: { zh: '信阳市行政执法责任目标考核（前两部分）', en: 'Xinyang, enforcement targets: blocks 1 and 2' },
  source: 'http://www.fymate.net/html/text/lar/173191/17319163_1.html',
  yaml: `# Figures: Xinyang, Henan: blocks 1 (normative documents, 35) and 2 (enforcement acts, 40) of the 100 points of the enforcement targets.
# Block 3 is 25 by subtraction; nothing of it was seen. Of the five requirements of block 1 three have a price.
# Certainty: read in a copy of the text. Titles are ours. A single case of serious effect or of refusal to correct, a major incident
# or serious harm means that the year's target is not met, whatever the points: a veto, which leaves the points alone.
rulebook: 1
id: xinyang
version: 1.1.0
status: transcribed
year: 2010 # ours: the copy bears no date
title: { zh: 信阳市行政执法责任目标考核（前两部分）, en: "Xinyang, enforcement targets: blocks 1 and 2" }
source: http://www.fymate.net/html/text/lar/173191/17319163_1.html
facts:
  requirement.first:   { name: { zh: 第一项要求达到, en: First requirement met }, type: flag }
  requirement.second:  { name: { zh: 第二项要求达到, en: Second requirement met }, type: flag }
  documents.filed:     { name: { zh: 已备案规范性文件, en: Documents filed }, type: count, measure: 件 }
  documents.toFile:    { name: { zh: 应备案规范性文件, en: Documents to file }, type: count, measure: 件 }
  documents.illegal:   { name: { zh: 违法规范性文件, en: Illegal documents }, type: count, measure: 件 }
  documents.serious:   { name: { zh: 造成严重影响或者损失, en: Serious effect or loss }, type: count, measure: 件 }
  correction.refused:  { name: { zh: 拒不纠正, en: Refusals to correct }, type: count, measure: 件 }
  acts.illegal:        { name: { zh: 违法执法行为, en: Illegal acts }, type: count, measure: 件 }
  files.careless:      { name: { zh: 不规范案卷, en: Files not up to standard }, type: count, measure: 件 }
  files.untrue:        { name: { zh: 不真实案卷, en: Untrue files }, type: count, measure: 件, graverThan: [files.careless] }
  acts.serious:        { name: { zh: 重大事件或者严重危害, en: Major incidents or serious harm }, type: count, measure: 件 }
values:
  filing.rate: { rate: documents.filed, over: documents.toFile, title: { zh: 备案率, en: Filing rate } }
indicators:
  documents:
    title: { zh: 规范性文件, en: Normative documents }
    points: 35
    clauses:
      - { lose: 5, unless: requirement.first }
      - { lose: 5, unless: requirement.second }
      - { by: filing.rate, lose: { "< 100%": 15, else: 0 }, whenNone: met } # inferred: nothing to file is no loss
      - { lose: 10, each: documents.illegal } # LNT-008: no cap is printed
    cases:
      - given: { requirement.first: true, requirement.second: true, documents.filed: 8, documents.toFile: 8, documents.illegal: 2 }
        expect: 15
      - given: { requirement.first: true, requirement.second: true, documents.filed: 7, documents.toFile: 8, documents.illegal: 2 }
        expect: 0
      - given: { requirement.first: true, requirement.second: true, documents.filed: 8, documents.toFile: 8, documents.illegal: 0 }
        expect: 35
      - given: { requirement.first: false, requirement.second: false, documents.filed: 0, documents.toFile: 0, documents.illegal: 0 }
        expect: 25
      - given: { requirement.first: false, requirement.second: true, documents.filed: 7, documents.toFile: 8, documents.illegal: 2 }
        expect: 0
  acts:
    title: { zh: 执法行为, en: Enforcement acts }
    points: 40
    clauses:
      - { lose: 10, each: acts.illegal } # LNT-008: no cap is printed
      - { lose: 10, each: files.careless } # LNT-008: no cap is printed
      - { lose: 5, each: files.untrue } # LNT-008 LNT-021: an untrue file costs less than one not up to standard, as printed
    cases:
      - { given: { acts.illegal: 0, files.careless: 0, files.untrue: 0 }, expect: 40 }
      - { given: { acts.illegal: 1, files.careless: 1, files.untrue: 1 }, expect: 15 }
      - { given: { acts.illegal: 4, files.careless: 0, files.untrue: 1 }, expect: 0 }
tables:
  enforcement:
    title: { zh: 执法部门, en: Enforcement departments }
    for: { kind: department }
    points: 75 # computed: 35 + 40, the blocks given here
    items: [documents, acts]
    cases:
      - name: 没有问题
        given:
          requirement.first: true
          requirement.second: true
          documents.filed: 8
          documents.toFile: 8
          documents.illegal: 0
          documents.serious: 0
          correction.refused: 0
          acts.illegal: 0
          files.careless: 0
          files.untrue: 0
          acts.serious: 0
        expect: { total: 75, grade: 达标, vetoes: [] }
      - { like: 没有问题, given: { documents.illegal: 2, correction.refused: 1 }, expect: { total: 55, grade: 不达标, vetoes: [serious-document] } }
      - { like: 没有问题, given: { acts.serious: 1 }, expect: { total: 75, grade: 不达标, vetoes: [serious-act] } }
groups:
  enforcement: { title: { zh: 执法部门, en: Enforcement departments }, table: enforcement }
grades:
  enforcement: # read: met or not met; inferred: nothing but the veto was seen to decide it
    - { grade: 达标, from: "≥ 0" }
    - { grade: 不达标, from: else } # LNT-005: only the vetoes give it
vetoes:
  - id: serious-document
    title: { zh: 文件造成严重影响、严重损失或者拒不纠正, en: "A document with serious effect or loss, or refusal to correct" }
    when: { any: [ { documents.serious: "≥ 1" }, { correction.refused: "≥ 1" } ] }
    ceiling: 不达标
  - id: serious-act
    title: { zh: 执法行为造成重大事件或者严重危害, en: An act with a major incident or serious harm }
    when: { acts.serious: "≥ 1" }
    ceiling: 不达标
`,
}
