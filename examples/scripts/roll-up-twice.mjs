// @ts-check
// 六、三个县汇成一个市，市再汇到省：用的是同一个办法；率用分子之和除以分母之和。
// Roll up three counties to a city, and the city to its province, by one function; rates are sums over sums.
//
//   npm run example roll-up-twice
import { catalog, parseRollUp, parseSubmission, rollUp, trailOf } from '@fazhi/sdk'

/** 各县乡镇：开庭件数、负责人出庭件数、学法次数；没有的就是还没有填。 */
const counties = {
  'county-a': { east: [4, 3, 6], west: [6, 6, 4] },
  'county-b': { south: [10, 5, 6], north: [0, 0, undefined] },
  'county-c': { upper: [1, 1, 5], lower: [undefined, undefined, 7] },
}

const factIds = ['litigation.heard', 'litigation.headAppeared', 'study.sessions']

/** @param {string} name @param {readonly (number | undefined)[]} figures */
const submissionOf = (name, figures) => {
  const { submission, findings } = parseSubmission({
    submission: 1,
    year: 2021,
    unit: { id: name, name: { zh: name }, kind: 'township', enforcementPower: true },
    principals: [],
    facts: Object.fromEntries(
      factIds.flatMap((id, index) =>
        figures[index] === undefined ? [] : [[id, { verified: figures[index] }]],
      ),
    ),
    evidence: [],
    dutyReports: [],
  })
  if (submission === undefined) throw new Error(`${name}：${JSON.stringify(findings)}`)
  return submission
}

/** @param {string} title @param {import('@fazhi/sdk').RollUp} rolled */
const show = (title, rolled) => {
  console.log(title)
  for (const { fact, value, from, expected, missing } of rolled.figures) {
    const lack = missing.length === 0 ? '' : `，缺 ${missing.join('、')}`
    console.log(`  ${fact} = ${value}（${from.length}/${expected} 家${lack}）`)
  }
  for (const { rate, numerator, denominator, value } of rolled.rates ?? [])
    if (rate === 'litigation.headAppearanceRate')
      console.log(`  ${rate} = ${numerator}/${denominator} = ${value ?? '没有率'}`)
}

/**
 * 县里把汇总写成 JSON 报到市里，市里读进来再汇总；改过的、自相矛盾的读不进来。
 * A county hands its roll-up to the city as JSON; one that was changed by hand is refused.
 *
 * @param {string} json
 */
const received = (json) => {
  const read = parseRollUp(JSON.parse(json), catalog)
  if (read.faults !== undefined) throw new Error(JSON.stringify(read.faults))
  return read.placeRollUp
}

const below = Object.entries(counties).map(([place, towns]) =>
  received(
    JSON.stringify({
      place,
      rollUp: rollUp(
        Object.entries(towns).map(([name, figures]) => submissionOf(name, figures)),
        catalog,
      ),
    }),
  ),
)
for (const { place, rollUp: rolled } of below) show(place, rolled)

const city = rollUp(below, catalog)
show('市（三个县）', city)

const province = rollUp([{ place: 'city', rollUp: city }], catalog)
show('省（一个市）', province)

console.log('开庭件数从哪里来：')
for (const { from, value } of trailOf(below, catalog, 'litigation.heard').parts)
  console.log(`  ${from} ${value ?? '没有'}`)
