import type { TextPlace } from '@fazhi/model'
import type { ReportSubject } from '../subject.js'

/** A deed the report tells without a figure: a body set up, a system started, a paper issued, a plan adopted. */
export interface Deed {
  readonly at: TextPlace
  readonly quote: string
  readonly kind: 'body' | 'system' | 'paper' | 'adoption'
  /** `planned` where it stands in the plan for the next year or is only meant to be done. */
  readonly state: 'done' | 'underway' | 'planned'
  /** The meeting it was done at, as written, where its sentence names one. */
  readonly meeting?: string
}

const objects = '[^，。；：]{0,30}?'
/** By what is done to what; the first that fits counts. */
const kinds: readonly (readonly [Deed['kind'], RegExp])[] = [
  [
    'adoption',
    /(?:审议|讨论|研究|表决)(?:并)?通过了?[^，。；：]{0,40}?(?:规划|计划|方案|要点|意见|办法|报告|》)/,
  ],
  [
    'body',
    new RegExp(
      `(?:成立|组建|设立|挂牌)了?${objects}(?:委员会|领导小组|协调小组|工作组|专班|中心|队|办公室|工作站|工作室|法庭|基地|联盟)`,
    ),
  ],
  [
    'paper',
    new RegExp(
      `(?:印发|出台|制定|修订|发布|公布)了?${objects}(?:办法|方案|规划|计划|意见|清单|规定|细则|规则|制度|指引|目录|基准|》)`,
    ),
  ],
  [
    'system',
    new RegExp(
      `(?:建成|建立|启用|启动|上线|开通|搭建|推行)了?${objects}(?:系统|平台|机制|制度|体系|数据库|热线|窗口|试点|改革)`,
    ),
  ],
]

/** A word of what is done: without one there is nothing to look for. */
const done =
  /成立|组建|设立|挂牌|印发|出台|制定|修订|[发公]布|建[成立]|启[用动]|上线|开通|搭建|推行|通过/

const underway = /正在|着手|积极推进|加快推进|持续推进|探索/
const planned = /^(?:将|拟|计划|力争|争取)|(?:将|拟于|下一步)/
const meeting = /第[一二三四五六七八九十百零\d]{1,5}次(?:全体)?(?:会议|全会)/

/** Every clause that tells such a deed and has no figure of its own, in text order. */
export const deedsOf = (subject: ReportSubject): readonly Deed[] => {
  const deeds: Deed[] = []
  for (const sentence of subject.sentences) {
    const kindOfBlock = subject.blocks[sentence.block]?.kind
    if (kindOfBlock === 'title' || kindOfBlock === 'heading') continue
    if (!done.test(sentence.text)) continue
    const figures = subject.figuresOf[sentence.index] ?? []
    const named = meeting.exec(sentence.text)?.[0]
    const inPlan = subject.topSection(sentence.block)?.topic === 'nextYear'
    for (const { start, end } of sentence.clauses) {
      const counted = figures.some(
        (figure) =>
          figure.start >= start &&
          figure.end <= end &&
          (figure.role === 'quantity' || figure.role === 'rate'),
      )
      if (counted) continue
      const text = subject.text.slice(start, end)
      if (!done.test(text)) continue
      const kind = kinds.find(([, pattern]) => pattern.test(text))?.[0]
      if (kind === undefined) continue
      const blanks = text.length - text.trimStart().length
      deeds.push({
        at: subject.place(start + blanks, end),
        quote: text.trim(),
        kind,
        state:
          inPlan || planned.test(text.trim())
            ? 'planned'
            : underway.test(text)
              ? 'underway'
              : 'done',
        ...(named === undefined ? {} : { meeting: named }),
      })
    }
  }
  return deeds
}
