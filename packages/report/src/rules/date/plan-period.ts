import { bareTitle, knownTitles, periodOf } from '../../layers/known-titles.js'
import { matchesOf } from '../../layers/matches.js'
import { always, bad, good, judged, near, reportRule, spot } from '../report-rule.js'
import { sentencesWith } from '../sentences-with.js'

/** Years of the five-year plans and of the plans of legal publicity that run with them. */
const periods: Readonly<Record<string, string>> = {
  十二五: '2011-2015',
  十三五: '2016-2020',
  十四五: '2021-2025',
  十五五: '2026-2030',
  六五: '2011-2015',
  七五: '2016-2020',
  八五: '2021-2025',
  九五: '2026-2030',
}

const named =
  /[“"](十[二三四五]五|[六七八九]五)[”"][\u4e00-\u9fff]{0,8}[（(](\d{4})年?\s?[-－—–~～至]{1,2}\s?(\d{4})年?[）)]/g

/** 2021年至2025年“八五”普法规划, “八五”普法规划2021年至2025年. */
const besides =
  /(\d{4})年?\s?[-－—–~～至]{1,2}\s?(\d{4})年[“"](十[二三四五]五|[六七八九]五)[”"]|[“"](十[二三四五]五|[六七八九]五)[”"](?:普法)?(?:规划|时期)?(\d{4})年?\s?[-－—–~～至]{1,2}\s?(\d{4})年/g

const shown = (period: string): string => `${period.replace('-', '—')}年`

type Codes = {
  'DAT-008': { readonly name: string; readonly found: string; readonly right: string }
}

/** The years of a national plan or programme that are not its years. */
export const planPeriodRule = reportRule<Codes>({
  id: 'DAT-008',
  title: { zh: '规划、纲要的起止年份有误', en: 'Years of a plan that are not its years' },
  severity: 'warning',
  outcome: 'review',
  remedy: 'confirm',
  phases: always,
  basis: judged(),
  messages: {
    'DAT-008': {
      'zh-CN': '“{name}”的起止年份写作 {found}，应为 {right}，请核对。',
      en: '"{name}" is said to run {found}; it runs {right}. Check it.',
    },
  },
  *check(subject, look) {
    const known = knownTitles(subject.catalog)
    for (const { mark, start, end } of subject.pairs.pairs) {
      if (mark !== '《' || end - start > 60) continue
      const title = subject.text.slice(start + 1, end - 1)
      const found = periodOf(title)
      const right = found === undefined ? undefined : known.periods.get(bareTitle(title))
      if (found === undefined || right === undefined) continue
      look()
      if (right.includes(found)) continue
      yield {
        code: 'DAT-008',
        params: {
          name: bareTitle(title),
          found: shown(found),
          right: right.map(shown).join('、'),
        },
        ...spot(subject, start + 1, end - 1),
      }
    }
    for (const sentence of sentencesWith(subject, '五”', '五"')) {
      for (const match of matchesOf(besides, sentence.text)) {
        look()
        const [whole, before, until, after, first = after ?? '', from = before, to = until] = match
        const right = periods[first]
        const found = `${from ?? ''}-${to ?? ''}`
        if (right === undefined || right === found) continue
        const start = sentence.start + match.index
        yield {
          code: 'DAT-008',
          params: { name: first, found: shown(found), right: shown(right) },
          ...spot(subject, start, start + whole.length),
        }
      }
      for (const match of matchesOf(named, sentence.text)) {
        look()
        const [, name = '', from = '', to = ''] = match
        const found = `${from}-${to}`
        const right = periods[name]
        if (right === undefined || right === found) continue
        const start = sentence.start + match.index
        yield {
          code: 'DAT-008',
          params: { name, found: shown(found), right: shown(right) },
          ...spot(subject, start, start + match[0].length),
        }
      }
    }
  },
  bad: [
    bad('落实《法治政府建设实施纲要（2022—2025年）》。', '法治政府建设实施纲要（2022—2025年）'),
    bad('“七五”普法（2016—2021年）圆满收官。', '“七五”普法（2016—2021年）'),
    bad('“十三五”时期（2015—2020年）成效明显。', '“十三五”时期（2015—2020年）'),
    bad('2020年至2025年“八五”普法规划实施期间。', '2020年至2025年“八五”'),
  ],
  good: good(
    '落实《法治政府建设实施纲要（2015－2020年）》和《法治政府建设实施纲要（2021－2025年）》。',
    near('制定《青山县法治社会建设实施纲要（2021－2025年）》。', "the county's own plan"),
    '“十四五”时期（2021—2025年），“八五”普法（2021—2025年）有序推进。',
  ),
})
