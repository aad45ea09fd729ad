import { isKnownShorthand } from '../../layers/wordings.js'
import { always, bad, good, judged, near, reportRule, spots } from '../report-rule.js'

/** A row of digits, or numerals with a word each (三化三为), as the whole of a quotation. */
const digits = /^\d{3,5}$/
const numerals =
  /^[一二三四五六七八九十两][\u4e00-\u9fff]{1,2}(?:、?[一二三四五六七八九十两][\u4e00-\u9fff]{1,2}){1,3}$/
/** 一企一策: says itself what it is. */
const plain = /^一[\u4e00-\u9fff]{1,2}、?一/
/** What explains it, right after the quotation or what it names. */
const explained = /^[\u4e00-\u9fff]{0,8}(?:[（(：]|，?即|，?指|——)/

type Codes = {
  'TRM-007': { readonly places: number; readonly example: string }
}

/** A shorthand of the place's own (“1331”模式) that the report nowhere explains. One hint a document. */
export const unexplainedShorthandRule = reportRule<Codes>({
  id: 'TRM-007',
  title: { zh: '数字简称没有解释', en: 'A shorthand that is nowhere explained' },
  severity: 'info',
  outcome: 'review',
  remedy: 'confirm',
  phases: always,
  basis: judged('houseStyle'),
  messages: {
    'TRM-007': {
      'zh-CN': '有 {places} 个数字简称没有解释，如“{example}”，建议首次出现时说明。',
      en: '{places} shorthand(s) are nowhere explained, as "{example}"; say what it stands for when it first appears.',
    },
  },
  *check(subject, look) {
    const { text } = subject
    const open = new Map<string, { start: number; end: number }>()
    const known = new Set<string>()
    for (const pair of subject.pairs.pairs) {
      if (pair.mark !== '“' || pair.end - pair.start > 16) continue
      const name = text.slice(pair.start + 1, pair.end - 1)
      if (!digits.test(name) && !numerals.test(name)) continue
      if (plain.test(name) || isKnownShorthand(name) || subject.titled(pair.start)) continue
      look()
      const before = text.slice(Math.max(0, pair.start - 2), pair.start)
      if (explained.test(text.slice(pair.end, pair.end + 12)) || /[（(即：]$/.test(before))
        known.add(name)
      if (!open.has(name)) open.set(name, { start: pair.start + 1, end: pair.end - 1 })
    }
    const [first, ...others] = [...open].flatMap(([name, place]) =>
      known.has(name) ? [] : [place],
    )
    if (first === undefined) return
    yield {
      code: 'TRM-007',
      params: { places: others.length + 1, example: text.slice(first.start, first.end) },
      ...spots(subject, first, others),
    }
  },
  bad: [
    bad('探索社区治理“2468”工作法。', '2468'),
    bad('推行“三清两建”工作机制。', '三清两建'),
    bad('打造“五心六办”服务品牌，深化“135”模式。', '五心六办'),
  ],
  good: good(
    near('探索“2468”工作法（两个平台、四支队伍、六项机制、八类服务）。', 'it is explained'),
    near('推行“三清两建”，即清底数、清隐患、清责任，建台账、建机制。', 'it is explained'),
    '拨打“12345”热线，落实“一企一策”。',
    near('印发《“2468”工作法实施方案》。', 'a title is what it is'),
  ),
})
