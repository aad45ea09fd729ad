import { type Catalog, type Language, label } from '@fazhi/model'
import { toCsv } from '@fazhi/render'
import type { TieRow, TieStatus } from '@fazhi/sdk'

/** A row with the units whose own figure is just the difference. */
export interface LookedRow extends TieRow {
  readonly units?: readonly string[]
}

const words = {
  'zh-CN': {
    title: '{file}：{year} 年度报告与汇总核对',
    status: {
      different: '不一致',
      blank: '空着',
      notInData: '报告写了，数据里没有',
      notStated: '数据里有，报告没写或认不出',
      notNamed: '认不出是什么数，没有核对',
      equal: '一致',
    },
    stated: '写为 {stated}，汇总为 {ours}',
    by: '，差 {by}',
    fill: '汇总为 {ours}',
    coverage: '（{from}/{expected} 家{missing}）',
    missing: '，缺 {units}',
    copied: '；与上一年的 {last} 相同，像是照抄上一年',
    units: '；{units} 的数恰好是这个差，看是不是重算或漏算',
    trail: '逐个单位查：fazhi roll-up {from} --trail {fact}',
    limits: '率、日期、会议、文件、名单、覆盖面和表彰不在核对之列。',
    head: [
      '结果',
      '行',
      '事实',
      '名称',
      '报告',
      '汇总',
      '差',
      '已填',
      '应填',
      '缺',
      '上一年',
      '可能的单位',
    ],
  },
  en: {
    title: '{file}: the report on {year} against the roll-up',
    status: {
      different: 'different',
      blank: 'left blank',
      notInData: 'stated, not in the data',
      notStated: 'in the data, not stated or not recognised',
      notNamed: 'not recognised, not compared',
      equal: 'equal',
    },
    stated: 'says {stated}, the roll-up {ours}',
    by: ', {by}',
    fill: 'the roll-up has {ours}',
    coverage: ' ({from} of {expected} units{missing})',
    missing: ', missing {units}',
    copied: '; it is the {last} of the year before, as if copied',
    units: '; the figure of {units} is just that: counted twice, or left out?',
    trail: 'Unit by unit: fazhi roll-up {from} --trail {fact}',
    limits: 'Rates, dates, meetings, documents, lists, coverage and recognitions are not compared.',
    head: [
      'result',
      'line',
      'fact',
      'name',
      'report',
      'roll-up',
      'by',
      'gave',
      'owe',
      'missing',
      'last year',
      'perhaps',
    ],
  },
} as const

const fill = (text: string, params: Readonly<Record<string, string | number>>): string =>
  text.replace(/\{(\w+)\}/g, (_, name: string) => String(params[name] ?? ''))

const order: readonly TieStatus[] = [
  'different',
  'blank',
  'notInData',
  'notStated',
  'notNamed',
  'equal',
]

const signed = (by: string): string => (by.startsWith('-') ? `−${by.slice(1)}` : `+${by}`)

const lineOf = (row: LookedRow, name: string, language: Language): string => {
  const say = words[language]
  const { ours, stated = '', status, at } = row
  const where = at === undefined ? '' : `${at.line}:${at.column}  `
  if (status === 'notNamed') return `${where}${row.head ?? ''}${stated}`
  if (ours === undefined) return `${where}${name}  ${stated}`
  const missing =
    ours.missing.length === 0 ? '' : fill(say.missing, { units: ours.missing.join('、') })
  return [
    `${where}${name}  `,
    status === 'notStated' || status === 'blank'
      ? fill(say.fill, { ours: ours.value })
      : fill(say.stated, { stated, ours: ours.value }),
    row.by === undefined ? '' : fill(say.by, { by: signed(row.by) }),
    fill(say.coverage, { from: ours.from.length, expected: ours.expected, missing }),
    row.lastYear === undefined ? '' : fill(say.copied, { last: row.lastYear }),
    row.units === undefined ? '' : fill(say.units, { units: row.units.join('、') }),
  ].join('')
}

/** A tie-out for reading: what differs first. */
export const tieOutText = (
  rows: readonly LookedRow[],
  { facts }: Pick<Catalog, 'facts'>,
  about: {
    readonly language: Language
    readonly file: string
    readonly from: string
    readonly year: number
  },
): string => {
  const { language, from } = about
  const say = words[language]
  const names = new Map(
    facts.map((fact) => [fact.id, `${label(fact.name, language)} (${fact.id})`]),
  )
  const groups = order.map((status) => ({
    status,
    rows: rows.filter((row) => row.status === status),
  }))
  const different = groups[0]?.rows[0]?.fact
  return [
    fill(say.title, about),
    groups.map((group) => `${say.status[group.status]} ${group.rows.length}`).join(' · '),
    ...groups
      .filter((group) => group.rows.length > 0)
      .flatMap((group) => [
        '',
        say.status[group.status],
        ...group.rows.map((row) => `  ${lineOf(row, names.get(row.fact ?? '') ?? '', language)}`),
      ]),
    '',
    ...(different === undefined ? [] : [fill(say.trail, { from, fact: different })]),
    say.limits,
    '',
  ].join('\n')
}

/** A tie-out for spreadsheets, in the order of the text. */
export const tieOutCsv = (
  rows: readonly LookedRow[],
  { facts }: Pick<Catalog, 'facts'>,
  language: Language,
): string => {
  const names = new Map(facts.map((fact) => [fact.id, label(fact.name, language)]))
  return toCsv([
    words[language].head,
    ...rows.map((row) => [
      words[language].status[row.status],
      row.at === undefined ? '' : String(row.at.line),
      row.fact ?? '',
      names.get(row.fact ?? '') ?? row.head ?? '',
      row.stated ?? '',
      row.ours?.value ?? '',
      row.by ?? '',
      row.ours === undefined ? '' : String(row.ours.from.length),
      row.ours === undefined ? '' : String(row.ours.expected),
      row.ours?.missing.join(' ') ?? '',
      row.lastYear ?? '',
      row.units?.join(' ') ?? '',
    ]),
  ])
}
