// Made from data/qingyuan.yaml by scripts/generate.mjs; edit that file.
import type { RulebookSource } from '../rulebook-source.js'

export const qingyuan: RulebookSource = {
  id: 'qingyuan',
  title: { zh: '清远市依法行政考评（内部七成、社会三成）', en: 'Qingyuan: internal 70 %, social 30 %' },
  source: 'http://zyrhbw.com/xxgk/zzjg/zfjg/qysrmzfbgs/gzwj/szfbgswj/content/post_1208099.html',
  yaml: `# Figures: Qingyuan, Guangdong, 2015 (published results): internal part 70 %, social part 30 %, three decimals in the total.
# Certainty: weights and decimals read in the published results; that the parts are not rounded before they are folded is
# inferred from 0.7 × 89.8 + 0.3 × 85.56 = 88.528. Extra and deducted points exist and were not seen; they are not here.
rulebook: 1
id: qingyuan
version: 1.0.0
status: transcribed
year: 2015
title: { zh: 清远市依法行政考评（内部七成、社会三成）, en: "Qingyuan: internal 70 %, social 30 %" }
source: http://zyrhbw.com/xxgk/zzjg/zfjg/qysrmzfbgs/gzwj/szfbgswj/content/post_1208099.html
facts:
  review.internal: { name: { zh: 内部考核得分, en: Internal review }, type: score }
  review.social:   { name: { zh: 社会评议得分, en: Social review }, type: score }
policies:
  round: { at: table, places: 3, mode: half-up } # places read; that ties go up is an assumption of ours
  decideOn: published
indicators:
  internal:
    title: { zh: 内部考核, en: Internal review }
    points: 70
    outOf: 100
    clauses: [ { gain: 100, share: review.internal } ]
    cases:
      - { given: { review.internal: { score: "89.8", of: "100" } }, expect: 89.8 }
      - { given: { review.internal: { score: "0", of: "100" } }, expect: 0 }
  social:
    title: { zh: 社会评议, en: Social review }
    points: 30
    outOf: 100
    clauses: [ { gain: 100, share: review.social } ]
    cases:
      - { given: { review.social: { score: "85.56", of: "100" } }, expect: 85.56 }
      - { given: { review.social: { score: "0", of: "100" } }, expect: 0 }
tables:
  departments:
    title: { zh: 市直部门, en: Departments }
    for: { kind: department }
    points: 100
    items: [internal, social]
    cases: # inferred: this pair gives the best published total exactly
      - { given: { review.internal: { score: "89.8", of: "100" }, review.social: { score: "85.56", of: "100" } }, expect: { total: 88.528 } }
groups:
  departments: { title: { zh: 市直部门, en: Departments }, table: departments } # LNT-014: grades were published, their bounds were not
`,
}
