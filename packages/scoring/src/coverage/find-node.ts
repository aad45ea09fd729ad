import type { ScoreNode } from '@fazhi/model'

/** A node of a table by its id, however deep. */
export const findNode = (nodes: readonly ScoreNode[], id: string): ScoreNode | undefined => {
  for (const node of nodes) {
    const found = node.id === id ? node : findNode(node.items, id)
    if (found !== undefined) return found
  }
  return undefined
}
