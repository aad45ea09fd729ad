// Made from data/surveying-files.yaml by scripts/generate.mjs; edit that file.
import type { RulebookSource } from '../rulebook-source.js'

export const surveyingFiles: RulebookSource = {
  id: 'surveying-files',
  title: { zh: '测绘行政处罚案卷评查标准（节选）', en: 'Surveying, penalty case files: the basic checks and a part of the cover' },
  source: 'https://m.wenke99.com/d-274835.html',
  yaml: `# Figures: surveying administration (undated), sheet of a penalty case file: nine basic checks, of which any that fails makes the file 0; else
# cover 20 + content 80, nothing below 0. Of the cover the lines 2 + 4 + 2 + 1 + 2 + 1 were seen, 12 of 20, with the prices -2, -1 for each
# gap, and one more of -1; of the content only its 80.
# Certainty: read in the opening part of a copy. Titles are ours. Inferred: -2 belongs to the first line and takes it whole, -1 for each gap to
# the second, in the order in which they stand. The third price could not be tied to a line.
# Not priced here: the other 14 of the cover and the 80 of the content. The reviewer's points for them are imported, with a full mark of their own.
# What the text does not say: that a single line stops at 0 too (the floor is printed for the whole sheet; the line's is an assumption and is
# named), which mark parts qualified from not, how many files are drawn, and what marks come to for a unit. The mean, and that of no file
# at all nothing follows, are ours.
rulebook: 1
id: surveying-files
version: 1.0.0
status: transcribed
year: 2010 # ours: the copy bears no date
title: { zh: 测绘行政处罚案卷评查标准（节选）, en: "Surveying, penalty case files: the basic checks and a part of the cover" }
source: https://m.wenke99.com/d-274835.html
facts:
  penalty.files:    { name: { zh: 行政处罚案卷, en: Penalty files }, type: samples }
  subject.lawful:   { name: { zh: 处罚主体合法, en: The body may punish }, type: flag }
  officer.licensed: { name: { zh: 执法人员具备资格, en: The officers are qualified }, type: flag }
  officers.present: { name: { zh: 执法人员人数, en: Officers at work }, type: count, measure: 人 }
  transfer.right:   { name: { zh: 案件移送合规, en: Transfer as required }, type: flag }
  evidence.enough:  { name: { zh: 证据充分, en: The evidence is enough }, type: flag }
  facts.clear:      { name: { zh: 事实清楚, en: The facts are clear }, type: flag }
  nature.right:     { name: { zh: 定性准确, en: The act is judged as what it is }, type: flag }
  law.right:        { name: { zh: 适用法律正确, en: The right law is applied }, type: flag }
  procedure.lawful: { name: { zh: 程序合法, en: The procedure is lawful }, type: flag }
  cover.first:      { name: { zh: 封面第一项合格, en: "Cover, line 1 is met" }, type: flag }
  cover.gaps:       { name: { zh: 封面第二项缺漏, en: "Cover, gaps in line 2" }, type: count, measure: 处, maximum: 20 }
  cover.rest.score: { name: { zh: 封面其余各项得分, en: Points of the other lines of the cover }, type: score }
  content.score:    { name: { zh: 正文得分, en: Points of the content }, type: score }
values:
  files.average: { mean: penalty.files, title: { zh: 案卷平均分, en: Mean of the files } }
indicators:
  cover.line1:
    title: { zh: 封面第一项, en: "Cover, line 1" }
    points: 2
    clauses:
      - { lose: 2, unless: cover.first }
    cases:
      - { given: { cover.first: true }, expect: 2 }
      - { given: { cover.first: false }, expect: 0 }
  cover.line2:
    title: { zh: 封面第二项, en: "Cover, line 2" }
    points: 4
    clauses:
      - { lose: 1, each: cover.gaps }
    cases:
      - { given: { cover.gaps: 0 }, expect: 4 }
      - { given: { cover.gaps: 3 }, expect: 1 }
      - { given: { cover.gaps: 6 }, expect: 0 }
  cover.rest: # computed: 20 - 2 - 4; 2 + 1 + 2 + 1 of it were seen without prices, 8 not at all
    title: { zh: 封面其余各项, en: Other lines of the cover }
    points: 14
    clauses:
      - { gain: 14, share: cover.rest.score }
    cases:
      - { given: { cover.rest.score: { score: "14", of: "14" } }, expect: 14 }
      - { given: { cover.rest.score: { score: "0", of: "14" } }, expect: 0 }
  content:
    title: { zh: 正文, en: Content }
    points: 80
    clauses:
      - { gain: 80, share: content.score }
    cases:
      - { given: { content.score: { score: "71.5", of: "80" } }, expect: 71.5 }
      - { given: { content.score: { score: "0", of: "80" } }, expect: 0 }
  cover: { title: { zh: 封面, en: Cover }, points: 20, items: [cover.line1, cover.line2, cover.rest] }
  quality:
    title: { zh: 案卷质量, en: Quality of the files }
    points: 100
    clauses: # ours
      - { gain: 100, share: files.average, whenNone: notApplicable }
    cases: # computed; a void file stays in the number, one that is not valid does not
      - { given: { penalty.files: [80, 95.5] }, expect: 87.75 }
      - { given: { penalty.files: [90, void, notValid] }, expect: 45 }
      - { given: { penalty.files: [0] }, expect: 0 }
      - { given: { penalty.files: [] }, expect: notApplicable }
tables:
  penalty-file:
    title: { zh: 行政处罚案卷评查表, en: Sheet of a penalty file }
    of: penalty.files
    points: 100 # computed: 20 + 80
    zeroWhen:
      any:
        - { subject.lawful: false }
        - { officer.licensed: false }
        - { officers.present: "< 2" }
        - { transfer.right: false }
        - { evidence.enough: false }
        - { facts.clear: false }
        - { nature.right: false }
        - { law.right: false }
        - { procedure.lawful: false }
    items: [cover, content]
    cases:
      - name: 没有问题
        given:
          subject.lawful: true
          officer.licensed: true
          officers.present: 2
          transfer.right: true
          evidence.enough: true
          facts.clear: true
          nature.right: true
          law.right: true
          procedure.lawful: true
          cover.first: true
          cover.gaps: 0
          cover.rest.score: { score: "14", of: "14" }
          content.score: { score: "80", of: "80" }
        expect: 100
      - { like: 没有问题, given: { subject.lawful: false }, expect: 0 }
      - { like: 没有问题, given: { officer.licensed: false }, expect: 0 }
      - { like: 没有问题, given: { officers.present: 1 }, expect: 0 }
      - { like: 没有问题, given: { transfer.right: false }, expect: 0 }
      - { like: 没有问题, given: { evidence.enough: false }, expect: 0 }
      - { like: 没有问题, given: { facts.clear: false }, expect: 0 }
      - { like: 没有问题, given: { nature.right: false }, expect: 0 }
      - { like: 没有问题, given: { law.right: false }, expect: 0 }
      - { like: 没有问题, given: { procedure.lawful: false }, expect: 0 }
      - like: 没有问题 # computed: 0 + (4 - 3) + 12 + 70.5
        given:
          cover.first: false
          cover.gaps: 3
          cover.rest.score: { score: "12", of: "14" }
          content.score: { score: "70.5", of: "80" }
        expect: 83.5
      - like: 没有问题
        given:
          cover.first: false
          cover.gaps: 6
          cover.rest.score: { score: "0", of: "14" }
          content.score: { score: "0", of: "80" }
        expect: 0
  departments:
    title: { zh: 有执法权的部门, en: Departments with enforcement power }
    for: { kind: department, enforcementPower: true }
    points: 100
    items: [quality]
    cases: # computed: files of 100, 0, 2 + 3 + 13 + 62.5 = 80.5 and, void, 0; one is not valid: 180.5 / 4
      - given:
          penalty.files:
            - file: 2010-1
              facts:
                subject.lawful: true
                officer.licensed: true
                officers.present: 2
                transfer.right: true
                evidence.enough: true
                facts.clear: true
                nature.right: true
                law.right: true
                procedure.lawful: true
                cover.first: true
                cover.gaps: 0
                cover.rest.score: { score: "14", of: "14" }
                content.score: { score: "80", of: "80" }
            - file: 2010-2
              facts:
                subject.lawful: true
                officer.licensed: true
                officers.present: 2
                transfer.right: true
                evidence.enough: false
                facts.clear: true
                nature.right: true
                law.right: true
                procedure.lawful: true
                cover.first: true
                cover.gaps: 0
                cover.rest.score: { score: "14", of: "14" }
                content.score: { score: "80", of: "80" }
            - file: 2010-3
              facts:
                subject.lawful: true
                officer.licensed: true
                officers.present: 2
                transfer.right: true
                evidence.enough: true
                facts.clear: true
                nature.right: true
                law.right: true
                procedure.lawful: true
                cover.first: true
                cover.gaps: 1
                cover.rest.score: { score: "13", of: "14" }
                content.score: { score: "62.5", of: "80" }
            - { file: 2010-4, is: void }
            - { file: 2010-5, is: notValid }
        expect: { total: 45.125 }
groups:
  departments: { title: { zh: 有执法权的部门, en: Departments with enforcement power }, table: departments } # LNT-014: which mark parts qualified from not was not seen
`,
}
