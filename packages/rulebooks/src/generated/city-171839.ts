// Made from data/city-171839.yaml by scripts/generate.mjs; edit that file.
import type { RulebookSource } from '../rulebook-source.js'

export const city171839: RulebookSource = {
  id: 'city-171839',
  title: { zh: '某市行政执法责任制考核（节选）', en: 'An unnamed city, enforcement responsibility: five articles' },
  source: 'http://www.fymate.net/html/text/lar/171839/17183971_1.html',
  yaml: `# Figures: an unnamed city, enforcement responsibility of departments: articles 8 to 12, of which 25 + 12 + 15 + 9 + 5 are here.
# Certainty: read in a copy of the text, number 171839 of a law database. Titles are ours. Lines whose price was not seen are left out:
# 7(3), the sampled files of 11(2), and what a lost suit costs in article 12.
rulebook: 1
id: city-171839
version: 1.0.0
status: transcribed
year: 2008 # ours: the copy bears no date
title: { zh: 某市行政执法责任制考核（节选）, en: "An unnamed city, enforcement responsibility: five articles" }
source: http://www.fymate.net/html/text/lar/171839/17183971_1.html
facts:
  plan.filed:           { name: { zh: 培训计划报备, en: The training plan was filed }, type: flag }
  training.days:        { name: { zh: 培训天数, en: Days of training }, type: count, measure: 天, maximum: 366 }
  training.hours:       { name: { zh: 培训学时, en: Hours of training }, type: count, measure: 学时, maximum: 3000 }
  certificates.held:    { name: { zh: 持证上岗, en: Officers hold certificates }, type: flag }
  acceptance.right:     { name: { zh: 受理合规, en: Acceptance in order }, type: flag }
  certificates.shown:   { name: { zh: 执法时出示证件, en: Certificates are shown }, type: flag }
  hearing.right:        { name: { zh: 告知和听证合规, en: Notice and hearing in order }, type: flag }
  check.made:           { name: { zh: 法制审核, en: The legal check is made }, type: flag }
  cases.closed:         { name: { zh: 办结案件, en: Cases closed }, type: count, measure: 件, maximum: 9999 }
  cases.filed:          { name: { zh: 立案案件, en: Cases filed }, type: count, measure: 件, maximum: 9999 }
  fines.first:          { name: { zh: 罚没第一项达到, en: First line on fines met }, type: flag }
  fines.second:         { name: { zh: 罚没第二项达到, en: Second line on fines met }, type: flag }
  fines.third:          { name: { zh: 罚没第三项达到, en: Third line on fines met }, type: flag }
  files.kept:           { name: { zh: 案卷归档, en: Files are kept }, type: flag }
  review.overturned:    { name: { zh: 复议被撤销或者变更, en: Revoked or changed on reconsideration }, type: count, measure: 件 }
values:
  closing.rate: { rate: cases.closed, over: cases.filed, title: { zh: 结案率, en: Closing rate } }
indicators:
  plan: { title: { zh: 培训计划, en: Training plan }, points: 3, clauses: [ { lose: 3, unless: plan.filed } ] }
  training:
    title: { zh: 培训, en: Training }
    points: 5
    clauses:
      - { gain: 5, when: { training.days: "≥ 10", training.hours: "≥ 80" } }
    cases:
      - { given: { training.days: 10, training.hours: 80 }, expect: 5 }
      - { given: { training.days: 12, training.hours: 79 }, expect: 0 }
  certificates: { title: { zh: 执法证件, en: Certificates }, points: 4, clauses: [ { lose: 4, unless: certificates.held } ] }
  acceptance: { title: { zh: 受理, en: Acceptance }, points: 3, clauses: [ { lose: 3, unless: acceptance.right } ] }
  showing: { title: { zh: 出示证件, en: Showing certificates }, points: 3, clauses: [ { lose: 3, unless: certificates.shown } ] }
  hearing: { title: { zh: 告知和听证, en: Notice and hearing }, points: 3, clauses: [ { lose: 3, unless: hearing.right } ] }
  check: { title: { zh: 法制审核, en: Legal check }, points: 3, clauses: [ { lose: 3, unless: check.made } ] }
  closing:
    title: { zh: 结案率, en: Closing rate }
    points: 3
    clauses: # read: a point for each 10 percentage points below 90 %; what a part of ten costs is not said
      - { lose: 1, each: closing.rate, below: 90%, per: 10pp }
    cases:
      - { given: { cases.closed: 9, cases.filed: 10 }, expect: 3 }
      - { given: { cases.closed: 75, cases.filed: 100 }, expect: 1.5 }
      - { given: { cases.closed: 1, cases.filed: 2 }, expect: 0 }
      - { given: { cases.closed: 0, cases.filed: 0 }, expect: notApplicable }
  fines:
    title: { zh: 罚没收入和经费, en: Fines and funds }
    points: 9
    clauses:
      - { lose: 3, unless: fines.first }
      - { lose: 3, unless: fines.second }
      - { lose: 3, unless: fines.third }
  files: { title: { zh: 案卷, en: Files }, points: 5, clauses: [ { lose: 5, unless: files.kept } ] }
  reconsideration:
    title: { zh: 行政复议, en: Reconsideration }
    points: 25
    clauses:
      - { lose: 2, each: review.overturned } # LNT-008: no cap is printed
    cases:
      - { given: { review.overturned: 0 }, expect: 25 }
      - { given: { review.overturned: 3 }, expect: 19 }
      - { given: { review.overturned: 13 }, expect: 0 }
  people: { title: { zh: 执法人员, en: Officers }, points: 12, items: [plan, training, certificates] }
  acts: { title: { zh: 执法行为, en: Acts }, points: 15, items: [acceptance, showing, hearing, check, closing] }
tables:
  departments:
    title: { zh: 执法部门, en: Enforcement departments }
    for: { kind: department }
    points: 66 # computed: 12 + 15 + 9 + 5 + 25, the lines given here
    items: [people, acts, fines, files, reconsideration]
    cases:
      - name: 全部达到
        given:
          plan.filed: true
          training.days: 10
          training.hours: 80
          certificates.held: true
          acceptance.right: true
          certificates.shown: true
          hearing.right: true
          check.made: true
          cases.closed: 9
          cases.filed: 10
          fines.first: true
          fines.second: true
          fines.third: true
          files.kept: true
          review.overturned: 0
        expect: { total: 66 }
      - name: 全部没有达到
        given:
          plan.filed: false
          training.days: 0
          training.hours: 0
          certificates.held: false
          acceptance.right: false
          certificates.shown: false
          hearing.right: false
          check.made: false
          cases.closed: 0
          cases.filed: 10
          fines.first: false
          fines.second: false
          fines.third: false
          files.kept: false
          review.overturned: 13
        expect: { total: 0 }
      - name: 没有立案
        like: 全部达到
        given: { cases.closed: 0, cases.filed: 0 } # 63 of 63 is 66 of 66
        expect: { total: 66 }
groups:
  departments: { title: { zh: 执法部门, en: Enforcement departments }, table: departments } # LNT-014: grades were not seen
`,
}
