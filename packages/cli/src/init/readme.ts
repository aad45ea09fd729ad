import type { NewCity } from './city.js'

/** The page that explains a new folder, for people of the field. */
export const readmeText = (
  { name, year }: NewCity,
  forms: readonly string[],
): string => `# ${name}${year}年度法治建设考核

这个文件夹由 \`fazhi init\` 建立。**考核细则里的分值、档次、名额和界限都是样例，不是任何机关的规定**：国家公布的指标体系不带分值。
先按本地印发的方案把 \`rulebook.yaml\` 逐条改好，再收填报。

| 文件 | 是什么 |
| --- | --- |
| \`rulebook.yaml\` | 考核细则：镇街、有执法权的部门、其他部门和党委部门三张表，各100分；每一项都带算例 |
| \`city.yaml\` | 这一年由哪些文件组成 |
| \`city-submission.yaml\` | 市里各办公室掌握的数（考试、备案、法院、热线、满意度、表彰批评），现在是空的，里面有写法 |
| \`units/example-town.yaml\` | 一个镇的填报，填好的例子；单位和数字都是编的，用完删掉 |
${forms.map((form) => `| \`${form}\` | 空白填报工作簿，发给各单位；填好放进 \`units/\` |`).join('\n')}

## 怎么用

\`\`\`sh
fazhi lint .                    # 细则写得对不对：拼写、分值合计、够不着的档、没有写明的地方
fazhi test . --coverage-min 100 # 细则里的算例还对不对，每一条是不是都有算例碰到过
fazhi check units/example-town.yaml --from .   # 一个单位的填报还缺什么
fazhi score .                   # 算分、排名、定等次，结果在 results/index.html
fazhi why . 示例镇              # 一个单位的每一分怎么丢的、怎么补得回来
\`\`\`

1. **改细则。** 每改一条，跑一遍 \`fazhi lint\` 和 \`fazhi test\`；算例和条款对不上会列出来，改对其中一个。
2. **改 \`city.yaml\`。** 城市代号用拼音；年度和细则要一致。
3. **收填报。** 一个单位一个文件，单位代号全年不变。自报的数填在“自报数”，考核组核实后填“核实数”；正式算分只认核实数。
   没有发生的填 0，不适用的写理由；空着就是缺数据，那个单位“未定分”，不影响别的单位。
4. **市本级的数**写在 \`city-submission.yaml\`，一个单位一段。
5. **算分。** \`fazhi score\` 前后可以跑很多遍，原始文件一个字也不会改。

刚建好时运行 \`fazhi score .\`，示例镇是“未定分”：它自己的数齐了，市里的数还没有。把 \`city-submission.yaml\` 里注释掉的一段打开，它就有分数。

镇街有没有行政执法权，在填报的“有无行政执法权”里说；没有赋权的镇街，执法的4分不适用，总分按其余项目折算。
`
