/** Runs a function until it is warm, then `rounds` times; gives the median in milliseconds. */
export const median = (run, { warmUp = 3, rounds = 7 } = {}) => {
  for (let i = 0; i < warmUp; i++) run()
  const times = []
  for (let i = 0; i < rounds; i++) {
    const start = performance.now()
    run()
    times.push(performance.now() - start)
  }
  return times.sort((a, b) => a - b)[Math.floor(rounds / 2)]
}

/** A small deterministic stream of integers (xorshift), so that every run measures the same data. */
export const integers = (seed) => {
  let state = seed
  return (below) => {
    state ^= state << 13
    state ^= state >>> 17
    state ^= state << 5
    return (state >>> 0) % below
  }
}
