import { matchesOf } from '../../layers/matches.js'
import { always, bad, good, norm, reportRule, spot } from '../report-rule.js'

/** Read from the mark, which is rare, back to what stands before it. */
const between =
  /[,;:?!](?<=[\u4e00-\u9fff”》）].)(?= {0,3}[\u4e00-\u9fff“《（])|[.,;!?](?<=[\u4e00-\u9fff”》）]{4}.)(?=\s*$)|\.(?<=[\u4e00-\u9fff]{3}.)(?=[\u4e00-\u9fff]{2})/g
const fullWidth: Readonly<Record<string, string>> = {
  ',': '，',
  ';': '；',
  '?': '？',
  '!': '！',
  ':': '：',
  '.': '。',
}

/** Straight quotation marks round Chinese words, and a title between signs of more and less. */
const straight =
  /(?<![A-Za-z\d=])"[\u4e00-\u9fff][^"\n]{0,30}"|<[\u4e00-\u9fff][^<>\n]{2,40}(?:法|办法|规定|条例|方案|意见|细则|通知|制度|规划|纲要|清单)>/g

type Codes = {
  'PUN-002.pair': { readonly marks: string; readonly right: string }
  'PUN-002': { readonly mark: string; readonly right: string }
  'PUN-002.bracket': Readonly<Record<never, never>>
}

/** A half-width mark between two Han characters. */
export const halfWidthRule = reportRule<Codes>({
  id: 'PUN-002',
  title: { zh: '汉字之间用了半角标点', en: 'Half-width mark between Han characters' },
  severity: 'warning',
  outcome: 'fail',
  remedy: 'correct',
  phases: always,
  basis: norm('gbt-15834-2011', '*', 'nationalStandard'),
  messages: {
    'PUN-002': {
      'zh-CN': '汉字之间用了半角“{mark}”，应为“{right}”。',
      en: 'Half-width "{mark}" between Han characters; it should be "{right}".',
    },
    'PUN-002.pair': {
      'zh-CN': '“{marks}”是半角符号，应为“{right}”。',
      en: '{marks} are half-width; they should be {right}.',
    },
    'PUN-002.bracket': {
      'zh-CN': '一对括号一个全角、一个半角，应当一致。',
      en: 'One bracket of a pair is full-width, the other half-width.',
    },
  },
  *check(subject, look) {
    for (const { start, end } of subject.pairs.pairs) {
      const both = `${subject.text[start] ?? ''}${subject.text[end - 1] ?? ''}`
      if (both !== '（)' && both !== '(）') continue
      look()
      yield {
        code: 'PUN-002.bracket',
        severity: 'info',
        params: {},
        ...(both === '（)' ? spot(subject, end - 1, end) : spot(subject, start, start + 1)),
      }
    }
    // A text that has straight marks throughout was so exported; beside curly ones they are a slip.
    const curly = subject.pairs.pairs.some(({ mark }) => mark === '“' || mark === '《')
    for (const block of subject.blocks) {
      if (!curly || block.kind === 'noise' || !/["<]/.test(block.text)) continue
      for (const match of matchesOf(straight, block.text)) {
        const start = block.start + match.index
        if (subject.titled(start)) continue
        yield {
          code: 'PUN-002.pair',
          severity: 'info',
          params: match[0].startsWith('<')
            ? { marks: '<>', right: '《》' }
            : { marks: '""', right: '“”' },
          ...spot(subject, start, start + match[0].length),
        }
      }
    }
    for (const [index, block] of subject.blocks.entries()) {
      if (block.kind === 'noise' || subject.sentencesOf[index]?.length === 0) continue
      look()
      for (const match of matchesOf(between, block.text)) {
        const start = block.start + match.index
        // 《游戏:名称》 and “网名:某” are names.
        if (subject.titled(start) || subject.quoted(start)) continue
        const [mark] = match
        const right = fullWidth[mark] ?? mark
        yield {
          code: 'PUN-002',
          params: { mark, right },
          expected: right,
          ...spot(subject, start, start + 1),
          // A full stop in mid-sentence may stand for an interpunct or a comma.
          ...(mark === '.' && block.text.slice(match.index + 1).trim() !== ''
            ? {}
            : { fix: { start, end: start + 1, text: right } }),
        }
      }
    }
  },
  bad: [
    bad('推行"综合查一次"改革，减少“多头检查”。', '"综合查一次"'),
    bad('规范执法,强化监督。', ','),
    bad('规范执法;强化监督。', ';'),
    bad('规范执法.强化监督。', '.'),
    bad('重点工作:规范执法、强化监督。', ':'),
    bad('执法质量不断提升.', '.'),
    bad('办结案件（含结转)12件。', ')'),
  ],
  good: good(
    '规范执法，强化监督。',
    '金额1,200万元。',
    '上午9:30开庭，开发“法治:你我”栏目。',
    '出品《法治,你好》专栏。',
  ),
})
