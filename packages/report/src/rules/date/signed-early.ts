import { signedMark } from '../../layers/days.js'
import { edited } from '../../testing/edited.js'
import { judged, near, reportRule, spot } from '../report-rule.js'

type Codes = {
  'DDL-002': { readonly signed: string; readonly year: number }
}

/** Signed before the reporting year had ended: the figures cannot cover the whole year. Seen in good reports, so a hint. */
export const signedEarlyRule = reportRule<Codes>({
  id: 'DDL-002',
  title: { zh: '成文时报告年度尚未结束', en: 'Signed before the reporting year had ended' },
  severity: 'info',
  outcome: 'review',
  remedy: 'confirm',
  phases: ['submit', 'publish'],
  basis: judged(),
  messages: {
    'DDL-002': {
      'zh-CN': '成文日期 {signed} 时 {year} 年尚未结束，请确认数据是否为全年。',
      en: 'Signed on {signed}, before {year} had ended; confirm that the figures cover the whole year.',
    },
  },
  *check(subject, look) {
    const year = subject.year.value
    if (year === undefined || subject.year.from === 'date' || !subject.genre.recognised) return
    const date = signedMark(subject.blocks, subject.dates)
    if (date?.year === undefined) return
    look()
    if (date.year > year) return
    const place = spot(subject, date.start, date.end)
    yield { code: 'DDL-002', params: { signed: place.quote, year }, ...place }
  },
  bad: [
    {
      input: { text: edited.replace('2022年1月25日', '2021年12月28日') },
      finds: ['2021年12月28日'],
    },
  ],
  good: [
    { input: { text: edited.sound } },
    { input: { text: edited.replace('2022年1月25日', '2022年1月4日') } },
    near('2021年12月28日召开会议。', 'a date in the text is no date of signing'),
  ],
})
