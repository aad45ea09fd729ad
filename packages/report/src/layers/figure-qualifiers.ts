import { characterSet } from './character-set.js'
import type { Figure } from './figures.js'
import { matchesOf } from './matches.js'

/**
 * What singles a figure out among those of the same thing: a part of what was told (其中), a time within or before the year (上半年, 去年同期),
 * a change (同比), what was gathered over years (累计), one level (本级), one lot (第二批), each (人均), what came new (新增), an aim (力争).
 */
export type QualifierKind =
  | 'part'
  | 'time'
  | 'change'
  | 'cumulative'
  | 'level'
  | 'lot'
  | 'each'
  | 'new'
  | 'aim'

/** Words of the text that single a figure out. */
export interface Qualifier {
  readonly kind: QualifierKind
  readonly words: string
}

/** 今年 and its like single nothing out; they end what an earlier word of time said. */
const words = new RegExp(
  [
    '(?<part>其中|其余)',
    '(?<change>同比|环比|[较比](?:去年同期|上年同期|去年|上年|同期|年初|上季度|上月))',
    '(?<cumulative>累计|历年|截至|近[二两三四五]年|(?<![今本]年|年初)以来)',
    '(?<time>去年同期|上年同期|去年|上年(?!结转)|上一年|前年|往年|同期|[上下]半年|第?[一二三四1-4]季度|前[一二三四五六七八九十\\d]{1,2}个月|今年|本年|全年|年内)',
    '(?<level>[省市县区镇乡]?本级|[省市县区镇乡村]{2,4}[两三四]级)',
    '(?<lot>首[批期轮]|第[一二三四五六七八九十\\d]{1,3}[批期轮])',
    '(?<each>人均|户均|平均|分别|每[个名件户村镇街人年月季周天日])',
    '(?<new>新[增聘建收立设招选])',
    '(?<aim>力争|预计|目标)',
  ].join('|'),
  'g',
)
const thisYear = /^(?:今年|本年|全年|年内)$/
/** These hold for one figure; the others for all of their clause. */
const ofOne: ReadonlySet<string> = new Set<QualifierKind>(['change', 'lot', 'new'])
const digit = /\d/
/** Each of them has one of these; most heads have none. */
const sought = characterSet('其同环较比累历截近来去上前往季半级首批第均户分每新力预目')
const mayHold = (head: string): boolean => {
  for (let at = 0; at < head.length; at++) if (sought(head.charCodeAt(at))) return true
  return false
}

/** Reads what singles figures out by the words before them in their clause; what many say is kept once. */
export const qualifierReader = (): ((figure: Figure) => readonly Qualifier[] | undefined) => {
  const kept = new Map<string, readonly Qualifier[]>()
  return ({ head }) => {
    if (!mayHold(head)) return undefined
    const matches = matchesOf(words, head)
    if (matches.length === 0) return undefined
    const told = new Map<QualifierKind, string>()
    for (const { 0: said, index, groups = {} } of matches) {
      const kind = Object.keys(groups).find((name) => groups[name] !== undefined) as QualifierKind
      if (kind === 'time' && thisYear.test(said)) told.delete('time')
      else if (!ofOne.has(kind) || !digit.test(head.slice(index + said.length)))
        told.set(kind, said)
    }
    if (told.size === 0) return undefined
    const key = [...told].join('|')
    const known = kept.get(key)
    if (known !== undefined) return known
    const made = [...told].map(([kind, said]) => ({ kind, words: said }))
    kept.set(key, made)
    return made
  }
}
