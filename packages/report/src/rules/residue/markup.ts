import type { ReportSubject } from '../../subject.js'
import { lookAtSentences } from '../look-at-sentences.js'
import { always, bad, good, judged, type None, reportRule, spot } from '../report-rule.js'

/** What is left once the markup goes: nothing of a tag, the words between asterisks. Of entities and comments a person sees to it. */
const withoutMarkup = (
  { text, document }: ReportSubject,
  { start, end }: { readonly start: number; readonly end: number },
): string | undefined => {
  const found = text.slice(start, end)
  if (/^<\/?[a-z]/i.test(found)) return ''
  if (found.startsWith('**') && document.source.kind !== 'markdown') return found.slice(2, -2)
  return undefined
}

type Codes = {
  'RES-007': None
}

/** Tags and entities of a web page that were copied along. */
export const markupRule = reportRule<Codes>({
  id: 'RES-007',
  title: {
    zh: '夹带网页、软件的代码或标记',
    en: 'Code of a web page or a program left in the text',
  },
  severity: 'warning',
  outcome: 'fail',
  remedy: 'correct',
  phases: always,
  basis: judged(),
  messages: {
    'RES-007': {
      'zh-CN': '夹带网页、软件的代码或标记，应删除。',
      en: 'Code or a mark of a web page or a program is left in the text; delete it.',
    },
  },
  *check(subject, look) {
    lookAtSentences(subject, look)
    for (const residue of subject.residue) {
      if (residue.kind === 'markup') {
        const right = withoutMarkup(subject, residue)
        yield {
          code: 'RES-007',
          params: {},
          ...spot(subject, residue.start, residue.end),
          ...(right === undefined
            ? {}
            : { fix: { start: residue.start, end: residue.end, text: right } }),
        }
      }
    }
  },
  bad: [
    bad('<p>工作稳步推进。</p>', '<p>', '</p>'),
    bad('工作稳步推进。&nbsp;持续规范。', '&nbsp;'),
  ],
  good: good('印发《关于落实<纲要>的通知》。', '推行“互联网+监管”。', '推进R&D投入增长。'),
})
