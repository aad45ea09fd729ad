/** Rounding of a node or value: `half-up` sends ties away from zero, `up`/`down` go away from/toward zero, `ceil`/`floor` toward ±∞. */
export interface Rounding {
  readonly places: number
  readonly mode: 'half-up' | 'half-even' | 'up' | 'down' | 'ceil' | 'floor'
}
