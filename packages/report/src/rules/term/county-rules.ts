import { matchesOf } from '../../layers/matches.js'
import { always, bad, good, near, norm, reportRule, spot } from '../report-rule.js'
import { sentencesWith } from '../sentences-with.js'
import { lastDayTold, textOfTheDay } from '../text-of-the-day.js'

const made =
  /(?:制定|出台|颁布|起草|修订|废止)[^，。；、规]{0,8}(?:政府|部门)?(?:规章(?!制度|范|建设|规范)|地方性法规)/g
const county = /县|镇|乡|街道|旗/

/** What the county made it made in the year: the text of the end of that year. */
const texts = [
  norm('legislation-law-2023', '93', 'law'),
  norm('legislation-law-2015', '82', 'law'),
] as const

type Codes = {
  'TRM-003': { readonly found: string }
}

/** A county makes no government rules (规章); only normative documents. Asked where title or signature shows the level. */
export const countyRulesRule = reportRule<Codes>({
  id: 'TRM-003',
  title: { zh: '县级及以下没有规章制定权', en: 'A county cannot make government rules' },
  severity: 'warning',
  outcome: 'review',
  remedy: 'confirm',
  phases: always,
  basis: texts[0],
  messages: {
    'TRM-003': {
      'zh-CN': '“{found}”：县级及以下没有规章制定权，请确认是否为规范性文件。',
      en: '"{found}": a county cannot make government rules; confirm whether normative documents are meant.',
    },
  },
  *check(subject, look) {
    const named = subject.blocks.filter(
      (block) => block.kind === 'title' || block.kind === 'signature',
    )
    if (!named.some((block) => county.test(block.text))) return
    const basis = textOfTheDay(subject, texts, lastDayTold(subject))
    for (const sentence of sentencesWith(subject, '规章', '地方性法规')) {
      look()
      for (const match of matchesOf(made, sentence.text)) {
        const start = sentence.start + match.index
        if (subject.titled(start) || /省|市|国务院|部委/.test(match[0])) continue
        const place = spot(subject, start, start + match[0].length)
        yield { code: 'TRM-003', params: { found: place.quote }, basis, ...place }
      }
    }
  },
  bad: [bad('青山县2021年法治政府建设情况报告\n全年制定规章2件。', '制定规章')],
  good: good(
    near(
      '青山县2021年法治政府建设情况报告\n全年制定规章制度12项。',
      '规章制度 are rules of the house',
    ),
    near(
      '青江市2021年法治政府建设情况报告\n全年制定规章2件。',
      'a city with districts may have the power',
    ),
    '青山县2021年法治政府建设情况报告\n落实法律法规规章要求，制定规范性文件2件。',
  ),
})
