import type { Block } from '@fazhi/model'
import { hanNumber } from '../../layers/han-number.js'
import { matchesOf } from '../../layers/matches.js'
import { always, bad, good, judged, near, reportRule, spot } from '../report-rule.js'

const digits = ['', '一', '二', '三', '四', '五', '六', '七', '八', '九', '十']
const circled = '①②③④⑤⑥⑦⑧⑨⑩'
const numberOf = (told: string): number =>
  circled.includes(told) ? circled.indexOf(told) + 1 : Number(hanNumber(told) ?? 0)

/** Where a clause begins; the first item may stand right behind its verb: 坚持一是…、二是…. */
const head = '(?<=^|[。；，、：:;,]\\s?)'
const marked = (mark: string): RegExp =>
  new RegExp(`${head}([一二三四五六七八九十]{1,2})${mark}|(?<=[到持行好做抓])(一)${mark}`, 'g')

/** Ways to count in a text: the marks, what all of them have and is found cheaply, and the mark of a number. */
const forms: readonly {
  readonly mark: RegExp
  readonly cue: RegExp
  readonly written: (number: number) => string
}[] = [
  {
    mark: marked('是'),
    cue: /[一二三四五六七八九十]是/,
    written: (number) => `${digits[number] ?? number}是`,
  },
  {
    mark: marked('要'),
    cue: /[一二三四五六七八九十]要/,
    written: (number) => `${digits[number] ?? number}要`,
  },
  {
    mark: /(?<=^|[。；：]\s?)第([一二三四五六七八九十]{1,2})[，、]/g,
    cue: /第[一二三四五六七八九十]{1,2}[，、]/,
    written: (number) => `第${digits[number] ?? number}，`,
  },
  {
    mark: /([①②③④⑤⑥⑦⑧⑨⑩])/g,
    cue: /[①②③④⑤⑥⑦⑧⑨⑩]/,
    written: (number) => circled[number - 1] ?? String(number),
  },
]

/** How many headings have come by each block; a heading that is an item itself begins nothing new. */
const sectionsAt = (blocks: readonly Block[]): readonly number[] => {
  let headings = 0
  return blocks.map(({ kind, text }) => {
    if (kind === 'heading' && !/^[一二三四五六七八九十]{1,2}是/.test(text)) headings++
    return headings
  })
}

type Codes = {
  'STR-005': { readonly mark: string; readonly expected: string }
  'STR-005.repeat': { readonly mark: string }
}

/** A list told as 一是…二是… that skips or repeats a number; lists may stand inside lists and run over paragraphs of one section. */
export const runInNumberingRule = reportRule<Codes>({
  id: 'STR-005',
  title: { zh: '“一是、二是”序次有误', en: 'A run-in list that skips or repeats a number' },
  severity: 'warning',
  outcome: 'fail',
  remedy: 'correct',
  phases: always,
  basis: judged(),
  messages: {
    'STR-005': {
      'zh-CN': '“{mark}”与前面不连续，应为“{expected}”。',
      en: '"{mark}" does not follow on; "{expected}" is expected.',
    },
    'STR-005.repeat': {
      'zh-CN': '“{mark}”与前面重复。',
      en: '"{mark}" is used twice running.',
    },
  },
  *check(subject, look) {
    const sections = sectionsAt(subject.blocks)
    for (const { mark, cue, written } of forms) {
      if (!cue.test(subject.text)) continue
      // The last number of each list that is open, the innermost last.
      let open: number[] = []
      let section = 0
      for (const sentence of subject.sentences.filter(({ text }) => cue.test(text))) {
        if (sections[sentence.block] !== section) open = []
        section = sections[sentence.block] ?? 0
        for (const match of matchesOf(mark, sentence.text)) {
          const number = numberOf(match[1] ?? match[2] ?? '')
          const at = sentence.start + match.index
          if (number === 0 || subject.quoted(at) || subject.titled(at)) continue
          if (number === 1) {
            look()
            open = [...open.slice(-3), 1]
            continue
          }
          const top = open.at(-1)
          // A list whose beginning was not met: its first item may be told in other words.
          if (top === undefined) continue
          look()
          const depth = open.lastIndexOf(number - 1)
          if (depth >= 0) {
            open = [...open.slice(0, depth), number]
            continue
          }
          const expected = written(top + 1)
          const place = spot(subject, at, at + match[0].length)
          yield number === top
            ? { code: 'STR-005.repeat', params: { mark: match[0] }, ...place }
            : { code: 'STR-005', params: { mark: match[0], expected }, expected, ...place }
          open = [...open.slice(0, -1), number]
        }
      }
    }
  },
  bad: [
    bad('着力抓好三件事。一是学法。二是执法。四是普法。', '四是'),
    bad('一是学法，坚持会前学；二是执法，坚持公示；二是普法，坚持宣讲。', '二是'),
    bad('一是学法。坚持学。\n三是普法。坚持讲。', '三是'),
    bad('坚持一是抓培训、二是抓宣传、二是抓落实。', '二是'),
    bad('一要优化服务，二要加强监督，四要化解争议。', '四要'),
    bad('①优化服务。\n②加强监督。\n④化解争议。', '④'),
    bad('第一，优化服务。第二，加强监督。第四，化解争议。', '第四，'),
  ],
  good: good(
    near('一是学法。二是执法。三是普法。', 'nothing is left out'),
    near('第一，优化服务。第二，加强监督。①学法②执法，一要学，二要干。', 'nothing is left out'),
    near('一是健全机制，做到一是公示、二是记录；二是落实经费。', 'a list inside a list'),
    near('一是学法。坚持学。\n二是普法。坚持讲。\n一是公示。坚持公示。', 'a list begins anew'),
    near(
      '坚持一是一、二是二。凡是决策都审查，三是普法。',
      'a saying, and a list whose beginning was not met',
    ),
  ),
})
