/** Edit distance of two texts: letters to put, take out or exchange; given up (and `limit + 1`) where their lengths alone exceed the limit. */
export const editDistance = (a: string, b: string, limit: number): number => {
  if (Math.abs(a.length - b.length) > limit) return limit + 1
  let row = Array.from({ length: b.length + 1 }, (_, index) => index)
  for (let i = 1; i <= a.length; i++) {
    const next = [i]
    for (let j = 1; j <= b.length; j++) {
      next.push(
        Math.min(
          (row[j] ?? 0) + 1,
          (next[j - 1] ?? 0) + 1,
          (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1),
        ),
      )
    }
    row = next
  }
  return row[b.length] ?? limit + 1
}

/** Whether one says of the other that it is not so: 合格 and 不合格 are one character apart and opposite. */
const isOpposite = (a: string, b: string): boolean =>
  ['不', '未', '非', '无'].some((not) => a === not + b || b === not + a)

/** The known name most like a mistaken one, when it is near enough to be worth suggesting: a third of its length wrong at most. */
export const nearest = (name: string, known: readonly string[]): string | undefined => {
  let best: string | undefined
  // Above 80 characters nothing is a name of ours; the cut keeps hostile input cheap.
  let bestDistance = Math.max(1, Math.floor(Math.min(name.length, 80) / 3)) + 1
  for (const candidate of known) {
    const d = editDistance(name.slice(0, 80), candidate, bestDistance)
    if (d < bestDistance && !isOpposite(name, candidate)) {
      best = candidate
      bestDistance = d
    }
  }
  return best
}
