import { asTable, type ResolvedRulebook } from '@fazhi/model'
import { compile, type Program } from '../../compile/index.js'
import { forFiles } from '../../facts/index.js'

/** A table of files compiled, with the rulebook as far as files are scored by it. */
export interface FileProgram {
  readonly rulebook: ResolvedRulebook
  readonly program: Program
}

/** The programs of the tables of files, by the facts whose files they mark. */
export const filePrograms = (rulebook: ResolvedRulebook): ReadonlyMap<string, FileProgram> => {
  const { fileTables = [] } = rulebook
  if (fileTables.length === 0) return new Map()
  const own = forFiles(rulebook)
  return new Map(
    fileTables.flatMap((table) => {
      const made: FileProgram = { rulebook: own, program: compile(own, asTable(table)) }
      return table.of.map((fact) => [fact, made] as const)
    }),
  )
}
