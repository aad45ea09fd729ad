import { matchesOf } from '../../layers/matches.js'
import { deletionsOf } from '../deletions-of.js'
import { lookAtSentences } from '../look-at-sentences.js'
import { always, good, judged, reportRule, spots } from '../report-rule.js'

const invisible = /[\u200b-\u200d\u2060\u00ad\u202a-\u202e\ufeff]/g

type Codes = {
  'RES-005': { readonly places: number }
}

/** Characters nobody sees: zero-width spaces and joiners, direction marks; they break every search. */
export const invisibleRule = reportRule<Codes>({
  id: 'RES-005',
  title: { zh: '零宽或不可见字符', en: 'Invisible characters' },
  severity: 'warning',
  outcome: 'fail',
  remedy: 'correct',
  phases: always,
  basis: judged(),
  messages: {
    'RES-005': {
      'zh-CN': '有 {places} 个不可见字符，应删除。',
      en: '{places} invisible character(s); delete them.',
    },
  },
  *check(subject, look) {
    const found: { start: number; end: number }[] = []
    lookAtSentences(subject, look)
    if (subject.text.search(invisible) < 0) return
    for (const sentence of subject.sentences) {
      for (const match of matchesOf(invisible, sentence.text)) {
        const start = sentence.start + match.index
        // A byte order mark at the very start is the file's, not the text's.
        if (start > 0) found.push({ start, end: start + 1 })
      }
    }
    const [first, ...others] = found
    if (first === undefined) return
    yield {
      code: 'RES-005',
      params: { places: found.length },
      ...spots(subject, first, others),
      ...deletionsOf(subject, found),
    }
  },
  bad: [{ input: { text: '法治\u200b政府建设扎实推进。' }, finds: ['\u200b'] }],
  good: good('法治政府建设扎实推进。', '\ufeff法治政府建设扎实推进。', '法治　政府建设扎实推进。'),
})
