/** The attributes of a unit that conditions read. */
export const attributes = ['id', 'kind', 'enforcementPower'] as const
