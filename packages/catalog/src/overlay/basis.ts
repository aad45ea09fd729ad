import { type Authority, isCitable, type Norm } from '@fazhi/model'
import { isWeaker, withoutBasis } from './binding.js'
import type { Draft } from './finding.js'
import { entryOf, type Operation } from './operations.js'
import type { Relaxation } from './relaxation.js'
import type { Suggest } from './suggest.js'

/** Whether a change may take something away: on its own weight, on the norm it names, or not at all. */
type Verdict = 'free' | 'allowed' | 'refused'

/** The norm an operation rests on, where the catalog has it with that article. */
const basisOf = (operation: Operation, norms: ReadonlyMap<string, Norm>): Norm | undefined => {
  if (operation.kind === 'add' || operation.basis === undefined) return undefined
  const norm = norms.get(operation.basis.norm)
  return norm !== undefined && Object.hasOwn(norm.articles, operation.basis.article)
    ? norm
    : undefined
}

/** What nobody read can allow nothing: it could not even be cited to those it is held against. */
const wasSeen = (norm: Norm, article: string): boolean => {
  const certainty = norm.articles[article]?.certainty
  return certainty !== undefined && isCitable(certainty) && isCitable(norm.provenance.certainty)
}

const judge = (authority: Authority, norm: Norm | undefined, article: string): Verdict => {
  if (!isWeaker(withoutBasis, authority)) return 'free'
  return norm !== undefined && wasSeen(norm, article) && !isWeaker(norm.authority, authority)
    ? 'allowed'
    : 'refused'
}

/** Chinese and English of how binding something is. */
const words: Readonly<Record<Authority, readonly [string, string]>> = {
  law: ['法律', 'law'],
  regulation: ['法规', 'regulation'],
  partyRegulation: ['党内法规', 'Party regulation'],
  nationalStandard: ['国家标准', 'national standard'],
  policy: ['政策文件', 'policy'],
  localNotice: ['地方通知', 'local notice'],
  houseStyle: ['行文习惯', 'house style'],
  ourJudgement: ['本工具的判断', 'our judgement'],
}

/** A basis the catalog does not have, or not with that article. */
export const lostBasis = (
  operation: Operation,
  norms: ReadonlyMap<string, Norm>,
  suggest: Suggest,
): readonly Draft[] => {
  if (operation.kind === 'add' || operation.basis === undefined) return []
  const { overlay, pointer, basis } = operation
  const done = { overlay: overlay.id, entry: entryOf(operation), norm: basis.norm }
  const norm = norms.get(basis.norm)
  if (norm === undefined) {
    const at = [{ overlay, pointer: `${pointer}/basis/norm` }] as const
    const near = suggest(basis.norm, [...norms.keys()])
    return near === undefined
      ? [{ code: 'OVL-030', params: done, at }]
      : [{ code: 'OVL-030.near', params: { ...done, nearest: near }, at }]
  }
  return Object.hasOwn(norm.articles, basis.article)
    ? []
    : [
        {
          code: 'OVL-030.article',
          params: { ...done, article: basis.article },
          at: [{ overlay, pointer: `${pointer}/basis/article` }],
        },
      ]
}

/**
 * Says of each relaxation that it is refused, or that a norm allows it; what weighs no more than a notice is nobody's loss. One that
 * is refused leaves the whole operation out, and then nothing is allowed either.
 */
export const judgeRelaxations = (
  operation: Operation,
  relaxations: readonly Relaxation[],
  norms: ReadonlyMap<string, Norm>,
): { readonly refused: readonly Draft[]; readonly allowed: readonly Draft[] } => {
  const { overlay, pointer } = operation
  const norm = basisOf(operation, norms)
  const basis = operation.kind === 'add' ? undefined : operation.basis
  const refused: Draft[] = []
  const allowed: Draft[] = []
  for (const { kind, params, authority, norm: on, article } of relaxations) {
    const verdict = judge(authority, norm, basis?.article ?? '')
    if (verdict === 'free') continue
    const done = { ...(params as object), overlay: overlay.id, entry: entryOf(operation) }
    const at = [{ overlay, pointer }]
    if (verdict === 'allowed') {
      allowed.push({
        code: `OVL-041.${kind}`,
        params: { ...done, ...basis },
        at,
        basis: { ...basis, authority: norm?.authority ?? authority },
      } as unknown as Draft)
      continue
    }
    const [zh, en] = words[authority]
    refused.push({
      code: `OVL-040.${kind}`,
      params: { ...done, authority: zh, authorityEn: en },
      at,
      basis: {
        authority,
        ...(on === undefined ? {} : { norm: on }),
        ...(article === undefined ? {} : { article }),
      },
    } as unknown as Draft)
  }
  return { refused, allowed }
}
