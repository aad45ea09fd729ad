import type { Language, Pass, Place } from '@fazhi/model'
import { widthOf } from './findings-text.js'
import type { Names } from './names.js'
import { type Paint, plain } from './paint.js'
import { showShortPlace } from './place.js'
import { reasonOf } from './rule-status.js'
import { clip, displayWidth, padEnd, visible } from './width.js'
import { wordsOf } from './words/words.js'
import { wrap } from './wrap.js'

const marks = { met: '✓', partial: '~', missing: '✗', notApplicable: '–', undecided: '?' } as const

const quoted = ({ status }: Pass): boolean => status === 'met' || status === 'partial'

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
  const width = widthOf(options.columns)
  const titles = passes.map((pass) => visible(names?.item?.(pass.item) ?? pass.item))
  const first = Math.max(...titles.map(displayWidth))
  const lines = passes.map((pass, index) => {
    const why = reasonOf(pass, language)
    const what = quoted(pass)
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
    const room = width - first - 6
    // A quote may be cut, since its place is there; a reason may not.
    const [line = '', ...more] = quoted(pass) ? [clip(what, room)] : wrap(what, room)
    return [
      `  ${colour(marks[pass.status])} ${padEnd(titles[index] ?? '', first)}  ${line}`,
      ...more.map((rest) => `${' '.repeat(first + 6)}${rest}`),
    ].join('\n')
  })
  return `${[paint.strong(word('passes.title')), ...lines].join('\n')}\n`
}
