/** Why a unit is left to the reference instead of being packed. */
export type Aside = 'missing' | 'range' | 'check' | 'exposed' | 'unproven'

/** What a column holds for a unit, or why the unit cannot be packed. */
export type Cell = number | Aside
