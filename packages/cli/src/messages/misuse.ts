import { fill } from '@fazhi/findings'
import type { Language } from '@fazhi/model'

const zhCN = {
  unknownCommand:
    '没有“{command}”这个命令。可用的命令：init、check、fix、fill、score、why、lint、test、diff、roll-up、tie-out、catalog、help。',
  unknownCommandNear: '没有“{command}”这个命令，是不是“{nearest}”？',
  unknownOption: '没有“{option}”这个选项。',
  unknownOptionNear: '没有“{option}”这个选项，是不是“{nearest}”？',
  optionTwice: '选项“{option}”写了两次。',
  optionTakesNoValue: '选项“{option}”后面不带值。',
  optionNeedsValue: '选项“{option}”后面要有一个值。',
  optionChoice: '选项“{option}”不能是“{value}”，可选：{choices}。',
  tooFew: '“{command}”后面没有写全。',
  tooMany: '命令“{command}”不认识多出来的“{extra}”；名称里有空格时请加引号。',
  unknownProfile: '没有“{profile}”这种报告，可选：{known}。',
  unknownProfileNear: '没有“{profile}”这种报告，是不是“{nearest}”？可选：{known}。',
  yearSpelling: '年度“{year}”不对，请写四位数字，如 2021。',
  unknownUnit: '“{unit}”不在参评单位中。已有：{known}。',
  unknownUnitNear: '“{unit}”不在参评单位中，是不是“{nearest}”？',
  unknownPrincipal: '“{principal}”不是该单位的主要负责人，已有：{known}。',
  severalUnits: '有几个单位都叫“{unit}”，请用编号：{known}。',
  unknownTopic: '没有“{topic}”这个命令的帮助。',
  notFound: '找不到“{path}”，请核对路径。',
  notFolder: '“{path}”不是文件夹。',
  isFolder:
    '“{path}”是文件夹，不能和别的文件一起检查。只检查它：fazhi check {argument}；给全市算分：fazhi score {argument}',
  formatTwice: '“--json”就是“--format json”，不能又写“--format {format}”。',
  streamWith: '--stream 不能和 {option} 一起用。',
  unitView: '--view unit 要和 --unit 单位 一起用，两个都写。',
  publicAcknowledgements:
    '豁免和确认写着经手人的姓名，不能公开：--acknowledgements 不能和 --view public 一起用。',
  publicSelf: '自评得分按各单位自报的数算，不能公开：请不要把 --self 和 --view public 一起用。',
  viewFolder: '--view 只用于整个城市文件夹。',
  folderWith: '检查整个文件夹时不能用 {option}：年度和数据都由文件夹里的 city.yaml 写明。',
  fromNeeded: '要核对的数据在哪里？请用 --from 写城市文件夹。',
  lastYearNotLast: '“{path}”不是上一年的数据：它是 {year} 年的，报告是 {report} 年的。',
  trailOut: '--trail 只在屏幕上显示，不能和 --out 一起用。',
  placeTwice: '“{place}”写了两次，同一个地方不能加两遍。',
  placeSpelling: '地方的代号“{place}”不对：用小写字母、数字和连字符，如 yunxiu。',
  yearsDiffer: '“{place}”是 {year} 年的，前面的是 {first} 年的，不能加在一起。',
  workbookOut: '工作簿要写进文件，请用 --out 写文件名，如 汇总.xlsx。',
  outEnding: '“{path}”的后缀与格式“{format}”不符，请改文件名或格式。',
  trailOne: '--trail 只能和一个文件夹一起用。',
  unknownFact: '没有“{fact}”这个事实。用 fazhi catalog list facts 看有哪些。',
  unknownFactNear: '没有“{fact}”这个事实，是不是“{nearest}”？',
  dateSpelling: '日期“{date}”不对，请写成 2022-03-01 的样子。',
  outIsFolder: '“{path}”是文件夹，--out 后面请写文件名。',
  outNotOurs: '“{path}”已经有了，又不是以前的检查结果，没有写入。请用 --out 另写一个文件名。',
  outFailed: '“{path}”写不进去（{why}）。请检查文件夹和权限；原有文件没有改动。',
  fixTarget: '改好的写到哪里？请用 --out 写新文件名；只想看看改哪些，用 --dry-run。',
  fixNoTarget: '--dry-run 只看不写，不能和“{option}”一起用。',
  fixItself: '“{path}”就是原文件，不会改原文件。请用 --out 另写一个文件名。',
  fixThere: '“{path}”已经有了，没有写入。请另写一个文件名，或者加 --force 换掉它。',
  fixEnding: '“{path}”的后缀与原文件不同，请同样用“{ending}”。',
  convertNotOld:
    '“{path}”的内容不是旧格式文档，不用转换：请按它的实际格式改后缀，再去掉 --convert。',
  fixTrack: '--track 只用于 .docx：纯文本没有修订标记。',
  annotateWord: '--annotate 把问题写成 Word 批注：只用于一份 .docx 报告，写到另一份 .docx。',
  annotateForce: '--force 只和 --annotate 一起用。',
  fillOne: '“{path}”是填报数据，不是报告；fill 只填报告里的空。',
  fixOne: '“{path}”是填报数据，不是报告；fix 只改报告的文字。',
  catalogAction: '“catalog”后面不能是“{action}”，请用 list、show 或 why。',
  catalogActionNear: '“catalog”后面不能是“{action}”，是不是“{nearest}”？',
  unknownPart: '目录里没有“{part}”这一部分，可选：{known}。',
  unknownPartNear: '目录里没有“{part}”这一部分，是不是“{nearest}”？可选：{known}。',
  unknownEntry: '目录里没有“{id}”。用 fazhi catalog list 看有哪些。',
  unknownEntryNear: '目录里没有“{id}”，是不是“{nearest}”？',
  severalEntries: '“{id}”在几个部分里都有，请写明：{known}。',
  unknownOverlay:
    '没有“{overlay}”这个叠加层，已有：{known}。自己的叠加层请写文件名，如 overlay.yaml。',
  unknownOverlayNear: '没有“{overlay}”这个叠加层，是不是“{nearest}”？',
  cityOrOverlay: '--city 和 --overlay 只能用一个：城市文件夹自己写明了叠加层。',
  noRules:
    '“{path}”没有导出规则：请导出 reportRules 或 submissionRules，是由 defineRule 定义的规则的列表。',
  ruleBroken: '“{path}”里的规则“{rule}”不完整：{why}',
  ruleTaken: '“{path}”里的规则编号“{rule}”已经有了，请换一个（三个字母和三位数字，如 LOC-001）。',
  rulesFailed: '“{path}”读不进来：{why}',
  reachAlone: '--reach 只写到屏幕，格式只有 text 和 json，不能和“{option}”一起用。',
  mendInPlace: '--in-place 是改细则文件本身，和 --fix 一起用：fazhi lint 细则文件 --fix --in-place',
  mendAlone: '--fix 不能和“{option}”一起用。',
  mendChanged: '“{path}”刚才又被别人改过，没有写入。请再运行一次。',
  percentSpelling: '“{option}”后面应为 0 到 100 的百分数，不能是“{value}”。',
  initFull: '“{path}”里已经有文件（{other}），没有写入。请换一个新的或空的文件夹。',
  initFailed: '“{path}”建不起来（{why}）。请检查路径和权限；没有留下半截文件。',
  cityName: '城市名称最多 {most} 个字，不能有换行等控制字符。',
  seeHelp: '用法见：fazhi help {command}',
  seeAllHelp: '用法见：fazhi help',
  bug: '程序出了内部错误，这不是您的操作问题：{why}',
  bugDebug: '请加上 --debug 再运行一次，把输出附在问题报告里。',
} as const

