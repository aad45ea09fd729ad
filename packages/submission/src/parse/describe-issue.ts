import { nearest, show } from '@fazhi/findings'
import { creditCodeFault, valueAt } from '@fazhi/model'
import { describeFactValue } from './describe-fact-value.js'
import type { FormDraft, Issue } from './form-draft.js'
import { keysAt } from './known-keys.js'

/** Keys whose text is a decimal: the schema tells a wrong spelling only as a pattern that was missed. */
const decimalKeys: readonly PropertyKey[] = ['amount', 'score', 'of', 'mark']

const numberDraft = (value: number, path: readonly PropertyKey[]): FormDraft => {
  const quote = show(value)
  if (value < 0) return { code: 'SUB-004', params: { value: quote }, path, quote }
  if (Number.isFinite(value) && !Number.isInteger(value))
    return { code: 'SUB-005', params: { value: quote }, path, quote }
  return { code: 'SUB-001.wholeNumber', params: { value: quote }, path, quote }
}

const typeDraft = (expected: string, value: unknown, path: readonly PropertyKey[]): FormDraft => {
  const quote = show(value)
  const params = { value: quote }
  if (value === undefined)
    return {
      code: 'SUB-002',
      params: { key: String(path.at(-1) ?? '') },
      path: path.slice(0, -1),
      quote: String(path.at(-1) ?? ''),
    }
  switch (expected) {
    case 'object':
    case 'record':
      return { code: 'SUB-001.object', params, path, quote }
    case 'array':
      return { code: 'SUB-001.list', params, path, quote }
    case 'string':
      if (typeof value === 'number' && decimalKeys.includes(path.at(-1) ?? ''))
        return {
          code: Number.isInteger(value) ? 'SUB-001.text' : 'SUB-005',
          params,
          path,
          quote,
        }
      return { code: 'SUB-001.text', params, path, quote }
    case 'boolean':
      return { code: 'SUB-001.yesNo', params, path, quote }
    case 'int':
    case 'number':
      return typeof value === 'number'
        ? numberDraft(value, path)
        : { code: 'SUB-001.wholeNumber', params, path, quote }
    default:
      return { code: 'SUB-018', params, path, quote }
  }
}

/** Says which character of a credit code is none, or that there are too few or too many. */
const creditCodeDraft = (value: unknown, path: readonly PropertyKey[]): FormDraft => {
  const quote = show(value)
  const fault = creditCodeFault(String(value))
  if (fault?.part !== 'character')
    return { code: 'SUB-019.length', params: { length: fault?.found ?? '' }, path, quote }
  const { position, found: character, expected } = fault
  return expected === ''
    ? { code: 'SUB-019.character', params: { position, character }, path, quote }
    : {
        code: 'SUB-019.character.nearest',
        params: { position, character, nearest: expected },
        path,
        quote,
      }
}

const formatDraft = (value: unknown, path: readonly PropertyKey[], format: string): FormDraft => {
  const quote = show(value)
  const params = { value: quote }
  if (format === 'date') return { code: 'SUB-006', params, path, quote }
  const key = path.at(-1) ?? ''
  if (decimalKeys.includes(key)) return { code: 'SUB-009', params, path, quote }
  switch (key) {
    case 'sha256':
      return { code: 'SUB-017', params, path, quote }
    case 'creditCode':
      return creditCodeDraft(value, path)
    case 'divisionCode':
      return { code: 'SUB-019.division', params, path, quote }
    case 'url':
      return { code: 'SUB-018.url', params, path, quote }
    case 'indicator':
      return { code: 'SUB-008.indicator', params, path, quote }
    default:
      return { code: 'SUB-008', params, path, quote }
  }
}

const choiceDraft = (
  value: unknown,
  path: readonly PropertyKey[],
  choices: readonly unknown[],
): FormDraft => {
  const quote = show(value)
  if (value === undefined) return typeDraft('', value, path)
  if (path.length === 1 && path[0] === 'submission')
    return { code: 'SUB-013', params: { value: quote }, path, quote }
  const allowed = choices.map(String)
  const suggestion = typeof value === 'string' ? nearest(value, allowed) : undefined
  return suggestion === undefined
    ? { code: 'SUB-007', params: { value: quote, allowed }, path, quote }
    : {
        code: 'SUB-007.nearest',
        params: { value: quote, allowed, nearest: suggestion },
        path,
        quote,
      }
}

const sizeDraft = (
  issue: Issue & { readonly code: 'too_small' | 'too_big' },
  value: unknown,
  path: readonly PropertyKey[],
): FormDraft => {
  const quote = show(value)
  if (typeof value === 'string')
    return issue.code === 'too_small'
      ? { code: 'SUB-010', params: { key: String(path.at(-1) ?? '') }, path, quote }
      : { code: 'SUB-014', params: { value: quote, most: Number(issue.maximum) }, path, quote }
  if (Array.isArray(value))
    return issue.code === 'too_small'
      ? {
          code: 'SUB-016.least',
          params: { length: value.length, least: Number(issue.minimum) },
          path,
          quote,
        }
      : {
          code: 'SUB-016.most',
          params: { length: value.length, most: Number(issue.maximum) },
          path,
          quote,
        }
  if (issue.code === 'too_big')
    return {
      code: 'SUB-011.most',
      params: { value: quote, most: String(issue.maximum) },
      path,
      quote,
    }
  return issue.minimum === 0
    ? { code: 'SUB-004', params: { value: quote }, path, quote }
    : { code: 'SUB-011.least', params: { value: quote, least: String(issue.minimum) }, path, quote }
}

/** Turns one issue of the schema into our own words. `root` is the data the schema looked at; `above` the path to it. */
export const describeIssue = (
  issue: Issue,
  root: unknown,
  above: readonly PropertyKey[] = [],
): readonly FormDraft[] => {
  const value = valueAt(root, issue.path)
  const path = [...above, ...issue.path]
  const quote = show(value)
  switch (issue.code) {
    case 'invalid_type':
      return [typeDraft(issue.expected, value, path)]
    case 'unrecognized_keys':
      return issue.keys.map((key) => {
        const suggestion = nearest(key, keysAt(path))
        const at = [...path, key]
        return suggestion === undefined
          ? { code: 'SUB-003', params: { key }, path: at, quote: key }
          : { code: 'SUB-003.nearest', params: { key, nearest: suggestion }, path: at, quote: key }
      })
    case 'invalid_value':
      return [choiceDraft(value, path, issue.values)]
    case 'invalid_format':
      return [formatDraft(value, path, issue.format)]
    case 'too_small':
    case 'too_big':
      return [sizeDraft(issue, value, path)]
    case 'invalid_key': {
      const key = String(path.at(-1) ?? '')
      const ofUnits = path.length === 2 && path[0] === 'units'
      const ofFacts = path.length === (path[0] === 'units' ? 3 : 2)
      const at = { path, quote: key }
      if (ofUnits) return [{ code: 'SUB-008', params: { value: key }, ...at }]
      if (ofFacts) return [{ code: 'SUB-008.fact', params: { value: key }, ...at }]
      // The other tables have options of a vote for keys, which can only be empty.
      return [{ code: 'SUB-010', params: { key: String(path.at(-2) ?? '') }, ...at }]
    }
    case 'invalid_union':
      return describeFactValue(value, path, describeIssue)
    default:
      return [{ code: 'SUB-018', params: { value: quote }, path, quote }]
  }
}
