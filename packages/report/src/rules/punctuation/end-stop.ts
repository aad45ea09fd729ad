import { always, bad, good, judged, near, reportRule, spot } from '../report-rule.js'

/** Shorter lines are items of a list. */
const shortest = 18
/** What breaks off at a comma is no item, however short. */
const shortestOpen = 8

type Codes = {
  'PUN-008': { readonly ending: string }
}

/** A paragraph of clauses that ends without a stop. */
export const endStopRule = reportRule<Codes>({
  id: 'PUN-008',
  title: { zh: '段末缺少句号', en: 'A paragraph without its final stop' },
  severity: 'info',
  outcome: 'review',
  remedy: 'correct',
  phases: always,
  basis: judged('nationalStandard'),
  messages: {
    'PUN-008': {
      'zh-CN': '段末“{ending}”后缺少句号。',
      en: 'The paragraph ends with "{ending}" and no stop.',
    },
  },
  *check(subject, look) {
    for (const [index, block] of subject.blocks.entries()) {
      if (block.kind !== 'paragraph' || block.end - block.start < shortestOpen) continue
      look()
      const last = subject.text.slice(block.end - 1, block.end)
      const open = last === '，' || last === '、'
      if (!open && block.end - block.start < shortest) continue
      if (!open && (!/[\u4e00-\u9fff]/.test(last) || !block.text.includes('，'))) continue
      // 牵头单位：县司法局，各乡镇 is an entry, no sentence.
      if (/^[\u4e00-\u9fff]{2,6}[：:]/.test(block.text)) continue
      // A text pasted with breaks in mid-sentence goes on in the next paragraph; a list without stops has them nowhere.
      const next = subject.blocks[index + 1]
      if (
        next === undefined ||
        (next.kind === 'paragraph' && !/^[\u4e00-\u9fff（(\d“]/.test(next.text))
      )
        continue
      const stops = subject.blocks.filter(
        ({ kind, text }) => kind === 'paragraph' && text.endsWith('。'),
      ).length
      if (stops < 3) continue
      yield {
        code: 'PUN-008',
        params: { ending: subject.text.slice(block.end - 6, block.end) },
        ...spot(subject, block.end - 6, block.end),
      }
    }
  },
  bad: [
    bad(
      '规范行政执法，强化执法监督。\n健全调解组织，推动纠纷化解在基层、矛盾不上交\n深化普法宣传，提升法治素养。\n做好复议应诉，维护群众权益。',
      '、矛盾不上交',
    ),
  ],
  good: good(
    near('规范行政执法，强化执法监督，推进依法行政再上台阶\n附件', 'nothing else in it has stops'),
    '规范行政执法，强化执法监督。\n健全调解组织，推动纠纷化解在基层。\n深化普法宣传，提升法治素养。\n做好复议应诉。',
    '规范行政执法，强化监督。\n健全调解组织，化解纠纷。\n深化普法宣传，提升素养。\n牵头单位：县司法局、县财政局，各乡镇人民政府\n做好复议应诉。',
    '规范行政执法，强化执法监督：\n健全调解组织，推动纠纷化解在基层；\n深化普法宣传，提升素养。\n做好复议应诉。',
  ),
})
