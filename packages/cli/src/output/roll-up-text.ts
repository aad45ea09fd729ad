import {
  type Catalog,
  type FactDefinition,
  type Language,
  label,
  type RollUp,
  type Trail,
} from '@fazhi/model'
import { displayWidth, padEnd, padStart, showPercent, toCsv } from '@fazhi/render'

const words = {
  'zh-CN': {
    title: '{title} {year} 年度汇总（只用核实数）',
    figures: '数',
    rates: '率（分子之和 ÷ 分母之和）',
    of: '{from}/{expected} 家',
    missing: '缺 {units}',
    more: '等 {n} 家',
    noRate: '分母为 0，没有率',
    otherwise: '单位所填与来源单位不一致',
    nobody: '没有单位填报',
    head: ['代号', '名称', '数', '单位', '已填', '应填', '缺'],
    trailHead: ['单位', '名称', '状态', '数', '文件', '位置'],
    status: {
      given: '',
      notApplicable: '不适用',
      claimedOnly: '只有自报，未核实',
      missing: '未填',
    },
  },
  en: {
    title: '{title}, {year}: roll-up of verified values',
    figures: 'Figures',
    rates: 'Rates (sum of numerators / sum of denominators)',
    of: '{from} of {expected} units',
    missing: 'missing: {units}',
    more: 'and others, {n} in all',
    noRate: 'nothing to divide by, so no rate',
    otherwise: 'A unit differs from the source of record',
    nobody: 'nobody gave it',
    head: ['id', 'name', 'value', 'measure', 'gave', 'owe', 'missing'],
    trailHead: ['unit', 'name', 'status', 'value', 'file', 'place'],
    status: {
      given: '',
      notApplicable: 'not applicable',
      claimedOnly: 'claimed, not verified',
      missing: 'missing',
    },
  },
} as const

const fill = (text: string, params: Readonly<Record<string, string | number>>): string =>
  text.replace(/\{(\w+)\}/g, (_, name: string) => String(params[name] ?? ''))

/** Units that are named before "and others". */
const namedUnits = 5

/** Measures of money and people; most counts carry their measure in their name. */
const measureOf = ({ measure }: FactDefinition): string => measure ?? ''

interface Row {
  readonly value: string
  readonly name: string
  readonly from: number
  readonly expected: number
  readonly missing: readonly string[]
}

const lines = (rows: readonly Row[], language: Language): readonly string[] => {
  const say = words[language]
  const widest = (of: (row: Row) => string): number =>
    Math.max(0, ...rows.map((row) => displayWidth(of(row))))
  const [values, names] = [widest(({ value }) => value), widest(({ name }) => name)]
  return rows.map(({ value, name, from, expected, missing }) => {
    const some = missing.slice(0, namedUnits).join('、')
    const units =
      missing.length > namedUnits ? `${some} ${fill(say.more, { n: missing.length })}` : some
    const lack = missing.length === 0 ? '' : `   ${fill(say.missing, { units })}`
    return `  ${padStart(value, values)}  ${padEnd(name, names)}  ${fill(say.of, { from, expected })}${lack}`
  })
}

