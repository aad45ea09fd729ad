/** The city and year a new folder is for. */
export interface NewCity {
  readonly name: string
  readonly year: number
}

/** A text as YAML writes it, whatever is in it. */
const quoted = (text: string): string => JSON.stringify(text)

/** `city.yaml`: where everything of the year is. */
export const cityYaml = ({
  name,
  year,
}: NewCity): string => `# 这个文件说明一年的考核由哪些文件组成。
city: 1
id: city # 城市的代号：改成拼音，如 yunxiu；定下来就不要再改
name: { zh: ${quoted(name)} }
year: ${year}
rulebook: rulebook.yaml
# 填报：市本级一份，各单位放在 units/ 里，一个单位一个文件（.yaml、.json 或 .xlsx）
submissions: [city-submission.yaml, units/]
# 有了年度报告再加上这一行，fazhi score 就会一并核对：
# report: { file: 法治建设情况报告.docx, profile: annual-report }
`

/** The submission of the city's own offices, with nothing in it yet. */
export const citySubmissionYaml = ({
  name,
  year,
}: NewCity): string => `# 市里各办公室掌握的数：全市的数，和只有办公室知道的各单位的数（评分、考试、备案、法院数据、热线、满意度、表彰和批评）。
# 这些数单位自己填了也不算，以这里核实的（verified）为准。没有的事写 0、false 或 []，不要空着：空着就是缺数据，单位不能定分。
submission: 1
year: ${year}
city: { id: city, name: { zh: ${quoted(name)} } }
facts: {}
evidence: []
units: {}
# 一个单位这样写（去掉前面的井号和上面的“{}”，示例镇就能定分）：
# units:
#   example-town:
#     study.examDue: { verified: 62 }
#     study.examPassed: { verified: 61 }
#     report.dutyMark: { verified: { mark: '2.5', reason: 讲了三个问题，两个有整改时限, signer: 评议组 } }
#     report.annual: { verified: onTime }
#     report.published: { verified: onTime }
#     decision.failures: { verified: 0 }
#     documents.toFile: { verified: 2 }
#     documents.filed: { verified: 2 }
#     litigation.judged: { verified: 2 }
#     litigation.lost: { verified: 0 }
#     reconsideration.overturned: { verified: 1 }
#     judgments.unperformed: { verified: 0 }
#     recommendations.received: { verified: 1 }
#     recommendations.answered: { verified: 1 }
#     publicity.quality: { verified: { mark: '2.5', reason: 夜校内容实，群众愿意来, signer: 评议组 } }
#     legalServices.rooms: { verified: { covered: 17, of: 18 } }
#     hotline.received: { verified: 640 }
#     hotline.onTime: { verified: 625 }
#     hotline.surveyed: { verified: 210 }
#     hotline.satisfied: { verified: 203 }
#     digital.missed: { verified: 1 }
#     survey.satisfaction: { verified: { score: '91.5', of: '100' } }
#     awards: { verified: [{ level: city, matter: 人民调解, date: ${year}-11-20 }] }
#     criticisms: { verified: [] }
#     judiciary.interference: { verified: 0 }
#     integrity.falseData: { verified: false }
`
