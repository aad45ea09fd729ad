/** A fraction of our own, so that the checker shares no code with the engine. */
const parse = (text: string): [bigint, bigint] => {
  const [top = '0', bottom = '1'] = text.split('/')
  const [whole = '0', part = ''] = top.split('.')
  return [BigInt(whole + part), 10n ** BigInt(part.length) * BigInt(bottom)]
}

/** Whether the full mark and all terms add up to the published score, exactly. */
export const readd = (full: string, terms: readonly string[], published: string): boolean => {
  let [n, d] = parse(full)
  for (const term of terms) {
    const [a, b] = parse(term)
    n = n * b + a * d
    d *= b
  }
  const [a, b] = parse(published)
  return n * b === a * d
}
