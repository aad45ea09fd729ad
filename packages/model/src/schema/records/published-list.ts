import * as z from 'zod'
import { count, date, slug, year } from '../common.js'
import { evidenceIds } from './references.js'

export const publishedList = z
  .strictObject({
    /** Id of the list in this submission. */
    id: slug,
    /** Full title, without 《》. */
    title: z.string().min(1),
    /** Body that published it. */
    issuer: z.string().min(1),
    /** Year of the edition (2021年版). */
    version: z.exactOptional(year),
    /** Number of the batch (第N批), from 1. Batches of one list share no item. */
    batch: z.exactOptional(z.int().min(1)),
    /** How many departments it concerns. */
    departments: z.exactOptional(count),
    /** How many items it holds. */
    items: count,
    /** Id of the list it is drawn from: items promised by notification are some of the proof items (告知承诺 ⊆ 证明事项). */
    within: z.exactOptional(slug),
    /** Day it was published. */
    publishedOn: z.exactOptional(date),
    evidence: z.exactOptional(evidenceIds),
  })
  .readonly()
/** A list a body published (证明事项清单、告知承诺制清单、免罚轻罚清单): edition, batch, departments, items. */
export type PublishedList = z.infer<typeof publishedList>
