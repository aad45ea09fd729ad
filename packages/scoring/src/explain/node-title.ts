import type { Language, ScoreNode, Table } from '@fazhi/model'
import { label } from '@fazhi/model'

const find = (nodes: readonly ScoreNode[], id: string): ScoreNode | undefined => {
  for (const node of nodes) {
    const found = node.id === id ? node : find(node.items, id)
    if (found !== undefined) return found
  }
  return undefined
}

/** Title of a node of a table; the id where there is no such node. */
export const nodeTitle = (table: Table, id: string, language: Language): string => {
  const node = find([table.root, ...table.onTop], id)
  return node === undefined ? id : label(node.title, language)
}
