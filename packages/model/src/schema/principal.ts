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
/**
 * Role of a principal (主要负责人). `partyPrincipal` heads a Party committee and `governmentPrincipal` a government, of a county
 * or above: the two that the Provisions of 2016 on the first responsible person speak of. `townshipPartyPrincipal` heads the Party
 * (working) committee and `townshipGovernmentPrincipal` the government or office of a township or sub-district,
 * `departmentPrincipal` a department, `zonePrincipal` a zone: they are reached by local rules.
 */
export type PrincipalRole = z.infer<typeof principalRole>

export const principalTerm = z
  .strictObject({
    /** First day in office. */
    from: date,
    /** Last day in office; absent while the term lasts. */
    to: z.exactOptional(date),
  })
  .readonly()
/** Days in one office, both included; without `to` the term has not ended. `daysInOffice` counts those of a year. */
export type PrincipalTerm = z.infer<typeof principalTerm>

export const principal = z
  .strictObject({
    /** Id of the person in this submission; duty reports and meetings name it. */
    id: slug,
    /** Name of the person. */
    name: z.string().min(1),
    role: principalRole,
    term: principalTerm,
  })
  .readonly()
/**
 * A principal (主要负责人) of a unit: who, in which office, from when to when. Who acted in the office (主持工作) stands here for
 * those days; a person in two offices, or twice in one, has an entry for each.
 */
export type Principal = z.infer<typeof principal>
