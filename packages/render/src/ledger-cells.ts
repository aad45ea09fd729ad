import type { AnswerAbout } from './findings-json.js'
import type { Word } from './words/words.js'

type Row = NonNullable<AnswerAbout['ledger']>[number]
type Deed = NonNullable<AnswerAbout['deeds']>[number]

/** Characters of what a figure counts that are shown; those right before it say most. */
const headShown = 24

const amount = ({ raw, scale, unit }: Row): string => {
  const scaled = raw.includes(scale) ? raw : `${raw}${scale}`
  return scaled.endsWith(unit) ? scaled : `${scaled}${unit}`
}

const tail = (text: string): string =>
  text.length > headShown ? `…${text.slice(-headShown)}` : text

/** What is counted; with whose it is, and what singles it out, where the words shown do not say so. */
const countsOf = ({ subject: { head, body, qualifiers = [] } }: Row, word: Word): string => {
  const shown = tail(head)
  const comma = word('about.chosen')
  const before = body === undefined || shown.includes(body) ? '' : `${body}${comma}`
  const more = qualifiers.map(({ words }) => words).filter((words) => !shown.includes(words))
  return `${before}${shown}${more.length === 0 ? '' : word('ledger.of', { words: more.join(comma) })}`
}

const periodOf = ({ year, tense }: Row, word: Word): string => {
  const stated = year.value === undefined ? '' : String(year.value)
  return tense === 'done' ? stated : `${stated} ${word(`ledger.${tense}`)}`.trim()
}

const statusOf = ({ status, ours }: Row, word: Word): string =>
  ours === undefined
    ? word(`ledger.${status}`)
    : `${word(`ledger.${status}`)}${word('colon')}${word('ledger.ours', { value: ours })}`

/** What a ledger says of a figure beside its place: how much, of what, of which year, and what bears it out. Not escaped. */
export const figureCells = (row: Row, word: Word) =>
  [amount(row), countsOf(row, word), periodOf(row, word), statusOf(row, word)] as const

/** How far a deed is, and the meeting it names. Not escaped. */
export const deedState = ({ state, meeting }: Deed, word: Word): string =>
  [word(`deeds.${state}`), ...(meeting === undefined ? [] : [meeting])].join(word('about.chosen'))
