import { shareSum } from '../../layers/share-sums.js'
import { goesOn, sharesOfWhole } from '../../layers/shares.js'
import { figureSpots, written, writtenAll } from '../figure/figure-text.js'
import { always, bad, good, judged, near, reportRule } from '../report-rule.js'

type Codes = {
  'RAT-008': { readonly share: string; readonly others: readonly string[] }
  'RAT-008.sum': { readonly sum: string; readonly shares: readonly string[] }
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
    'RAT-008.sum': {
      'zh-CN': '{shares} 合计不是 {sum}，请核对。',
      en: '{shares} do not make {sum}; check them.',
    },
  },
  *check(subject, look) {
    for (const [at, told] of subject.ratesTold.entries()) {
      const shares = sharesOfWhole(subject.text, told)
      if (shares === undefined) {
        const summed = shareSum(subject.text, told.sentence, told.figures)
        if (summed === undefined) continue
        look()
        if (summed.holds) continue
        yield {
          code: 'RAT-008.sum',
          params: {
            sum: written(subject, summed.sum),
            shares: writtenAll(subject, summed.shares),
          },
          ...figureSpots(subject, summed.sum, summed.shares),
        }
        continue
      }
      look()
      if (shares.holds || goesOn(subject.text, shares.shares, subject.ratesTold[at + 1])) continue
      const [first, ...others] = shares.shares
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
    bad('投诉按渠道统计，电话占52%，网络占31%，来访占27%。', '52%'),
    bad('口头调解占52%，书面调解占31%，上门调解占27%，三类合计为100%。', '52%'),
    bad('线上申办占72%，线下申办占38%。', '72%'),
    bad('结案方式中调解率41%，判决率33%，其余36%为撤诉。', '41%'),
    bad('评议“满意”“基本满意”“不满意”的分别占91%、7%和12%。', '91%'),
    bad('满意率95.6%，基本满意率3.2%，不满意率9.1%。', '95.6%'),
    bad('甲乡、乙乡、丙乡接访量分别占全县的45%、30%和35%，三乡合计占100%。', '45%'),
    bad('案卷合格率100%，其中优秀占58.3%、良好占53.0%、一般占6.7%。', '58.3%'),
    bad('网上受理率84.5%，窗口受理率25.5%。', '84.5%'),
    bad('撤回占4.2%，终止占2.5%，两者合计占7.6%。', '7.6%'),
    bad('噪声类占31%，油烟类占22%，两类合计35%。', '35%'),
  ],
  good: good(
    near('按程序分，简易程序占64.2%，普通程序占35.8%。', 'they make 100 %'),
    near('从举报方式看，来信73件占73%，来访9件占9%。网络举报18件占18%。', 'the list goes on'),
    near('满意率95.6%，基本满意率3.2%，不满意率1.2%。', 'they make 100 %'),
    near('案卷合格率100%，其中优秀占58.3%、良好占35.0%、一般占6.7%。', 'they make 100 %'),
    near('线上申办占72%，线下申办占28%。', 'the one begins where the other ends'),
    near('办结率95%，纠错率9%，其余5%正在办理。', 'the rest is of what is not concluded'),
    near('涉企案件占40%，行政处罚案件占70%。', 'sorts that cut across each other'),
    near('男性、女性中党员分别占60%和55%。', 'shares of two wholes'),
    near('撤回占4.2%，终止占2.5%，两者合计占6.7%。', 'they make it'),
    near('农户占30%，企业占30%，合作社、村集体共占40%。', 'of those named with it'),
    near('处罚类占60%，噪声类占31%，油烟类占22%，后两类合计53%。', 'the last two make it'),
    near('女性占45%，党员占60%。', 'shares that overlap'),
    near('按诉求类别看，排名前两位的是噪声占31.2%，油烟占12.4%。', 'the first two of many'),
    near('评查中合格的占96%，其中优秀的占41%。', 'the second is part of the first'),
  ),
})
