import type { Language, Pass, Place } from '@fazhi/model'
import type { Names } from './names.js'
import { type Paint, plain } from './paint.js'
import { showShortPlace } from './place.js'
import { reasonOf } from './rule-status.js'
import { clip, displayWidth, padEnd, visible } from './width.js'
import { wordsOf } from './words/words.js'

const marks = { met: '✓', partial: '~', missing: '✗', notApplicable: '–', undecided: '?' } as const

/** How passes are shown. */
export interface PassesTextOptions {
  readonly language: Language
  readonly columns?: number
  readonly paint?: Paint
  readonly names?: Names
  /** What a place is called, as for findings. */
  readonly placeAs?: (place: Place) => Place
}

/**
 * What a report must contain, a line each: whether it is there, where, and its first words; or why not. Nothing where there is
 * no such list. Ends with a line end.
 */
export const passesToText = (passes: readonly Pass[], options: PassesTextOptions): string => {
  if (passes.length === 0) return ''
  const { language, names } = options
  const word = wordsOf(language)
  const paint = options.paint ?? plain
  const width = Math.max(40, Math.min(options.columns ?? 100, 160))
  const titles = passes.map((pass) => visible(names?.item?.(pass.item) ?? pass.item))
  const first = Math.max(...titles.map(displayWidth))
  const lines = passes.map((pass, index) => {
    const why = reasonOf(pass, language)
    const what =
      pass.status === 'met' || pass.status === 'partial'
        ? [
            ...(pass.status === 'partial' ? [word('pass.partial')] : []),
            ...(pass.at === undefined
              ? []
              : [visible(showShortPlace(options.placeAs?.(pass.at) ?? pass.at, word))]),
            ...(pass.quote === undefined ? [] : [visible(pass.quote)]),
          ].join('  ')
        : [word(`pass.${pass.status}`), ...(why === undefined ? [] : [why])].join(word('colon'))
    const colour =
      pass.status === 'met' ? paint.good : pass.status === 'missing' ? paint.bad : paint.warn
    return `  ${colour(marks[pass.status])} ${padEnd(titles[index] ?? '', first)}  ${clip(what, width - first - 6)}`
  })
  return `${[paint.strong(word('passes.title')), ...lines].join('\n')}\n`
}
