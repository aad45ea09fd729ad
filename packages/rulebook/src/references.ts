import { nearest } from '@fazhi/findings'
import { type Context, report } from './context.js'

/** Says which groups and items that values and policies name do not exist; both are read after what names them. */
export const checkReferences = (
  context: Context,
  groups: readonly string[],
  nodes: readonly string[],
): void => {
  for (const { kind, name, at } of context.referred) {
    const known = kind === 'group' ? groups : nodes
    if (known.includes(name)) continue
    const code = kind === 'group' ? 'RBK-055' : 'RBK-090'
    const like = nearest(name, known)
    report(
      context,
      at,
      like === undefined
        ? { code, params: { name } }
        : { code: `${code}.near`, params: { name, nearest: like }, expected: like },
    )
  }
}
