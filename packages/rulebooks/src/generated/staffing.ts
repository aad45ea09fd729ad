// Made from data/staffing.yaml by scripts/generate.mjs; edit that file.
import type { RulebookSource } from '../rulebook-source.js'

export const staffing: RulebookSource = {
  id: 'staffing',
  title: { zh: '某市机构编制绩效考核（节选）', en: 'An unnamed city, staffing performance: single lines' },
  source: 'public code (a demonstration with its values)',
  yaml: `# Figures: an unnamed city of the Zhejiang type, about 2021, staffing performance of departments: single lines of a scheme that was
# published with its values. It is no scheme of the rule of law; it is here for its forms: points by place, best is full, percentage points,
# the mean of the others, imported scores with five decimals, and "no excellent".
# Certainty: read in public code, a demonstration with its values. Titles are ours. Which lines stand together, and what they add up to, was
# not carried over: the lines follow each other here, and the table is worth their sum. Left out, because the full mark of the line was
# not carried over: 0.1 for an irregularity, 0.5 for each year of age above the mean of all departments, the share against the own
# structural share.
rulebook: 1
id: staffing
version: 1.0.0
status: transcribed
year: 2021
title: { zh: 某市机构编制绩效考核（节选）, en: "An unnamed city, staffing performance: single lines" }
source: public code (a demonstration with its values)
facts:
  work.rank:       { name: { zh: 工作绩效在全市的名次, en: "Place in the city, work" }, type: count, measure: 名, maximum: 5 } # places after the fifth were not seen
  opinion.rank:    { name: { zh: 评价在全市的名次, en: "Place in the city, evaluation" }, type: count, measure: 名, maximum: 5 }
  work.score:      { name: { zh: 工作绩效得分, en: Score of work performance }, type: score }
  opinion.score:   { name: { zh: 评价得分, en: Score of the evaluation }, type: score }
  news.accepted:   { name: { zh: 采用数, en: Items accepted }, type: count, measure: 条, maximum: 500 }
  cost.ratio:      { name: { zh: 比例由低到高的指标, en: A measure of which less is better }, type: count, maximum: 1000 }
  posts.matched:   { name: { zh: 第一项比率的分子, en: "First rate, counted" }, type: count, measure: 人, maximum: 2000 }
  posts.all:       { name: { zh: 第一项比率的分母, en: "First rate, of" }, type: count, measure: 人, maximum: 2000 }
  recruits.fit:    { name: { zh: 第二项比率的分子, en: "Second rate, counted" }, type: count, measure: 人, maximum: 500 }
  recruits.all:    { name: { zh: 新进人员, en: New staff }, type: count, measure: 人, maximum: 500 }
  irregular:       { name: { zh: 违规次数, en: Irregularities }, type: count, measure: 次, maximum: 20 }
  criticised:      { name: { zh: 被中央、省、市通报批评, en: "Criticised by the centre, the province or the city" }, type: flag }
  serious.event:   { name: { zh: 重大事件处置不当, en: A serious event was badly handled }, type: flag }
  official.tried:  { name: { zh: 干部被追究刑事责任, en: An official was prosecuted }, type: flag }
  breach.serious:  { name: { zh: 严重违规, en: A serious breach }, type: flag }
values:
  news.best:      { best: news.accepted, among: all, title: { zh: 最多的采用数, en: Most items accepted } }
  news.share:     { rate: news.accepted, over: news.best, title: { zh: 与第一名之比, en: Against the best } }
  cost.place:     { place: cost.ratio, among: all, first: smallest, title: { zh: 由低到高的位次, en: "Place, the least first" } } # ties were not seen
  posts.rate:     { rate: posts.matched, over: posts.all, title: { zh: 第一项比率, en: First rate } }
  recruits.rate:  { rate: recruits.fit, over: recruits.all, title: { zh: 第二项比率, en: Second rate } }
indicators:
  work.byRank:
    title: { zh: 工作绩效（按名次）, en: "Work, by place" }
    points: 60
    clauses:
      - { by: work.rank, gain: { "≤ 1": 60, "≤ 2": 57, "≤ 3": 54, "≤ 4": 51, else: 48 } }
    cases:
      - { given: { work.rank: 1 }, expect: 60 }
      - { given: { work.rank: 2 }, expect: 57 }
      - { given: { work.rank: 3 }, expect: 54 }
      - { given: { work.rank: 4 }, expect: 51 }
      - { given: { work.rank: 5 }, expect: 48 }
  opinion.byRank:
    title: { zh: 评价（按名次）, en: "Evaluation, by place" }
    points: 20
    clauses:
      - { by: opinion.rank, gain: { "≤ 1": 20, "≤ 2": 19, "≤ 3": 18, "≤ 4": 17, else: 16 } }
    cases:
      - { given: { opinion.rank: 1 }, expect: 20 }
      - { given: { opinion.rank: 2 }, expect: 19 }
      - { given: { opinion.rank: 3 }, expect: 18 }
      - { given: { opinion.rank: 4 }, expect: 17 }
      - { given: { opinion.rank: 5 }, expect: 16 }
  work.imported:
    title: { zh: 工作绩效（引用得分）, en: "Work, imported score" }
    points: 60 # inferred: 50.34375 is a score of 60
    clauses: [ { gain: 60, share: work.score } ]
    cases: # read: imported values keep their decimals
      - { given: { work.score: { score: "50.34375", of: "60" } }, expect: 50.34375 }
      - { given: { work.score: { score: "0", of: "60" } }, expect: 0 }
  opinion.imported:
    title: { zh: 评价（引用得分）, en: "Evaluation, imported score" }
    points: 20 # inferred: 19.1792 is a score of 20
    clauses: [ { gain: 20, share: opinion.score } ]
    cases:
      - { given: { opinion.score: { score: "19.1792", of: "20" } }, expect: 19.1792 }
      - { given: { opinion.score: { score: "0", of: "20" } }, expect: 0 }
  news: # read: the first has 6, the second to fifth in proportion to the first; ours: whoever comes after them too
    title: { zh: 采用数与第一名之比, en: "Items accepted, against the best" }
    points: 6
    clauses: [ { gain: 6, share: news.share, whenNone: unmet } ] # LNT-015: ours, where nobody has any
    cases:
      - { given: { news.accepted: 40 }, others: { news.best: 40 }, expect: 6 }
      - { given: { news.accepted: 15 }, others: { news.best: 40 }, expect: 2.25 }
      - { given: { news.accepted: 0 }, others: { news.best: 40 }, expect: 0 }
      - { given: { news.accepted: 0 }, others: { news.best: 0 }, expect: 0 }
  cost: # read: from the last place 2, 1.9, 1.8, then 0.1 less for each; inferred: the last is the least
    title: { zh: 末位起计分, en: Points from the last place }
    points: 2
    clauses: [ { lose: 0.1, each: cost.place, above: 1 } ] # LNT-008: no cap is printed
    cases:
      - { given: { cost.ratio: 3 }, others: { cost.place: 1 }, expect: 2 }
      - { given: { cost.ratio: 4 }, others: { cost.place: 2 }, expect: 1.9 }
      - { given: { cost.ratio: 5 }, others: { cost.place: 3 }, expect: 1.8 }
      - { given: { cost.ratio: 9 }, others: { cost.place: 30 }, expect: 0 }
  posts:
    title: { zh: 第一项比率, en: First rate }
    points: 1
    clauses: # read: 0.05 for each 1 % it is lower; inferred: percentage points, below 100 %
      - { lose: 0.05, each: posts.rate, below: 100%, per: 1pp }
    cases:
      - { given: { posts.matched: 96, posts.all: 100 }, expect: 0.8 }
      - { given: { posts.matched: 100, posts.all: 100 }, expect: 1 }
      - { given: { posts.matched: 70, posts.all: 100 }, expect: 0 }
      - { given: { posts.matched: 0, posts.all: 0 }, expect: notApplicable }
  recruits: # read: who has no new staff takes the mean of the departments; inferred: this is the line it is said of
    title: { zh: 第二项比率（新进人员）, en: "Second rate, new staff" }
    points: 1
    notApplicable: { policy: groupMean, among: all, fallback: rescale } # ours: what holds where nobody has new staff
    clauses:
      - { lose: 0.1, each: recruits.rate, below: 100%, per: 1pp }
    cases:
      - { given: { recruits.fit: 97, recruits.all: 100 }, expect: 0.7 }
      - { given: { recruits.fit: 10, recruits.all: 10 }, expect: 1 }
      - { given: { recruits.fit: 4, recruits.all: 10 }, expect: 0 }
      - { given: { recruits.fit: 0, recruits.all: 0 }, others: { recruits: 0.85 }, expect: notApplicable }
  order:
    title: { zh: 违规, en: Irregularities }
    points: 1.5
    clauses:
      - { by: irregular, lose: { "= 0": 0, "= 1": 0.5, else: 1.5 } }
    cases:
      - { given: { irregular: 0 }, expect: 1.5 }
      - { given: { irregular: 1 }, expect: 1 }
      - { given: { irregular: 2 }, expect: 0 }
tables:
  departments:
    title: { zh: 市级部门, en: Departments }
    for: { kind: department }
    points: 171.5 # computed: the lines given here
    items: [work.byRank, opinion.byRank, work.imported, opinion.imported, news, cost, posts, recruits, order]
    cases:
      - name: 没有问题
        given:
          work.rank: 1
          opinion.rank: 1
          work.score: { score: "50.34375", of: "60" }
          opinion.score: { score: "19.1792", of: "20" }
          news.accepted: 40
          cost.ratio: 3
          posts.matched: 100
          posts.all: 100
          recruits.fit: 10
          recruits.all: 10
          irregular: 0
          criticised: false
          serious.event: false
          official.tried: false
          breach.serious: false
        others: { news.best: 40, cost.place: 1 }
        expect: { total: 161.02295, grade: 可评优秀, vetoes: [] }
      - name: 没有第一项比率 # computed: 170.5 of 170.5 is 171.5 of 171.5
        like: 没有问题
        given: { work.score: { score: "60", of: "60" }, opinion.score: { score: "20", of: "20" }, posts.matched: 0, posts.all: 0 }
        expect: { total: 171.5 }
      - { like: 没有问题, given: { criticised: true }, expect: { total: 161.02295, grade: 不得评优秀, vetoes: [criticised] } }
      - { like: 没有问题, given: { serious.event: true }, expect: { grade: 不得评优秀, vetoes: [event] } }
      - { like: 没有问题, given: { official.tried: true }, expect: { grade: 不得评优秀, vetoes: [prosecuted] } }
      - { like: 没有问题, given: { breach.serious: true }, expect: { grade: 不得评优秀, vetoes: [breach] } }
groups:
  all: { title: { zh: 市级部门, en: Departments }, table: departments }
grades:
  all: # the bands were not seen: the grade only says whether 优秀 is open
    - { grade: 可评优秀, from: "≥ 0" }
    - { grade: 不得评优秀, from: else } # LNT-005: only the vetoes give it
vetoes: # read: five situations
  - { id: criticised, title: { zh: 被上级通报批评, en: Criticised from above }, when: criticised, ceiling: 不得评优秀 }
  - { id: event, title: { zh: 重大事件处置不当, en: A serious event badly handled }, when: serious.event, ceiling: 不得评优秀 }
  - { id: prosecuted, title: { zh: 干部被追究刑事责任, en: An official was prosecuted }, when: official.tried, ceiling: 不得评优秀 }
  - { id: breach, title: { zh: 严重违规, en: A serious breach }, when: breach.serious, ceiling: 不得评优秀 }
  - { id: last-three, title: { zh: 排名后三位, en: Among the last three }, when: { placeFromLast: "≤ 3" }, ceiling: 不得评优秀 }
`,
}
