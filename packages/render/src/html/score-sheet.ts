import type { NodeRecord, ScoreNode, Table } from '@fazhi/model'
import { showNumber } from '../numbers.js'
import type { PageContext } from './context.js'
import { type Html, html, raw } from './escape.js'

const titles = (nodes: readonly ScoreNode[], into: Map<string, ScoreNode>): void => {
  for (const node of nodes) {
    into.set(node.id, node)
    titles(node.items, into)
  }
}

const value = (record: NodeRecord, context: PageContext): string => {
  const { word } = context
  if (record.status === 'notApplicable') return word('unit.notApplicable')
  if (record.status === 'missing') return word('unit.missing')
  if (record.status === 'awaitingJudgement') return word('unit.awaiting')
  const points = showNumber(record.points)
  return record.status === 'void' ? `${points} (${word('unit.void')})` : points
}

const rows = (
  record: NodeRecord,
  depth: number,
  nodes: ReadonlyMap<string, ScoreNode>,
  context: PageContext,
): readonly Html[] => {
  const node = nodes.get(record.id)
  const title = node === undefined ? record.id : context.label(node.title)
  // An extra on top is worth nothing in the total's full mark: there is no "of".
  const full = node === undefined || node.outOf === '0' ? '' : ` / ${showNumber(node.outOf, 0)}`
  const line = html`<tr${raw(record.items.length > 0 ? html` class="branch"` : html``)}><th scope="row" style="padding-left:${depth}em">${title}</th><td class="n">${value(record, context)}${full}</td></tr>
`
  return [line, ...record.items.flatMap((item) => rows(item, depth + 1, nodes, context))]
}

/** Every item of a unit's table with its points, as a nested list in rows. */
export const scoreSheetHtml = (
  records: readonly NodeRecord[],
  table: Table | undefined,
  context: PageContext,
): Html => {
  const nodes = new Map<string, ScoreNode>()
  if (table !== undefined) titles([table.root, ...table.onTop], nodes)
  return html`<table class="sheet"><tbody>
${raw(records.flatMap((record) => rows(record, 0, nodes, context)))}</tbody></table>
`
}
