import type { SealedYear, Year } from '@fazhi/model'
import { assess } from '../assess/assess.js'
import { canonicalJson } from './canonical-json.js'
import { type Difference, differencesOf } from './differences.js'
import { sha256 } from './sha256.js'

/** Whether a sealed year is what it says, and where it is not. */
export interface Verification {
  readonly ok: boolean
  readonly differences: readonly Difference[]
}

/**
 * A digest of plain data: SHA-256 over canonical JSON (RFC 8785), 64 lower-case hexadecimal digits. The same data in another order of
 * keys have the same.
 * @throws InternalError for what JSON cannot hold, and on a platform without Web Crypto.
 */
export const digestOf = (value: unknown): Promise<string> => sha256(canonicalJson(value))

/** Seals a year: a digest over rulebook, facts, engine version and result in canonical JSON (RFC 8785, SHA-256). */
export const seal = async (year: Year): Promise<SealedYear> => ({
  seal: { algorithm: 'sha256', digest: await digestOf(year) },
  year,
})

/** Recomputes a sealed year from its own rulebook and facts, with nothing else at hand, and says what differs. */
export const verify = async ({ seal: sealed, year }: SealedYear): Promise<Verification> => {
  const digest = await digestOf(year)
  const { rulebook, submissions, lots, lastYear, read } = year
  const again = assess(rulebook, submissions, {
    ...(lots === undefined ? {} : { lots }),
    ...(lastYear === undefined ? {} : { lastYear }),
    ...(read === undefined ? {} : { read }),
  })
  const differences = [
    ...(digest === sealed.digest
      ? []
      : [{ pointer: '/seal/digest', sealed: sealed.digest, recomputed: digest }]),
    ...differencesOf(year, again, '/year'),
  ]
  return { ok: differences.length === 0, differences }
}
