import { matchesOf } from '../../layers/matches.js'
import { always, bad, good, judged, reportRule, spot } from '../report-rule.js'
import { sentencesWith } from '../sentences-with.js'

const mixed = /([省市县区旗州])委(?:全面)?依法治([省市县区旗州])(?:委|办)/g

type Codes = {
  'TRM-001': { readonly found: string; readonly full: string }
}

/** A name of a body that is neither its full nor its accepted short form. */
export const bodyNameRule = reportRule<Codes>({
  id: 'TRM-001',
  title: { zh: '机构名称不规范', en: 'Name of a body in neither accepted form' },
  severity: 'warning',
  outcome: 'fail',
  remedy: 'correct',
  phases: always,
  basis: judged(),
  messages: {
    'TRM-001': {
      'zh-CN': '“{found}”不是规范名称，应为“{full}”。',
      en: '"{found}" is not the name of the body; it is "{full}".',
    },
  },
  *check(subject, look) {
    for (const sentence of sentencesWith(subject, '依法治')) {
      for (const match of matchesOf(mixed, sentence.text)) {
        const [whole, party, governed] = match
        const start = sentence.start + match.index
        if (party === governed || subject.quoted(start) || subject.titled(start)) continue
        yield {
          code: 'TRM-001',
          params: { found: whole, full: `${party}委全面依法治${party}委员会` },
          expected: `${party}委全面依法治${party}委员会`,
          ...spot(subject, start, start + whole.length),
        }
      }
    }
    for (const term of subject.terms) {
      if (term.kind !== 'body') continue
      look()
      if (term.form !== 'variant' || subject.quoted(term.start)) continue
      const place = spot(subject, term.start, term.end)
      yield {
        code: 'TRM-001',
        params: { found: place.quote, full: term.body.full },
        expected: term.body.full,
        ...place,
      }
    }
  },
  bad: [
    bad('县委依法治县委员会召开会议。', '县委依法治县委员会'),
    bad('市委全面依法治县委员会召开会议。', '市委全面依法治县委'),
    bad('省全面依法治省委员会印发通知。', '省全面依法治省委员会'),
  ],
  good: good(
    '县委全面依法治县委员会召开会议。',
    '县委全面依法治县委员会办公室（县委依法治县办）召开会议。',
    '县委依法治县办召开会议。',
  ),
})
