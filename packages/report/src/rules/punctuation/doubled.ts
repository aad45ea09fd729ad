import type { Fix } from '@fazhi/model'
import { heldIn } from '../../layers/cues.js'
import { doubledCues, doublingVerbs } from '../../layers/doubled-cues.js'
import { matchesOf } from '../../layers/matches.js'
import { walk } from '../../layers/noticed.js'
import type { ReportSubject } from '../../subject.js'
import { always, bad, good, judged, near, reportRule, spot } from '../report-rule.js'

const doubled =
  /，[，。；、：,;]|。[，；、：,;]|；[，；、。：,;]|、[、，。；：,;]|》》|《《|：[：，。；、,;]|(?<!。)。。(?!。)|(?<!！)！！(?!！)|[！？][，。；]|(?<![·…])·{3,12}(?!·)|“(?=[、，。；：）])|[、：]”/g

const twice = new RegExp(`(${doublingVerbs})\\1|(?<![目标])的的(?![确士])`, 'g')

const [hasMarks, hasWords] = [1, 2] as const

/** A phrase of four characters and more told twice running; 一个项目一个项目地 is a way to say one by one. */
const phrase = /(?!一)([\u4e00-\u9fff]{4,8})\1(?!地)/g
const shortest = 4
const longest = 8

/** Whether the text around an offset stands there once more, so far on. */
const runsOn = (text: string, at: number, length: number): boolean => {
  const same = (one: number): boolean => text.charCodeAt(one) === text.charCodeAt(one + length)
  let from = at
  while (same(from - 1)) from--
  let to = at
  while (same(to)) to++
  return to - from >= length
}

/** Whether a phrase may stand there twice: it covers one of any four offsets, so only every fourth is looked at. */
const mayRepeat = (text: string, start: number, end: number): boolean => {
  for (let at = start; at < end; at += shortest) {
    const unit = text.charCodeAt(at)
    for (let length = shortest; length <= longest; length++)
      if (text.charCodeAt(at + length) === unit && runsOn(text, at, length)) return true
  }
  return false
}

/** Of two marks alike one goes; of book title marks the one without a partner. Of two that differ nobody can tell which was meant. */
const onceOnly = (
  { quoted, titled }: ReportSubject,
  lost: ReadonlySet<number>,
  start: number,
  marks: string,
): { readonly fix?: Fix } => {
  const [first = '', second] = marks
  if (first !== second || marks.length !== 2) return {}
  if ('《》'.includes(first)) {
    if (lost.has(start) === lost.has(start + 1)) return {}
    const at = lost.has(start) ? start : start + 1
    return { fix: { start: at, end: at + 1, text: '' } }
  }
  if (titled(start) || quoted(start)) return {}
  return { fix: { start: start + 1, end: start + 2, text: '' } }
}

type Codes = {
  'PUN-005': { readonly marks: string }
  'PUN-005.words': { readonly words: string }
}

/** Two marks running where one belongs, or a word said twice. */
export const doubledRule = reportRule<Codes>({
  id: 'PUN-005',
  title: { zh: '标点或词语重复', en: 'Marks or words doubled' },
  severity: 'warning',
  outcome: 'fail',
  remedy: 'correct',
  phases: always,
  basis: judged(),
  messages: {
    'PUN-005': {
      'zh-CN': '标点重复：“{marks}”。',
      en: 'Marks doubled: "{marks}".',
    },
    'PUN-005.words': {
      'zh-CN': '词语重复：“{words}”。',
      en: 'Words doubled: "{words}".',
    },
  },
  *check(subject, look) {
    const cues = subject.noticed.doubledCues
    const cueFrom = walk(cues)
    const lost = new Set(subject.pairs.unpaired.map(({ at }) => at))
    for (const block of subject.blocks) {
      if (block.kind === 'noise') continue
      look()
      const held = heldIn(doubledCues, subject.text, cues, cueFrom(block.start), block.end)
      for (const match of [
        ...((held & hasWords) === 0 ? [] : matchesOf(twice, block.text)),
        ...(mayRepeat(subject.text, block.start, block.end) ? matchesOf(phrase, block.text) : []),
      ]) {
        const start = block.start + match.index
        if (subject.titled(start)) continue
        yield {
          code: 'PUN-005.words',
          params: { words: match[0] },
          ...spot(subject, start, start + match[0].length),
        }
      }
      if ((held & hasMarks) === 0) continue
      for (const match of matchesOf(doubled, block.text)) {
        const start = block.start + match.index
        yield {
          code: 'PUN-005',
          params: { marks: match[0] },
          ...spot(subject, start, start + match[0].length),
          ...onceOnly(subject, lost, start, match[0]),
        }
      }
    }
  },
  bad: [
    bad('规范执法，，强化监督。', '，，'),
    bad('印发《纲要》》。', '》》'),
    bad('优化服务；：推行一窗受理，;成效明显！！', '；：', '，;', '！！'),
    bad('建立“一案一评“、”一月一通报”机制。', '“', '、”'),
    bad('完善执法监督执法监督机制。', '执法监督执法监督'),
    bad('贯彻落实贯彻落实上级部署。', '贯彻落实贯彻落实'),
    bad('进一步进一步加强监督，推动的的成效。', '进一步进一步', '的的'),
  ],
  good: good(
    near('一个项目一个项目地抓落地，以为民办事为目的的活动。', 'the first 的 belongs to 目的'),
    '规范执法，强化监督。',
    '有序推进……成效明显。',
    '谁来管？我们来管！群众说：“好！”，大家点头。艾力·阿不都带队。',
    '《纲要》《意见》。',
  ),
})
