// Made from data/shicheng.yaml by scripts/generate.mjs; edit that file.
import type { RulebookSource } from '../rulebook-source.js'

export const shicheng: RulebookSource = {
  id: 'shicheng',
  title: { zh: '石城县河长制考核（节选六项）', en: 'Shicheng county, river chiefs: six lines' },
  source: 'public code (a table of a web application)',
  yaml: `# Figures: Shicheng county, Jiangxi, 2018, river and lake chiefs of townships, single lines of 100 points: a platform 11 = 2 + 6 + 3; line 18,
# printed as 3, whose two entries are 1 and 1; water results, 2 for each that fails, of 4; line 21, 4, taken in proportion to what was not
# completed; lake chiefs 2, for one named township; awards and penalties, printed as 7: spread by the province 20, by the city 10, named
# by the province 20, by the city 10.
# Certainty: read in public code, a table of a web application. It is no scheme of the rule of law; it is here for its forms and faults. Titles are ours.
# Left out: "no case in the year, no points" and news items beyond a quota at 2 : 1 : 0.5, whose points were not carried over.
# What the other townships are out of, to whom the lake does not apply, is not printed. That a township with neither award nor penalty has the 7 points, and the 20 up and
# down from there, are a reading of ours.
rulebook: 1
id: shicheng
version: 1.0.0
status: transcribed
year: 2018
title: { zh: 石城县河长制考核（节选六项）, en: "Shicheng county, river chiefs: six lines" }
source: public code (a table of a web application)
facts:
  platform.first:   { name: { zh: 平台第一项, en: "Platform, entry 1" }, type: flag }
  platform.second:  { name: { zh: 平台第二项, en: "Platform, entry 2" }, type: flag }
  platform.third:   { name: { zh: 平台第三项, en: "Platform, entry 3" }, type: flag }
  line18.first:     { name: { zh: 第十八项第一点, en: "Line 18, entry 1" }, type: flag }
  line18.second:    { name: { zh: 第十八项第二点, en: "Line 18, entry 2" }, type: flag }
  water.failed:     { name: { zh: 水质不合格次数, en: Water results that fail }, type: count, measure: 次, maximum: 100 }
  tasks.done:       { name: { zh: 已完成任务, en: Tasks completed }, type: count, measure: 项, maximum: 1000 }
  tasks.due:        { name: { zh: 应完成任务, en: Tasks due }, type: count, measure: 项, maximum: 1000 }
  lake.chief:       { name: { zh: 湖长制落实, en: Lake chiefs are in place }, type: flag }
  experience:       { name: { zh: 经验推广, en: Experience spread }, type: events, levels: [province, city] }
  criticisms:       { name: { zh: 被通报, en: Named }, type: events, levels: [province, city] }
values:
  completion: { rate: tasks.done, over: tasks.due, title: { zh: 完成率, en: Rate completed } }
indicators:
  platform:
    title: { zh: 平台, en: Platform }
    points: 11
    clauses:
      - { gain: 2, when: platform.first }
      - { gain: 6, when: platform.second }
      - { gain: 3, when: platform.third }
    cases:
      - { given: { platform.first: true, platform.second: true, platform.third: true }, expect: 11 }
      - { given: { platform.first: true, platform.second: false, platform.third: true }, expect: 5 }
      - { given: { platform.first: false, platform.second: false, platform.third: false }, expect: 0 }
  line18: # LNT-003: the two entries come to 2 of 3, as printed
    title: { zh: 第十八项, en: Line 18 }
    points: 3
    clauses:
      - { gain: 1, when: line18.first }
      - { gain: 1, when: line18.second }
    cases:
      - { given: { line18.first: true, line18.second: true }, expect: 2 }
      - { given: { line18.first: false, line18.second: false }, expect: 0 }
  water:
    title: { zh: 水质, en: Water }
    points: 4
    clauses:
      - { lose: 2, each: water.failed }
    cases:
      - { given: { water.failed: 0 }, expect: 4 }
      - { given: { water.failed: 1 }, expect: 2 }
      - { given: { water.failed: 3 }, expect: 0 }
  completion.line:
    title: { zh: 第二十一项, en: Line 21 }
    points: 4
    clauses: # what holds where nothing was due is not printed: the line then does not apply, and results name that
      - { gain: 4, share: completion }
    cases:
      - { given: { tasks.done: 9, tasks.due: 12 }, expect: 3 }
      - { given: { tasks.done: 0, tasks.due: 12 }, expect: 0 }
      - { given: { tasks.done: 0, tasks.due: 0 }, expect: notApplicable }
  lake: # LNT-009: two points for one township, and nothing said of the others, as printed
    title: { zh: 湖长制, en: Lake chiefs }
    points: 2
    applies: { id: lakeside-town } # ours: a name for the one township
    clauses:
      - { lose: 2, unless: lake.chief }
    cases:
      - { unit: { id: lakeside-town }, given: { lake.chief: true }, expect: 2 }
      - { unit: { id: lakeside-town }, given: { lake.chief: false }, expect: 0 }
      - { unit: { id: hill-town }, given: { lake.chief: true }, expect: notApplicable }
  rewards: # LNT-020 LNT-006: 20 up and down in a block of 7, as printed
    title: { zh: 奖惩, en: Awards and penalties }
    points: 7
    start: 7
    ceiling: 27
    floor: -13
    clauses: # whether one matter counts twice, and by which day, is not printed
      - { gain: { province: 20, city: 10 }, each: experience, atMost: 20 }
      - { lose: { province: 20, city: 10 }, each: criticisms, atMost: 20 }
    cases:
      - { given: { experience: [], criticisms: [] }, expect: 7 }
      - { given: { experience: [ { id: e1, level: city, matter: m1, date: 2018-05-02 } ], criticisms: [] }, expect: 17 }
      - { given: { experience: [], criticisms: [ { id: c1, level: province, matter: m1, date: 2018-05-02 } ] }, expect: -13 }
      - { given: { experience: [ { id: e1, level: province, matter: m1, date: 2018-05-02 }, { id: e2, level: city, matter: m2, date: 2018-06-02 } ], criticisms: [] }, expect: 27 }
      - { given: { experience: [], criticisms: [ { id: c1, level: province, matter: m1, date: 2018-05-02 }, { id: c2, level: city, matter: m2, date: 2018-06-02 } ] }, expect: -13 }
tables:
  townships:
    title: { zh: 乡镇, en: Townships }
    for: { kind: township }
    points: 31 # computed: 11 + 3 + 4 + 4 + 2 + 7, the lines given here
    items: [platform, line18, water, completion.line, lake, rewards]
    cases:
      - name: 沿湖的镇
        unit: { id: lakeside-town }
        given:
          platform.first: true
          platform.second: true
          platform.third: true
          line18.first: true
          line18.second: true
          water.failed: 0
          tasks.done: 12
          tasks.due: 12
          lake.chief: true
          experience: []
          criticisms: []
        expect: { total: 30 } # computed: 11 + 2 + 4 + 4 + 2 + 7
      - name: 推广经验 # computed: 40 of 31, held at 31
        like: 沿湖的镇
        given: { experience: [ { id: e1, level: city, matter: m1, date: 2018-05-02 } ] }
        expect: { total: 31 }
      - name: 别的镇 # computed: 2 + 2 + 2 + 1.5 + 7 = 14.5 of 29 is 15.5 of 31
        like: 沿湖的镇
        unit: { id: hill-town }
        given: { platform.second: false, platform.third: false, water.failed: 1, tasks.done: 3, tasks.due: 8 }
        expect: { total: 15.5 }
      - name: 什么都没有做
        like: 沿湖的镇
        given:
          platform.first: false
          platform.second: false
          platform.third: false
          line18.first: false
          line18.second: false
          water.failed: 2
          tasks.done: 0
          lake.chief: false
          criticisms: [ { id: c1, level: province, matter: m1, date: 2018-05-02 } ]
        expect: { total: 0 } # computed: -13, held at 0
groups:
  townships: { title: { zh: 乡镇, en: Townships }, table: townships } # LNT-014: grades were not seen
`,
}
