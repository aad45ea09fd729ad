import type { FileTable, ResolvedRulebook, Table } from './rulebook.js'

type Tables = Pick<ResolvedRulebook, 'tables' | 'fileTables'>

/** The table that marks the files of a fact, by the fact's id; nothing where their marks are handed in. */
export const fileTableOf = (
  { fileTables }: Pick<Tables, 'fileTables'>,
  fact: string,
): FileTable | undefined => fileTables?.find(({ of }) => of.includes(fact))

/** A table of files in the form of a table of units: it binds nobody in particular, and nothing comes on top. */
export const asTable = ({ id, title, root }: FileTable): Table => ({
  id,
  title,
  for: { kind: 'all', of: [] },
  root,
  onTop: [],
})

/** The tables of units and then those of files, all in one form. */
export const allTables = ({ tables, fileTables = [] }: Tables): readonly Table[] => [
  ...tables,
  ...fileTables.map(asTable),
]
