import { type Acknowledgements, isDay, pointer } from '@fazhi/model'
import { nearest } from '../nearest.js'
import { type Origin, placeAt, type Step, stablePointer } from '../place.js'
import { show } from '../show.js'
import type { AcknowledgementCodes, AcknowledgementFinding } from './codes.js'
import { remarkFindings } from './remark.js'

/** What came of reading acknowledgements: the value when nothing is wrong with its form, and the findings when something is. */
export interface ParsedAcknowledgements {
  readonly acknowledgements?: Acknowledgements
  readonly findings: readonly AcknowledgementFinding[]
}

type Fault = {
  readonly [Code in keyof AcknowledgementCodes]: {
    readonly code: Code
    readonly params: AcknowledgementCodes[Code]
    readonly path: readonly Step[]
    readonly quote: string
  }
}[keyof AcknowledgementCodes]

type Path = readonly Step[]

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const wrong = (
  code: `ACK-010.${'object' | 'list' | 'text'}` | `ACK-01${3 | 4 | 5 | 6}`,
  value: unknown,
  path: Path,
): Fault => ({ code, params: { value: show(value) }, path, quote: show(value) })

/** Keys that are missing or not known, the latter with the known one they are most like. */
const keyFaults = (
  value: Readonly<Record<string, unknown>>,
  path: Path,
  needed: readonly string[],
  allowed: readonly string[],
): readonly Fault[] => {
  const known = [...needed, ...allowed]
  return [
    ...needed
      .filter((key) => !Object.hasOwn(value, key) || value[key] === undefined)
      .map((key): Fault => ({ code: 'ACK-011', params: { key }, path, quote: key })),
    ...Object.keys(value)
      .filter((key) => !known.includes(key))
      .map((key): Fault => {
        const suggestion = nearest(key, known)
        const at = [...path, key]
        return suggestion === undefined
          ? { code: 'ACK-012', params: { key }, path: at, quote: key }
          : { code: 'ACK-012.nearest', params: { key, nearest: suggestion }, path: at, quote: key }
      }),
  ]
}

type Check = (value: string, path: Path) => readonly Fault[]

const matching =
  (pattern: RegExp, code: 'ACK-014' | 'ACK-015'): Check =>
  (value, path) =>
    pattern.test(value) ? [] : [wrong(code, value, path)]
const day: Check = (value, path) => (isDay(value) ? [] : [wrong('ACK-013', value, path)])
const said: Check = (value, path) =>
  value.trim() === ''
    ? [{ code: 'ACK-017', params: { key: String(path.at(-1)) }, path, quote: value }]
    : []

/** What each field of an entry must be. */
const fields: Readonly<Record<string, Check>> = {
  rule: matching(/^[A-Z]{3}-\d{3}$/, 'ACK-014'),
  file: said,
  fingerprint: matching(/^[0-9a-f]{16}$/, 'ACK-015'),
  value: () => [],
  reason: said,
  person: said,
  date: day,
  until: day,
}
const optional = ['file', 'until']
const needed = Object.keys(fields).filter((field) => !optional.includes(field))

const entryFaults = (entry: unknown, path: Path): readonly Fault[] => {
  if (!isObject(entry)) return [wrong('ACK-010.object', entry, path)]
  return [
    ...keyFaults(entry, path, needed, optional),
    ...Object.entries(fields).flatMap(([field, check]) => {
      const value = Object.hasOwn(entry, field) ? entry[field] : undefined
      // A key that is there and stands for nothing is as good as missing; a missing `until` is no fault.
      if (value === undefined)
        return Object.hasOwn(entry, field) && optional.includes(field)
          ? [wrong('ACK-010.text', value, [...path, field])]
          : []
      return typeof value === 'string'
        ? check(value, [...path, field])
        : [wrong('ACK-010.text', value, [...path, field])]
    }),
  ]
}

const listFaults = (value: Readonly<Record<string, unknown>>, name: string): readonly Fault[] => {
  if (!Object.hasOwn(value, name)) return []
  const list = value[name]
  return Array.isArray(list)
    ? list.flatMap((entry, index) => entryFaults(entry, [name, index]))
    : [wrong('ACK-010.list', list, [name])]
}

const faultsOf = (value: unknown): readonly Fault[] => {
  if (!isObject(value)) return [wrong('ACK-010.object', value, [])]
  const version = value['acknowledgements']
  return [
    ...keyFaults(value, [], ['acknowledgements'], ['waivers', 'confirmations']),
    ...(version === undefined || version === 1
      ? []
      : [wrong('ACK-016', version, ['acknowledgements'])]),
    ...listFaults(value, 'waivers'),
    ...listFaults(value, 'confirmations'),
  ]
}

/**
 * Reads waivers and confirmations from plain data (parsed JSON or YAML). Every fault of form is a finding with its place; with any
 * finding there is no value. The same form as the schema `acknowledgements` of `@fazhi/model/schema`, checked here by hand so that
 * this package stays free of a schema library.
 */
export const parseAcknowledgements = (
  value: unknown,
  origin: Origin = {},
): ParsedAcknowledgements => {
  const faults = faultsOf(value)
  if (faults.length === 0) return { acknowledgements: value as Acknowledgements, findings: [] }
  const findings = remarkFindings(
    faults.map(({ path, ...fault }) => ({
      ...fault,
      at: [{ ...placeAt(origin, pointer(path)), key: stablePointer(value, path) }],
    })),
  )
  return { findings }
}
