import * as z from 'zod'
import { count, slug, text, year } from '../common.js'

export const populationRegister = z
  .strictObject({
    id: slug,
    /** What is counted: 镇街, 行政村, 社区, 市直部门. */
    name: text,
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
    year,
    /** How many there are at the end of the year. */
    count,
    /** Ids of the members, where they are listed; then there are `count` of them. */
    members: z.exactOptional(z.array(slug).readonly()),
    /** Office that keeps the register. */
    source: z.string().min(1),
    evidence: z.exactOptional(z.array(z.string().min(1)).readonly()),
  })
  .readonly()
/** How many of a kind there are in a year (16 townships, 600 villages): the whole that a coverage is measured against. */
export type PopulationRegister = z.infer<typeof populationRegister>
