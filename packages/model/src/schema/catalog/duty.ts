import * as z from 'zod'
import { articleOf, authority, provenance, text } from '../common.js'
import { validity, withDays } from './validity.js'

export const duty = withDays(
  z.strictObject({
    /** "PC1_LEAD"; a local list adds codes of its own. */
    id: z.string().regex(/^[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+$/),
    holder: z.enum([
      'partyPrincipal',
      'governmentPrincipal',
      'departmentPrincipal',
      'townshipPrincipal',
      'zonePrincipal',
    ]),
    title: text,
    basis: articleOf,
    authority,
    ...validity,
    provenance,
  }),
).readonly()
/**
 * A duty of the first responsible person (第一责任人). Six of the Party and six of the government principal are national;
 * local duty lists extend them to departments, townships and zones.
 */
export type Duty = z.infer<typeof duty>
