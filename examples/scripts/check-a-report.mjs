// @ts-check
// 二、检查年度报告：能不能提交，哪里要改，最少改几处。
// Check an annual report: is it ready, what has to change, and what is the smallest set of edits.
//
//   npm run example check-a-report
//   npm run example check-a-report 报告.txt 2021
import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { catalog, checkReport, decodeReport, message } from '@fazhi/sdk'

const file = process.argv[2] ?? 'examples/city-2021/report.txt'
const year = Number(process.argv[3] ?? 2021)

// 1. 解码：UTF-8、UTF-16、GB18030 都认得；不是文本的文件会说明怎样另存。
//    Decode: UTF-8, UTF-16 and GB18030; a file that is no text says how to save it as one.
const decoded = decodeReport(readFileSync(resolve(file)))
if ('rule' in decoded) {
  console.log(message(decoded, 'zh-CN'))
  process.exit(1)
}

// 2. 检查。profile 说明是哪一种报告；应有哪些内容写在数据里，不在程序里。
//    Check. The profile says which kind of report; what it must contain is data.
const answer = checkReport(decoded.text, { profile: 'situation-report', year, catalog })
const words = { ready: '可以提交', notReady: '不能提交', cannotTell: '无法判断' }
console.log(`结论：${words[answer.verdict]}`)

// 3. 逐条列出错误：第几行、原文、为什么。
//    Every error: line, quote, why.
for (const finding of answer.findings) {
  if (finding.severity !== 'error') continue
  const at = finding.at[0]
  const where = at?.kind === 'text' ? `第 ${at.line} 行第 ${at.column} 列` : '全文'
  console.log(
    `  ${finding.rule}  ${where}  ${finding.quote ?? ''}\n      ${message(finding, 'zh-CN')}`,
  )
}

// 4. 必备内容各由哪一句满足。
//    Which sentence satisfies each mandatory item.
for (const pass of answer.passes) {
  console.log(`  ${pass.item}：${pass.status}${pass.quote ? `（${pass.quote.slice(0, 24)}）` : ''}`)
}

// 5. 最少的改动。
//    The smallest set of edits.
console.log(
  `最少改动 ${answer.plan.length} 处：${answer.plan.map(({ action }) => action).join('、')}`,
)
