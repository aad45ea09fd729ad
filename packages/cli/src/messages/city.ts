import type { FindingOf, Language, MessageTable } from '@fazhi/model'

/** A figure that two places understand differently, and how. */
interface FigureParams {
  readonly fact: string
  readonly name: string
  readonly nameEn: string
  readonly place: string
  readonly placeEn: string
  readonly is: string
  readonly isEn: string
  readonly other: string
  readonly otherEn: string
  readonly otherIs: string
  readonly otherIsEn: string
}

/** What can be wrong with a city's folder before anything is scored, and with the worked cases of a rulebook. */
export interface CityCodes {
  'CTY-001': { readonly path: string }
  'CTY-002': { readonly path: string }
  'CTY-003': { readonly path: string; readonly why: string }
  'CTY-004': { readonly path: string; readonly known: readonly string[] }
  'CTY-005.missing': { readonly key: string }
  'CTY-005.unknown': { readonly key: string; readonly known: readonly string[] }
  'CTY-005.near': { readonly key: string; readonly nearest: string }
  'CTY-005.text': { readonly key: string }
  'CTY-005.list': { readonly key: string; readonly example: string }
  'CTY-005.map': { readonly key: string }
  'CTY-005.format': { readonly value: string }
  'CTY-005.year': { readonly value: string }
  'CTY-005.profile': { readonly value: string; readonly known: readonly string[] }
  'CTY-006': { readonly path: string }
  'CTY-007': { readonly path: string; readonly most: number }
  'CTY-008': { readonly path: string }
  'CTY-009': { readonly rulebook: number; readonly city: number }
  'CTY-010.file': { readonly path: string }
  'CTY-010.others': { readonly path: string; readonly other: string }
  'CTY-010.why': { readonly path: string; readonly why: string }
  'CTY-010.root': { readonly path: string }
  'CTY-010.official': { readonly path: string }
  'CTY-011': { readonly indicator: string; readonly expected: string; readonly actual: string }
  'CTY-012.rulebook': { readonly argument: string }
  'CTY-012.city': { readonly path: string }
  'CTY-012.overlay': { readonly path: string }
  'CTY-012.notRulebook': { readonly argument: string }
  'CTY-012.cityNotRulebook': { readonly path: string }
  'CTY-011.data': { readonly indicator: string; readonly why: string }
  'CTY-011.unit': { readonly table: string; readonly words: readonly string[] }
  'CTY-011.missing': { readonly table: string; readonly facts: readonly string[] }
  'CTY-013': { readonly overlay: string; readonly known: readonly string[] }
  'CTY-013.near': { readonly overlay: string; readonly nearest: string }
  'CTY-014': { readonly path: string }
  'CTY-015': { readonly path: string }
  'CTY-015.place': { readonly path: string }
  'CTY-015.form': { readonly pointer: string }
  'CTY-015.doubled': { readonly id: string }
  'CTY-015.units': { readonly id: string }
  'CTY-015.rate': { readonly id: string }
  'CTY-015.unsealed': { readonly path: string }
  'CTY-015.seal': { readonly path: string; readonly sealed: string; readonly digest: string }
  'CTY-016.missing': { readonly evidence: string; readonly path: string }
  'CTY-016.outside': { readonly evidence: string; readonly path: string }
  'CTY-016.differs': { readonly evidence: string; readonly path: string; readonly actual: string }
  'CTY-016.unread': { readonly evidence: string; readonly path: string; readonly why: string }
  'CTY-017.type': FigureParams
  'CTY-017.measure': FigureParams
  'CTY-017.aggregate': FigureParams
  'CTY-017.source': FigureParams
  'CTY-017.rate': FigureParams
  'CTY-017.ours': FigureParams
  'CTY-017.oursRate': FigureParams
  'CTY-018.noOffice': Readonly<Record<never, never>>
  'CTY-018.failed': Readonly<Record<never, never>>
  'CTY-018.converted': Readonly<Record<never, never>>
}

