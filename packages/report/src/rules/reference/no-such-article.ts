import { articleCounts } from '../../generated/titles.js'
import { hanNumber } from '../../layers/han-number.js'
import { bareTitle } from '../../layers/known-titles.js'
import { matchesOf } from '../../layers/matches.js'
import { always, bad, good, judged, near, reportRule, spot } from '../report-rule.js'
import { sentencesWith } from '../sentences-with.js'

const cited = /《([^《》]{2,30})》第([一二三四五六七八九十百千零〇]{1,8}|\d{1,4})条/g

type Codes = {
  'REF-006': { readonly title: string; readonly found: string; readonly count: number }
}

/** An article of a law that has not so many. */
export const noSuchArticleRule = reportRule<Codes>({
  id: 'REF-006',
  title: { zh: '所引条文序号超出法律条数', en: 'An article the law does not have' },
  severity: 'warning',
  outcome: 'review',
  remedy: 'confirm',
  phases: always,
  basis: judged(),
  messages: {
    'REF-006': {
      'zh-CN': '《{title}》一般认为共 {count} 条，没有第{found}条，请核对。',
      en: '"{title}" is known to have {count} articles; there is no article {found}. Check it.',
    },
  },
  *check(subject, look) {
    for (const sentence of sentencesWith(subject, '》第')) {
      for (const match of matchesOf(cited, sentence.text)) {
        const title = bareTitle(match[1] ?? '')
        const count = articleCounts[title]
        if (count === undefined) continue
        look()
        const written = match[2] ?? ''
        const number = Number(hanNumber(written) ?? written)
        if (number >= 1 && number <= count) continue
        const start = sentence.start + match.index
        yield {
          code: 'REF-006',
          params: { title, found: written, count },
          ...spot(subject, start, start + match[0].length),
        }
      }
    }
  },
  bad: [
    bad(
      '依据《中华人民共和国行政处罚法》第一百三十三条不予处罚。',
      '《中华人民共和国行政处罚法》第一百三十三条',
    ),
    bad('依据《行政复议法》第105条审理。', '《行政复议法》第105条'),
  ],
  good: good(
    '依据《行政处罚法》第三十三条、《民法典》第一千二百五十四条办理。',
    near('依据《青山县规定》第一百三十三条办理。', 'a text nobody counted'),
    '学习《行政复议法》，召开第105次会议。',
  ),
})
