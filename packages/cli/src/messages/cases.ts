import type { Language } from '@fazhi/model'

const zhCN = {
  cases: '算例 {count} 个：全部通过',
  'cases.failed': '算例 {count} 个：通过 {passed}，未通过 {failed}',
  'cases.none': '细则里没有算例。请在项目下写 cases，例子见 docs/rulebook-language.md。',
  failed: '未通过',
  'at.unit': '{table} 整表算例',
  'at.name': '{table} 整表算例“{name}”',
  mismatch: '{of}应为 {expected}，算得 {got}',
  'mismatch.by': '{of}应为 {expected}，算得 {got}，相差 {by}',
  'of.points': '得分',
  'of.total': '总分',
  'of.grade': '等次',
  'of.vetoes': '否决',
  'of.honours': '荣誉',
  'state.notApplicable': '不适用',
  'state.missing': '缺数据',
  'state.undecided': '未定分',
  none: '无',
  semicolon: '，',
  'missed.rule': '{missed}：{rule}',
  'way.start': '起始',
  'way.end': '算得',
  coverage: '覆盖率 {percent}%（{reached}/{total}）',
  missed: '算例从未触及 {count} 处',
  'below.min': '覆盖率 {percent}% 低于要求的 {min}%。',
  'kind.clause': '计分规则（动分、不动分）',
  'kind.row': '分档',
  'kind.cap': '封顶',
  'kind.levelCap': '级别限额',
  'kind.whenNone': '无从计算',
  'kind.floor': '最低分',
  'kind.ceiling': '最高分',
  'kind.void': '记零',
  'kind.applies': '适用范围',
  'kind.rescale': '折算',
  'kind.veto': '一票否决',
  'kind.lowering': '降等',
  'kind.need': '必要条件',
  'kind.honour': '荣誉',
  'kind.grade': '等次',
} as const

/** Names of the sentences about worked cases. */
export type CaseTextKey = keyof typeof zhCN

const en: Readonly<Record<CaseTextKey, string>> = {
  cases: 'Worked cases: {count}, all of them hold',
  'cases.failed': 'Worked cases: {count}; {passed} hold, {failed} fail',
  'cases.none':
    'The rulebook has no worked cases. Write cases under its items; docs/rulebook-language.md shows how.',
  failed: 'Failed',
  'at.unit': '{table}, case of the whole table',
  'at.name': '{table}, case “{name}”',
  mismatch: '{of}: {expected} expected, {got} computed',
  'mismatch.by': '{of}: {expected} expected, {got} computed, {by} off',
  'of.points': 'points',
  'of.total': 'total',
  'of.grade': 'grade',
  'of.vetoes': 'vetoes',
  'of.honours': 'honours',
  'state.notApplicable': 'not applicable',
  'state.missing': 'facts missing',
  'state.undecided': 'undecided',
  none: 'none',
  semicolon: '; ',
  'missed.rule': '{missed}: {rule}',
  'way.start': 'start',
  'way.end': 'computed',
  coverage: 'Coverage {percent}% ({reached}/{total})',
  missed: 'Never reached by a case: {count}',
  'below.min': 'Coverage {percent}% is below the {min}% asked for.',
  'kind.clause': 'clauses (points moved, none moved)',
  'kind.row': 'rows of tables',
  'kind.cap': 'caps',
  'kind.levelCap': 'limits of a level',
  'kind.whenNone': 'nothing to count',
  'kind.floor': 'lowest marks',
  'kind.ceiling': 'highest marks',
  'kind.void': 'voids',
  'kind.applies': 'for whom items are',
  'kind.rescale': 'rescaling',
  'kind.veto': 'vetoes',
  'kind.lowering': 'lowerings',
  'kind.need': 'necessary conditions',
  'kind.honour': 'honours',
  'kind.grade': 'grades',
}

const tables: Readonly<Record<Language, Readonly<Record<CaseTextKey, string>>>> = {
  'zh-CN': zhCN,
  en,
}

/** A sentence about worked cases, filled, in a language. */
export const caseText = (
  key: CaseTextKey,
  language: Language,
  params: Readonly<Record<string, string | number>> = {},
): string =>
  tables[language][key].replace(/\{(\w+)\}/g, (whole, name: string) =>
    params[name] === undefined ? whole : String(params[name]),
  )
