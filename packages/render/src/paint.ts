/** How a terminal shows emphasis. Plain by default; the caller decides, because only it knows whether the output is a terminal. */
export interface Paint {
  readonly strong: (text: string) => string
  readonly faint: (text: string) => string
  readonly bad: (text: string) => string
  readonly warn: (text: string) => string
  readonly good: (text: string) => string
}

const same = (text: string): string => text

/** No emphasis: for files, pipes and tests. */
export const plain: Paint = { strong: same, faint: same, bad: same, warn: same, good: same }

const ansi =
  (code: number, end: number) =>
  (text: string): string =>
    text === '' ? '' : `\u001b[${code}m${text}\u001b[${end}m`

/** ANSI colours, for a terminal. */
export const coloured: Paint = {
  strong: ansi(1, 22),
  faint: ansi(2, 22),
  bad: ansi(31, 39),
  warn: ansi(33, 39),
  good: ansi(32, 39),
}
