import type { ResolvedRulebook, Table, UnitSubmission } from '@fazhi/model'
import { writeSubmissionWorkbook } from '@fazhi/office'
import { catalog, factsOfTable } from '@fazhi/sdk'

/** A file of a new folder: its name from there, and what is in it. */
export interface NewFile {
  readonly name: string
  readonly content: string | Uint8Array
}

/** The first unit a table is for; whoever fills in the form says what theirs is. */
const unitOf = ({
  for: condition,
}: Table): Pick<UnitSubmission['unit'], 'kind' | 'enforcementPower'> => {
  const wanted = new Map<string, unknown>()
  const look = (part: Table['for']): void => {
    if (part.kind === 'all') part.of.forEach(look)
    // Of alternatives the first stands for all: a form has one kind to begin with.
    if (part.kind === 'any' && part.of[0] !== undefined) look(part.of[0])
    if (part.kind === 'attribute' && !wanted.has(part.attribute))
      wanted.set(part.attribute, part.in[0])
  }
  look(condition)
  return {
    kind: (wanted.get('kind') ?? 'department') as UnitSubmission['unit']['kind'],
    enforcementPower: wanted.get('enforcementPower') === true,
  }
}

/** A blank workbook for the units of each table, with a row for every fact its rules ask of them. */
export const blankForms = (rulebook: ResolvedRulebook): Promise<readonly NewFile[]> => {
  const known = new Set(catalog.facts.map(({ id }) => id))
  const own = Object.values(rulebook.facts).filter(({ id }) => !known.has(id))
  return Promise.all(
    rulebook.tables.map(async (table) => {
      const asked = factsOfTable(rulebook, table).filter(({ source }) => source === 'unit')
      const blank: UnitSubmission = {
        submission: 1,
        year: rulebook.year,
        unit: { id: '', name: { zh: '' }, ...unitOf(table) },
        principals: [],
        // An entry without content is a row without content.
        facts: Object.fromEntries(asked.map(({ id }) => [id, {}])),
        evidence: [],
        dutyReports: [],
      }
      const content = await writeSubmissionWorkbook(blank, {
        catalog: { facts: [...catalog.facts, ...own] },
        offerAllFacts: false,
        offerAllRecords: false,
      })
      return { name: `forms/${table.title.zh}.xlsx`, content }
    }),
  )
}
