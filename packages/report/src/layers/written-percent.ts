import { type Exact, exact, exactOf } from '@fazhi/model'
import { hanNumber } from './han-number.js'

/** The number of a percentage as it is written, in figures (1,050%, 98．5％) or in characters (百分之九十); `undefined` for anything else. */
export const writtenPercent = (text: string): Exact | undefined => {
  if (text.startsWith('百分之')) {
    const share = hanNumber(text.slice('百分之'.length))
    return share === undefined ? undefined : exact(share)
  }
  const digits = text
    .replace(/[%％]$/, '')
    .replace(/[,\s]/g, '')
    .replace('．', '.')
  return /^\d+(?:\.\d+)?$/.test(digits) ? exactOf(digits) : undefined
}
