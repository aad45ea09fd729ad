import { hanNumber } from '../../layers/han-number.js'
import { matchesOf } from '../../layers/matches.js'
import { always, bad, good, judged, near, reportRule, spot } from '../report-rule.js'
import { sentencesWith } from '../sentences-with.js'

const list = /^附(?:件|表)\s?(\d{1,2}|[一二三四五六七八九十]{1,2})\s?[:：.、]/
const cited =
  /(?:见|详见|参见|按照|对照)附(件|表)\s?(\d{1,2}|[一二三四五六七八九十]{1,2})(?![\d个份])/g
const part = /(?:本(?:报告|文)|前述|上述)第([一二三四五六七八九十]{1,2})(?:部分|章)/g

type Codes = {
  'REF-007': { readonly found: string; readonly count: number }
  'REF-007.part': { readonly found: string; readonly count: number }
}

const numberOf = (told: string | undefined): number => Number(hanNumber(told ?? '') ?? told)

/** An attachment or a part that is referred to and is not there, where there are others. */
export const missingPartRule = reportRule<Codes>({
  id: 'REF-007',
  title: { zh: '所引附件或部分不存在', en: 'An attachment or part that is not there' },
  severity: 'warning',
  outcome: 'review',
  remedy: 'confirm',
  phases: always,
  basis: judged(),
  messages: {
    'REF-007': {
      'zh-CN': '“{found}”：文后列出的附件只到第 {count} 个，请核对。',
      en: '"{found}": the attachments that are listed end with number {count}. Check it.',
    },
    'REF-007.part': {
      'zh-CN': '“{found}”：全文只有 {count} 个部分，请核对。',
      en: '"{found}": the report has {count} parts. Check it.',
    },
  },
  *check(subject, look) {
    let attachments = 0
    for (const { text } of subject.blocks) {
      if (!text.startsWith('附')) continue
      const match = list.exec(text)
      if (match !== null) attachments = Math.max(attachments, numberOf(match[1]))
    }
    const parts = subject.sections.filter(
      ({ level, topic }) => level === 1 && topic !== 'annex',
    ).length
    for (const sentence of sentencesWith(subject, '附件', '附表', '本报告第', '本文第', '述第')) {
      const place = (match: RegExpExecArray) => {
        const start = sentence.start + match.index
        return spot(subject, start, start + match[0].length)
      }
      if (attachments > 0 && sentence.text.includes('附')) {
        for (const match of matchesOf(cited, sentence.text)) {
          look()
          if (numberOf(match[2]) <= attachments) continue
          yield {
            code: 'REF-007',
            params: { found: match[0], count: attachments },
            ...place(match),
          }
        }
      }
      if (parts < 2 || !sentence.text.includes('第')) continue
      for (const match of matchesOf(part, sentence.text)) {
        look()
        if (numberOf(match[1]) <= parts) continue
        yield { code: 'REF-007.part', params: { found: match[0], count: parts }, ...place(match) }
      }
    }
  },
  bad: [
    bad('具体分工见附件3。\n附件1：重点任务分工表', '见附件3'),
    bad('一、主要做法\n问题整改见本报告第九部分。\n二、下一步打算\n推进工作。', '本报告第九部分'),
  ],
  good: good(
    '具体分工见附件1，详见附件2。\n附件1：重点任务分工表\n附件2：指标表',
    near('具体分工见附件3。', 'the attachments are not part of the text'),
    '一、主要做法\n问题整改见本报告第二部分。\n二、下一步打算\n推进工作。',
  ),
})
