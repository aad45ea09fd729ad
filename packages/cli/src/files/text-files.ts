/** Texts of the files that were read, by the name findings use, for excerpts. */
export type TextFiles = Map<string, string>

/** Gives the text of a file a place names. */
export const textOf =
  (texts: TextFiles) =>
  (file: string | undefined): string | undefined =>
    file === undefined ? undefined : texts.get(file)
