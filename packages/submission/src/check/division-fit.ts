import type { Level, Unit } from '@fazhi/model'

/** Why a division code does not fit a unit; the messages say what would. */
export type DivisionMisfit =
  | 'sixDigits'
  | 'nineDigits'
  | 'province'
  | 'prefecture'
  | 'county'
  | 'township'
  | 'subdistrict'

/** The four municipalities have districts right below the province, at a level some call prefecture. */
const municipalities = /^(?:11|12|31|50)/

const digitsOf = ({ kind, level }: Unit): readonly number[] => {
  if (kind === 'township' || kind === 'subdistrict') return [9]
  if (level !== undefined) return [level === 'township' ? 9 : 6]
  // A zone may have a code like a township's; courts and line bodies have branches in townships.
  return kind === 'department' || kind === 'partyBody' ? [6] : [6, 9]
}

/** Digits 3–4 are 00 for a province, 5–6 for a prefecture (GB/T 2260). */
const fitsLevel = (code: string, level: Level): boolean => {
  switch (level) {
    case 'province':
      return code.endsWith('0000')
    case 'prefecture':
      return code.endsWith('00') ? !code.endsWith('0000') : municipalities.test(code)
    case 'county':
      return !code.endsWith('00')
    case 'nation':
    case 'township':
      return true
  }
}

/**
 * Why the division code of a unit does not fit its kind and level, or nothing. Of nine digits the last three begin with 0 for a
 * sub-district and with 1 to 3 for a town; 4 and 5 are like townships (GB/T 10114, read at second hand).
 */
export const divisionMisfit = (unit: Unit): DivisionMisfit | undefined => {
  const { divisionCode: code, kind, level } = unit
  if (code === undefined) return undefined
  const digits = digitsOf(unit)
  if (!digits.includes(code.length)) return digits.includes(6) ? 'sixDigits' : 'nineDigits'
  if (code.length === 9) {
    const last = code.slice(6)
    if (kind === 'township' && last.startsWith('0')) return 'township'
    if (kind === 'subdistrict' && (last === '000' || /^[1-3]/.test(last))) return 'subdistrict'
    return undefined
  }
  if (level === undefined || fitsLevel(code, level)) return undefined
  return level === 'nation' || level === 'township' ? undefined : level
}
