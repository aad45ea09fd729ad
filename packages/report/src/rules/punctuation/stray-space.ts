import { matchesOf } from '../../layers/matches.js'
import { deletionsOf } from '../deletions-of.js'
import { always, bad, good, judged, reportRule, spots } from '../report-rule.js'

const stray =
  / {1,8}(?=[，。；：、（【])|(?<=[，。；：、）】]) {1,8}(?=[^ #])|　{1,4}(?=[，。；：、])|(?<=，)　{1,4}(?=[\u4e00-\u9fff])|(?<=。) {2,8}(?=#)|(?<=[\u4e00-\u9fff]{2}) {1,4}(?=[\u4e00-\u9fff]{2})/g

type Codes = {
  'PUN-006': { readonly places: number }
}

/** Blanks at the end of lines, and around full-width marks: harmless to the eye, they break exact matching. */
export const straySpaceRule = reportRule<Codes>({
  id: 'PUN-006',
  title: { zh: '多余空格', en: 'Stray blanks' },
  severity: 'info',
  outcome: 'fail',
  remedy: 'correct',
  phases: always,
  basis: judged('houseStyle'),
  messages: {
    'PUN-006': {
      'zh-CN': '有 {places} 处多余空格。',
      en: '{places} stray blank(s).',
    },
  },
  *check(subject, look) {
    const found: { start: number; end: number }[] = []
    for (const [index, block] of subject.blocks.entries()) {
      look()
      const next = subject.blocks[index + 1]
      let end = block.end
      while (end < (next?.start ?? subject.text.length) && subject.text[end] === ' ') end++
      const lineEnds = end === subject.text.length || '\r\n'.includes(subject.text[end] ?? '')
      if (end > block.end && lineEnds) found.push({ start: block.end, end })
      if (block.kind === 'noise' || !/[ 　]/.test(block.text)) continue
      for (const match of matchesOf(stray, block.text)) {
        // 甲 乙 丙 as a row of names, and a short line of a form, have their blanks for a reason.
        const row = /[\u4e00-\u9fff] /.test(
          block.text.slice(Math.max(0, match.index - 4), match.index),
        )
        const inWords =
          !/[，。；：、（【）】#]/.test(block.text[match.index - 1] ?? '，') &&
          /^ +[\u4e00-\u9fff]/.test(block.text.slice(match.index))
        if (
          inWords &&
          (row ||
            subject.quoted(block.start + match.index) ||
            block.kind !== 'paragraph' ||
            !block.text.includes('。'))
        )
          continue
        const start = block.start + match.index
        found.push({ start, end: start + match[0].length })
      }
    }
    const [first, ...others] = found
    if (first === undefined) return
    // Two blanks at the end of a line break it in Markdown.
    const breaksLine = ({ start, end }: { start: number; end: number }): boolean =>
      subject.document.source.kind === 'markdown' &&
      end - start > 1 &&
      /[\r\n]/.test(subject.text[end] ?? '')
    yield {
      code: 'PUN-006',
      params: { places: found.length },
      ...spots(subject, first, others),
      ...deletionsOf(
        subject,
        found.filter((one) => !breaksLine(one)),
      ),
    }
  },
  bad: [
    bad('规范执法，强化监督。 \n广泛普法 ，成效明显。', ' '),
    bad('持续规范 行政执法行为。', ' '),
    bad('持续规范执法　，强化监督。', '　'),
    bad('广泛普法。 强化监督，规范执法。', ' '),
  ],
  good: good(
    '规范执法，强化监督。',
    '　　规范执法，强化监督。',
    '引入 AI 辅助办案。',
    '李 明 王 芳',
    '一、　主要做法',
  ),
})
