import { always, bad, good, judged, reportRule, spot } from '../report-rule.js'

const doubled =
  /，[，。；、]|。[，；、]|；[，；、。]|、[、，。；]|》》|《《|：：|(?<!。)。。(?!。)/g

/** Two marks running where one belongs. */
export const doubledRule = reportRule({
  id: 'PUN-005',
  title: { zh: '标点重复', en: 'Marks doubled' },
  severity: 'warning',
  outcome: 'fail',
  remedy: 'correct',
  phases: always,
  basis: judged(),
  *check(subject, look) {
    for (const block of subject.blocks) {
      if (block.kind === 'noise') continue
      look()
      for (const match of block.text.matchAll(doubled)) {
        const start = block.start + match.index
        yield {
          code: 'PUN-005',
          params: { marks: match[0] },
          ...spot(subject, start, start + match[0].length),
        }
      }
    }
  },
  bad: [bad('规范执法，，强化监督。', '，，'), bad('印发《纲要》》。', '》》')],
  good: good('规范执法，强化监督。', '有序推进……成效明显。', '《纲要》《意见》。'),
})
