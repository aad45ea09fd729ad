import { lookAtSentences } from '../look-at-sentences.js'
import { always, bad, good, norm, reportRule } from '../report-rule.js'
import { tokenSpot, waiting } from './placeholder-drafts.js'

type Codes = {
  'PLC-011': { readonly token: string }
}

/** A placeholder is not filled in. */
export const unknownRule = reportRule<Codes>({
  id: 'PLC-011',
  title: { zh: '占位符未填', en: 'A placeholder is not filled in' },
  severity: 'error',
  outcome: 'fail',
  remedy: 'correct',
  phases: always,
  basis: norm('official-documents-2012', '20', 'partyRegulation'),
  messages: {
    'PLC-011': {
      'zh-CN': '“{token}”没有填写。',
      en: '"{token}" is not filled in.',
    },
  },
  *check(subject, look) {
    lookAtSentences(subject, look)
    for (const placeholder of waiting(subject, 'unknown')) {
      yield { code: 'PLC-011', ...tokenSpot(subject, placeholder) }
    }
  },
  bad: [bad('由XXX负责落实。', 'XXX'), bad('经某某批准后实施。', '某某')],
  good: good('由办公室负责落实。', '“141X”乡村规划体系落地。', 'XXL号制服配发完毕。'),
})
