import type { CST } from 'yaml'

/**
 * Whether a token tree is nested deeper, or has more entries, than the limits. Walks with its own stack, so that hostile
 * depth costs no call stack, and before the tree is composed, which costs more than reading it.
 */
export const tokensBeyond = (
  tokens: readonly CST.Token[],
  limits: { readonly depth: number; readonly entries: number },
): 'tooDeep' | 'tooMany' | undefined => {
  const open: { readonly token: CST.Token; readonly depth: number }[] = tokens.map((token) => ({
    token,
    depth: 0,
  }))
  let entries = 0
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const { token, depth } = next
    if (depth > limits.depth) return 'tooDeep'
    if (token.type === 'document' && token.value) open.push({ token: token.value, depth })
    if (!('items' in token)) continue
    entries += token.items.length
    if (entries > limits.entries) return 'tooMany'
    for (const item of token.items) {
      if (item.key) open.push({ token: item.key, depth: depth + 1 })
      if (item.value) open.push({ token: item.value, depth: depth + 1 })
    }
  }
  return undefined
}
