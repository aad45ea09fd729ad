// Made from data/nan-villages.yaml by scripts/generate.mjs; edit that file.
import type { RulebookSource } from '../rulebook-source.js'

export const nanVillages: RulebookSource = {
  id: 'nan-villages',
  title: { zh: '某镇村级考核（节选）', en: 'A town\'s assessment of its villages' },
  source: 'http://sdwen.com/zonghefanwen/408168.html',
  yaml: `# Figures: a town in the style of Nan county, 2022, villages: survey 20; stability 40 = 10 + 10 + 6 (2 + 2 + 2) + 10 (2 + 2 + 3 + 3) + 4; safe
# building 30 = 10 + 5 + 5 + 10; responsibility, printed as 20, whose lines are 5 + 5. One point more for each brave act and for each
# article. The blocks add up to 110 as printed, because responsibility says 20 and its lines come to 10.
# Certainty: read in a copy of the text. It is no scheme of the rule of law; it is here for its forms and faults. Titles are ours. How the single lines are
# scored was not carried over: the mark of the responsible office, which is printed on each line, is taken as it is. Deductions have no
# limit in the text; what they cost was not carried over, so none is here. The survey score is imported from the city's and the county's.
rulebook: 1
id: nan-villages
version: 1.0.0
status: transcribed
year: 2022
title: { zh: 某镇村级考核（节选）, en: "A town's assessment of its villages" }
source: http://sdwen.com/zonghefanwen/408168.html
facts:
  survey.score:      { name: { zh: 市县测评得分, en: Survey score of city and county }, type: score }
  stability.first:   { name: { zh: 稳定第一项得分, en: "Stability, line 1" }, type: score }
  stability.second:  { name: { zh: 稳定第二项得分, en: "Stability, line 2" }, type: score }
  stability.third1:  { name: { zh: 稳定第三项第一小项得分, en: "Stability, line 3, part 1" }, type: score }
  stability.third2:  { name: { zh: 稳定第三项第二小项得分, en: "Stability, line 3, part 2" }, type: score }
  stability.third3:  { name: { zh: 稳定第三项第三小项得分, en: "Stability, line 3, part 3" }, type: score }
  stability.fourth1: { name: { zh: 稳定第四项第一小项得分, en: "Stability, line 4, part 1" }, type: score }
  stability.fourth2: { name: { zh: 稳定第四项第二小项得分, en: "Stability, line 4, part 2" }, type: score }
  stability.fourth3: { name: { zh: 稳定第四项第三小项得分, en: "Stability, line 4, part 3" }, type: score }
  stability.fourth4: { name: { zh: 稳定第四项第四小项得分, en: "Stability, line 4, part 4" }, type: score }
  stability.fifth:   { name: { zh: 稳定第五项得分, en: "Stability, line 5" }, type: score }
  safety.first:      { name: { zh: 平安第一项得分, en: "Safe building, line 1" }, type: score }
  safety.second:     { name: { zh: 平安第二项得分, en: "Safe building, line 2" }, type: score }
  safety.third:      { name: { zh: 平安第三项得分, en: "Safe building, line 3" }, type: score }
  safety.fourth:     { name: { zh: 平安第四项得分, en: "Safe building, line 4" }, type: score }
  duty.first:        { name: { zh: 责任第一项得分, en: "Responsibility, line 1" }, type: score }
  duty.second:       { name: { zh: 责任第二项得分, en: "Responsibility, line 2" }, type: score }
  acts.brave:        { name: { zh: 见义勇为, en: Brave acts }, type: count, measure: 人, maximum: 20 } # maximum: ours
  articles:          { name: { zh: 信息稿件, en: Articles }, type: count, measure: 篇, maximum: 200 } # maximum: ours
indicators:
  survey: { title: { zh: 测评, en: Survey }, points: 20, clauses: [ { gain: 20, share: survey.score } ] }
  stability:
    title: { zh: 稳定, en: Stability }
    points: 40
    items:
      - { id: stability1, title: { zh: 第一项, en: Line 1 }, points: 10, clauses: [ { gain: 10, share: stability.first } ] }
      - { id: stability2, title: { zh: 第二项, en: Line 2 }, points: 10, clauses: [ { gain: 10, share: stability.second } ] }
      - id: stability3
        title: { zh: 第三项, en: Line 3 }
        points: 6
        items:
          - { id: stability3a, title: { zh: 第一小项, en: Part 1 }, points: 2, clauses: [ { gain: 2, share: stability.third1 } ] }
          - { id: stability3b, title: { zh: 第二小项, en: Part 2 }, points: 2, clauses: [ { gain: 2, share: stability.third2 } ] }
          - { id: stability3c, title: { zh: 第三小项, en: Part 3 }, points: 2, clauses: [ { gain: 2, share: stability.third3 } ] }
      - id: stability4
        title: { zh: 第四项, en: Line 4 }
        points: 10
        items:
          - { id: stability4a, title: { zh: 第一小项, en: Part 1 }, points: 2, clauses: [ { gain: 2, share: stability.fourth1 } ] }
          - { id: stability4b, title: { zh: 第二小项, en: Part 2 }, points: 2, clauses: [ { gain: 2, share: stability.fourth2 } ] }
          - { id: stability4c, title: { zh: 第三小项, en: Part 3 }, points: 3, clauses: [ { gain: 3, share: stability.fourth3 } ] }
          - { id: stability4d, title: { zh: 第四小项, en: Part 4 }, points: 3, clauses: [ { gain: 3, share: stability.fourth4 } ] }
      - { id: stability5, title: { zh: 第五项, en: Line 5 }, points: 4, clauses: [ { gain: 4, share: stability.fifth } ] }
  safety:
    title: { zh: 平安建设, en: Safe building }
    points: 30
    items:
      - { id: safety1, title: { zh: 第一项, en: Line 1 }, points: 10, clauses: [ { gain: 10, share: safety.first } ] }
      - { id: safety2, title: { zh: 第二项, en: Line 2 }, points: 5, clauses: [ { gain: 5, share: safety.second } ] }
      - { id: safety3, title: { zh: 第三项, en: Line 3 }, points: 5, clauses: [ { gain: 5, share: safety.third } ] }
      - { id: safety4, title: { zh: 第四项, en: Line 4 }, points: 10, clauses: [ { gain: 10, share: safety.fourth } ] }
  duty: # LNT-001: 20 are printed, the two lines are worth 10
    title: { zh: 责任, en: Responsibility }
    points: 20
    outOf: 20
    items:
      - { id: duty1, title: { zh: 第一项, en: Line 1 }, points: 5, clauses: [ { gain: 5, share: duty.first } ] }
      - { id: duty2, title: { zh: 第二项, en: Line 2 }, points: 5, clauses: [ { gain: 5, share: duty.second } ] }
  bravery: { title: { zh: 见义勇为, en: Brave acts }, points: 0, ceiling: 20, clauses: [ { gain: 1, each: acts.brave } ] } # no limit is printed: 20 is all that can be declared
  writing: { title: { zh: 信息稿件, en: Articles }, points: 0, ceiling: 200, clauses: [ { gain: 1, each: articles } ] } # likewise 200
tables:
  villages: # LNT-001: the blocks add up to 110, as printed
    title: { zh: 村, en: Villages }
    for: { kind: township } # ours: the model has no kind for a village
    points: 100
    items: [survey, stability, safety, duty]
    onTop: [bravery, writing]
    cases:
      - name: 各项满分
        given:
          survey.score: { score: "20", of: "20" }
          stability.first: { score: "10", of: "10" }
          stability.second: { score: "10", of: "10" }
          stability.third1: { score: "2", of: "2" }
          stability.third2: { score: "2", of: "2" }
          stability.third3: { score: "2", of: "2" }
          stability.fourth1: { score: "2", of: "2" }
          stability.fourth2: { score: "2", of: "2" }
          stability.fourth3: { score: "3", of: "3" }
          stability.fourth4: { score: "3", of: "3" }
          stability.fifth: { score: "4", of: "4" }
          safety.first: { score: "10", of: "10" }
          safety.second: { score: "5", of: "5" }
          safety.third: { score: "5", of: "5" }
          safety.fourth: { score: "10", of: "10" }
          duty.first: { score: "5", of: "5" }
          duty.second: { score: "5", of: "5" }
          acts.brave: 0
          articles: 0
        expect: { total: 100 } # computed: the lines that are there, 20 + 40 + 30 + 10
      - { like: 各项满分, given: { acts.brave: 1, articles: 3, survey.score: { score: "18.5", of: "20" } }, expect: { total: 102.5 } }
      - name: 没有得分
        given:
          survey.score: { score: "0", of: "20" }
          stability.first: { score: "0", of: "10" }
          stability.second: { score: "0", of: "10" }
          stability.third1: { score: "0", of: "2" }
          stability.third2: { score: "0", of: "2" }
          stability.third3: { score: "0", of: "2" }
          stability.fourth1: { score: "0", of: "2" }
          stability.fourth2: { score: "0", of: "2" }
          stability.fourth3: { score: "0", of: "3" }
          stability.fourth4: { score: "0", of: "3" }
          stability.fifth: { score: "0", of: "4" }
          safety.first: { score: "0", of: "10" }
          safety.second: { score: "0", of: "5" }
          safety.third: { score: "0", of: "5" }
          safety.fourth: { score: "0", of: "10" }
          duty.first: { score: "0", of: "5" }
          duty.second: { score: "0", of: "5" }
          acts.brave: 0
          articles: 0
        expect: { total: 0 }
groups:
  villages: { title: { zh: 村, en: Villages }, table: villages } # LNT-014: grades were not seen
`,
}
