import type { Language, Place, PlanEntry } from '@fazhi/model'
import { widthOf } from './findings-text.js'
import { type Paint, plain } from './paint.js'
import { showShortPlace } from './place.js'
import { planKinds } from './plan-kinds.js'
import { clip, displayWidth, visible } from './width.js'
import { wordsOf } from './words/words.js'

/** How the plan is shown. */
export interface PlanTextOptions {
  readonly language: Language
  readonly columns?: number
  readonly paint?: Paint
  /** The decoded text a place's offsets point into, by file: then a proposal says what it replaces. */
  readonly textOf?: (file: string | undefined) => string | undefined
  /** What a place is called, as for findings. */
  readonly placeAs?: (place: Place) => Place
  /** What a finding is about, by its fingerprint. In data a place is that of a whole entry, of which most often only a part is replaced. */
  readonly quoteOf?: (fingerprint: string) => string | undefined
}

/** Items one after the other, broken between two of them only. */
const joinItems = (
  title: string,
  items: readonly string[],
  separator: string,
  width: number,
): readonly string[] => {
  const lines: string[] = []
  let line = title
  items.forEach((item, index) => {
    const piece = index === items.length - 1 ? item : `${item}${separator.trimEnd()}`
    const space = line === title || separator.endsWith(' ') ? ' ' : ''
    if (line !== title && displayWidth(`${line}${space}${piece}`) > width) {
      lines.push(line)
      line = `  ${piece}`
    } else line = `${line}${space}${piece}`
  })
  return [...lines, line]
}

/** Longest text that is shown as what a proposal replaces. */
const replacedWidth = 30

const replaced = ({ resolves }: PlanEntry, place: Place, options: PlanTextOptions): string => {
  if (place.kind !== 'text' && place.kind !== 'data') return ''
  const quote =
    place.kind === 'data' && resolves[0] !== undefined ? options.quoteOf?.(resolves[0]) : undefined
  if (quote !== undefined) return `  ${clip(visible(quote), replacedWidth)}`
  const text = options.textOf?.(place.file)
  if (text === undefined || place.start === undefined || place.end === undefined) return ''
  const old = visible(text.slice(place.start, place.end))
  return old === '' ? '' : `  ${clip(old, replacedWidth)}`
}

/**
 * The smallest set of edits in a few lines: how many of each kind and at how many places, then the texts that are proposed.
 * Nothing where nothing needs to be done. Ends with a line end.
 */
export const planToText = (plan: readonly PlanEntry[], options: PlanTextOptions): string => {
  if (plan.length === 0) return ''
  const word = wordsOf(options.language)
  const paint = options.paint ?? plain
  const width = widthOf(options.columns)
  const kinds = planKinds(plan, word)
  const proposals = plan.flatMap((entry) => {
    const [place] = entry.places
    return entry.proposal === undefined || place === undefined
      ? []
      : [
          `  ${visible(showShortPlace(options.placeAs?.(place) ?? place, word))}${replaced(entry, place, options)} → ${visible(entry.proposal)}`,
        ]
  })
  return `${[
    ...joinItems(word('plan.title'), kinds, word('place.separator'), width).map((line) =>
      paint.strong(line),
    ),
    ...(proposals.length === 0 ? [] : [word('plan.proposals'), ...proposals]),
  ].join('\n')}\n`
}
