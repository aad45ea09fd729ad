import type { ReportSubject } from '../../subject.js'
import { always, bad, good, judged, near, reportRule, spot } from '../report-rule.js'

/** Matters of the field a topic may name, and words of which one must then stand in the text under it. */
const matters: readonly (readonly [RegExp, RegExp])[] = [
  [/备案审查|备案管理/, /备案|报备/],
  [/突发事件|应急(?:管理|处置|体系)/, /突发|应急|预案|演练|救援|防汛|疫情|抢险/],
  [/行政复议/, /复议/],
  [/行政应诉|出庭应诉/, /应诉|出庭|诉讼|庭审/],
  [/人民调解/, /调解/],
  [/法律顾问/, /顾问/],
  [/案卷评查/, /案卷/],
  [/三项制度/, /公示|全过程|法制审核|三项制度/],
  [/政务公开|信息公开/, /公开/],
  [/法律援助/, /援助/],
  [/重大行政决策/, /决策/],
  [/司法所建设/, /司法所/],
]

interface Topic {
  readonly start: number
  readonly end: number
  readonly text: string
  readonly body: string
}

const runIn = /^[一二三四五六七八九十]是/

/** Topic sentences with the text they stand over: headings of the lower levels, and 一是 at the head of a paragraph. */
const topics = (subject: ReportSubject): Topic[] => {
  const found: Topic[] = []
  for (const section of subject.sections) {
    const block = subject.blocks[section.heading]
    if (block === undefined || section.level < 2) continue
    let body = ''
    for (let i = section.from; i < section.to; i++) body += subject.blocks[i]?.text ?? ''
    if (body !== '') found.push({ start: block.start, end: block.end, text: block.text, body })
  }
  for (const [index, block] of subject.blocks.entries()) {
    if (block.kind !== 'paragraph' || !runIn.test(block.text)) continue
    const [topic, ...rest] = subject.sentencesOf[index] ?? []
    if (topic === undefined || rest.length === 0 || topic.text.length > 30) continue
    found.push({
      start: topic.start,
      end: topic.end,
      text: topic.text,
      body: rest.map((sentence) => sentence.text).join('。'),
    })
  }
  return found
}

type Codes = {
  'STR-004': { readonly matter: string }
}

/** A topic that names a matter its text never comes to. */
export const headingPromiseRule = reportRule<Codes>({
  id: 'STR-004',
  title: { zh: '标题所说的内容正文没有写', en: 'A topic its text never comes to' },
  severity: 'warning',
  outcome: 'review',
  remedy: 'confirm',
  phases: always,
  basis: judged(),
  messages: {
    'STR-004': {
      'zh-CN': '标题提到“{matter}”，正文没有写到，请核对。',
      en: 'The topic names "{matter}"; its text never comes to it. Check it.',
    },
  },
  *check(subject, look) {
    for (const topic of topics(subject)) {
      const matter = matters.find(([named]) => named.test(topic.text))
      if (matter === undefined || subject.placeholders.some((p) => p.start === topic.start))
        continue
      look()
      if (matter[1].test(topic.body)) continue
      const named = matter[0].exec(topic.text)?.[0] ?? ''
      yield { code: 'STR-004', params: { matter: named }, ...spot(subject, topic.start, topic.end) }
    }
  },
  bad: [
    bad(
      '一、依法行政\n一是加强备案审查工作。公布年度目录，接审各类文件60件。',
      '一是加强备案审查工作',
    ),
    bad(
      '一、依法行政\n（一）推进法律援助。建成服务站12个，接待群众600人次。',
      '（一）推进法律援助。',
    ),
    bad('一、依法行政\n二是健全人民调解组织。公布权责清单，梳理事项86项。', '二是健全人民调解组织'),
  ],
  good: good(
    near(
      '一、依法行政\n一是加强备案审查工作。向上级报备文件12件。',
      'the text comes to it under another form of the word',
    ),
    '一、依法行政\n（一）健全应急处置体系。修订预案6项，组织演练4次。',
    '一、依法行政\n（一）做好行政复议。收到复议申请30件。',
  ),
})
