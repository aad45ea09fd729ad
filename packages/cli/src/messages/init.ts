import { fill } from '@fazhi/findings'
import type { Language } from '@fazhi/model'

const zhCN = {
  made: '已建立 {folder}',
  'file.rulebook.yaml': '考核细则：三张表，各100分，每项都带算例',
  'file.city.yaml': '一年的考核由哪些文件组成',
  'file.city-submission.yaml': '市里各办公室掌握的数，现在是空的',
  'file.units/example-town.yaml': '一个镇的填报，填好的例子',
  'file.forms': '空白填报工作簿，发给各单位',
  'file.README.md': '怎么用这个文件夹',
  next: '下一步',
  'next.edit': '打开 rulebook.yaml，按本地印发的方案逐条改',
  'next.lint': 'fazhi lint {folder}    细则写得对不对',
  'next.test': 'fazhi test {folder}    算例还对不对，有没有条款没有算例碰到',
  'next.collect': '把 forms 里的工作簿发给各单位，填好放进 units',
  'next.score': 'fazhi score {folder}   算分、排名、定等次；市里的数没填之前，示例镇是“未定分”',
  notOfficial: '分值、档次、名额和界限都是样例，不是任何机关的规定。',
} as const

/** Names of the sentences about a new folder. */
export type InitTextKey = keyof typeof zhCN

const en: Readonly<Record<InitTextKey, string>> = {
  made: 'Made {folder}',
  'file.rulebook.yaml': 'the rulebook: three tables of 100 points, worked cases for every item',
  'file.city.yaml': 'which files make up the year',
  'file.city-submission.yaml': 'what the city’s offices know; still empty',
  'file.units/example-town.yaml': 'a town’s submission, filled in as an example',
  'file.forms': 'a blank workbook for units to fill in',
  'file.README.md': 'how to use this folder (in Chinese)',
  next: 'Next',
  'next.edit': 'open rulebook.yaml and change it clause by clause to what your city has issued',
  'next.lint': 'fazhi lint {folder}    is the rulebook sound?',
  'next.test': 'fazhi test {folder}    do its worked cases hold, and do they reach every rule?',
  'next.collect': 'send the workbooks in forms to the units; filled in, they go to units',
  'next.score':
    'fazhi score {folder}   score, rank and grade; the example town is undecided until the city’s part is filled in',
  notOfficial:
    'Its points, bands, quotas and bounds are samples of ours; nothing in it is official.',
}

const tables: Readonly<Record<Language, Readonly<Record<InitTextKey, string>>>> = {
  'zh-CN': zhCN,
  en,
}

/** A sentence about a new folder, filled, in a language. */
export const initText = (
  key: InitTextKey,
  language: Language,
  params: Readonly<Record<string, string>> = {},
): string => fill(tables[language][key], params, language)
