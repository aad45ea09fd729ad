import type { Principal, UnitKind } from '@fazhi/model'

/** Kinds of unit that have a Party and a government principal of their own; every other kind has at least one principal. */
export const kindsWithTwoPrincipals: readonly UnitKind[] = ['township', 'subdistrict']

/** The two offices of a township or subdistrict. */
export const townshipRoles: {
  readonly party: Principal['role']
  readonly government: Principal['role']
} = { party: 'townshipPartyPrincipal', government: 'townshipGovernmentPrincipal' }
