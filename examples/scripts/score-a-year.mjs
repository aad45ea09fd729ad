// @ts-check
// 一、给一年打分：读一个城市的文件夹，算出各单位得分、名次和等次。
// Score a year: reads a city's folder and gives every unit's points, place and grade.
//
//   npm run example score-a-year                 用随附的示例城市 / the example city
//   npm run example score-a-year 我的城市2021     用自己的文件夹 / a folder of your own
import { resolve } from 'node:path'
import { readCity } from '@fazhi/cli'
import { assess, message, seal } from '@fazhi/sdk'

const folder = resolve(process.argv[2] ?? 'examples/city-2021')

// 1. 读文件。凡有错的地方都在 findings 里，带文件名和行号；不会因为一个错字就停下来。
//    Read the files. Whatever is wrong is in `findings`, with file and line; nothing is thrown.
const city = await readCity(folder)
if (city.rulebook === undefined) {
  for (const finding of city.findings) console.log(message(finding, 'zh-CN'))
  process.exit(1)
}

// 2. 打分。分数是精确的有理数，只在细则写明的地方四舍五入。
//    Score. Points are exact; only what the rulebook says is rounded.
const year = assess(city.rulebook, city.submissions)

// 3. 每组列出前三名、最后一名和尚不能定分的单位。
//    For each group: the first three, the last, and units that cannot be decided yet.
for (const { group, units } of year.groups) {
  const title = year.rulebook.groups.find(({ id }) => id === group)?.title.zh ?? group
  const results = units.flatMap((id) => year.units.find(({ unit }) => unit === id) ?? [])
  const decided = results.filter(({ status }) => status === 'decided')
  console.log(`${title}：参评 ${results.length} 个，已定分 ${decided.length} 个`)
  for (const { place, name, published, grade } of [...decided.slice(0, 3), ...decided.slice(-1)]) {
    console.log(`  第 ${place} 名  ${published} 分  ${grade}  ${name.zh}`)
  }
  for (const { name, missing } of results.filter(({ status }) => status === 'undecided')) {
    console.log(`  未定分  ${name.zh}：缺 ${missing.join('、')}`)
  }
}

// 4. 细则没有写明、程序按惯例取定的地方，逐条列出来。
//    What the rulebook left open and was assumed, one by one.
console.log('假定：')
for (const assumption of year.assumptions) console.log(`  ${message(assumption, 'zh-CN')}`)

// 5. 封存：细则、事实、引擎版本和结果的摘要。别人用同样的文件能算出同样的摘要。
//    Seal it: a digest that anybody can recompute from the same files.
const sealed = await seal(year)
console.log(`封存：${sealed.seal.algorithm}，${sealed.seal.digest.length * 4} 位`)
