import type { Language } from '@fazhi/model'
import type { AnswerAbout } from './findings-json.js'
import { type Word, wordsOf } from './words/words.js'

type Row = NonNullable<AnswerAbout['ledger']>[number]

const statuses = ['contradicted', 'blocked', 'matched', 'undecided', 'unmatched'] as const
const states = ['done', 'underway', 'planned'] as const

/** Whether a number tells how much: what people look up in a ledger. */
export const isFigure = ({ role }: Row): boolean => role === 'quantity' || role === 'rate'

const counted = <Kind extends string>(
  kinds: readonly Kind[],
  of: readonly Kind[],
  say: (kind: Kind, n: number) => string,
): readonly string[] =>
  kinds.flatMap((kind) => {
    const n = of.filter((one) => one === kind).length
    return n === 0 ? [] : [say(kind, n)]
  })

const line = (title: string, parts: readonly string[], word: Word): string =>
  parts.length === 0 ? title : `${title}${word('colon')}${parts.join(word('place.separator'))}`

/** The figures of a report by what bears them out, in a line; nothing where it has none. */
export const figuresLine = (ledger: readonly Row[], language: Language): string | undefined => {
  const word = wordsOf(language)
  const figures = ledger.filter(isFigure)
  if (figures.length === 0) return undefined
  return line(
    word('ledger.figures', { n: figures.length }),
    counted(
      statuses,
      figures.map(({ status }) => status),
      (status, n) => word(`ledger.count.${status}`, { n }),
    ),
    word,
  )
}

/** The deeds a report tells without a figure, by how far they are, in a line; nothing where it tells none. */
export const deedsLine = (
  deeds: NonNullable<AnswerAbout['deeds']>,
  language: Language,
): string | undefined => {
  const word = wordsOf(language)
  if (deeds.length === 0) return undefined
  return line(
    word('deeds.count', { n: deeds.length }),
    counted(
      states,
      deeds.map(({ state }) => state),
      (state, n) => word(`deeds.count.${state}`, { n }),
    ),
    word,
  )
}
