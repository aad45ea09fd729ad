/* Closed lists of the field, in the order people are shown them. The schemas are made of them; who needs no schema reads them here. */

/** Kinds of assessed unit. */
export const unitKinds = [
  'township',
  'subdistrict',
  'department',
  'partyBody',
  'judicialOrgan',
  'zone',
  'verticallyManaged',
] as const

/** Types of fact; each fixes the shape of its value. */
export const factTypes = [
  'count',
  'amount',
  'flag',
  'level',
  'date',
  'filing',
  'score',
  'samples',
  'tally',
  'events',
  'coverage',
  'judgement',
] as const

/** Who a fact is taken from: every unit itself, or one owner. */
export const factSources = [
  'unit',
  'commissionOffice',
  'partyOffice',
  'governmentOffice',
  'court',
  'justiceBureau',
  'statistics',
  'city',
] as const

/** How the city's figure comes from the units' figures. */
export const aggregates = ['sum', 'distinct', 'last', 'ownerOnly', 'none'] as const

/** How well something is known; the first three may be cited. */
export const certainties = [
  'read',
  'opening',
  'secondary',
  'remembered',
  'computed',
  'inferred',
] as const

/** The parts of the catalog. */
export const catalogParts = [
  'facts',
  'rates',
  'norms',
  'duties',
  'deadlines',
  'bodies',
  'formulas',
  'terms',
  'calendars',
  'identities',
  'profiles',
] as const
