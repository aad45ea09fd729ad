import { meansIn } from '../../layers/means.js'
import { figureSpots, written, writtenAll } from '../figure/figure-text.js'
import { always, bad, good, judged, near, reportRule } from '../report-rule.js'

type Codes = {
  'RAT-015': { readonly mean: string; readonly values: readonly string[] }
}

/** A mean below all the values it is of, or above them all. */
export const meanRule = reportRule<Codes>({
  id: 'RAT-015',
  title: { zh: '平均数不在所列各数之间', en: 'A mean that lies outside its values' },
  severity: 'warning',
  outcome: 'review',
  remedy: 'confirm',
  phases: always,
  basis: judged(),
  messages: {
    'RAT-015': {
      'zh-CN': '平均数 {mean} 不在 {values} 之间，请核对。',
      en: 'The mean {mean} does not lie between {values}; check it.',
    },
  },
  *check(subject, look) {
    for (const { figures } of subject.comparable) {
      if (figures.length < 3) continue
      for (const { mean, values, holds } of meansIn(subject.text, figures)) {
        look()
        if (holds) continue
        yield {
          code: 'RAT-015',
          params: { mean: written(subject, mean), values: writtenAll(subject, values) },
          ...figureSpots(subject, mean, values),
        }
      }
    }
  },
  bad: [
    bad('四个街道的调解成功率分别为96.2%、97.5%、98.1%和99%，平均95.4%。', '95.4%'),
    bad('各季度测评得分分别为88分、91分、90分、93分，全年平均94分。', '94分'),
    bad('抽查三个所，甲所合格率91%、乙所94%、丙所96%，平均合格率为97.5%。', '97.5%'),
    bad('两份案卷分别得90分、97分，平均94.5分。', '94.5分'),
  ],
  good: good(
    near('两份案卷分别得90分、97分，平均93.5分。', 'half of both'),
    near('两份案卷分别得90分、97分，加权平均94.5分。', 'they weigh differently'),
    near('四个街道的调解成功率分别为96.2%、97.5%、98.1%和99%，平均97.7%。', 'between them'),
    near(
      '两个大队的办结率分别为96%和98%，高于全省平均水平95%。',
      'an average of others, only compared with',
    ),
    near(
      '两类案件平均用时分别为12天、15天，较上年平均20天大幅缩短。',
      'the average of another year',
    ),
  ),
})
