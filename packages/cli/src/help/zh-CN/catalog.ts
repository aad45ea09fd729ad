import type { CommandHelp } from '../help.js'

/** Help on looking things up, in Chinese. */
export const catalog: Readonly<Record<'catalog' | 'help', CommandHelp>> = {
  catalog: {
    line: '查目录：事实、率、规定、职责、术语……是谁说的，可不可以引用',
    usage: 'fazhi catalog list [部分] | show 代号 | why 代号  [选项]',
    text: [
      'list 列出各部分，或一个部分的各条；show 显示一条的全部内容；why 逐项说明是哪一层说的、为什么、依据什么。',
      '目录之上可以叠加省、市、年度的规定。--city 用城市文件夹写明的叠加层；--overlay 另指，可以写几次。',
      '凭记忆、推算、推断的内容标明“不得引用”。代号在几个部分里都有时，写成“部分/代号”。',
    ],
    options: [
      ['--city 文件夹', '按这个城市的叠加层看'],
      ['--overlay 名称', '随程序提供的叠加层（如 shandong），或叠加层文件'],
      ['--date 日期', '只用这一天生效的叠加层；用 --city 时缺省为考核年度的最后一天'],
      ['--json', '输出给其他程序读的 JSON'],
    ],
    examples: [
      ['fazhi catalog show villages.adviser', '这个数怎么统计，出处是什么'],
      ['fazhi catalog why villages.total --city 示例市2021', '本市为什么和别处不一样'],
    ],
  },
  help: {
    line: '命令怎么用',
    usage: 'fazhi help [命令]',
    text: ['不写命令，列出全部命令。'],
    options: [],
    examples: [
      ['fazhi help', '列出全部命令'],
      ['fazhi help score', '看一个命令'],
    ],
  },
}
