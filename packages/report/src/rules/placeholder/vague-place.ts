import { lookAtSentences } from '../look-at-sentences.js'
import { always, bad, good, judged, reportRule, spots } from '../report-rule.js'

type Codes = {
  'PLC-014': { readonly places: number; readonly example: string }
}

/** 某市, 某局: a mask, or a case told without names; a person must look. */
export const vaguePlaceRule = reportRule<Codes>({
  id: 'PLC-014',
  title: { zh: '“某市”“某局”一类的称呼', en: 'A place or body called "a certain"' },
  severity: 'warning',
  outcome: 'review',
  remedy: 'confirm',
  phases: always,
  basis: judged(),
  messages: {
    'PLC-014': {
      'zh-CN': '有 {places} 处“{example}”一类的称呼，请确认是否应写真实名称。',
      en: '{places} place(s) say "{example}" or the like; confirm that no real name is due.',
    },
  },
  *check(subject, look) {
    lookAtSentences(subject, look)
    const found = subject.placeholders.filter((placeholder) => placeholder.form === 'vague')
    const [first, ...others] = found
    if (first === undefined) return
    yield {
      code: 'PLC-014',
      params: { places: found.length, example: first.token },
      ...spots(subject, first, others),
    }
  },
  bad: [bad('某市召开会议，某局承办。', '某市')],
  good: good('青山市召开会议。', '部署某项工作时听取意见。', '某些单位落实不到位。'),
})
