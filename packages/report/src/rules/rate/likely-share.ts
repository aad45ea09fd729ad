import type { Figure } from '../../layers/figures.js'
import { matchesOf } from '../../layers/matches.js'
import { rateOf } from '../../layers/rates.js'
import { always, bad, good, judged, near, reportRule, spot } from '../report-rule.js'
import { sentencesWith } from '../sentences-with.js'
import { closed } from './closed.js'

/** 率为九十八: a rate in characters without 百分之. */
const characters =
  /(?:率|占比|比例|覆盖面|占)(?:均|已|都|也|仍|高)?(?:为|达到?|是|至|到|在|超过|约)?((?:[一二三四五六七八九]?十[一二三四五六七八九]?)(?:点[一二三四五六七八九零]{1,2})?)(?=[，。；、]|以上|左右|$)/g
/** 95以上的行政村: a bare number that is neither a count nor a share. */
const bareShare = /^(?:以上|以下|左右)?的[\u4e00-\u9fff][\u4e00-\u9fff（(]/
/** 占62.5, 增长12.5: what leads to a share, with no measure word behind it. */
const leadsToShare =
  /占(?:比|到|了)?$|占[^，；。、\d]{1,16}的$|(?:增长|下降|上升|增加|减少|降低|压减|压缩|缩短|压降|精简|[增降升]幅)(?:了|约|近|超过?|为|达到?|幅度)?$/
/** 由92提升至: a value that goes on to a signed one. */
const goesTo = /^(?:以上|左右)?(?:提|升|增|上|下|降|减|跃)[^，。；\d]{0,6}(?:至|到|为)$/
const scored = /分(?:数|值)?[为达]|得分|指数|评分|名次|排名|位次/

type Codes = {
  'RAT-011': { readonly value: string }
}

/** Whether what stands around a bare number takes it for a share: a signed value it goes to, points it rose by, what it is a share of. */
const lacksSign = (text: string, figure: Figure, next: Figure | undefined): boolean => {
  if (figure.role !== 'quantity' || figure.unit !== '' || figure.scale !== '' || figure.blocked)
    return false
  const value = Number(text.slice(figure.start, figure.end).replace('．', '.'))
  if (!(value > 1 && value <= 100)) return false
  if (next !== undefined && next.role === 'rate' && next.clause - figure.clause <= 1) {
    const gap = text.slice(figure.unitEnd, next.start)
    if (next.unit === '%' && goesTo.test(gap)) return true
    // 达98.7，较去年提升0.3个百分点.
    if (
      next.unit === '百分点' &&
      /(?:达到?|为|是|至)$/.test(figure.head) &&
      !scored.test(figure.head) &&
      /^，[^，。；\d]{0,12}$/.test(gap)
    )
      return true
  }
  const after = text.slice(figure.end, figure.end + 6)
  if (leadsToShare.test(figure.head) && closed.test(after) && !scored.test(figure.told)) return true
  return (
    value >= 10 &&
    bareShare.test(after) &&
    (figure.head === '' ||
      /(?:全[县市区镇乡省]|辖区|占|有|由|对|实现|达到?|超过?|近|约)$/.test(figure.head))
  )
}

/** A bare number that its surroundings take for a share. Where a rate is named right before it, RAT-001 says so. */
export const likelyShareRule = reportRule<Codes>({
  id: 'RAT-011',
  title: { zh: '像是比率，没有百分号', en: 'Reads like a share, has no per cent sign' },
  severity: 'warning',
  outcome: 'review',
  remedy: 'confirm',
  phases: always,
  basis: judged('nationalStandard'),
  messages: {
    'RAT-011': {
      'zh-CN': '“{value}”像是比率，可能缺少百分号，请核对。',
      en: '"{value}" reads like a share and may have lost its per cent sign; check it.',
    },
  },
  *check(subject, look) {
    const { text } = subject
    for (const sentence of sentencesWith(subject, '率', '占比', '比例')) {
      for (const match of matchesOf(characters, sentence.text)) {
        const value = match[1] ?? ''
        const start = sentence.start + match.index + match[0].length - value.length
        if (subject.titled(start) || subject.quoted(start)) continue
        look()
        yield {
          code: 'RAT-011',
          params: { value },
          ...spot(subject, start, start + value.length),
        }
      }
    }
    for (const [index, figure] of subject.figures.entries()) {
      const following = subject.figures[index + 1]
      const next = following?.sentence === figure.sentence ? following : undefined
      if (!lacksSign(text, figure, next)) continue
      look()
      // What is a score as often as a share (满意度) is not said to lack its sign by its name alone.
      const named = rateOf(figure)
      if (
        named !== undefined &&
        !/[度感]$/.test(named.name) &&
        closed.test(text.slice(figure.end, figure.end + 4))
      )
        continue
      const place = spot(subject, figure.start, figure.end)
      yield { code: 'RAT-011', params: { value: place.quote }, ...place }
    }
  },
  bad: [
    bad('群众获得感达97.6，较上年提高1.2个百分点。', '97.6'),
    bad('事项网办率由85提高到93%。', '85'),
    bad('90以上的社区建成调解室。', '90'),
    bad('案卷合格率为九十六。', '九十六'),
    bad('信访总量下降18.6。', '18.6'),
    bad('涉企检查频次压减40以上，企业负担持续减轻。', '40'),
    bad('85以上的村（社区）建成议事厅。', '85'),
  ],
  good: good(
    near('群众获得感达97.6%，较上年提高1.2个百分点。', 'the mark is there'),
    near('90%以上的社区建成调解室。', 'the mark is there'),
    near('信访总量下降18.6%，排名上升2位。', 'a mark, and a measure word'),
    near('法治指数得分增长3.5，位居前列。', 'a score'),
    near('综合得分为97.6，较上年提高1.2个百分点。', 'a score'),
    '案卷合格率居全市第十。',
  ),
})
