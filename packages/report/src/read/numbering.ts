import { hanNumber } from '../layers/han-number.js'

/** A numbering mark at the start of a line: its level, the number it says, and how long it is. */
export interface NumberMark {
  readonly level: 1 | 2 | 3 | 4
  readonly number: number
  readonly mark: string
}

const forms: readonly (readonly [1 | 2 | 3 | 4, RegExp])[] = [
  [1, /^([一二三四五六七八九十百]{1,5})[、．.]/],
  [2, /^[（(]([一二三四五六七八九十百]{1,5})[）)]、?/],
  [4, /^[（(](\d{1,2})[）)]、?/],
  [3, /^(\d{1,2})[．.、](?!\d)/],
]

/** Reads the typed numbering at the start of a line: 一、 then （一） then 1. then （1）. */
export const numberMark = (line: string): NumberMark | undefined => {
  for (const [level, form] of forms) {
    const match = form.exec(line)
    const digits = match?.[1]
    if (match === null || digits === undefined) continue
    const number = /\d/.test(digits) ? Number(digits) : Number(hanNumber(digits) ?? 0n)
    if (number > 0) return { level, number, mark: match[0] }
  }
  return undefined
}
