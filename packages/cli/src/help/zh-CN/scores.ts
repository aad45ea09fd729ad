import type { CommandHelp } from '../help.js'

/** Help on scoring and explaining, in Chinese. */
export const scores: Readonly<Record<'score' | 'why', CommandHelp>> = {
  score: {
    line: '给一个城市的全部单位算分、排名、定等次',
    usage: 'fazhi score 文件夹 [选项]',
    text: [
      '文件夹里要有 city.yaml，写明考核细则、填报和年度报告在哪里。',
      '数据有错（不认识的事实、负数、日期不在年内、两个单位同号）时，逐条指出并停下，原有结果不动。',
      '缺数据的单位列为“未定分”，不影响其他单位；细则写明按区间计（missing: interval）的，列出分数、名次、等次的上下限。',
      '结果：index.html（打开就看）、ranking.csv（Excel、WPS）、scores.json（已封存，可复核）、findings.json。',
    ],
    options: [
      ['--self', '自评：按各单位填报数算，未经核实；结果另放 self-score，注明不是考核结果'],
      ['--out 文件夹', '结果写到哪里，缺省为城市文件夹下的 results'],
      ['--last-year DIR', '上一年的城市文件夹，供与上年比较的细则使用'],
      [
        '--view 给谁看',
        'internal 全部；public 可公开，不含人名、佐证路径和自报数，写到 results-public；unit 只给一个单位看，同 --unit 一起用',
      ],
      ['--unit 单位', '--view unit 的单位，编号或名称；写到 results-单位编号'],
      ['--json', '在屏幕上输出 JSON 摘要'],
    ],
    examples: [
      ['fazhi score 示例市2021', '年底算分'],
      ['fazhi score 示例市2021 --out 试算一', '改了细则先试算，结果另放一处'],
    ],
  },
  why: {
    line: '一个单位的每一分是怎么丢的、怎么补得回来',
    usage: 'fazhi why 文件夹 单位 [选项]',
    text: [
      '单位写编号或名称都可以。',
      '列出每一处失分：数了什么、按哪一条、依据什么、补多少能得回多少分；再列出从满分到得分的每一步，加起来正好是得分。',
      '细则写明按区间计缺数据的，列出补齐哪些数据最能缩小分数区间、由谁提供。',
    ],
    options: [
      ['--self', '看自评：按单位填报数算，未经核实'],
      ['--duty', '改为按职责列分，项目不变，不计入总分'],
      [
        '--principal 姓名|职务',
        '改为这位主要负责人（编号、姓名或职务）的履职卡：任期、职责和由什么体现、会议、述法、还缺什么，以及任期内的项目',
      ],
      ['--last-year DIR', '上一年的城市文件夹，供与上年比较的细则使用'],
      ['--view internal|public', 'public：不含人名、佐证的路径和题名、自报数和备注，可以公开'],
      ['--json', '输出给其他程序读的 JSON'],
    ],
    examples: [
      ['fazhi why 示例市2021 荷花街道', '按名称查，单位来问时用'],
      ['fazhi why 示例市2021 township-07 --duty', '每项职责得了多少分'],
    ],
  },
}
