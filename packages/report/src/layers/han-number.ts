const digits = '零一二三四五六七八九'
const scales: Readonly<Record<string, bigint>> = { 十: 10n, 百: 100n, 千: 1000n }

/** Characters a Han number is written with. */
export const hanDigits = '零〇一二两三四五六七八九十百千万亿'

/** Reads a Han number ("三十五", "两万", "二〇二一"); nothing when the characters are not one. */
export const hanNumber = (text: string): bigint | undefined => {
  if (text.length === 0 || text.length > 20) return undefined
  let total = 0n
  let section = 0n
  let pending: bigint | undefined
  let positional = text.length > 1
  let run = ''
  for (const raw of text) {
    const character = raw === '〇' ? '零' : raw === '两' ? '二' : raw
    const digit = digits.indexOf(character)
    if (digit >= 0) {
      if (pending !== undefined && pending !== 0n && !positional) return undefined
      pending = BigInt(digit)
      run += String(digit)
      continue
    }
    positional = false
    if (run.length > 1 && !run.startsWith('0')) return undefined
    run = ''
    const scale = scales[character]
    if (scale !== undefined) {
      section += (pending ?? 1n) * scale
    } else if (character === '万' || character === '亿') {
      const part = section + (pending ?? 0n)
      if (part === 0n && (total === 0n || character === '万')) return undefined
      total = character === '万' ? total + part * 10_000n : (total + part) * 100_000_000n
      section = 0n
    } else return undefined
    pending = undefined
  }
  // 二〇二一 is read digit by digit; 三五 is "three to five", no number.
  if (positional) return run.length >= 3 ? BigInt(run) : undefined
  return total + section + (pending ?? 0n)
}
