// Made from data/lianyungang.yaml by scripts/generate.mjs; edit that file.
import type { RulebookSource } from '../rulebook-source.js'

export const lianyungang: RulebookSource = {
  id: 'lianyungang',
  title: { zh: '连云港市法治县区创建考核（节选）', en: 'Lianyungang, law-based counties: two articles' },
  source: 'https://renrendoc.com/p-11559222.html',
  yaml: `# Figures: Lianyungang, Jiangsu, 2011, counties: articles 1 and 2(1) of chapter 1 (12 points). Certainty: read in a copy of the text.
# Titles are ours. Article 1 can lose 3, 5 and 3 for each document on 5 points, and no floor is printed: the floor of 0 is an
# assumption and is named. Fewer than two inspections cost 2 whole, however many are missing. The rest of the chapter was not seen.
rulebook: 1
id: lianyungang
version: 1.0.0
status: transcribed
year: 2011
title: { zh: 连云港市法治县区创建考核（节选）, en: "Lianyungang, law-based counties: two articles" }
source: https://renrendoc.com/p-11559222.html
facts:
  procedure.followed: { name: { zh: 决策按程序进行, en: Decisions followed the procedure }, type: flag }
  decision.failed:    { name: { zh: 决策失误或者重大损失, en: A decision failed or cost much }, type: flag }
  content.unlawful:   { name: { zh: 内容违法, en: Against the law in content }, type: count, measure: 件 }
  inspections.held:   { name: { zh: 人大检查, en: Inspections by the congress }, type: count, measure: 次 }
indicators:
  decisions: # LNT-002: 3 and 5 are lost on 5 points, as printed
    title: { zh: 决策, en: Decisions }
    points: 5
    clauses:
      - { lose: 3, unless: procedure.followed }
      - { lose: 5, when: decision.failed }
      - { lose: 3, each: content.unlawful } # LNT-008: no cap is printed
    cases:
      - { given: { procedure.followed: true, decision.failed: false, content.unlawful: 0 }, expect: 5 }
      - { given: { procedure.followed: true, decision.failed: false, content.unlawful: 1 }, expect: 2 }
      - { given: { procedure.followed: false, decision.failed: false, content.unlawful: 0 }, expect: 2 }
      - { given: { procedure.followed: false, decision.failed: true, content.unlawful: 1 }, expect: 0 }
  inspections: # LNT-002: only 2 of 3 points can be lost here; the other lines of the article were not seen
    title: { zh: 人大监督, en: Oversight by the congress }
    points: 3
    clauses:
      - { lose: 2, when: { inspections.held: "< 2" } }
    cases:
      - { given: { inspections.held: 0 }, expect: 1 }
      - { given: { inspections.held: 1 }, expect: 1 }
      - { given: { inspections.held: 2 }, expect: 3 }
tables:
  counties:
    title: { zh: 县区, en: Counties }
    for: { kind: zone } # ours: the model has no kind for a county
    points: 8 # computed: 5 + 3, the articles given here
    items: [decisions, inspections]
groups:
  counties: { title: { zh: 县区, en: Counties }, table: counties } # LNT-014: grades were not seen
`,
}
