import { type Catalog, type Language, label } from '@fazhi/model'
import type { FillRow, FillStatus } from '@fazhi/sdk'

/** What became of a blank; `locked` where the document keeps it where nothing can be changed. */
export type FilledRow = Omit<FillRow, 'status'> & { readonly status: FillStatus | 'locked' }

const words = {
  'zh-CN': {
    filled: (n: number): string => `填了 ${n} 处：`,
    none: '没有可以填的空。',
    left: (n: number): string => `没有填 ${n} 处：`,
    of: (from: number, expected: number): string => `${from}/${expected} 家`,
    missing: (units: string): string => `，缺 ${units}`,
    place: '本地名称',
    aggregate: {
      sum: '各单位相加',
      ownerOnly: '来源单位的数',
      last: '各单位年末数相加',
      distinct: '同一事项只算一次',
      rate: '分子之和 ÷ 分母之和',
      none: '不汇总',
    } as Readonly<Record<string, string>>,
    status: {
      several: '说得通的不止一个：{several}',
      notNamed: '认不出是什么数',
      notInData: '{name}：没有单位填报',
      noRate: '{name}：分母为 0，没有率',
      approximate: '{name}：句子要约数，请自己写',
      person: '人名不填',
      notAFigure: '不是数据里有的（日期、标题、单位等）',
      locked: '在文档里不能改的地方',
    },
    trail: (from: string, fact: string): string =>
      `逐个单位查：fazhi roll-up ${from} --trail ${fact}`,
    written: (out: string): string => `已写入 ${out}`,
    utf8: '原来的编码写不出其中的字，新文件用 UTF-8。',
    dry: '只看不写，没有改动任何文件。',
    unwritten: '没有填一处，没有写新文件。',
  },
  en: {
    filled: (n: number): string => `Filled, ${n} place(s):`,
    none: 'There is no blank that can be filled.',
    left: (n: number): string => `Not filled, ${n} place(s):`,
    of: (from: number, expected: number): string => `${from} of ${expected} units`,
    missing: (units: string): string => `, missing ${units}`,
    place: 'name of the place',
    aggregate: {
      sum: 'sum of the units',
      ownerOnly: "the owner's figure",
      last: 'sum of the units, end of year',
      distinct: 'each matter once',
      rate: 'sum of numerators / sum of denominators',
      none: 'not added up',
    } as Readonly<Record<string, string>>,
    status: {
      several: 'several fit: {several}',
      notNamed: 'not known what is counted',
      notInData: '{name}: nobody gave it',
      noRate: '{name}: nothing to divide by, so no rate',
      approximate: '{name}: the sentence asks for about so many; write it yourself',
      person: 'names of persons are not filled',
      notAFigure: 'nothing the data have (a date, a title, a body)',
      locked: 'stands where the document cannot be changed',
    },
    trail: (from: string, fact: string): string =>
      `Unit by unit: fazhi roll-up ${from} --trail ${fact}`,
    written: (out: string): string => `Written to ${out}`,
    utf8: 'Its encoding cannot say all characters, so the new file is UTF-8.',
    dry: 'Only shown; no file was changed.',
    unwritten: 'Nothing was filled, so no file was written.',
  },
} as const

/** What is said of a report whose blanks were filled. */
export interface FillTextOptions {
  readonly language: Language
  readonly catalog: Pick<Catalog, 'facts' | 'rates'>
  readonly file: string
  /** The city's folder, as it was named. */
  readonly from: string
  /** The changes as a unified diff. */
  readonly diff: string
  /** Whether a copy was asked for. */
  readonly asked: boolean
  /** The file that was written; nothing on a dry run, or where nothing was filled. */
  readonly out?: string
  readonly utf8: boolean
  /** That it was converted first. */
  readonly note?: string
}

const nameOf = (
  { fact, rate }: FilledRow,
  { facts, rates }: FillTextOptions['catalog'],
  language: Language,
): string => {
  const id = fact ?? rate
  const known = [...facts, ...rates].find((one) => one.id === id)
  return known === undefined ? '' : `${label(known.name, language)} (${known.id})`
}

/** What was filled with what and where it comes from, what was not and why, and where the copy is. */
export const fillText = (rows: readonly FilledRow[], options: FillTextOptions): string => {
  const { language, catalog, from } = options
  const word = words[language]
  const where = ({ at, head = '', token }: FilledRow): string =>
    `  ${at.line}:${at.column}  ${head.slice(-12)}${token}`
  const filled = rows.filter(({ status }) => status === 'filled')
  const left = rows.filter(({ status }) => status !== 'filled')
  const trailOf = (row: FilledRow): string => {
    const { ours, aggregate } = row
    if (ours === undefined) return word.place
    const missing = ours.missing.length === 0 ? '' : word.missing(ours.missing.join('、'))
    const parts = 'numerator' in ours ? ` ${ours.numerator}/${ours.denominator}` : ''
    return `${nameOf(row, catalog, language)}${parts}，${word.aggregate[aggregate ?? ''] ?? ''}，${word.of(ours.from.length, ours.expected)}${missing}`
  }
  const whyNot = (row: FilledRow): string =>
    row.status === 'filled'
      ? ''
      : word.status[row.status]
          .replace('{several}', (row.several ?? []).join('、'))
          .replace('{name}', nameOf(row, catalog, language))
  const [fact] = filled.flatMap((row) => row.fact ?? [])
  return [
    options.file,
    filled.length === 0 ? word.none : word.filled(filled.length),
    ...filled.map((row) => `${where(row)} → ${row.value ?? ''}   ${trailOf(row)}`),
    ...(left.length === 0 ? [] : ['', word.left(left.length)]),
    ...left.map((row) => `${where(row)}   ${whyNot(row)}`),
    ...(options.diff === '' ? [] : ['', options.diff.trimEnd()]),
    '',
    ...(fact === undefined ? [] : [word.trail(from, fact)]),
    ...(options.note === undefined ? [] : [options.note]),
    ...(options.utf8 ? [word.utf8] : []),
    options.out === undefined
      ? options.asked
        ? word.unwritten
        : word.dry
      : word.written(options.out),
    '',
  ].join('\n')
}
