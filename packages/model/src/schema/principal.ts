import * as z from 'zod'
import { date, slug } from './common.js'

/** Roles of a principal. The Party and the government principal hold different duties. */
export const principalRole = z.enum([
  'partyPrincipal',
  'governmentPrincipal',
  'departmentPrincipal',
  'townshipPartyPrincipal',
  'townshipGovernmentPrincipal',
  'zonePrincipal',
])
/** Role of a principal (主要负责人): head of the Party committee, of the government, of a department, or of a zone. */
export type PrincipalRole = z.infer<typeof principalRole>

export const principal = z
  .strictObject({
    id: slug,
    name: z.string().min(1),
    role: principalRole,
    term: z.strictObject({ from: date, to: z.exactOptional(date) }).readonly(),
  })
  .readonly()
/** A principal (主要负责人) of a unit and the days of the term, both included; without `to` the term has not ended. */
export type Principal = z.infer<typeof principal>