/** A roll-up for reading: each figure with how many units it rests on and who is missing, then the rates. */
export const rollUpText = (
  rolled: RollUp,
  { facts, rates }: Pick<Catalog, 'facts' | 'rates'>,
  {
    language,
    title,
    otherwise,
  }: {
    readonly language: Language
    readonly title: string
    readonly otherwise: readonly string[]
  },
): string => {
  const say = words[language]
  const factOf = new Map(facts.map((fact) => [fact.id, fact]))
  const rateOf = new Map(rates.map((rate) => [rate.id, rate]))
  const figures = rolled.figures.map(({ fact, value, from, expected, missing }): Row => {
    const definition = factOf.get(fact)
    const measure = definition === undefined ? '' : measureOf(definition)
    return {
      value: measure === '' ? value : `${value} ${measure}`,
      name: definition === undefined ? fact : `${label(definition.name, language)} (${fact})`,
      from: from.length,
      expected,
      missing,
    }
  })
  const shares = (rolled.rates ?? []).map((one): Row => {
    const definition = rateOf.get(one.rate)
    const share = one.value === undefined ? say.noRate : showPercent(one.value)
    return {
      value: `${one.numerator}/${one.denominator} = ${share}`,
      name:
        definition === undefined ? one.rate : `${label(definition.name, language)} (${one.rate})`,
      from: one.from.length,
      expected: one.expected,
      missing: one.missing,
    }
  })
  return [
    fill(say.title, { title, year: rolled.year }),
    '',
    say.figures,
    ...lines(figures, language),
    ...(shares.length === 0 ? [] : ['', say.rates, ...lines(shares, language)]),
    ...(otherwise.length === 0 ? [] : ['', say.otherwise, ...otherwise.map((text) => `  ${text}`)]),
    '',
  ].join('\n')
}

/** A roll-up as a table for spreadsheets: figures, then rates as exact fractions. */
export const rollUpCsv = (
  rolled: RollUp,
  { facts, rates }: Pick<Catalog, 'facts' | 'rates'>,
  language: Language,
): string => {
  const factOf = new Map(facts.map((fact) => [fact.id, fact]))
  const rateOf = new Map(rates.map((rate) => [rate.id, rate]))
  const row = (
    id: string,
    name: string,
    value: string,
    measure: string,
    { from, expected, missing }: Pick<RollUp['figures'][number], 'from' | 'expected' | 'missing'>,
  ) => [id, name, value, measure, String(from.length), String(expected), missing.join(' ')]
  return toCsv([
    words[language].head,
    ...rolled.figures.map((one) => {
      const definition = factOf.get(one.fact)
      return row(
        one.fact,
        definition === undefined ? '' : label(definition.name, language),
        one.value,
        definition === undefined ? '' : measureOf(definition),
        one,
      )
    }),
    ...(rolled.rates ?? []).map((one) => {
      const definition = rateOf.get(one.rate)
      const name = definition === undefined ? '' : label(definition.name, language)
      return row(one.rate, name, `${one.numerator} / ${one.denominator}`, '', one)
    }),
  ])
}

/** A trail whose parts know the file they stand in. */
export type FiledTrail = Omit<Trail, 'parts'> & {
  readonly parts: readonly (Trail['parts'][number] & { readonly file?: string })[]
}

const trailRows = (trail: FiledTrail, names: ReadonlyMap<string, string>, language: Language) =>
  trail.parts.map(({ from, status, value, file, pointer }) => [
    from,
    names.get(from) ?? '',
    words[language].status[status],
    value ?? '',
    file ?? '',
    status === 'missing' ? '' : (pointer ?? ''),
  ])

/** Where a figure comes from, for reading. */
export const trailText = (
  trail: FiledTrail,
  definition: FactDefinition,
  names: ReadonlyMap<string, string>,
  language: Language,
): string => {
  const rows = trailRows(trail, names, language)
  const width = (column: number): number =>
    Math.max(0, ...rows.map((row) => displayWidth(row[column] ?? '')))
  const [id, name, value, status] = [width(0), width(1), width(3), width(2)]
  const total = trail.value ?? words[language].nobody
  return [
    `${label(definition.name, language)} (${trail.fact})  ${total} ${measureOf(definition)}`.trimEnd(),
    '',
    ...rows.map((row) =>
      `  ${padStart(row[3] ?? '', value)}  ${padEnd(row[1] ?? '', name)}  ${padEnd(row[0] ?? '', id)}  ${padEnd(row[2] ?? '', status)}  ${row[4] ?? ''} ${row[5] ?? ''}`.trimEnd(),
    ),
    '',
  ].join('\n')
}

/** Where a figure comes from, for spreadsheets. */
export const trailCsv = (
  trail: FiledTrail,
  names: ReadonlyMap<string, string>,
  language: Language,
): string => toCsv([words[language].trailHead, ...trailRows(trail, names, language)])
