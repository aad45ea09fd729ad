import { eachHolds, eachIn } from '../../layers/each.js'
import { intervalText } from '../../layers/interval.js'
import { always, bad, good, judged, near, reportRule } from '../report-rule.js'
import { figureSpots, written } from './figure-text.js'

type Codes = {
  'FIG-015': { readonly each: string; readonly times: string; readonly total: string }
}

/** So many each, times how many, against what is said they make. */
export const eachRule = reportRule<Codes>({
  id: 'FIG-015',
  title: { zh: '每个若干与总数不符', en: 'So many each do not make the total' },
  severity: 'warning',
  outcome: 'review',
  remedy: 'confirm',
  phases: always,
  basis: judged(),
  messages: {
    'FIG-015': {
      'zh-CN': '每个 {each}，{times} 个，合计与所写的 {total} 不符，请核对。',
      en: '{each} each, {times} of them, do not make {total}; check it.',
    },
  },
  *check(subject, look) {
    for (const { sentence, figures } of subject.comparable) {
      if (figures.length > 60 || !/[每各均]/.test(sentence.text)) continue
      for (const each of eachIn(subject.text, sentence.text, figures)) {
        look()
        if (eachHolds(each)) continue
        yield {
          code: 'FIG-015',
          params: {
            each: written(subject, each.each),
            times: intervalText(each.times),
            total: written(subject, each.total),
          },
          ...figureSpots(subject, each.total, [
            ...(each.units === undefined ? [] : [each.units]),
            each.each,
          ]),
        }
      }
    }
  },
  bad: [
    bad('12个社区每个社区配备3名调解员，共38名。', '38名'),
    bad('举办讲座5场，每场80人，合计听众450人。', '450人'),
    bad('坚持每季度1次，全年开展执法评议6次。', '6次'),
    bad('9个乡镇各聘请3名监督员，共聘请28名。', '28名'),
    bad('每个司法所平均调解45件，12个司法所共调解640件。', '640件'),
    bad('追回工资300万元，惠及工人200人，人均2.5万元。', '300万元'),
    bad('每月组织讲座2场，全年共26场。', '26场'),
    bad('派出检查组9个，每组4人，参加检查人员46人。', '46人'),
    bad('案件平均罚款0.8万元，150件案件罚款总额210万元。', '210万元'),
    bad('培育示范户880户，176个村平均每村7户。', '880户'),
    bad('每季度召开一次调度会，全年召开6次。', '6次'),
  ],
  good: good(
    near('9个社区各配1名顾问，另配2名，共有顾问11名。', 'two more beside those'),
    near('12个社区每个社区配备3名调解员，共36名。', 'three each make 36'),
    near('坚持每季度1次，全年开展执法评议4次。', 'four quarters'),
    near('9个乡镇各聘请3名监督员，共聘请27名。', 'three each make 27'),
    near('每个司法所平均调解45件，12个司法所共调解543件。', 'an average is rounded'),
    near('每季度召开一次调度会，全年召开4次。', 'four quarters'),
    near('每个村至少配备2名，12个村共配备31名。', 'at least so many each'),
    '举办讲座5场，每场不少于80人，共450余人参加。',
  ),
})