/** A finding about a city's folder. */
export type CityFinding = FindingOf<CityCodes>

const zhCN: MessageTable<CityCodes> = {
  'CTY-001': '找不到“{path}”，请核对路径。',
  'CTY-002': '“{path}”在本文件夹之外。所用文件都要放在城市文件夹里，请移进来再写相对路径。',
  'CTY-003': '读不了“{path}”（{why}），请检查文件权限。',
  'CTY-004': '“{path}”不是认识的文件类型，请另存为其中之一：{known}。',
  'CTY-005.missing': '缺少“{key}”，请补上。',
  'CTY-005.unknown': '没有“{key}”这个名称，可用：{known}。',
  'CTY-005.near': '没有“{key}”这个名称，是不是“{nearest}”？',
  'CTY-005.text': '“{key}”应为文本。',
  'CTY-005.list': '“{key}”应为列表，如 {example}。',
  'CTY-005.map': '“{key}”应为一组“名称: 值”。',
  'CTY-005.format': '不认识的格式“{value}”，第一行应为 city: 1。',
  'CTY-005.year': '年度“{value}”不对，请写四位数字，如 2021。',
  'CTY-005.profile': '没有“{value}”这种报告，可选：{known}。',
  'CTY-006': '“{path}”里没有填报文件（.yaml、.yml、.json、.xlsx）。',
  'CTY-007': '“{path}”太大，最多 {most} MB。',
  'CTY-008': '“{path}”不是 UTF-8 文本，请用编辑器另存为 UTF-8。',
  'CTY-009': '考核细则是 {rulebook} 年的，本次考核是 {city} 年的，请改用同一年度。',
  'CTY-010.file': '“{path}”是一个文件，结果要写进文件夹，请用 --out 另指一处。',
  'CTY-010.others':
    '“{path}”里有别的文件（{other}），为免误删没有写入。请移走，或用 --out 另指一处。',
  'CTY-010.why':
    '结果写不进“{path}”（{why}）。请关闭已打开的结果文件、检查权限后重试，原有结果没有改动。',
  'CTY-010.root': '“{path}”里有考核的原始文件，结果不能写在这里，请用 --out 另指一处。',
  'CTY-010.official':
    '“{path}”里的结果不是自评，自评没有写入，原有结果没有改动。请用 --out 另指一处，或不写 --out。',
  'CTY-011': '“{indicator}”的算例应得 {expected}，按条款算得 {actual}。请改算例或改条款。',
  'CTY-012.rulebook': '这是考核细则，不是填报。请用：fazhi lint {argument}',
  'CTY-012.city': '这是城市文件，不是填报。请用 fazhi score，并写它所在的文件夹。',
  'CTY-012.overlay':
    '这是目录的叠加层，不是填报。请写在 city.yaml 的 overlays 里，用 fazhi catalog 查看。',
  'CTY-012.notRulebook': '这是单位填报，不是考核细则。请用：fazhi check {argument}',
  'CTY-012.cityNotRulebook': '这是城市文件，不是考核细则。请写它所在的文件夹，或写细则文件。',
  'CTY-011.data': '“{indicator}”的算例算不出来：{why}',
  'CTY-011.unit': '表“{table}”的整表算例与条款不符：{words}。请改算例或改条款。',
  'CTY-011.missing':
    '表“{table}”的整表算例没有给 {facts}，定不了分：请在 given 里补上；用 like 接着前一个算例的，补在最前面那个里就够了。',
  'CTY-013': '没有“{overlay}”这个叠加层，已有：{known}。自己的叠加层请写文件名，如 overlay.yaml。',
  'CTY-013.near':
    '没有“{overlay}”这个叠加层，是不是“{nearest}”？自己的叠加层请写文件名，如 overlay.yaml。',
  'CTY-014': '“{path}”的这一行不是 JSON。请每行写一份填报，中间不换行。',
  'CTY-015': '“{path}”不是汇总结果。请用 fazhi roll-up 文件夹 --out 文件.json 写出来的文件。',
  'CTY-015.place':
    '“{path}”没有写是哪个地方的。请用 fazhi roll-up … --place 代号 --out 文件.json 重新汇总。',
  'CTY-015.form': '汇总结果的“{pointer}”写得不对。请重新汇总，不要手工改。',
  'CTY-015.doubled': '汇总结果里“{id}”出现了两次。请重新汇总。',
  'CTY-015.units':
    '汇总结果里“{id}”的已填单位加缺的单位不等于应填数，或有单位重复。请重新汇总，不要手工改。',
  'CTY-015.rate': '汇总结果里“{id}”的率不等于分子除以分母。请重新汇总，不要手工改。',
  'CTY-015.unsealed':
    '“{path}”没有校验码，看不出写出之后改过没有。请用 fazhi roll-up 重新写出这个文件。',
  'CTY-015.seal':
    '“{path}”写出之后改过：校验码应为 {digest}，文件里是 {sealed}。请向报送的地方要原件，或改填报后重新汇总。',
  'CTY-016.missing':
    '佐证“{evidence}”的文件“{path}”找不到（路径从城市文件夹写起）。请放进来，或改正路径。',
  'CTY-016.outside': '佐证“{evidence}”的文件“{path}”经链接指到城市文件夹之外，请把文件本身放进来。',
  'CTY-016.differs':
    '佐证“{evidence}”的文件“{path}”与所填摘要不符（现为 {actual}）：文件改过，或不是这一份。请核对后更正。',
  'CTY-016.unread': '佐证“{evidence}”的文件“{path}”读不了（{why}），请检查文件和权限。',
  'CTY-017.type':
    '“{name}”（{fact}）在“{place}”是 {is}，在“{other}”是 {otherIs}，不是同一种数，不能相加。请把两地叠加层里的定义改成一样，再重新汇总。',
  'CTY-017.measure':
    '“{name}”（{fact}）的单位在“{place}”是“{is}”，在“{other}”是“{otherIs}”，不能相加。请把两地叠加层里的定义改成一样，再重新汇总。',
  'CTY-017.aggregate':
    '“{name}”（{fact}）的汇总办法在“{place}”是 {is}，在“{other}”是 {otherIs}，不能相加。请把两地叠加层里的定义改成一样，再重新汇总。',
  'CTY-017.source':
    '“{name}”（{fact}）在“{place}”由 {is} 提供，在“{other}”由 {otherIs} 提供，不能相加。请把两地叠加层里的定义改成一样，再重新汇总。',
  'CTY-017.rate':
    '“{name}”（{fact}）在“{place}”按 {is} 计算，在“{other}”按 {otherIs} 计算，不是同一个率，不能相加。请把两地叠加层里的定义改成一样，再重新汇总。',
  'CTY-017.ours':
    '“{name}”（{fact}）在“{other}”的定义（{otherIs}）与内置目录（{is}）不同，不能按内置目录相加。请改用该地的文件夹重新汇总，或者把叠加层里的定义改成与内置目录一样。',
  'CTY-017.oursRate':
    '“{name}”（{fact}）在“{other}”按 {otherIs} 计算，与内置目录（{is}）不同，不能按内置目录相加。请改用该地的文件夹重新汇总，或者把叠加层里的定义改成与内置目录一样。',
  'CTY-018.noOffice':
    '没有找到 LibreOffice，不能转换。请用 Word 或 WPS 打开，选“另存为”，保存类型选“Word 文档（*.docx）”。',
  'CTY-018.failed':
    'LibreOffice 没有在一分钟内转换成功。请用 Word 或 WPS 打开，选“另存为”，保存类型选“Word 文档（*.docx）”。',
  'CTY-018.converted': '先用 LibreOffice 转换成了 .docx；位置是转换后文档里的位置。',
}

