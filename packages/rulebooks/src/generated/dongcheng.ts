// Made from data/dongcheng.yaml by scripts/generate.mjs; edit that file.
import type { RulebookSource } from '../rulebook-source.js'

export const dongcheng: RulebookSource = {
  id: 'dongcheng',
  title: { zh: '东城区行政执法专项考评（一项比率）', en: 'Dongcheng district, enforcement: one rate' },
  source: 'http://jmdsp.com/n3952/n3970/n381754/c8485189/content.html',
  yaml: `# Figures: Dongcheng district, Beijing, 2019, a special assessment of enforcement: six rates, 100 points. Of one of them the points were
# seen: how many approved posts are linked to officers, 10 points, a pass mark of 6, with a step at 80 %; there the text ends. The others
# (part of the officers that took part, use of powers of penalty, inspections and penalties per head, penalties withdrawn) have no points here.
# Certainty: read in a machine-translated copy. Titles are ours. Inferred: 80 % and more gives the pass mark; what gives the four points
# above it was not seen, and what lies below is 0 (ours).
# Units are scored inside one of five groups: comprehensive, urban construction and environment, economic, livelihood and society,
# special. Which units these are was not carried over: the names of units are ours and stand for the annexed lists.
rulebook: 1
id: dongcheng
version: 1.0.0
status: transcribed
year: 2019
title: { zh: 东城区行政执法专项考评（一项比率）, en: "Dongcheng district, enforcement: one rate" }
source: http://jmdsp.com/n3952/n3970/n381754/c8485189/content.html
facts:
  posts.linked:   { name: { zh: 已关联执法人员的岗位, en: Posts linked }, type: count, measure: 个, maximum: 2000 }
  posts.approved: { name: { zh: 核定执法岗位, en: Posts approved }, type: count, measure: 个, maximum: 2000 }
values:
  link.rate: { rate: posts.linked, over: posts.approved, title: { zh: 人员关联率, en: Rate linked } }
indicators:
  linked: # LNT-003: 6 of 10 is the most that can be had here; the text ends after the pass mark
    title: { zh: 执法人员关联率, en: Officers linked to posts }
    points: 10
    clauses:
      - { by: link.rate, gain: { "≥ 80%": 6, else: 0 }, whenNone: notApplicable } # ours: a unit without approved posts
    cases:
      - { given: { posts.linked: 40, posts.approved: 50 }, expect: 6 }
      - { given: { posts.linked: 39, posts.approved: 50 }, expect: 0 }
      - { given: { posts.linked: 0, posts.approved: 0 }, expect: notApplicable }
tables:
  units:
    title: { zh: 街道和执法部门, en: Sub-districts and enforcing departments }
    for: { kind: [subdistrict, department] }
    points: 10 # computed: the one rate given here
    items: [linked]
groups: # grades were not seen
  comprehensive: { title: { zh: 综合, en: Comprehensive }, table: units, for: { id: [comprehensive-one, comprehensive-two] } } # LNT-014
  construction:  { title: { zh: 城建环保, en: Urban construction and environment }, table: units, for: { id: [construction-one, construction-two] } } # LNT-014
  economic:      { title: { zh: 经济, en: Economic }, table: units, for: { id: [economic-one, economic-two] } } # LNT-014
  livelihood:    { title: { zh: 民生社会, en: Livelihood and society }, table: units, for: { id: [livelihood-one, livelihood-two] } } # LNT-014
  special:       { title: { zh: 专项, en: Special }, table: units, for: { id: [special-one, special-two] } } # LNT-014
`,
}
