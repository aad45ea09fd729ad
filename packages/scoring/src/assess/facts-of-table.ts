import type { FactDefinition, ResolvedRulebook, Table } from '@fazhi/model'
import { compile } from '../compile/index.js'
import { own } from '../facts/index.js'

/**
 * The facts that the rules of a table and the vetoes ask of its units, in order of their ids, whoever supplies them.
 * @throws FazhiError `invalidRule` when the rulebook was not resolved by the loader.
 */
export const factsOfTable = (rulebook: ResolvedRulebook, table: Table): readonly FactDefinition[] =>
  compile(rulebook, table).facts.flatMap((id) => own(rulebook.facts, id) ?? [])
