import { show } from '@fazhi/findings'
import { type MessageParams, valueAt } from '@fazhi/model'
import { keysAt } from '@fazhi/model/schema'
import type { FormCodes } from './codes.js'
import { isMap } from './fields.js'
import type { EntrySchema, Issue } from './parts.js'
import type { Suggest } from './suggest.js'

/** A fault of form before it has a place: code, parameters, and the path inside the data. */
export type FormDraft = {
  [Code in keyof FormCodes]: {
    readonly code: Code
    readonly params: FormCodes[Code] & MessageParams
    readonly path: readonly PropertyKey[]
    /** Whether it is the name that is wrong, not the value. */
    readonly part?: 'key'
  }
}[keyof FormCodes]

const kinds: Readonly<
  Record<string, 'map' | 'list' | 'text' | 'wholeNumber' | 'yesNo' | undefined>
> = {
  object: 'map',
  record: 'map',
  array: 'list',
  string: 'text',
  int: 'wholeNumber',
  number: 'wholeNumber',
  boolean: 'yesNo',
}

const missing = (path: readonly PropertyKey[]): FormDraft => ({
  code: 'OVL-002',
  params: { key: String(path.at(-1) ?? '') },
  path: path.slice(0, -1),
})

const choice = (
  value: unknown,
  allowed: readonly string[],
  path: readonly PropertyKey[],
  suggest: Suggest,
): FormDraft => {
  if (value === undefined) return missing(path)
  if (path.length === 1 && path[0] === 'overlay')
    return { code: 'OVL-007', params: { value: show(value) }, path }
  const near = typeof value === 'string' ? suggest(value, allowed) : undefined
  const params = { value: show(value), allowed }
  return near === undefined
    ? { code: 'OVL-004', params, path }
    : { code: 'OVL-004.near', params: { ...params, nearest: near }, path }
}

const size = (
  issue: Issue & { readonly code: 'too_small' | 'too_big' },
  value: unknown,
  path: readonly PropertyKey[],
): FormDraft => {
  const key = String(path.at(-1) ?? '')
  const isNumber = typeof value === 'number'
  if (issue.code === 'too_small')
    return isNumber
      ? {
          code: 'OVL-006.least',
          params: { value: show(value), least: String(issue.minimum) },
          path,
        }
      : { code: 'OVL-006', params: { key }, path }
  return isNumber
    ? { code: 'OVL-006.most', params: { value: show(value), most: String(issue.maximum) }, path }
    : { code: 'OVL-006.long', params: { key, most: String(issue.maximum) }, path }
}

/** What a schema finds by looking at several fields: days that exclude each other, a certainty without its day, or else. */
const custom = (
  root: unknown,
  path: readonly PropertyKey[],
  above: readonly PropertyKey[],
): FormDraft => {
  const around = path.slice(0, -1)
  const entry = valueAt(root, around)
  const full = [...above, ...path]
  const day = path.at(-1)
  if (isMap(entry) && day === 'to')
    return {
      code: 'OVL-008',
      params: { from: show(entry['from']), to: show(entry['to']) },
      path: full,
    }
  if (isMap(entry) && day === 'from') {
    const side = entry['fromCertainty'] !== undefined && entry['from'] === undefined ? 'from' : 'to'
    const params = { key: `${side}Certainty`, day: side }
    return { code: 'OVL-008.alone', params, path: [...above, ...around] }
  }
  return { code: 'OVL-001.other', params: { value: show(valueAt(root, path)) }, path: full }
}

/** What describing needs beside the issue: the data and the schema it was held against, the path to the data, and suggestions. */
export interface Described {
  readonly root: unknown
  readonly schema: EntrySchema
  readonly above?: readonly PropertyKey[]
  readonly suggest: Suggest
}

/** Turns one issue of a schema into our own words. */
export const describeIssue = (issue: Issue, described: Described): readonly FormDraft[] => {
  const { root, schema, above = [], suggest } = described
  const value = valueAt(root, issue.path)
  const path = [...above, ...issue.path]
  switch (issue.code) {
    case 'invalid_type':
      return value === undefined
        ? [missing(path)]
        : [
            {
              code: `OVL-001.${kinds[issue.expected] ?? 'other'}`,
              params: { value: show(value) },
              path,
            },
          ]
    case 'unrecognized_keys':
      return issue.keys.map((key): FormDraft => {
        // A name that stands there already is less likely to be what was meant.
        const known = keysAt(schema, issue.path)
        const free = known.filter((one) => !isMap(value) || !Object.hasOwn(value, one))
        const near = suggest(key, free) ?? suggest(key, known)
        const at = { path: [...path, key], part: 'key' } as const
        return near === undefined
          ? { code: 'OVL-003', params: { key }, ...at }
          : { code: 'OVL-003.near', params: { key, nearest: near }, ...at }
      })
    case 'invalid_value':
      return [choice(value, issue.values.map(String), path, suggest)]
    case 'invalid_format':
      return issue.format === 'date'
        ? [{ code: 'OVL-005.date', params: { value: show(value) }, path }]
        : [
            {
              code: 'OVL-005',
              params: { value: show(value), key: String(path.at(-1) ?? '') },
              path,
            },
          ]
    case 'too_small':
    case 'too_big':
      return [size(issue, value, path)]
    case 'invalid_key': {
      const key = String(path.at(-1) ?? '')
      return [{ code: 'OVL-003', params: { key }, path, part: 'key' }]
    }
    case 'custom':
      return [custom(root, issue.path, above)]
    default:
      return value === undefined
        ? [missing(path)]
        : [{ code: 'OVL-001.other', params: { value: show(value) }, path }]
  }
}
