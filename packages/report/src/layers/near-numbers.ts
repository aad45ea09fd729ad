import type { Figure } from './figures.js'
import { measureOf } from './measures.js'
import { tellsOtherDeed } from './object-told.js'
import type { Sentence } from './sentences.js'

/** A count, as far as another mention of the same thing can be known by it. */
export interface Mention {
  readonly figure: Figure
  /** The digits as they are written, without marks of thousands and the point. */
  readonly digits: string
  /** The words round the number that can name what is counted. */
  readonly words: string
}

/** Two mentions of what seems to be one count, written with numbers that a slip of the pen makes of each other. */
export interface NearNumbers {
  readonly first: Figure
  readonly again: Figure
  /** The words both have. */
  readonly what: string
}

/** Words of which every report is full; they name nothing by themselves. */
const empty =
  /全年|今年|本年度?|\d{4}年|年内|年度|先后|累计|共有|共计|合计|总计|总量|数量|总数|件数|依法|各类|各种|全[县市区镇乡省局街]|我[县市区镇乡局街]|有关|相关|开展|组织|办理|完成|实现|全部|均已|切实|进一步|积极|持续|加强|推进|推动|落实|建立|健全|工作|情况|达到/g
const common =
  /^(?:行政|法治|政府|依法|法律|机关|单位|部门|人员|案件|事项|问题|活动|项目|群众|企业|服务|执法|社会|基层|重点|重大|专项|规范|管理|制度|机制|领域|乡镇|街道|建设|宣传|培训|检查|参加|参与|涉及)+$/
const mark = /[^\u4e00-\u9fff]+/
/** Another year's, another place's, a part, a target. */
const another =
  /去年|上年|同期|同比|环比|目标|力争|计划|预计|历年|季度|上半年|下半年|每|全国|全省|其中|新[增聘建立收任设培招选入]|另|首[批期次]|第[一二三四五六七八九十\d]+批|同类|其余|剩余|增加|减少|增长|下降/

const plainDigits = /^\d[\d,，]*(?:\.\d+)?$/

const mentionOf = (text: string, sentence: Sentence, figures: readonly Figure[], at: number) => {
  const figure = figures[at]
  if (figure === undefined || figure.role !== 'quantity' || figure.unit === '' || figure.blocked)
    return undefined
  const written = text.slice(figure.start, figure.end - figure.scale.length).replace(/\s/g, '')
  if (!plainDigits.test(written)) return undefined
  const digits = written.replace(/[,，.]/g, '')
  if (digits.length < 2 || /^(?:年|月|日|时|分|号|度)$/.test(figure.unit)) return undefined
  const own = sentence.clauses[figure.clause]
  if (own === undefined || another.test(text.slice(own.start, own.end))) return undefined
  // 法制审核覆盖21个单位，共审核318件: what is counted may be named by the clause before.
  const from = sentence.clauses[figure.clause - 1]?.start ?? own.start
  const before = text.slice(from, figure.start)
  const behind = text.slice(
    figure.unitEnd,
    Math.min(own.end, figure.unitEnd + 20, figures[at + 1]?.start ?? own.end),
  )
  return { figure, digits, words: `${before.slice(-36)}，${behind}` }
}

/** The longest run of characters two texts share, within what stands between marks and empty words. */
const shared = (one: string, other: string): string => {
  const runs = (words: string) =>
    words
      .replace(empty, '，')
      .split(mark)
      .filter((run) => run.length >= 2)
  const others = runs(other)
  let longest = ''
  for (const run of runs(one))
    for (let from = 0; from + longest.length < run.length; from++) {
      let to = from + longest.length + 1
      while (to <= run.length && others.some((words) => words.includes(run.slice(from, to)))) {
        longest = run.slice(from, to)
        to++
      }
    }
  return longest
}

/** Long numbers that turn into each other are hardly two; then words of every report will do. */
const isSolid = (what: string, { digits }: Mention, least: number): boolean =>
  what.length >= least &&
  (!common.test(what) || (least === 2 && digits.length > 2 && what.length > 2))

/** Keys under which numbers that a slip makes of each other meet: digits changed over, or one of three and more put for another. */
const keysOf = ({ figure, digits }: Mention): readonly (readonly [string, number])[] => {
  const kind = `${measureOf(figure)}|${figure.scale}|${figure.decimals}|`
  const turned = [...digits].sort().join('')
  return [
    [`${kind}=${turned}`, 2] as const,
    ...(digits.length < 3
      ? []
      : [...digits].map(
          (_, at) => [`${kind}${digits.slice(0, at)}*${digits.slice(at + 1)}`, 4] as const,
        )),
  ]
}

const people = /^[人名位]$/
/** What was told long ago is seldom meant; it also keeps the work linear. */
const most = 8

/** Counts that are told in two places with numbers one slip apart, and in words that name one thing. */
export const nearNumbers = (
  text: string,
  sentences: readonly Sentence[],
  figuresOf: readonly (readonly Figure[])[],
): readonly NearNumbers[] => {
  const told = new Map<string, Mention[]>()
  const right = new Set<string>()
  const tellsToo = (one: Mention, again: Mention): boolean =>
    [one, again].some((mention) =>
      (figuresOf[mention.figure.sentence] ?? []).some(({ start, end, scale }) => {
        const written = text.slice(start, end - scale.length).replace(/[,，.]/g, '')
        return written === (mention === one ? again : one).digits
      }),
    )
  return sentences.flatMap((sentence): readonly NearNumbers[] => {
    const figures = figuresOf[sentence.index] ?? []
    if (figures.length === 0 || figures.length > 40) return []
    return figures.flatMap((_, at): readonly NearNumbers[] => {
      const mention = mentionOf(text, sentence, figures, at)
      if (mention === undefined) return []
      const { figure, digits, words } = mention
      let best: NearNumbers | undefined
      for (const [key, least] of keysOf(mention)) {
        const before = told.get(key) ?? []
        for (const one of before) {
          if (one.digits === digits || one.figure.sentence === figure.sentence) continue
          if (!people.test(figure.unit) && tellsOtherDeed(one.words, words)) continue
          // 受理的147件中，140件审结: told side by side they are two.
          if (least > 2 && tellsToo(one, mention)) continue
          const what = shared(one.words, words)
          if (isSolid(what, mention, least) && what.length > (best?.what.length ?? 0))
            best = { first: one.figure, again: figure, what }
        }
        told.set(key, [...before.slice(1 - most), mention])
      }
      // Told before with this very number: that one is meant.
      const name = `${measureOf(figure)}|${digits}|${best?.what ?? ''}`
      if (best === undefined || right.has(name)) return []
      right.add(name)
      return [best]
    })
  })
}
