/** Middle of a list of times. */
const middle = (times) => [...times].sort((a, b) => a - b)[Math.floor(times.length / 2)]

/** Runs something often enough to be timed, and gives milliseconds for one run. */
const once = async ({ run }, repeats) => {
  const start = performance.now()
  for (let i = 0; i < repeats; i++) await run()
  return (performance.now() - start) / repeats
}

const timedSync = ({ run }, repeats) => {
  const start = performance.now()
  for (let i = 0; i < repeats; i++) run()
  return (performance.now() - start) / repeats
}

/**
 * Times contestants in turns, so that whatever else the machine does falls on all of them: warm-up, then `rounds` rounds of
 * one sample each; gives the median milliseconds of each. Runs that take a promise are awaited.
 */
export const race = async (contestants, { rounds = 7, sample = 25, warmUp = 60 } = {}) => {
  const plans = []
  for (const one of contestants) {
    const start = performance.now()
    let runs = 0
    let isAsync = false
    do {
      const made = one.run()
      if (made instanceof Promise) {
        isAsync = true
        await made
      }
      runs += 1
    } while (performance.now() - start < warmUp)
    const each = (performance.now() - start) / runs
    plans.push({
      one,
      time: isAsync ? once : timedSync,
      repeats: Math.max(1, Math.round(sample / each)),
      times: [],
    })
  }
  for (let round = 0; round < rounds; round++)
    for (const plan of plans) plan.times.push(await plan.time(plan.one, plan.repeats))
  return plans.map(({ times }) => middle(times))
}