const en: MessageTable<CityCodes> = {
  'CTY-001': 'Cannot find "{path}". Check the path.',
  'CTY-002':
    '"{path}" is outside this folder. Every file must be inside the city\'s folder: move it there and write a relative path.',
  'CTY-003': 'Cannot read "{path}" ({why}). Check the permissions of the file.',
  'CTY-004': '"{path}" is of no known kind. Save it as one of: {known}.',
  'CTY-005.missing': '"{key}" is missing. Add it.',
  'CTY-005.unknown': 'There is no key "{key}". Known keys: {known}.',
  'CTY-005.near': 'There is no key "{key}". Did you mean "{nearest}"?',
  'CTY-005.text': '"{key}" must be text.',
  'CTY-005.list': '"{key}" must be a list, for example {example}.',
  'CTY-005.map': '"{key}" must be a map of names to values.',
  'CTY-005.format': 'Unknown format "{value}". The first line must be city: 1.',
  'CTY-005.year': '"{value}" is not a year: write four digits, for example 2021.',
  'CTY-005.profile': 'There is no report profile "{value}". Choose one of: {known}.',
  'CTY-006': 'There is no submission in "{path}" (.yaml, .yml, .json, .xlsx).',
  'CTY-007': '"{path}" is too large: {most} MB at most.',
  'CTY-008': '"{path}" is not UTF-8 text. Save it as UTF-8 in an editor.',
  'CTY-009': 'The rulebook is for {rulebook}, the assessment for {city}. Use the same year.',
  'CTY-010.file': '"{path}" is a file, results need a folder. Name another place with --out.',
  'CTY-010.others':
    '"{path}" holds other files ({other}), so nothing was written over them. Move them, or name another place with --out.',
  'CTY-010.why':
    'Cannot write the results to "{path}" ({why}). Close results that are open, check the permissions and try again; earlier results are untouched.',
  'CTY-010.root':
    '"{path}" holds the files of the assessment, so results cannot go there. Name another place with --out.',
  'CTY-010.official':
    '"{path}" holds results that are no self-score, so the self-score was not written over them. Name another place with --out, or leave --out away.',
  'CTY-011':
    'The worked case of "{indicator}" should come to {expected}, its clauses give {actual}. Correct the case or the clauses.',
  'CTY-012.rulebook': 'This is a rulebook, not a submission. Use: fazhi lint {argument}',
  'CTY-012.city': 'This is the file of a city, not a submission. Use fazhi score with its folder.',
  'CTY-012.overlay':
    'This is an overlay of the catalog, not a submission. Name it under overlays in city.yaml, and look at it with fazhi catalog.',
  'CTY-012.notRulebook': 'This is a submission, not a rulebook. Use: fazhi check {argument}',
  'CTY-012.cityNotRulebook':
    'This is the file of a city, not a rulebook. Name its folder, or the file of the rulebook.',
  'CTY-011.data': 'The worked case of "{indicator}" cannot be computed: {why}',
  'CTY-011.unit':
    'A case of table "{table}" does not agree with its clauses: {words}. Correct the case or the clauses.',
  'CTY-011.missing':
    'A case of table "{table}" does not give {facts}, so it has no score. Add it under given; of cases that follow another by like, the first is enough.',
  'CTY-013':
    'There is no overlay "{overlay}". There are: {known}. For one of your own, name its file, for example overlay.yaml.',
  'CTY-013.near':
    'There is no overlay "{overlay}". Did you mean "{nearest}"? For one of your own, name its file, for example overlay.yaml.',
  'CTY-014':
    'This line of "{path}" is not JSON. Write one submission a line, without line breaks in it.',
  'CTY-015': '"{path}" is no roll-up. Use a file written by fazhi roll-up DIR --out FILE.json.',
  'CTY-015.place':
    '"{path}" does not say which place it is of. Roll up again with --place ID --out FILE.json.',
  'CTY-015.form':
    '"{pointer}" of the roll-up is not of its form. Roll up again; do not edit it by hand.',
  'CTY-015.doubled': 'The roll-up has "{id}" twice. Roll up again.',
  'CTY-015.units':
    'Units that gave "{id}" and those that are missing are not as many as expected, or one stands twice. Roll up again; do not edit it by hand.',
  'CTY-015.rate':
    'The rate "{id}" of the roll-up is not its numerator over its denominator. Roll up again; do not edit it by hand.',
  'CTY-015.unsealed':
    '"{path}" has no digest, so nothing shows whether it was changed since it was written. Write it again with fazhi roll-up.',
  'CTY-015.seal':
    '"{path}" was changed since it was written: its digest comes to {digest}, the file says {sealed}. Ask the place that sent it for the original, or correct the submissions and roll up again.',
  'CTY-016.missing':
    'The file "{path}" of evidence "{evidence}" is not there (paths begin at the folder of the city). Put it in, or correct the path.',
  'CTY-016.outside':
    'The file "{path}" of evidence "{evidence}" is a link that leaves the folder of the city. Put the file itself inside.',
  'CTY-016.differs':
    'The file "{path}" of evidence "{evidence}" does not have the digest that is given (it has {actual}): it was changed, or is another file. Check and correct.',
  'CTY-016.unread':
    'Cannot read the file "{path}" of evidence "{evidence}" ({why}). Check the file and its permissions.',
  'CTY-017.type':
    '"{nameEn}" ({fact}) is of type {isEn} in {placeEn} and {otherIsEn} in {otherEn}: not the same kind of figure, so they cannot be added up. Define it alike in both overlays and roll up again.',
  'CTY-017.measure':
    '"{nameEn}" ({fact}) is measured in "{isEn}" in {placeEn} and "{otherIsEn}" in {otherEn}, so they cannot be added up. Define it alike in both overlays and roll up again.',
  'CTY-017.aggregate':
    '"{nameEn}" ({fact}) is rolled up by the rule {isEn} in {placeEn} and {otherIsEn} in {otherEn}, so they cannot be added up. Define it alike in both overlays and roll up again.',
  'CTY-017.source':
    '"{nameEn}" ({fact}) is given by {isEn} in {placeEn} and by {otherIsEn} in {otherEn}, so they cannot be added up. Define it alike in both overlays and roll up again.',
  'CTY-017.rate':
    '"{nameEn}" ({fact}) is {isEn} in {placeEn} and {otherIsEn} in {otherEn}: not the same rate, so they cannot be added up. Define it alike in both overlays and roll up again.',
  'CTY-017.ours':
    '"{nameEn}" ({fact}) is defined otherwise in {otherEn} ({otherIsEn}) than in the built-in catalog ({isEn}), so it cannot be added up by that catalog. Roll up from the folder of that place, or define it in the overlay as the catalog does.',
  'CTY-017.oursRate':
    '"{nameEn}" ({fact}) is {otherIsEn} in {otherEn} and {isEn} in the built-in catalog, so it cannot be added up by that catalog. Roll up from the folder of that place, or define it in the overlay as the catalog does.',
  'CTY-018.noOffice':
    'LibreOffice was not found, so nothing can be converted. Open the file in Word or WPS, choose "Save as" and the type "Word document (*.docx)".',
  'CTY-018.failed':
    'LibreOffice did not convert the file within a minute. Open it in Word or WPS, choose "Save as" and the type "Word document (*.docx)".',
  'CTY-018.converted': 'LibreOffice made a .docx of it first; places are those of that document.',
}

/** Texts of the findings about a city's folder. */
export const cityMessages: Readonly<Record<Language, MessageTable<CityCodes>>> = {
  'zh-CN': zhCN,
  en,
}
