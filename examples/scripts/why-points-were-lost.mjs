// @ts-check
// 四、为什么丢分：一个单位丢的每一分，数了什么、按哪一条、怎样能补回来。
// Why a unit lost points: what was counted, by which rule, and what would win it back.
//
//   npm run example why-points-were-lost
//   npm run example why-points-were-lost examples/city-2021 己湖镇
import { resolve } from 'node:path'
import { readCity } from '@fazhi/cli'
import { assess, explain, waterfall } from '@fazhi/sdk'

const folder = resolve(process.argv[2] ?? 'examples/city-2021')
const unit = process.argv[3] ?? 'subdistrict-01'

const city = await readCity(folder)
if (city.rulebook === undefined) throw new Error('细则读不出来，先运行 fazhi lint')
const year = assess(city.rulebook, city.submissions)

// 1. 说明：按丢分多少排列的每一项。
//    The explanation: every item that lost points, largest loss first.
const why = explain(year, unit, { language: 'zh-CN' })
console.log(why.text)

// 2. 账要对得上：满分，减去、加上每一笔，就是公布的分数。
//    The account must close: full marks, less and plus every term, is the published score.
const { full, terms, total } = waterfall(year, unit)
console.log(`\n核对：${full} 经 ${terms.length} 笔 = ${total}`)
