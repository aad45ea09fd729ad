import type { CommandHelp } from '../help.js'

/** Help on figures of the whole city, in Chinese. */
export const figures: Readonly<Record<'roll-up' | 'tie-out', CommandHelp>> = {
  'roll-up': {
    line: '把各单位填报汇总成全市的数，每个数能查到单位',
    usage: 'fazhi roll-up 文件夹|汇总.json… [选项]',
    text: [
      '只用核实数。每个事实按目录写明的办法汇总；率用分子之和除以分母之和，不取各单位率的平均。没有人填的不写成 0。',
      '每个数旁边写明应填几家、填了几家、缺哪几家。属于市里的事实以市里的为准，单位另填一个数的，逐条指出。',
      '写几个文件夹或以前写出的汇总（.json）时，汇成上一级的数（县到市、市到省是同一个办法）。',
      '每个文件夹按自己的目录汇总；各地都有、意思也一样的事实才往上加。写出的 .json 带校验码，改过的不收。',
      '数据有错时先逐条指出，不出数。',
    ],
    options: [
      ['--place 代号', '汇成的这个地方叫什么，写进 .json，供再上一级汇总用'],
      ['--view internal|public', 'public：不含人名、佐证的路径和题名、自报数和备注，可以公开'],
      ['--trail 事实', '一个数是由哪些单位的哪一格加起来的，如 litigation.heard'],
      ['--format 格式', 'text 看、json 给程序、csv 或 xlsx 给 Excel 和 WPS；缺省看 --out 的后缀'],
      ['--out 文件', '写进文件：.json、.csv、.xlsx（工作簿）或文本；不会覆盖别的文件'],
      ['--json', '同 --format json'],
    ],
    examples: [
      ['fazhi roll-up 示例市2021', '全市的数和填报率'],
      ['fazhi roll-up 甲县.json 乙县.json --place yunxiu --out 云岫市.json', '县汇成市'],
    ],
  },
  'tie-out': {
    line: '报告里的数、率、会议、文件、清单、覆盖面和表彰，和各单位填报逐个对一遍',
    usage: 'fazhi tie-out 报告 --from 文件夹 [选项]',
    text: [
      '逐个列出：一致、不一致（差多少、涉及哪些单位）、数据里有而报告没写、报告写了而数据里没有。约数按区间比。',
      '给出上一年的数据时，照抄上一年的数也指得出来。',
      '目录认不出说的是哪个事实的数，单列出来，不算对过。',
    ],
    options: [
      ['--from 文件夹', '城市文件夹，必写'],
      ['--last-year 文件夹', '上一年的城市文件夹'],
      ['--view internal|public', 'public：不含人名、佐证的路径和题名、自报数和备注，可以公开'],
      ['--profile 名称', '报告的种类，缺省按标题和报告单位认定'],
      ['--format 格式', 'text 看、json 给程序、csv 或 xlsx 给 Excel 和 WPS；缺省看 --out 的后缀'],
      ['--out 文件', '写进文件：.json、.csv、.xlsx（工作簿）或文本；不会覆盖别的文件'],
      ['--json', '同 --format json'],
    ],
    examples: [
      ['fazhi tie-out 报告.docx --from 示例市2021', '定稿之前对数'],
      ['fazhi tie-out 报告.docx --from 示例市2021 --last-year 示例市2020', '查有没有照抄去年的数'],
    ],
  },
}
