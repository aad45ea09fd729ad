import { changesIn } from '../../layers/changes.js'
import { written } from '../figure/figure-text.js'
import { always, bad, good, judged, near, reportRule, spots } from '../report-rule.js'

type Codes = {
  'RAT-007': { readonly before: string; readonly after: string }
}

/** Growth or fall told as a share (per cent, points, tenths, times) against the two values it lies between. */
export const rateOfChangeRule = reportRule<Codes>({
  id: 'RAT-007',
  title: { zh: '增减幅度与前后两数不符', en: 'A rate of change that its two values do not give' },
  severity: 'warning',
  outcome: 'review',
  remedy: 'confirm',
  phases: always,
  basis: judged(),
  messages: {
    'RAT-007': {
      'zh-CN': '从 {before} 到 {after} 的增减幅度与所写的不符，请核对。',
      en: 'The change from {before} to {after} is not what the text says; check it.',
    },
  },
  *check(subject, look) {
    for (const { sentence, figures } of subject.comparable) {
      for (const change of changesIn(subject.text, sentence, figures)) {
        if (!change.share) continue
        look()
        if (change.holds) continue
        yield {
          code: 'RAT-007',
          params: {
            before: written(subject, change.before),
            after: written(subject, change.after),
          },
          ...spots(subject, change, [change.before, change.after]),
        }
      }
    }
  },
  bad: [
    bad('案件办理时限由20天压缩到15天，压缩35%。', '35%'),
    bad('办件量从400件增至500件，增长20%。', '20%'),
    bad('投诉率2.1%，比上年的3.4%下降3.1个百分点。', '3.1个百分点'),
    bad('信访量由上年的80件减少到40件，下降三成。', '信访量由上年的80件减少到40件，下降三成'),
  ],
  good: good(
    '事项从39项增加到72项，表单从120张增加到240张，分别增长84.6%、100%。',
    near('案件办理时限由20天压缩到15天，压缩25%。', 'a quarter less'),
    near('投诉率2.1%，比上年的3.4%下降1.3个百分点。', 'the points are right'),
    '接听量由3000次增加到6100次，翻了一番。',
    near('办件量500件，同比增长20%。', 'the year before is not told'),
  ),
})
