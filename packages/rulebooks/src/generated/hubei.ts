// Made from data/hubei.yaml by scripts/generate.mjs; edit that file.
import type { RulebookSource } from '../rulebook-source.js'

export const hubei: RulebookSource = {
  id: 'hubei',
  title: { zh: '湖北省法治县创建考评标准（节选八项）', en: 'Hubei, law-based counties: eight items' },
  source: 'https://777doc.com/doc-945908.html',
  yaml: `# Figures: Hubei province, about 2010 (trial standard for counties): items 1 to 8 of the first block of 60 points, 20 = 5 + 5 + 3 + 3 + 4
# and 15 = 9 + 3 + 3. Item 9 (democratic centralism, 6 points) and what follows are left out: how they are scored was not seen.
# Certainty: read in the opening part of a copy of the table. Titles are ours.
# The text says "one point for each percentage point below 95 %" and is silent on a part of a point: \`part\` is left out
# here, so that results name the assumption (in proportion). Item 7 joins its two rates by "or" and does not say whether the lower of them
# counts or both: \`take\` is left out as well.
rulebook: 1
id: hubei
version: 1.1.0
status: transcribed
year: 2010
title: { zh: 湖北省法治县创建考评标准（节选八项）, en: "Hubei, law-based counties: eight items" }
source: https://777doc.com/doc-945908.html
facts:
  decisions.unlawful:  { name: { zh: 违法决策, en: Decisions against the law }, type: count, measure: 件 }
  procedure.complete:  { name: { zh: 议事规则、听证、集体决策制度健全, en: "Rules of procedure, hearing and collective decision are complete" }, type: flag }
  procedure.followed:  { name: { zh: 制度得到执行, en: The rules are carried out }, type: flag }
  counsel.system:      { name: { zh: 法律顾问和专家咨询制度, en: Counsel and expert advice }, type: flag }
  legality.checked:    { name: { zh: 重大决策前合法性审查, en: Legality check before major decisions }, type: flag }
  decisions.consulted: { name: { zh: 征求意见的决策, en: Decisions consulted on }, type: count, measure: 件 }
  decisions.made:      { name: { zh: 作出的决策, en: Decisions made }, type: count, measure: 件 }
  bodies.notHeard:     { name: { zh: 未听取汇报的单位, en: Bodies not heard }, type: count, measure: 个 }
  proposals.answered:  { name: { zh: 已办复议案提案, en: Proposals answered }, type: count, measure: 件 }
  proposals.due:       { name: { zh: 应办复议案提案, en: Proposals to answer }, type: count, measure: 件 }
  proposals.satisfied: { name: { zh: 代表委员满意的议案提案, en: Proposals whose movers are satisfied }, type: count, measure: 件 }
  justice.interfered:  { name: { zh: 干预司法, en: Interference in justice }, type: flag }
values:
  consultation.rate: { rate: decisions.consulted, over: decisions.made, title: { zh: 征求意见率, en: Consultation rate } }
  answered.rate:     { rate: proposals.answered, over: proposals.due, title: { zh: 办复率, en: Rate answered } }
  satisfied.rate:    { rate: proposals.satisfied, over: proposals.due, title: { zh: 满意率, en: Rate satisfied } } # ours: of those to answer
indicators:
  lawful:
    title: { zh: 决策合法, en: Decisions in line with law }
    points: 5
    floor: 0
    scorer: 市委办
    clauses:
      - { lose: 5, each: decisions.unlawful } # LNT-008: no cap is printed but the floor
    cases:
      - { given: { decisions.unlawful: 0 }, expect: 5 }
      - { given: { decisions.unlawful: 1 }, expect: 0 }
      - { given: { decisions.unlawful: 2 }, expect: 0 }
  procedure:
    title: { zh: 议事规则和集体决策, en: Rules of procedure and collective decision }
    points: 5
    floor: 0
    scorer: 市委办
    clauses:
      - { lose: 3, unless: procedure.complete }
      - { lose: 2, unless: procedure.followed }
    cases: # open in the text: whether rules that are not there can be "not carried out" as well; here both are lost
      - { given: { procedure.complete: true, procedure.followed: true }, expect: 5 }
      - { given: { procedure.complete: true, procedure.followed: false }, expect: 3 }
      - { given: { procedure.complete: false, procedure.followed: false }, expect: 0 }
  counsel:
    title: { zh: 法律顾问和专家咨询, en: Counsel and expert advice }
    points: 3
    floor: 0
    scorer: 市委办
    clauses:
      - { lose: 3, unless: counsel.system }
    cases:
      - { given: { counsel.system: true }, expect: 3 }
      - { given: { counsel.system: false }, expect: 0 }
  legality:
    title: { zh: 重大决策合法性审查, en: Legality check }
    points: 3
    floor: 0
    scorer: 市委办
    clauses:
      - { lose: 3, unless: legality.checked }
    cases:
      - { given: { legality.checked: true }, expect: 3 }
      - { given: { legality.checked: false }, expect: 0 }
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
  proposals:
    title: { zh: 议案提案办理, en: Proposals }
    points: 3
    floor: 0
    scorer: 人大办、政府办、政协办
    clauses: # read: half a point for each percentage point below; the two rates are joined by "or"
      - together: # LNT-007: which of the two counts is not printed
          - { lose: 0.5, each: answered.rate, below: 100%, per: 1pp }
          - { lose: 0.5, each: satisfied.rate, below: 95%, per: 1pp }
    cases: # computed: taken together, 1 × 0.5 and 2 × 0.5
      - { given: { proposals.answered: 99, proposals.satisfied: 93, proposals.due: 100 }, expect: 1.5 }
      - { given: { proposals.answered: 100, proposals.satisfied: 95, proposals.due: 100 }, expect: 3 }
      - { given: { proposals.answered: 96, proposals.satisfied: 90, proposals.due: 100 }, expect: 0 }
      - { given: { proposals.answered: 0, proposals.satisfied: 0, proposals.due: 0 }, expect: notApplicable }
  justice:
    title: { zh: 不干预司法, en: No interference in justice }
    points: 3
    floor: 0
    scorer: 市委办
    clauses:
      - { lose: 3, when: justice.interfered }
    cases:
      - { given: { justice.interfered: false }, expect: 3 }
      - { given: { justice.interfered: true }, expect: 0 }
  decisions: { title: { zh: 依法决策, en: Decisions }, points: 20, items: [lawful, procedure, counsel, legality, consultation] }
  oversight: { title: { zh: 支持各方依法履职, en: Support of the other bodies }, points: 15, items: [hearing, proposals, justice] }
tables:
  counties:
    title: { zh: 县（市、区）, en: Counties }
    for: { kind: zone } # ours: the model has no kind for a county, and the text assesses counties
    points: 35 # computed: 20 + 15, the items given here
    items: [decisions, oversight]
    cases:
      - name: 全部做到
        given:
          decisions.unlawful: 0
          procedure.complete: true
          procedure.followed: true
          counsel.system: true
          legality.checked: true
          decisions.consulted: 19
          decisions.made: 20
          bodies.notHeard: 0
          proposals.answered: 20
          proposals.satisfied: 19
          proposals.due: 20
          justice.interfered: false
        expect: { total: 35 }
      - name: 没有决策 # 31 of 31 is 35 of 35
        like: 全部做到
        given: { decisions.consulted: 0, decisions.made: 0 }
        expect: { total: 35 }
groups:
  counties: { title: { zh: 县（市、区）, en: Counties }, table: counties } # LNT-014: grades were not seen
`,
}
