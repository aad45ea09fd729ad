import { show } from '@fazhi/findings'
import {
  amountValue,
  approximateCount,
  coverageValue,
  eventValue,
  judgementValue,
  sampleValue,
  scoreValue,
  tallyValue,
} from '@fazhi/model/schema'
import type { FormDraft, Issue } from './form-draft.js'

type Path = readonly PropertyKey[]

/** Turns an issue of the schema into our words; handed in, because it in turn needs this file for the values of facts. */
export type Describe = (issue: Issue, root: unknown, above: Path) => readonly FormDraft[]

/** Shapes of a fact value that are objects, by the key that tells which one was meant. */
const shapes = [
  ['amount', amountValue],
  ['atLeast', approximateCount],
  ['score', scoreValue],
  ['covered', coverageValue],
  ['mark', judgementValue],
] as const

const describeObject = (value: object, path: Path, describe: Describe): readonly FormDraft[] => {
  const shape = shapes.find(([key]) => Object.hasOwn(value, key))?.[1] ?? tallyValue
  const parsed = shape.safeParse(value)
  return parsed.success ? [] : parsed.error.issues.flatMap((issue) => describe(issue, value, path))
}

const describeNumber = (value: number, path: Path): readonly FormDraft[] => {
  const quote = show(value)
  if (value < 0) return [{ code: 'SUB-004', params: { value: quote }, path, quote }]
  if (!Number.isFinite(value))
    return [{ code: 'SUB-001.wholeNumber', params: { value: String(value) }, path, quote }]
  if (!Number.isInteger(value)) return [{ code: 'SUB-005', params: { value: quote }, path, quote }]
  return Number.isSafeInteger(value)
    ? []
    : [
        {
          code: 'SUB-011.most',
          params: { value: quote, most: String(Number.MAX_SAFE_INTEGER) },
          path,
          quote,
        },
      ]
}

const describeElement = (
  element: unknown,
  path: Path,
  describe: Describe,
): readonly FormDraft[] => {
  const quote = show(element)
  if (typeof element === 'number') return describeNumber(element, path)
  if (typeof element === 'string')
    return sampleValue.safeParse(element).success
      ? []
      : [{ code: 'SUB-009', params: { value: quote }, path, quote }]
  if (typeof element === 'object' && element !== null) {
    const parsed = (Object.hasOwn(element, 'mark') ? judgementValue : eventValue).safeParse(element)
    return parsed.success
      ? []
      : parsed.error.issues.flatMap((issue) => describe(issue, element, path))
  }
  return [{ code: 'SUB-001.wholeNumber', params: { value: quote }, path, quote }]
}

/** Says what is wrong with a fact's value that has none of the shapes, by the shape it is most like. */
export const describeFactValue = (
  value: unknown,
  path: Path,
  describe: Describe,
): readonly FormDraft[] => {
  const quote = show(value)
  const unknown: FormDraft = { code: 'SUB-015', params: { value: quote }, path, quote }
  let drafts: readonly FormDraft[] = []
  if (typeof value === 'number') drafts = describeNumber(value, path)
  else if (value === '')
    drafts = [{ code: 'SUB-010', params: { key: String(path.at(-1)) }, path, quote }]
  else if (Array.isArray(value))
    drafts = value.flatMap((element: unknown, index) =>
      describeElement(element, [...path, index], describe),
    )
  else if (typeof value === 'object' && value !== null)
    drafts = describeObject(value, path, describe)
  // A list may mix sound elements that do not belong together; then the list itself is the fault.
  return drafts.length > 0 ? drafts : [unknown]
}
