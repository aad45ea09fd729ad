const whole = /^-?(?:0|[1-9]\d*)$/

/**
 * What an unquoted word means: nothing, true, false, a whole number that a double holds exactly, or itself.
 * Every other numeral keeps its source text ("3.30", "1e5", "007"), so that no figure passes through a double.
 */
export const plainScalar = (source: string): unknown => {
  if (source === '' || source === '~' || source === 'null') return null
  if (source === 'true') return true
  if (source === 'false') return false
  if (source.length <= 17 && whole.test(source) && source !== '-0') {
    const value = Number(source)
    if (Number.isSafeInteger(value)) return value
  }
  return source
}
