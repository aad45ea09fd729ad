import { fingerprintAll } from '@fazhi/findings'
import type { DataPlace } from '@fazhi/model'
import type { RulebookFinding } from '../codes.js'
import { makeFinding } from '../make-finding.js'
import { deepest, longestText, mostValues } from './limits.js'
import { type ReadYaml, readYaml } from './read-yaml.js'

const quote = 34
const backslash = 92
const colon = 58
const minus = 45
const [zero, nine] = [48, 57]

/** The longest row of digits that a binary number keeps for certain. */
const surelyKept = 15

const isBlank = (unit: number): boolean => unit === 32 || unit === 10 || unit === 13 || unit === 9
/** Whether a unit goes on with a numeral: digits, and the marks of fractions and powers. */
const inNumeral = (unit: number): boolean =>
  (unit >= zero && unit <= nine) ||
  unit === 46 ||
  unit === 43 ||
  unit === minus ||
  unit === 69 ||
  unit === 101

/** Where the string that begins at an index ends: one past its closing mark. */
const endOfString = (text: string, start: number): number => {
  let end = start
  for (;;) {
    end = text.indexOf('"', end + 1)
    let marks = end
    while (text.charCodeAt(marks - 1) === backslash) marks--
    if ((end - marks) % 2 === 0) return end + 1
  }
}

/** How many names stand in a JSON text; `undefined` where a number in it may not survive as a binary number. */
const namesWritten = (text: string): number | undefined => {
  let names = 0
  for (let at = 0; at < text.length; ) {
    const unit = text.charCodeAt(at)
    if (unit === quote) {
      at = endOfString(text, at)
      while (isBlank(text.charCodeAt(at))) at++
      if (text.charCodeAt(at) === colon) names++
    } else if (unit === minus || (unit >= zero && unit <= nine)) {
      const start = unit === minus ? at + 1 : at
      let end = start
      let whole = true
      for (; inNumeral(text.charCodeAt(end)); end++)
        if (text.charCodeAt(end) < zero || text.charCodeAt(end) > nine) whole = false
      const minusZero = unit === minus && text.charCodeAt(start) === zero
      if (!whole || minusZero || end - start > surelyKept) return undefined
      at = end
    } else at++
  }
  return names
}

/** How many names plain data holds; `undefined` where it is deeper or larger than what is read. A list of work, not a call a level. */
const namesHeld = (value: unknown, limit: number): number | undefined => {
  let names = 0
  let values = 0
  let level: object[] = typeof value === 'object' && value !== null ? [value] : []
  for (let depth = 1; level.length > 0; depth++) {
    if (depth > deepest) return undefined
    const below: object[] = []
    for (const held of level) {
      const parts: readonly unknown[] = Array.isArray(held) ? held : Object.values(held)
      if (!Array.isArray(held)) names += parts.length
      values += parts.length
      if (values > limit) return undefined
      for (const part of parts) if (typeof part === 'object' && part !== null) below.push(part)
    }
    level = below
  }
  return names
}

/**
 * Reads a JSON text into plain data, as {@link readYaml} reads YAML and with the same findings, at the speed of `JSON.parse`. Two equal
 * names in one object are a fault, a number that a binary number would round comes as its source text, and what is no JSON, too
 * deep or too large is a finding with its place. `JSON.parse` alone keeps the last of two names and the nearest number, and says neither.
 */
export const readJson = (
  text: string,
  options: { readonly file?: string; readonly mostValues?: number } = {},
): ReadYaml => {
  if (text.length > longestText) return readYaml(text, options)
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    const { findings, placeOf } = readYaml(text, options)
    if (findings.length > 0) return { value: undefined, findings, placeOf }
    const draft = makeFinding({ code: 'RBK-001.json', params: {}, at: placeOf('') })
    return {
      value: undefined,
      findings: fingerprintAll([draft]) as readonly RulebookFinding[],
      placeOf,
    }
  }
  const names = namesHeld(value, options.mostValues ?? mostValues)
  if (names === undefined || value === null || names !== namesWritten(text))
    return readYaml(text, options)
  // Most texts are sound, and nobody asks where their values stand.
  let whole: ReadYaml | undefined
  const placeOf = (pointer: string, part?: 'value' | 'key'): DataPlace => {
    whole ??= readYaml(text, options)
    return whole.placeOf(pointer, part)
  }
  return { value, findings: [], placeOf }
}
