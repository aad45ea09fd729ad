import * as z from 'zod'

/** Ids of the pieces of evidence that prove it, from the evidence of the same submission. */
export const evidenceIds = z.array(z.string().min(1)).readonly()

/**
 * An id of the same submission, or a name. What is spelt like an id (lower-case letters, digits, hyphens) is taken for one;
 * anything else is a name and is never looked up.
 */
export const idOrName = z.string().min(1)
