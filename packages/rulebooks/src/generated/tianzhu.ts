// Made from data/tianzhu.yaml by scripts/generate.mjs; edit that file.
import type { RulebookSource } from '../rulebook-source.js'

export const tianzhu: RulebookSource = {
  id: 'tianzhu',
  title: { zh: '天祝县普法依法治理考核（节选六项）', en: 'Tianzhu county, publicity of the law: six lines' },
  source: 'https://m.qiqiwenku.com/doc/816057.html',
  yaml: `# Figures: Tianzhu county, Gansu (undated): six lines of the table for departments on publicity of the law.
# Certainty: read in a copy of the table. Titles are ours. A seventh line (a window or a screen, 2 points) was seen without its rule
# and is not here.
rulebook: 1
id: tianzhu
version: 1.0.0
status: transcribed
year: 2015 # ours: the copy bears no date
title: { zh: 天祝县普法依法治理考核（节选六项）, en: "Tianzhu county, publicity of the law: six lines" }
source: https://m.qiqiwenku.com/doc/816057.html
facts:
  inside.held:     { name: { zh: 开展系统内法治宣传, en: Publicity inside the system was held }, type: flag }
  inside.ownLaws:  { name: { zh: 宣传本系统的法律法规, en: It was about the unit’s own laws }, type: flag }
  public.held:     { name: { zh: 面向社会开展宣传, en: Publicity for the public was held }, type: flag }
  entries.led:     { name: { zh: 牵头开展法律进单位活动, en: Entries the unit led }, type: count, measure: 次, maximum: 60 }
  campaigns.joined: { name: { zh: 参加县里集中宣传, en: County campaigns were joined }, type: flag }
  culture.built:   { name: { zh: 开展法治文化建设, en: Legal culture was built }, type: flag }
  media.used:      { name: { zh: 在媒体上宣传, en: Media were used }, type: flag }
  site.used:       { name: { zh: 在本单位网站宣传, en: The unit’s own site was used }, type: flag }
  news.filed:      { name: { zh: 报送信息, en: News items filed }, type: count, measure: 条, maximum: 500 }
indicators:
  inside:
    title: { zh: 系统内宣传, en: Publicity inside the system }
    points: 3
    clauses:
      - { lose: 1, unless: inside.held }
      - { lose: 2, unless: inside.ownLaws }
  public: { title: { zh: 面向社会宣传, en: Publicity for the public }, points: 3, clauses: [ { lose: 3, unless: public.held } ] }
  entries:
    title: { zh: 法律进单位, en: Entries of the law }
    points: 5
    clauses:
      - { lose: 5, each: entries.led, below: 1 }
  campaigns: { title: { zh: 集中宣传, en: Campaigns }, points: 5, clauses: [ { lose: 5, unless: campaigns.joined } ] }
  culture: { title: { zh: 法治文化, en: Legal culture }, points: 5, clauses: [ { lose: 5, unless: culture.built } ] }
  media:
    title: { zh: 媒体和信息, en: Media and news }
    points: 4
    clauses:
      - { lose: 2, unless: media.used }
      - { lose: 1, unless: site.used }
      - { lose: 0.25, each: news.filed, below: 4 }
    cases: # computed: 4 − 2 − 1 − 4 × 0.25 = 0
      - { given: { media.used: false, site.used: false, news.filed: 0 }, expect: 0 }
      - { given: { media.used: true, site.used: true, news.filed: 3 }, expect: 3.75 }
tables:
  departments:
    title: { zh: 部门, en: Departments }
    for: { kind: department }
    points: 25 # computed: the six lines given here
    items: [inside, public, entries, campaigns, culture, media]
    cases:
      - name: 全部做到
        given:
          inside.held: true
          inside.ownLaws: true
          public.held: true
          entries.led: 1
          campaigns.joined: true
          culture.built: true
          media.used: true
          site.used: true
          news.filed: 4
        expect: { total: 25 }
      - name: 全部没有做
        given:
          inside.held: false
          inside.ownLaws: false
          public.held: false
          entries.led: 0
          campaigns.joined: false
          culture.built: false
          media.used: false
          site.used: false
          news.filed: 0
        expect: { total: 0 }
groups:
  departments: { title: { zh: 部门, en: Departments }, table: departments } # LNT-014: grades were not seen
`,
}
