import type { UnitKind } from '@fazhi/model'

/** Kinds of unit that a rulebook can name. */
export const unitKinds = [
  'township',
  'subdistrict',
  'department',
  'partyBody',
  'judicialOrgan',
  'zone',
  'verticallyManaged',
] as const satisfies readonly UnitKind[]

/** The attributes of a unit that conditions read. */
export const attributes = ['id', 'kind', 'enforcementPower'] as const
