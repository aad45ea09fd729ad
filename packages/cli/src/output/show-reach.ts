import {
  compare,
  type ExactString,
  exactOf,
  label,
  type ResolvedRulebook,
  type ScoreNode,
} from '@fazhi/model'
import { displayWidth, padEnd, padStart, showShort, visible } from '@fazhi/render'
import { reachablePoints, reachableTotals } from '@fazhi/sdk'
import type { ExitCode } from '../io.js'
import { reachText } from '../messages/reach.js'
import { type Context, printJson } from './context.js'

/** One line: what it is, its full mark, and what it can come to. */
interface Row {
  readonly name: string
  readonly full: string
  readonly least: string
  readonly most: string
  readonly remark: string
}

const walk = (node: ScoreNode, depth: number): readonly (readonly [ScoreNode, number])[] => [
  [node, depth],
  ...node.items.flatMap((item) => walk(item, depth + 1)),
]

const remarkOf = (
  node: ScoreNode,
  least: ExactString,
  most: ExactString,
  { language }: Context,
): string => {
  const isShort = compare(exactOf(most), exactOf(node.ceiling)) < 0
  const isKept = compare(exactOf(least), exactOf(node.floor)) > 0
  return [
    ...(isShort ? [reachText('short', language)] : []),
    ...(isKept ? [reachText('kept', language)] : []),
  ].join(reachText('comma', language))
}

const tableRows = (
  context: Context,
  rulebook: ResolvedRulebook,
  table: ResolvedRulebook['tables'][number],
): readonly Row[] => {
  const { language } = context
  const reached = reachablePoints(rulebook).filter((one) => one.table === table.id)
  const total = reachableTotals(rulebook).find((one) => one.table === table.id)
  const rows = [
    ...table.root.items.flatMap((item) => walk(item, 1)),
    ...table.onTop.flatMap((extra) => walk(extra, 1)),
  ].map(([node, depth]): Row => {
    const reach = reached.find((one) => one.node === node.id)
    const { least = node.floor, most = node.ceiling } = reach ?? {}
    return {
      name: `${'  '.repeat(depth)}${visible(label(node.title, language))} (${node.id})`,
      full: showShort(node.outOf),
      least: showShort(least),
      most: showShort(most),
      remark: remarkOf(node, least, most, context),
    }
  })
  const whole = {
    name: `${visible(label(table.title, language))} (${table.id})`,
    full: showShort(table.root.points),
    least: showShort(total?.least ?? ''),
    most: showShort(total?.most ?? ''),
    remark: '',
  }
  return [whole, ...rows]
}

const asText = (context: Context, rulebook: ResolvedRulebook): string => {
  const { language, paint } = context
  const head = {
    name: reachText('item', language),
    full: reachText('full', language),
    least: reachText('least', language),
    most: reachText('most', language),
    remark: '',
  }
  const tables = rulebook.tables.map((table) => tableRows(context, rulebook, table))
  const all = [head, ...tables.flat()]
  const width = (of: keyof Row): number => Math.max(...all.map((row) => displayWidth(row[of])))
  const line = (row: Row): string =>
    [
      padEnd(row.name, width('name')),
      padStart(row.full, width('full')),
      padStart(row.least, width('least')),
      padStart(row.most, width('most')),
      row.remark,
    ]
      .join('  ')
      .trimEnd()
  return [
    paint.strong(line(head)),
    ...tables.flatMap(([first, ...rest]) => [
      ...(first === undefined ? [] : [paint.strong(line(first))]),
      ...rest.map(line),
      '',
    ]),
    reachText('note', language),
    '',
  ].join('\n')
}

/** Shows the least and the most every item and table can come to. */
export const showReach = (context: Context, file: string, rulebook: ResolvedRulebook): ExitCode => {
  if (context.json) {
    printJson(context, {
      format: 1,
      language: context.language,
      file,
      rulebook: { id: rulebook.id, version: rulebook.version },
      tables: reachableTotals(rulebook),
      nodes: reachablePoints(rulebook),
    })
  } else context.io.stdout(asText(context, rulebook))
  return 0
}
