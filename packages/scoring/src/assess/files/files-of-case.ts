import type { CaseFile, FactValue, FileFactEntry } from '@fazhi/model'

const entryOf = (value: unknown): FileFactEntry =>
  value === null ? { notApplicable: { reason: '算例' } } : { verified: value as FactValue }

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** A file as a worked case writes it: what was verified in it, or that it is void or not valid. */
const fileOf = (one: Readonly<Record<string, unknown>>): CaseFile => {
  const { file, is, facts } = one
  const given = isRecord(facts) ? facts : {}
  return {
    file: String(file),
    ...(is === 'void' || is === 'notValid' ? { status: { is, reason: '算例' } } : {}),
    facts: Object.fromEntries(Object.entries(given).map(([id, value]) => [id, entryOf(value)])),
  }
}

/** The files that a worked case gives for a fact; nothing where it gives something else. */
export const filesOfCase = (value: unknown): readonly CaseFile[] | undefined =>
  Array.isArray(value) && value.every((one) => isRecord(one) && 'file' in one)
    ? (value as readonly Readonly<Record<string, unknown>>[]).map(fileOf)
    : undefined