/** Names of the messages about wrong use. */
export type MisuseKey = keyof typeof zhCN

const en: Readonly<Record<MisuseKey, string>> = {
  unknownCommand:
    'There is no command "{command}". Commands: init, check, fix, fill, score, why, lint, test, diff, roll-up, tie-out, catalog, help.',
  unknownCommandNear: 'There is no command "{command}". Did you mean "{nearest}"?',
  unknownOption: 'There is no option "{option}".',
  unknownOptionNear: 'There is no option "{option}". Did you mean "{nearest}"?',
  optionTwice: 'Option "{option}" is given twice.',
  optionTakesNoValue: 'Option "{option}" takes no value.',
  optionNeedsValue: 'Option "{option}" needs a value.',
  optionChoice: 'Option "{option}" cannot be "{value}". Choose one of: {choices}.',
  tooFew: 'Something is missing after "{command}".',
  tooMany: 'Command "{command}" does not know what to do with "{extra}". Quote names with spaces.',
  unknownProfile: 'There is no report profile "{profile}". Choose one of: {known}.',
  unknownProfileNear:
    'There is no report profile "{profile}". Did you mean "{nearest}"? Choose one of: {known}.',
  yearSpelling: '"{year}" is not a year: write four digits, for example 2021.',
  unknownUnit: '"{unit}" is not among the assessed units: {known}.',
  unknownUnitNear: '"{unit}" is not among the assessed units. Did you mean "{nearest}"?',
  unknownPrincipal: '"{principal}" is no principal of this unit. It has: {known}.',
  severalUnits: 'Several units are called "{unit}". Use the id: {known}.',
  unknownTopic: 'There is no help on "{topic}".',
  notFound: 'Cannot find "{path}". Check the path.',
  notFolder: '"{path}" is not a folder.',
  isFolder:
    '"{path}" is a folder, which is checked by itself: fazhi check {argument}. To score a city: fazhi score {argument}',
  formatTwice: '"--json" is "--format json" and cannot stand beside "--format {format}".',
  streamWith: '--stream cannot be used with {option}.',
  unitView: '--view unit and --unit UNIT go together; write both.',
  publicAcknowledgements:
    'Waivers and confirmations name the people who answer for them and are not for the public: --acknowledgements cannot be used with --view public.',
  publicSelf:
    'A self-score rests on what units claim and is not for the public: --self cannot be used with --view public.',
  viewFolder: '--view is for a whole city’s folder.',
  folderWith: '{option} cannot be used with a folder: its city.yaml names the year and the data.',
  fromNeeded: 'Where are the figures to compare with? Name the folder of the city with --from.',
  lastYearNotLast: '"{path}" is not last year: it is of {year}, the report of {report}.',
  trailOut: '--trail is shown on the screen and does not go with --out.',
  placeTwice: '"{place}" is named twice; one place cannot be added up with itself.',
  placeSpelling:
    '"{place}" is no id of a place: lower-case letters, digits and hyphens, for example yunxiu.',
  yearsDiffer: '"{place}" is of {year}, the ones before it of {first}: they cannot be added up.',
  workbookOut: 'A workbook needs a file: name one with --out, for example figures.xlsx.',
  outEnding:
    'The ending of "{path}" does not fit the format "{format}": change the one or the other.',
  trailOne: '--trail takes one folder.',
  unknownFact: 'There is no fact "{fact}". See what there is with: fazhi catalog list facts',
  unknownFactNear: 'There is no fact "{fact}". Did you mean "{nearest}"?',
  dateSpelling: '"{date}" is no day: write it like 2022-03-01.',
  outIsFolder: '"{path}" is a folder. Name a file after --out.',
  outNotOurs:
    '"{path}" is there and is no earlier result, so nothing was written. Name another file with --out.',
  outFailed:
    'Cannot write "{path}" ({why}). Check the folder and the permissions; what was there is untouched.',
  fixTarget:
    'Where does the mended report go? Name a new file with --out, or use --dry-run to see only what would change.',
  fixNoTarget: '--dry-run writes nothing and does not go with "{option}".',
  fixItself: '"{path}" is the report itself, which is never changed. Name another file with --out.',
  fixThere:
    '"{path}" is there, so nothing was written. Name another file, or add --force to replace it.',
  fixEnding: '"{path}" ends differently from the report: use "{ending}" too.',
  convertNotOld:
    '"{path}" is no old document, so nothing is converted: give it the ending of what it is, and leave --convert out.',
  fixTrack: '--track is for .docx: plain text has no tracked changes.',
  annotateWord:
    '--annotate writes what was found as Word comments: for one .docx report, into another .docx.',
  annotateForce: '--force goes with --annotate only.',
  fillOne: '"{path}" is a submission, not a report: fill fills the blanks of reports only.',
  fixOne: '"{path}" is a submission, not a report: fix changes words of reports only.',
  catalogAction: '"{action}" cannot stand after "catalog": use list, show or why.',
  catalogActionNear: '"{action}" cannot stand after "catalog". Did you mean "{nearest}"?',
  unknownPart: 'The catalog has no part "{part}". Choose one of: {known}.',
  unknownPartNear:
    'The catalog has no part "{part}". Did you mean "{nearest}"? Choose one of: {known}.',
  unknownEntry: 'The catalog has no "{id}". See what there is with: fazhi catalog list',
  unknownEntryNear: 'The catalog has no "{id}". Did you mean "{nearest}"?',
  severalEntries: 'Several parts have "{id}". Say which: {known}.',
  unknownOverlay:
    'There is no overlay "{overlay}". There are: {known}. For one of your own, name its file, for example overlay.yaml.',
  unknownOverlayNear: 'There is no overlay "{overlay}". Did you mean "{nearest}"?',
  cityOrOverlay: 'Use --city or --overlay, not both: a city names its overlays itself.',
  noRules:
    '"{path}" exports no rules: export reportRules or submissionRules, a list of what defineRule gives.',
  ruleBroken: 'Rule "{rule}" of "{path}" is not whole: {why}',
  ruleTaken:
    'Rule id "{rule}" of "{path}" is taken. Choose another: three letters and three digits, for example LOC-001.',
  rulesFailed: 'Cannot load "{path}": {why}',
  reachAlone: '--reach is written to the screen, as text or JSON; it does not go with “{option}”.',
  mendInPlace:
    '--in-place changes the rulebook itself and goes with --fix: fazhi lint RULEBOOK --fix --in-place',
  mendAlone: '--fix does not go with "{option}".',
  mendChanged: '"{path}" was changed in the meantime, so nothing was written. Run it again.',
  percentSpelling: '"{option}" takes a percentage from 0 to 100, not "{value}".',
  initFull:
    '"{path}" already holds files ({other}), so nothing was written. Name a new or empty folder.',
  initFailed:
    'Cannot make "{path}" ({why}). Check the path and the permissions; nothing half-written is left.',
  cityName: 'The name of a city has at most {most} characters, and no control characters.',
  seeHelp: 'See: fazhi help {command}',
  seeAllHelp: 'See: fazhi help',
  bug: 'An internal error of the program, not of yours: {why}',
  bugDebug: 'Run it again with --debug and attach the output to a bug report.',
}

const tables: Readonly<Record<Language, Readonly<Record<MisuseKey, string>>>> = {
  'zh-CN': zhCN,
  en,
}

/** A message about wrong use, filled, in a language. */
export const misuseText = (
  key: MisuseKey,
  params: Readonly<Record<string, string | number>>,
  language: Language,
): string => fill(tables[language][key], params, language)
