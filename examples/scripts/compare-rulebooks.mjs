// @ts-check
// 五、比较两版细则：意思上改了什么，放到今年的数据上谁会变。
// Compare two rulebooks: what changed in meaning, and whose score would change on this year's data.
//
//   npm run example compare-rulebooks
//   npm run example compare-rulebooks 旧细则.yaml 新细则.yaml
import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { readCity } from '@fazhi/cli'
import { assess, catalog, diffRulebooks, loadRulebook, message } from '@fazhi/sdk'

const before = process.argv[2] ?? 'examples/city-2021/rulebook.yaml'
const after = process.argv[3]

const oldText = readFileSync(resolve(before), 'utf8')
// 没有给第二个文件时，试一试“带头学法每少一次扣 0.5 分，不再封顶”会怎样。
// Without a second file: what if a missing study session cost 0.5, with no cap?
const newText =
  after === undefined
    ? oldText.replace(
        'lose: 0.4, each: study.sessions, below: required, atMost: 2',
        'lose: 0.5, each: study.sessions, below: required',
      )
    : readFileSync(resolve(after), 'utf8')

/** @param {string} text @param {string} file */
const load = (text, file) => {
  const { rulebook, diagnostics } = loadRulebook(text, { catalog, file })
  if (rulebook !== undefined) return rulebook
  for (const diagnostic of diagnostics) console.log(message(diagnostic, 'zh-CN'))
  return process.exit(1)
}
const oldRules = load(oldText, before)
const newRules = load(newText, after ?? '试改的细则')

// 1. 意思上的改动。排版、注释和次序的改动不算。
//    Changes of meaning. Layout, comments and order do not count.
const changes = diffRulebooks(oldRules, newRules)
console.log(`改动 ${changes.length} 处`)
for (const change of changes) console.log(`  ${message(change, 'zh-CN')}`)

// 2. 放到示例城市的数据上：谁的分数或名次变了。
//    On the example city's data: whose score or place changes.
const { submissions } = await readCity(resolve('examples/city-2021'))
const [was, is] = [assess(oldRules, submissions), assess(newRules, submissions)]
for (const old of was.units) {
  const now = is.units.find(({ unit }) => unit === old.unit)
  if (old.published === now?.published && old.place === now?.place) continue
  console.log(
    `  ${old.name.zh}  ${old.published ?? '未定分'} → ${now?.published ?? '未定分'}  第 ${old.place ?? '—'} → ${now?.place ?? '—'} 名`,
  )
}
