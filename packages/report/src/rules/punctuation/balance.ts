import type { Fix } from '@fazhi/model'
import { turnedMarks } from '../../layers/turned-marks.js'
import { always, bad, good, norm, reportRule, spot, spots } from '../report-rule.js'

const fixOf = (fix: Fix | undefined): { readonly fix?: Fix } => (fix === undefined ? {} : { fix })

/** What opens and what closes; one of each kind that are left over and do not belong together are one slip: 《规定〉. */
const opens = '《〈“‘（(【〔［['
const closes = '》〉”’）)】〕］]'

type Codes = {
  'PUN-001': { readonly mark: string }
  'PUN-001.mismatch': { readonly open: string; readonly close: string }
}

/** A bracket, quotation mark or book title mark without its partner in the paragraph. */
export const balanceRule = reportRule<Codes>({
  id: 'PUN-001',
  title: { zh: '标点不成对', en: 'A mark without its partner' },
  severity: 'warning',
  outcome: 'fail',
  remedy: 'correct',
  phases: always,
  basis: norm('gbt-15834-2011', '*', 'nationalStandard'),
  messages: {
    'PUN-001': {
      'zh-CN': '“{mark}”没有配对。',
      en: '"{mark}" has no partner.',
    },
    'PUN-001.mismatch': {
      'zh-CN': '“{open}”与“{close}”不是一对。',
      en: '"{open}" and "{close}" are no pair.',
    },
  },
  *check(subject, look) {
    const turned = turnedMarks(subject.text, subject.pairs.unpaired)
    for (const pair of subject.pairs.pairs) if (pair.end > pair.start) look()
    for (const pair of subject.pairs.pairs) {
      // <…> inside a title stands for 〈…〉.
      if (pair.mark !== '《' || pair.end - pair.start > 80) continue
      const inner = subject.text.slice(pair.start, pair.end)
      const at = inner.search(/[<>＜＞]/)
      if (at < 0) continue
      const left = inner.match(/[<＜]/g)?.length ?? 0
      if (left === (inner.match(/[>＞]/g)?.length ?? 0)) continue
      yield {
        code: 'PUN-001',
        params: { mark: inner[at] ?? '' },
        ...spot(subject, pair.start + at, pair.start + at + 1),
      }
    }
    const { unpaired } = subject.pairs
    const told = new Set<number>()
    for (const [index, lost] of unpaired.entries()) {
      look()
      if (told.has(lost.at)) continue
      const partner = unpaired[index + 1]
      if (
        partner !== undefined &&
        partner.block === lost.block &&
        opens.includes(lost.mark) &&
        closes.includes(partner.mark) &&
        partner.at - lost.at <= 60
      ) {
        told.add(partner.at)
        yield {
          code: 'PUN-001.mismatch',
          params: { open: lost.mark, close: partner.mark },
          ...spots(subject, { start: lost.at, end: lost.at + 1 }, [
            { start: partner.at, end: partner.at + 1 },
          ]),
        }
        continue
      }
      // A quotation of several paragraphs opens anew in each.
      const next = subject.blocks[lost.block + 1]
      if (lost.mark === '“' && next?.text.startsWith('“') === true) continue
      if ('[]［］'.includes(lost.mark)) continue
      yield {
        code: 'PUN-001',
        params: { mark: lost.mark },
        ...spot(subject, lost.at, lost.at + 1),
        ...fixOf(turned.get(lost.at)),
      }
    }
  },
  bad: [
    bad('培育“小巨人企业14家。', '“'),
    bad('印发《青山县规定（试行》。', '（'),
    bad('落实责任）到位。', '）'),
    bad('印发《关于落实<纲要的通知》。', '<'),
    bad('培育“小巨人“企业14家。', '“', '“'),
    bad('印发《青山县规定《。', '《', '《'),
    bad('印发《青山县规定〉，落实“首违不罚’。', '《', '“'),
  ],
  good: good(
    '培育“小巨人”企业14家（含新增）。',
    '任务包括：1）建制；2）执行；3）评估。',
    '印发《关于落实<纲要>的意见》。',
    '印发《关于落实〈纲要〉的意见（试行）》。',
  ),
})
