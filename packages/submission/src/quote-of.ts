import { digest, show } from '@fazhi/findings'

/**
 * A value as a finding about it quotes it: as it is shown, and where that is cut, with a digest of the whole, so that who answers for
 * the value answers for all of it.
 */
export const quoteOf = (value: unknown): string => {
  const shown = show(value)
  const whole = typeof value === 'string' ? value : (JSON.stringify(value) ?? String(value))
  return shown === whole ? whole : `${shown}#${digest(whole)}`
}
