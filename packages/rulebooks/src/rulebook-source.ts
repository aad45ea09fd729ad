/** A rulebook as text, with where its figures come from. None of them is official. */
export interface RulebookSource {
  readonly id: string
  readonly title: { readonly zh: string; readonly en: string }
  /** Address of what was read, or a note where it is ours. */
  readonly source: string
  /** The YAML text, as in data/. */
  readonly yaml: string
}
