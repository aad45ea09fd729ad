import type { HelpTable } from './help.js'
import { catalog } from './zh-CN/catalog.js'
import { figures } from './zh-CN/figures.js'
import { reports } from './zh-CN/reports.js'
import { rulebooks } from './zh-CN/rulebooks.js'
import { scores } from './zh-CN/scores.js'

/** 各命令的帮助，中文。 */
export const zhCN: HelpTable = {
  about: 'fazhi：法治建设考核，算得准、说得清、可复核。',
  usage: '用法',
  commandsTitle: '命令',
  optionsTitle: '选项',
  examplesTitle: '例子',
  more: '每个命令怎么用：fazhi help 命令',
  exit: '退出码：0 正常；1 有问题挡住（报告不能提交、数据有错）；2 命令用法不对。',
  common: [
    ['--lang zh-CN|en', '输出语言，缺省为中文；也可用环境变量 FAZHI_LANG'],
    ['--help, -h', '显示本说明'],
    ['--version, -V', '显示版本号'],
    ['--debug', '程序内部出错时显示细节，用于报告问题'],
  ],
  commands: {
    ...reports,
    ...scores,
    ...rulebooks,
    ...figures,
    ...catalog,
  },
}
