import { edited } from '../../testing/edited.js'
import { handingIn, type None, norm, reportRule } from '../report-rule.js'
import { checkItem, genreMissing } from './mandatory-item.js'

type Codes = {
  'STR-015': None
}

/** The date at the end; a draft has none yet. */
export const signingDateRule = reportRule<Codes>({
  id: 'STR-015',
  title: { zh: '缺少成文日期', en: 'Date is missing' },
  severity: 'warning',
  // The profile says how heavy it is that it is missing.
  mayBlock: true,
  outcome: 'fail',
  remedy: 'correct',
  phases: handingIn,
  basis: norm('official-documents-2012', '9', 'partyRegulation'),
  messages: {
    'STR-015': {
      'zh-CN': '文末没有成文日期。',
      en: 'The date is missing at the end.',
    },
  },
  notApplicable: (subject) => genreMissing(subject, 'date'),
  check: (subject, look) => checkItem(subject, look, 'date', { missing: 'STR-015' }),
  bad: [
    { input: { text: edited.replace('2022年1月25日', '') }, finds: [''] },
    { input: { text: edited.replace('\n2022年1月25日\n', '') }, finds: [''] },
    { input: { text: edited.replace('\n青山县人民政府\n2022年1月25日\n', '\n') }, finds: [''] },
  ],
  good: [
    { input: { text: edited.sound } },
    { input: { text: edited.replace('2022年1月25日', '二〇二二年一月二十五日') } },
    { input: { text: edited.replace('\n2022年1月25日', '　2022年1月25日') } },
  ],
})
