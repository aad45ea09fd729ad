/** Middle of a list of times. */
const middle = (times) => [...times].sort((a, b) => a - b)[Math.floor(times.length / 2)]

/**
 * Milliseconds of processor time used so far by this process. On a machine that does nothing else it goes as fast as the
 * clock; on one that does, it leaves out the time others had.
 */
const spent = () => {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1000
}

/** Runs something `repeats` times; milliseconds for one. */
const timed = ({ run }, repeats) => {
  const start = spent()
  for (let i = 0; i < repeats; i++) run()
  return (spent() - start) / repeats
}

const timedAsync = async ({ run }, repeats) => {
  const start = spent()
  for (let i = 0; i < repeats; i++) await run()
  return (spent() - start) / repeats
}

/** Runs something until it is warm; says whether it is to be awaited and how long one run takes. */
const warm = async (one, warmUp) => {
  const start = spent()
  let runs = 0
  let isAsync = false
  do {
    const made = one.run()
    if (made instanceof Promise) {
      isAsync = true
      await made
    }
    runs += 1
  } while (spent() - start < warmUp)
  return { isAsync, each: (spent() - start) / runs }
}

/**
 * Times contestants in turns, so that whatever else the machine does falls on all of them: `warmUp` milliseconds each, then
 * `rounds` rounds of one sample of at least `sample` milliseconds each; gives the median milliseconds of each.
 */
export const race = async (contestants, { rounds = 7, sample = 25, warmUp = 60 } = {}) => {
  const plans = []
  for (const one of contestants) {
    const { isAsync, each } = await warm(one, warmUp)
    const repeats = Math.max(1, Math.round(sample / each))
    plans.push({ one, time: isAsync ? timedAsync : timed, repeats, times: [] })
  }
  for (let round = 0; round < rounds; round++)
    for (const plan of plans) plan.times.push(await plan.time(plan.one, plan.repeats))
  return plans.map(({ times }) => middle(times))
}
