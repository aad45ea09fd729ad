import { matchesOf } from '../../layers/matches.js'
import { always, bad, good, judged, near, reportRule, spot } from '../report-rule.js'

/** A bracket that speaks to a colleague, not to the reader. */
const open = '[（(【［[]'
const shut = '[）)】］\\]]'
const within = '[^（）()【】\\n]'
const note = new RegExp(
  [
    `${open}(?:批注|审稿|修改意见|审核意见|领导意见|编者注|修改说明|校对)${within}{0,4}[:：]${within}{2,60}${shut}`,
    `[（(【]${within}{0,30}(?:待(?:核实|确认|核对|补充|定)|再核|请${within}{1,12}(?:核实|核对|确认|补充|审阅|把关|斟酌)|(?:数据|数字|人数|件数|名称|时间)${within}{0,6}(?:存疑|有误|要改|不准|对不上))${within}{0,20}[）)】]`,
    // One drafter to another: 张科：这句再改改, 这段要不要删掉？
    `[（(【](?:${within}{0,12}[:：，,])?(?:这|此|本|上|该)(?:一)?(?:句|段|处|条|节|部分|数据|数字)${within}{0,12}(?:删|改|补|核|调整|重写|展开|压缩|合并|重复|对吗|吗|不要|要不要|没写完)${within}{0,12}[）)】]`,
    `[（(【](?:已(?:修改|核实|改|删除|更新|补充)|未核实|未定稿|初稿|征求意见稿|修改稿)(?:，${within}{0,20})?[）)】](?=[^》]|$)`,
  ].join('|'),
  'g',
)

/** A bracket that may speak to either: （说明：数据含各乡镇） is part of a report. */
const remark =
  /[（(【［[](?:注意|提示|说明|备注)[^（）()【】\n]{0,4}[:：][^（）()【】\n]{2,60}[）)】］\]]/g

type Codes = {
  'RES-011': { readonly note: string }
  'RES-011.remark': { readonly note: string }
}

/** A note from one drafter to another, left in the text. */
export const draftingNoteRule = reportRule<Codes>({
  id: 'RES-011',
  title: { zh: '夹带起草、审核批注', en: "A drafter's note left in the text" },
  severity: 'warning',
  outcome: 'fail',
  remedy: 'correct',
  phases: always,
  basis: judged(),
  messages: {
    'RES-011': {
      'zh-CN': '夹带起草、审核批注“{note}”，核实后删除。',
      en: 'A drafter\'s note, "{note}", is left in the text; settle it and delete it.',
    },
    'RES-011.remark': {
      'zh-CN': '“{note}”是写给读者的说明，还是起草时的备注？请确认；是备注的，核实后删除。',
      en: '"{note}": is this meant for the reader, or a note of the drafter? Confirm; settle and delete a note.',
    },
  },
  *check(subject, look) {
    for (const sentence of subject.sentences) {
      if (!/[（(【［[]/.test(sentence.text)) continue
      look()
      const notes = matchesOf(note, sentence.text)
      const remarks = matchesOf(remark, sentence.text).filter(
        ({ index }) => !notes.some((other) => other.index === index),
      )
      if (notes.length + remarks.length === 0) continue
      const told = [
        ...notes.map((match) => ({ match, code: 'RES-011' as const })),
        ...remarks.map((match) => ({ match, code: 'RES-011.remark' as const })),
      ]
      for (const { match, code } of told) {
        const start = sentence.start + match.index
        const end = start + match[0].length
        if (subject.titled(start)) continue
        if (subject.placeholders.some((slot) => slot.start < end && slot.end > start)) continue
        if (subject.residue.some((other) => other.start < end && other.end > start)) continue
        // What a note doubts stays doubtful when the note is gone: it is never deleted unseen.
        yield {
          code,
          ...(code === 'RES-011' ? {} : { outcome: 'review' as const, remedy: 'confirm' as const }),
          params: { note: match[0] },
          ...spot(subject, start, end),
        }
      }
    }
  },
  bad: [
    bad('办结案件30件（此处数据再核一下）。', '（此处数据再核一下）'),
    bad('召开会议4次【备注：与办公室台账不一致】。', '【备注：与办公室台账不一致】'),
    bad('召开会议4次（说明：此处次数再核）。', '（说明：此处次数再核）'),
    bad('培训120人（人数有误，以台账为准）。', '（人数有误，以台账为准）'),
  ],
  good: good(
    '办结案件30件（含上年结转2件）。',
    near('受理申请30件（其中待补正2件，已核实材料28份）。', 'what was done with cases'),
    '公布清单（说明见附件）。',
  ),
})
