// Made from data/suining.yaml by scripts/generate.mjs; edit that file.
import type { RulebookSource } from '../rulebook-source.js'

export const suining: RulebookSource = {
  id: 'suining',
  title: { zh: '遂宁市法律七进考评（节选三项）', en: 'Suining, publicity of the law: three lines' },
  source: 'https://ssfj.suining.gov.cn/zwgk/show/3140e89fb289412c987f16ba0ade9eb8.html',
  yaml: `# Figures: Suining, Sichuan, about 2016: three lines of the part on publicity of the law, which is 26 + 12 + 62 = 100 and weighs 10 %
# of the whole. Certainty: read in the published text. Titles are ours. Here are the line on contracts with counsel (5), on filings
# (two half-year and four quarterly, 1 each) and on eleven campaigns (2 each: 1 for the work, 1 for its papers).
rulebook: 1
id: suining
version: 1.0.0
status: transcribed
year: 2016
title: { zh: 遂宁市法律七进考评（节选三项）, en: "Suining, publicity of the law: three lines" }
source: https://ssfj.suining.gov.cn/zwgk/show/3140e89fb289412c987f16ba0ade9eb8.html
facts:
  villages.contracted: { name: { zh: 签订法律顾问合同的村, en: Villages with a counsel contract }, type: count, measure: 个, maximum: 9999 }
  villages.all:        { name: { zh: 村（社区）总数, en: Villages }, type: count, measure: 个, maximum: 9999 }
  filings.halfYear:    { name: { zh: 报送半年材料, en: Half-year filings }, type: count, measure: 次, maximum: 2 }
  filings.quarter:     { name: { zh: 报送季度材料, en: Quarterly filings }, type: count, measure: 次, maximum: 4 }
  campaigns.done:      { name: { zh: 完成的主题活动, en: Campaigns carried out }, type: count, measure: 项, maximum: 11 }
  campaigns.papers:    { name: { zh: 有资料的主题活动, en: Campaigns with papers }, type: count, measure: 项, maximum: 11 }
values:
  contract.rate: { rate: villages.contracted, over: villages.all, title: { zh: 签约率, en: Contract rate } }
indicators:
  counsel:
    title: { zh: 村（社区）法律顾问, en: Counsel of villages }
    points: 5
    clauses:
      - { by: contract.rate, gain: { "≥ 100%": 5, else: 0 }, whenNone: notApplicable } # inferred: no villages, nothing to contract
    cases:
      - { given: { villages.contracted: 210, villages.all: 210 }, expect: 5 }
      - { given: { villages.contracted: 209, villages.all: 210 }, expect: 0 }
      - { given: { villages.contracted: 0, villages.all: 0 }, expect: notApplicable }
  filings:
    title: { zh: 材料报送, en: Filings }
    points: 6
    clauses:
      - { gain: 1, each: filings.halfYear }
      - { gain: 1, each: filings.quarter }
    cases:
      - { given: { filings.halfYear: 2, filings.quarter: 4 }, expect: 6 }
      - { given: { filings.halfYear: 0, filings.quarter: 3 }, expect: 3 }
      - { given: { filings.halfYear: 1, filings.quarter: 0 }, expect: 1 }
  campaigns:
    title: { zh: 主题活动, en: Campaigns }
    points: 22
    clauses:
      - { gain: 1, each: campaigns.done }
      - { gain: 1, each: campaigns.papers }
    cases:
      - { given: { campaigns.done: 11, campaigns.papers: 11 }, expect: 22 }
      - { given: { campaigns.done: 8, campaigns.papers: 0 }, expect: 8 }
      - { given: { campaigns.done: 0, campaigns.papers: 0 }, expect: 0 }
tables:
  counties:
    title: { zh: 县（区）, en: Counties }
    for: { kind: zone } # ours: the model has no kind for a county
    points: 3.3 # computed: 10 % of the 33 points given here
    outOf: 33
    items: [counsel, filings, campaigns]
    cases:
      - given: { villages.contracted: 210, villages.all: 210, filings.halfYear: 2, filings.quarter: 4, campaigns.done: 11, campaigns.papers: 11 }
        expect: { total: 3.3 }
      - given: # without villages: 28 of 28 is 33 of 33
          { villages.contracted: 0, villages.all: 0, filings.halfYear: 2, filings.quarter: 4, campaigns.done: 11, campaigns.papers: 11 }
        expect: { total: 3.3 }
groups:
  counties: { title: { zh: 县（区）, en: Counties }, table: counties } # LNT-014: grades were not seen
`,
}
