import type { Authority, Catalog, CatalogPart, Norm } from '@fazhi/model'
import { authority } from '@fazhi/model/schema'

/** Whether one authority is less binding than another. */
export const isWeaker = (a: Authority, b: Authority): boolean =>
  authority.options.indexOf(a) > authority.options.indexOf(b)

const isAuthority = (value: unknown): value is Authority =>
  authority.options.some((known) => known === value)

/** How much more binding an entry is made; nothing when it is not. */
export const raisedAuthority = (
  from: unknown,
  to: unknown,
): { readonly from: Authority; readonly to: Authority } | undefined =>
  isAuthority(from) && isAuthority(to) && isWeaker(from, to) ? { from, to } : undefined

/** The more binding of two. */
export const stronger = (a: Authority, b: Authority): Authority => (isWeaker(a, b) ? b : a)

/** What an operation weighs that names no basis, whatever the rank of its overlay: no more than a notice. */
export const withoutBasis: Authority = 'localNotice'

/** What is known of an entry beside itself, to tell how binding it is. */
export interface Standing {
  /** The norms as they stand under the overlay. */
  readonly norms: ReadonlyMap<string, Norm>
  /** Whether the entry came with an overlay. */
  readonly isLocal: boolean
}

/** How binding a norm is; one that is not known is taken for a law, so that nothing is relaxed for want of knowledge. */
export const authorityOfNorm = (id: string, { norms }: Pick<Standing, 'norms'>): Authority =>
  norms.get(id)?.authority ?? 'law'

/**
 * How binding an entry is that says it nowhere itself. Figures and the laws between them hold as the law says they do, unless
 * they came with an overlay, which weighs no more than a notice.
 */
export const authorityOfFigure = ({ isLocal }: Pick<Standing, 'isLocal'>): Authority =>
  isLocal ? withoutBasis : 'law'

/** An entry of a part. */
export type EntryOf<Part extends CatalogPart> = Catalog[Part][number]
