// @ts-check
// 三、检查一个单位的填报：格式、漏项、前后矛盾、佐证材料。
// Validate a unit's submission: form, gaps, contradictions, evidence.
//
//   npm run example validate-a-submission
//   npm run example validate-a-submission 填报.yaml 考核细则.yaml
import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import {
  catalog,
  checkSubmission,
  loadRulebook,
  message,
  parseSubmission,
  readYaml,
} from '@fazhi/sdk'

const file = process.argv[2] ?? 'examples/city-2021/units/subdistrict-04.yaml'
const rules = process.argv[3] ?? 'examples/city-2021/rulebook.yaml'

/** @param {readonly import('@fazhi/sdk').Finding[]} findings */
const show = (findings) => {
  const marks = { error: '错误', warning: '提醒', info: '提示' }
  for (const finding of findings) {
    const at = finding.at[0]
    const where = at?.kind === 'data' ? `第 ${at.line ?? '？'} 行 ${at.pointer}` : '全文'
    console.log(
      `  ${marks[finding.severity]}  ${finding.rule}  ${where}\n      ${message(finding, 'zh-CN')}`,
    )
  }
}

// 1. 读成普通数据。数字按原文读，"3.30" 不会变成 3.3。
//    Read as plain data. Numbers are read from the source text: "3.30" stays 3.30.
const { value, findings, placeOf } = readYaml(readFileSync(resolve(file), 'utf8'), { file })
show(findings)

// 2. 格式。
//    Form.
const parsed = parseSubmission(value, { file, placeOf })
show(parsed.findings)
if (parsed.submission === undefined) process.exit(1)

// 3. 内容：按本单位那张考核表，缺什么、哪里说不通。
//    Content: what this unit's own table asks for and does not get, and what contradicts itself.
const { rulebook } = loadRulebook(readFileSync(resolve(rules), 'utf8'), { catalog, file: rules })
if (rulebook === undefined) throw new Error(`${rules} 读不出来，先运行 fazhi lint ${rules}`)
const answer = checkSubmission(parsed.submission, { rulebook, catalog, year: 2021, file, placeOf })
show(answer.findings)
console.log(answer.verdict === 'ready' ? '可以计分' : '还不能计分')
