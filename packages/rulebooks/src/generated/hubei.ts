// Made from data/hubei.yaml by scripts/generate.mjs; edit that file.
import type { RulebookSource } from '../rulebook-source.js'

export const hubei: RulebookSource = {
  id: 'hubei',
  title: { zh: '湖北省法治县创建考评标准（节选两项）', en: 'Hubei, law-based counties: two items' },
  source: 'https://777doc.com/doc-945908.html',
  yaml: `# Figures: Hubei province, about 2010 (trial standard for counties): items 5 and 6 of the first block of 60 points.
# Certainty: read in the opening part of a copy of the table. Titles are ours.
# The text says "one point for each percentage point below 95 %" and is silent on a part of a point: \`part\` is left out
# here, so that results name the assumption (in proportion).
rulebook: 1
id: hubei
version: 1.0.0
status: transcribed
year: 2010
title: { zh: 湖北省法治县创建考评标准（节选两项）, en: "Hubei, law-based counties: two items" }
source: https://777doc.com/doc-945908.html
facts:
  decisions.consulted: { name: { zh: 征求意见的决策, en: Decisions consulted on }, type: count, measure: 件 }
  decisions.made:      { name: { zh: 作出的决策, en: Decisions made }, type: count, measure: 件 }
  bodies.notHeard:     { name: { zh: 未听取汇报的单位, en: Bodies not heard }, type: count, measure: 个 }
values:
  consultation.rate: { rate: decisions.consulted, over: decisions.made, title: { zh: 征求意见率, en: Consultation rate } }
indicators:
  consultation:
    title: { zh: 决策征求意见, en: Consultation on decisions }
    points: 4
    floor: 0 # read: "until used up"
    scorer: 市委办
    clauses:
      - { lose: 1, each: consultation.rate, below: 95%, per: 1pp }
    cases:
      - { given: { decisions.consulted: 943, decisions.made: 1000 }, expect: 3.3 }
      - { given: { decisions.consulted: 9, decisions.made: 10 }, expect: 0 }
      - { given: { decisions.consulted: 96, decisions.made: 100 }, expect: 4 }
      - { given: { decisions.consulted: 0, decisions.made: 0 }, expect: notApplicable }
  hearing:
    title: { zh: 听取各单位汇报, en: Each body is heard }
    points: 9
    floor: 0
    scorer: 市委办
    clauses:
      - { lose: 2, each: bodies.notHeard } # LNT-008: no cap is printed but the floor
    cases:
      - { given: { bodies.notHeard: 3 }, expect: 3 }
      - { given: { bodies.notHeard: 5 }, expect: 0 }
      - { given: { bodies.notHeard: 0 }, expect: 9 }
tables:
  counties:
    title: { zh: 县（市、区）, en: Counties }
    for: { kind: zone } # ours: the model has no kind for a county, and the text assesses counties
    points: 13 # computed: 4 + 9, the items given here
    items: [consultation, hearing]
    cases: # no decision to consult on: 9 of 9 is 13 of 13
      - { given: { decisions.consulted: 0, decisions.made: 0, bodies.notHeard: 0 }, expect: { total: 13 } }
groups:
  counties: { title: { zh: 县（市、区）, en: Counties }, table: counties } # LNT-014: grades were not seen
`,
}
