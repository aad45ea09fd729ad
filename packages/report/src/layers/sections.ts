import type { Block } from '@fazhi/model'
import { inResidue } from './pairs.js'

/** What a section is about, by its heading. */
export type Topic = 'achievements' | 'shortcomings' | 'firstResponsible' | 'nextYear' | 'annex'

/** A heading with the blocks under it. */
export interface Section {
  /** Index of the heading's block. */
  readonly heading: number
  readonly level: 1 | 2 | 3 | 4
  /** Number the heading's mark says. */
  readonly number: number
  /** Heading without mark and residue. */
  readonly title: string
  /** Blocks under it, up to the next heading of its level or above. */
  readonly from: number
  readonly to: number
  readonly topic: Topic
}

const shortcomings =
  /存在(?:的|着|一些)?(?:主要|突出|一些)?(?:的)?(?:困难|问题|不足|短板|差距|薄弱)|(?:不足|短板|差距)(?:之处|和|与|及|、|$)|问题(?:和|与|及|、)(?:原因|不足|短板|困难)|(?:问题|不足)(?:的)?原因|困难(?:和|与|及)问题|薄弱环节|^主要(?:问题|不足)/
const firstResponsible =
  /第一责任人|(?:党政)?主要(?:负责人|负责同志|领导|领导干部)(?:履行|推进|履职|推动|.{0,12}法治)/
const nextYear =
  /下(?:一)?步(?:工作)?|下一年度?|下(?:一)?阶段|明年|来年|今后|工作(?:打算|思路|计划)|(?:主要|重点|工作)(?:安排|打算)/
const annex = /^附(?:件|表|录)|名词(?:解释|注释)|重点任务(?:分工|清单)/

/** Topic of a heading; a plan for the report's own year is no plan for the next. */
export const topicOf = (title: string, year: number | undefined): Topic => {
  if (annex.test(title)) return 'annex'
  if (firstResponsible.test(title) && !/考核|列入|纳入/.test(title)) return 'firstResponsible'
  // 整改问题 and 解决突出问题 are achievements.
  if (shortcomings.test(title) && !/整改|解决|整治|治理|补齐|破解|排查/.test(title)) {
    return 'shortcomings'
  }
  if (
    year !== undefined &&
    title.includes(String(year + 1)) &&
    /计划|安排|打算|思路|重点|任务|工作/.test(title)
  ) {
    return 'nextYear'
  }
  if (nextYear.test(title) && !/情况|成效|回顾|落实/.test(title)) return 'nextYear'
  return 'achievements'
}

/** Heading text without its mark and without residue. */
export const headingTitle = (text: string, block: Block, mask: Uint8Array): string => {
  let title = ''
  for (let at = block.start + (block.mark?.length ?? 0); at < block.end; at++) {
    if (((mask[at] ?? 0) & inResidue) === 0) title += text[at] ?? ''
  }
  return title
    .trim()
    .replace(/(?<![。：:\s])[。：:\s]+$/, '')
    .replace(/(?<!\s)\s*[\r\n]\s*/g, '')
}

/** The sections of a document in order, each with the blocks under it. */
export const findSections = (
  text: string,
  blocks: readonly Block[],
  mask: Uint8Array,
  year: number | undefined,
  numberOf: (mark: string) => number,
): readonly Section[] => {
  const sections: { -readonly [Key in keyof Section]: Section[Key] }[] = []
  const open: number[] = []
  const beside = blocks.findIndex(({ kind }) => kind === 'note' || kind === 'margin')
  const last = beside < 0 ? blocks.length : beside
  blocks.forEach((block, index) => {
    if (block.kind !== 'heading' || block.level === undefined) return
    while (open.length > 0) {
      const above = sections[open.at(-1) ?? -1]
      if (above === undefined || above.level < block.level) break
      above.to = index
      open.pop()
    }
    const title = headingTitle(text, block, mask)
    open.push(sections.length)
    sections.push({
      heading: index,
      level: block.level,
      number: numberOf(block.mark ?? ''),
      title,
      from: index + 1,
      to: last,
      topic: topicOf(title, year),
    })
  })
  return sections
}
