import { digest } from '@fazhi/findings'
import type { MessageParams, Place } from '@fazhi/model'
import type { CityCodes, CityFinding } from '../messages/city.js'

/** A finding about the city's folder: an error that must be corrected. */
export const cityFinding = <Code extends keyof CityCodes>(
  code: Code,
  params: CityCodes[Code],
  at: Place,
): CityFinding =>
  ({
    rule: code.slice(0, 7),
    code,
    params: params as unknown as MessageParams,
    outcome: 'fail',
    severity: 'error',
    remedy: 'correct',
    at: [at],
    basis: { authority: 'ourJudgement' },
    fingerprint: digest(`${code}|${JSON.stringify(params)}|${JSON.stringify(at)}`),
  }) as unknown as CityFinding

/** A whole file as a place. */
export const filePlace = (file: string): Place => ({ kind: 'data', file, pointer: '' })
