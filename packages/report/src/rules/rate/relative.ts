import { perBases } from '../../layers/per-base.js'
import { timesAndShare, timesOfCounts } from '../../layers/times-as-many.js'
import { figureSpots, written } from '../figure/figure-text.js'
import { always, bad, good, judged, near, reportRule } from '../report-rule.js'

type Codes = {
  'RAT-016': { readonly value: string; readonly items: string; readonly base: string }
  'RAT-016.times': { readonly times: string; readonly one: string; readonly other: string }
  'RAT-016.share': { readonly times: string; readonly share: string }
}

/** Relative numbers against what they are made of: so many for each hundred or ten thousand, and how many times one is another. */
export const relativeRule = reportRule<Codes>({
  id: 'RAT-016',
  title: {
    zh: '每万人若干、倍数等相对数与所列的数不符',
    en: 'A number per so many, or of times, that its counts do not give',
  },
  severity: 'warning',
  outcome: 'review',
  remedy: 'confirm',
  phases: always,
  basis: judged(),
  messages: {
    'RAT-016': {
      'zh-CN': '写为 {value}，按 {items}、{base} 计算得不出，请核对。',
      en: '{value} does not follow from {items} and {base}; check it.',
    },
    'RAT-016.times': {
      'zh-CN': '{times} 与 {one}、{other} 不符，请核对。',
      en: '{one} and {other} are not {times}; check them.',
    },
    'RAT-016.share': {
      'zh-CN': '{times} 与占比 {share} 不符：两者相加才是总数，请核对。',
      en: '{times} do not make {share} of both together; check them.',
    },
  },
  *check(subject, look) {
    const { text } = subject
    for (const { sentence, figures } of subject.comparable) {
      if (figures.length < 3 || figures.length > 12) continue
      for (const { value, items, base, holds } of perBases(text, sentence, figures)) {
        look()
        if (holds) continue
        yield {
          code: 'RAT-016',
          params: {
            value: written(subject, value),
            items: written(subject, items),
            base: written(subject, base),
          },
          ...figureSpots(subject, value, [items, base]),
        }
      }
      const counted = timesOfCounts(text, sentence, figures)
      if (counted === undefined) continue
      look()
      if (counted.holds) continue
      const { times, one, other } = counted
      yield {
        code: 'RAT-016.times',
        params: {
          times: written(subject, times),
          one: written(subject, one),
          other: written(subject, other),
        },
        ...figureSpots(subject, times, [one, other]),
      }
    }
    for (const told of subject.ratesTold) {
      const shared = timesAndShare(text, told)
      if (shared === undefined) continue
      look()
      if (shared.holds) continue
      const { times, share } = shared
      yield {
        code: 'RAT-016.share',
        params: { times: written(subject, times), share: written(subject, share) },
        ...figureSpots(subject, share, [times]),
      }
    }
  },
  bad: [
    bad('全乡常住人口2.5万人，网格员75名，每千人配备网格员5名。', '5名'),
    bad('检查企业800家次，发现问题48处，平均每百家次发现问题8.4处。', '8.4处'),
    bad('每万人拥有公证员0.8名（户籍人口50万人，公证员20名）。', '0.8名'),
    bad('电话咨询1800人次，现场咨询600人次，电话咨询是现场咨询的5倍。', '5倍'),
    bad('电话受理量是来信受理量的4倍，占两者总量的60%。', '60%'),
  ],
  good: good(
    near('全乡常住人口2.5万人，网格员75名，每千人配备网格员3名。', '75 for 25 thousand'),
    near('检查企业800家次，发现问题48处，平均每百家次发现问题6处。', '48 of 8 hundred'),
    near('每万人拥有公证员0.4名（户籍人口50万人，公证员20名）。', '20 for 50'),
    near('电话咨询1800人次，现场咨询600人次，电话咨询是现场咨询的3倍。', 'three times 600'),
    near('电话受理量是来信受理量的4倍，占两者总量的80%。', 'four of five'),
    near('常住人口9.6万人，社工41名，每万人拥有社工4名。', '4.27, cut off'),
    near('罚款为应缴金额的2倍，占全部罚没款的60%。', 'of another thing'),
  ),
})
