import type { Figure } from '../layers/figures.js'
import { anything } from '../layers/interval.js'
import type { ReportSubject } from '../subject.js'

const digits = /\d+/g

/** A number no rule reads. */
const unread = (start: number, end: number, role: 'code' | 'name'): Figure => ({
  start,
  end,
  role,
  value: anything,
  decimals: 0,
  percent: false,
  unit: '',
  unitEnd: end,
  scale: '',
  blocked: false,
  block: -1,
  sentence: -1,
  clause: 0,
  head: '',
  told: '',
  tail: '',
  bracket: -1,
})

/** Numbers inside adverts and other remains. */
const numbersOfResidue = ({ text, residue }: ReportSubject): readonly Figure[] =>
  residue.flatMap(({ start, end }) =>
    [...text.slice(start, end).matchAll(digits)].map(({ 0: written, index }) =>
      unread(start + index, start + index + written.length, 'code'),
    ),
  )

/** Shares told in words (三分之二, 近九成), which are read beside the figures of their sentence. */
const sharesInWords = ({ ratesTold, figuresOf }: ReportSubject): readonly Figure[] =>
  ratesTold.flatMap(({ sentence, figures }) => {
    const own = figuresOf[sentence.index] ?? []
    return figures.length === own.length
      ? []
      : figures.filter(({ start, end }) => own.every((one) => one.end <= start || end <= one.start))
  })

/**
 * Every number of the text in text order, each once: the figures rules read, and those they do not. Where two readings share characters
 * the figure of the rules is kept.
 */
export const ledgerFigures = (subject: ReportSubject): readonly Figure[] => {
  const more = [
    ...numbersOfResidue(subject),
    ...sharesInWords(subject),
    ...subject.numberWords.map(({ start, end }) => unread(start, end, 'name')),
  ]
  if (more.length === 0) return subject.figures
  const known = new Set(subject.figures)
  const all = [...subject.figures, ...more].sort((a, b) => a.start - b.start)
  let end = 0
  return all.filter((figure, index) => {
    const next = all[index + 1]
    const free =
      known.has(figure) || (figure.start >= end && (next === undefined || next.start >= figure.end))
    if (free) end = Math.max(end, figure.end)
    return free
  })
}
