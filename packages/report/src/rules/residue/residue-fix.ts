import type { Fix } from '@fazhi/model'
import type { ReportSubject } from '../../subject.js'

const closing: Readonly<Record<string, string>> = { '【': '】', '[': ']', '（': '）', '(': ')' }

const isBlank = (character: string | undefined): boolean =>
  character !== undefined && /[ \t\u3000\u00a0]/.test(character)

const endsLine = (character: string | undefined): boolean =>
  character === undefined || character === '\n' || character === '\r'

/** One past the line break that begins at an offset. */
const pastBreak = (text: string, at: number): number =>
  text[at] === '\r' && text[at + 1] === '\n' ? at + 2 : Math.min(at + 1, text.length)

/** The start of the line break that ends before an offset. */
const beforeBreak = (text: string, at: number): number =>
  text[at - 1] === '\n' && text[at - 2] === '\r' ? at - 2 : Math.max(at - 1, 0)

const past = (text: string, at: number, is: (character: string | undefined) => boolean): number => {
  let end = at
  while (end < text.length && is(text[end])) end++
  return end
}

const backOver = (text: string, at: number): number => {
  let start = at
  while (start > 0 && isBlank(text[start - 1])) start--
  return start
}

/**
 * The deletion of residue whose bounds are plain: a line of its own goes with its line break, a sentence of its own with its stop, what
 * stands in brackets (or is `delimited` by nature) with the blanks that set it off. Nothing where a sentence runs on into the residue
 * or out of it: where the one ends is for a person to see.
 */
export const residueFix = (
  { text }: Pick<ReportSubject, 'text'>,
  { start, end }: { readonly start: number; readonly end: number },
  delimited = false,
): { readonly fix?: Fix } => {
  const from = backOver(text, start)
  const opensLine = from === 0 || endsLine(text[from - 1])
  const opensSentence = opensLine || /[。！？；]/.test(text[from - 1] ?? '')
  const stop = opensSentence ? past(text, end, (mark) => /[。！：:]/.test(mark ?? '')) : end
  const to = past(text, stop, isBlank)
  if (opensLine && endsLine(text[to])) {
    return to < text.length
      ? { fix: { start: from, end: pastBreak(text, to), text: '' } }
      : { fix: { start: beforeBreak(text, from), end: to, text: '' } }
  }
  const bracketed = closing[text[start] ?? ''] === text[end - 1]
  if (!bracketed && !delimited) {
    if (!opensSentence || (stop === end && !endsLine(text[to]))) return {}
    return { fix: { start: endsLine(text[to]) ? from : start, end: stop, text: '' } }
  }
  const setOff = !opensLine && (endsLine(text[to]) || /[，。；：、]/.test(text[end] ?? ''))
  return { fix: { start: setOff ? from : start, end, text: '' } }
}
