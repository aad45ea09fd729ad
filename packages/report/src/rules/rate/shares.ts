import { point, surelyAbove } from '@fazhi/identities'
import { exact } from '@fazhi/model'
import type { Figure } from '../../layers/figures.js'
import { sum } from '../../layers/interval.js'
import { figureSpots, written, writtenAll } from '../figure/figure-text.js'
import { always, bad, good, judged, near, reportRule } from '../report-rule.js'

const shareHead = /(?:占比?|占比为|比例为|比重为|其余)(?:总数|全部|的)?[^，；、\d]{0,6}$/
/** By what the whole is divided; then the shares are all there are. */
const divided = /(?:从|按)[^，。；]{1,12}(?:看|分|划分|来看|统计)|其余|其他/
/** What excludes each other and leaves nothing over. */
const opposites: readonly (readonly [RegExp, RegExp])[] = [
  [/按[期时]|及时|限期内|期限内/, /逾期|超期|超时|延期/],
  [
    /(?<![不未])(?:合格|及格|达标|满意|成功|公开|同意|采纳|通过)/,
    /(?:不|未|没有)[^，]{0,2}(?:合格|及格|达标|满意|成功|公开|同意|采纳|通过)/,
  ],
]
const whole = point(exact(100n))

/** The first of many, or the main ones: not all there are. */
const someOnly =
  /排名|位居|居前|前[一二三四五六七八九十\d]{1,2}(?:位|名|类|项|个|的)|主要|较[多为]|其次/

const complete = (sentence: string, shares: readonly Figure[]): boolean =>
  (divided.test(sentence) && !someOnly.test(sentence)) ||
  (shares.length === 2 &&
    opposites.some(([yes, no]) => {
      const [a, b] = shares
      return (
        a !== undefined &&
        b !== undefined &&
        ((yes.test(a.head) && no.test(b.head)) || (no.test(a.head) && yes.test(b.head)))
      )
    }))

type Codes = {
  'RAT-008': { readonly share: string; readonly others: readonly string[] }
}

/** Shares of one whole that are all there are, and do not make 100 %. */
export const sharesRule = reportRule<Codes>({
  id: 'RAT-008',
  title: { zh: '各部分占比合计不是100%', en: 'Shares of a whole do not make 100 %' },
  severity: 'warning',
  outcome: 'review',
  remedy: 'confirm',
  phases: always,
  basis: judged(),
  messages: {
    'RAT-008': {
      'zh-CN': '{share} 与 {others} 合计不是 100%，请核对。',
      en: '{share} and {others} do not make 100 %; check them.',
    },
  },
  *check(subject, look) {
    for (const { sentence, figures } of subject.comparable) {
      const rates = figures.filter(({ unit }) => unit === '%')
      const shares = rates.filter(
        ({ head, start }) =>
          shareHead.test(head) || /^占/.test(subject.text.slice(start - 2, start)),
      )
      if (shares.length < 2 || shares.length !== rates.length) continue
      // Shares of the men and of the women are shares of two wholes.
      if (/分别占/.test(sentence.text) || !complete(sentence.text, shares)) continue
      look()
      const total = sum(shares.map(({ value }) => value))
      if (!surelyAbove(total, whole) && !surelyAbove(whole, total)) continue
      const [first, ...others] = shares
      if (first === undefined) continue
      yield {
        code: 'RAT-008',
        params: { share: written(subject, first), others: writtenAll(subject, others) },
        ...figureSpots(subject, first, others),
      }
    }
  },
  bad: [
    bad('按程序分，简易程序占64.2%，普通程序占45.8%。', '64.2%'),
    bad('网上办理占71.5%，其余38.5%在窗口办理。', '71.5%'),
    bad('评查中合格的占96%，不合格的占14%。', '96%'),
  ],
  good: good(
    near('按程序分，简易程序占64.2%，普通程序占35.8%。', 'they make 100 %'),
    near('女性占45%，党员占60%。', 'shares that overlap'),
    near('按诉求类别看，排名前两位的是噪声占31.2%，油烟占12.4%。', 'the first two of many'),
    near('评查中合格的占96%，其中优秀的占41%。', 'the second is part of the first'),
  ),
})
