import { ranksIn } from '../../layers/ranks.js'
import { always, bad, good, judged, near, reportRule } from '../report-rule.js'
import { figureSpots, written } from './figure-text.js'

type Codes = {
  'FIG-022': { readonly place: string; readonly among: string }
}

/** A place that is lower than there are places. */
export const rankRule = reportRule<Codes>({
  id: 'FIG-022',
  title: { zh: '名次大于参加排名的个数', en: 'A place lower than there are places' },
  severity: 'warning',
  outcome: 'review',
  remedy: 'confirm',
  phases: always,
  basis: judged(),
  messages: {
    'FIG-022': {
      'zh-CN': '参加排名的是 {among}，名次却是第 {place}，请核对。',
      en: 'Place {place} among {among}; check them.',
    },
  },
  *check(subject, look) {
    for (const { figures } of subject.comparable) {
      for (const { place, among, holds } of ranksIn(subject.text, figures)) {
        look()
        if (holds) continue
        yield {
          code: 'FIG-022',
          params: {
            place: subject.text.slice(place.start, place.end),
            among: written(subject, among),
          },
          ...figureSpots(subject, place, [among]),
        }
      }
    }
  },
  bad: [
    bad('法治建设考核在全市9个县区中排名第11位。', '11'),
    bad('行政执法案卷质量在46个市直部门里位列第五十二。', '五十二'),
    bad('全省13个设区市中，我市综合得分居第15名。', '15'),
  ],
  good: good(
    near('法治建设考核在全市9个县区中排名第1位。', 'one of nine'),
    near('参加全市9个县区的会商，在全省排名第31位。', 'ranked among others'),
    near('组织9个县区学习，召开第11次会议。', 'an ordinal that is no place'),
  ),
})
