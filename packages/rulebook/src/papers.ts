import { nearest } from '@fazhi/findings'
import { evidenceNames, type Policies, type ScoreNode, type Table } from '@fazhi/model'
import { assume, type Context, type Cursor } from './context.js'
import { makeFinding } from './make-finding.js'

const kinds = Object.keys(evidenceNames)

const asking = (node: ScoreNode): readonly ScoreNode[] => [
  ...(node.evidence.length > 0 && node.items.length === 0 ? [node] : []),
  ...node.items.flatMap(asking),
]

/**
 * What papers do that items ask for. Where they cost points, each must be of a kind that submissions know; where nothing is said
 * although items ask for some, they cost nothing, and that is an assumption.
 */
export const checkPapers = (
  context: Context,
  policies: Cursor,
  evidence: Policies['evidence'],
  tables: readonly Table[],
): void => {
  const nodes = tables.flatMap(({ root, onTop }) => [root, ...onTop].flatMap(asking))
  if (evidence === undefined && nodes.length > 0)
    assume(context, 'policies.evidence', 'ignore', policies.pointer)
  if (evidence !== 'noPoints') return
  for (const { id, evidence: papers, at } of nodes) {
    for (const kind of papers.filter((one) => !kinds.includes(one))) {
      const like = nearest(kind, kinds)
      const params = { name: id, paper: kind, kinds }
      const place = at ?? context.placeOf(policies.pointer)
      context.found.push(
        makeFinding(
          like === undefined
            ? { code: 'RBK-123', params, at: place }
            : {
                code: 'RBK-123.near',
                params: { ...params, nearest: like },
                expected: like,
                at: place,
              },
        ),
      )
    }
  }
}
