import * as z from 'zod'
import { count, slug, text, year } from '../common.js'
import { evidenceIds } from './references.js'

export const populationRegister = z
  .strictObject({
    /** Id of the register in this submission; coverages name it. */
    id: slug,
    /** What is counted: 镇街, 行政村, 社区, 市直部门. */
    name: text,
    /** What is counted, for programs. `villages` are administrative villages (行政村), without communities (社区). */
    kind: z.enum([
      'townships',
      'subdistricts',
      'townshipsAndSubdistricts',
      'villages',
      'communities',
      'villagesAndCommunities',
      'departments',
      'enforcementDepartments',
      'zones',
      'units',
      'other',
    ]),
    /** Year it holds for. */
    year,
    /** How many there are at the end of the year. */
    count,
    /** Ids of the members, each once, where they are listed; then there are `count` of them. */
    members: z.exactOptional(z.array(slug).readonly()),
    /** Office that keeps the register. */
    source: z.string().min(1),
    evidence: z.exactOptional(evidenceIds),
  })
  .readonly()
/** How many of a kind there are in a year (16 townships, 600 villages): the whole that a coverage is measured against. */
export type PopulationRegister = z.infer<typeof populationRegister>
