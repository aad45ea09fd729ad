import { edited } from '../../testing/edited.js'
import { handingIn, type None, norm, reportRule } from '../report-rule.js'
import { checkItem, genreMissing } from './mandatory-item.js'

type Codes = {
  'STR-014': None
}

/** The signature at the end; a draft has none yet. */
export const signatureRule = reportRule<Codes>({
  id: 'STR-014',
  title: { zh: '缺少发文机关署名', en: 'Signature of the issuing organ is missing' },
  severity: 'warning',
  // The profile says how heavy it is that it is missing.
  mayBlock: true,
  outcome: 'fail',
  remedy: 'correct',
  phases: handingIn,
  basis: norm('official-documents-2012', '9', 'partyRegulation'),
  messages: {
    'STR-014': {
      'zh-CN': '文末没有发文机关署名。',
      en: 'The signature of the issuing organ is missing at the end.',
    },
  },
  notApplicable: (subject) => genreMissing(subject, 'signature'),
  check: (subject, look) => checkItem(subject, look, 'signature', { missing: 'STR-014' }),
  bad: [
    { input: { text: edited.replace('\n青山县人民政府\n', '\n') }, finds: [''] },
    { input: { text: edited.replace('\n青山县人民政府\n2022年1月25日\n', '\n') }, finds: [''] },
    {
      input: { text: edited.replace('\n青山县人民政府\n', '\n（联系人：办公室）\n') },
      finds: [''],
    },
  ],
  good: [
    { input: { text: edited.sound } },
    { input: { text: edited.replace('\n青山县人民政府\n', '\n中共青山县委\n青山县人民政府\n') } },
    { input: { text: edited.replace('\n青山县人民政府\n', '\n青山县司法局\n') } },
  ],
})
