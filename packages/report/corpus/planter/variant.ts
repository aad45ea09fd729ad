/** Classes of faults; `RES-place` is residue of another place's name, `FIG-twice` a quantity stated twice. */
export type FaultClass =
  | 'PLC'
  | 'PUN'
  | 'DAT'
  | 'STR'
  | 'RES'
  | 'RES-place'
  | 'RAT'
  | 'FIG'
  | 'FIG-twice'

/**
 * One way to write a fault. `text` is a sound sentence with the fault marked in it as ⟦right→wrong⟧; a mark without a right side is
 * something put in, one without a wrong side something taken out. ¶ parts two sentences that go into two paragraphs.
 * {P} is the reporting place, {K} its kind (县, 区, …), {E} a place elsewhere, {Y} the year reported on, {Y+1} the next.
 */
export interface Variant {
  readonly faultClass: FaultClass
  /** What is wrong, in a word or two. */
  readonly kind: string
  /** `published`: after wording seen in published reports; `written`: our own, made without looking at the rules. */
  readonly wording: 'published' | 'written'
  readonly text: string
  /** Sentences of the carrier that hold this word beside a number give way, so that the text says one thing about the matter. */
  readonly matter?: string
}

/** Spells variants of one class and wording, several to a kind. */
export const variants = (
  faultClass: FaultClass,
  wording: Variant['wording'],
  kinds: Readonly<Record<string, readonly (string | readonly [matter: string, text: string])[]>>,
): readonly Variant[] =>
  Object.entries(kinds).flatMap(([kind, texts]) =>
    texts.map((entry): Variant => {
      const base = { faultClass, kind, wording }
      return typeof entry === 'string'
        ? { ...base, text: entry }
        : { ...base, matter: entry[0], text: entry[1] }
    }),
  )
