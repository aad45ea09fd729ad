/** A sound report that faults are planted into. */
export interface Carrier {
  /** Name of the file, for tables. */
  readonly name: string
  readonly text: string
  /** The year the report tells of. */
  readonly year: number
  /** The reporting place or body as the text calls itself: "青山县". */
  readonly place: string
  /** The last character of the place's own name: 县, 区, 市, 镇; a department goes by its city. */
  readonly kind: string
  /** A place of the same kind somewhere else, that the text has nothing to do with. */
  readonly elsewhere: string
}
