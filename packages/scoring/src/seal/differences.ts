import { pointer } from '../facts/index.js'
import { canonicalJson } from './canonical-json.js'

/** One place where two results differ, with both values as JSON; what is absent has no value. */
export interface Difference {
  readonly pointer: string
  readonly sealed?: string
  readonly recomputed?: string
}

const isContainer = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null

const textOf = (value: unknown): string | undefined =>
  value === undefined ? undefined : canonicalJson(value)

/** Where two pieces of plain data differ, as deep as they can be compared. */
export const differencesOf = (
  sealed: unknown,
  recomputed: unknown,
  at: string,
): readonly Difference[] => {
  if (
    isContainer(sealed) &&
    isContainer(recomputed) &&
    Array.isArray(sealed) === Array.isArray(recomputed)
  ) {
    const keys = new Set([...Object.keys(sealed), ...Object.keys(recomputed)])
    return [...keys].flatMap((key) =>
      differencesOf(sealed[key], recomputed[key], at + pointer(key)),
    )
  }
  const before = textOf(sealed)
  const after = textOf(recomputed)
  return before === after
    ? []
    : [
        {
          pointer: at,
          ...(before === undefined ? {} : { sealed: before }),
          ...(after === undefined ? {} : { recomputed: after }),
        },
      ]
}
