import * as z from 'zod'
import { date, dottedId } from './common.js'
import { factValue } from './fact-value.js'

const entryShape = {
  /** What the unit says. */
  claimed: z.exactOptional(factValue),
  /** What the assessor found. Official scores read only this. */
  verified: z.exactOptional(factValue),
  /** That the fact cannot be had here. */
  notApplicable: z.exactOptional(
    z
      .strictObject({
        /** Why not. */
        reason: z.string().min(1),
      })
      .readonly(),
  ),
  /** The day for it has not come. */
  notYetDue: z.exactOptional(z.literal(true)),
  /** Ids of the pieces of evidence that prove it, from the evidence of the same submission. */
  evidence: z.exactOptional(z.array(z.string().min(1)).readonly()),
  /** A remark for people; nothing reads it. */
  note: z.exactOptional(z.string()),
}

export const fileFactEntry = z.strictObject(entryShape).readonly()

/** A fact of one case file as handed in: like a fact of the unit, but a file has no files. */
export type FileFactEntry = z.infer<typeof fileFactEntry>

export const caseFile = z
  .strictObject({
    /** Number of the file (案号、卷号), as it stands on its cover; no two files of a list have the same. */
    file: z.string().min(1),
    /** What it is about (案由), for people; no names of persons. */
    title: z.exactOptional(z.string().min(1)),
    /** Day on which the file was closed (结案日期). */
    closed: z.exactOptional(date),
    /**
     * That its facts do not decide: a `void` file (作废) stays and has the mark 0; one that is `notValid` (无效) is left out of
     * everything.
     */
    status: z.exactOptional(
      z
        .strictObject({
          /** Whether it stays with 0 or is left out. */
          is: z.enum(['void', 'notValid']),
          /** Why it does not decide: what is wrong with the file, in words. */
          reason: z.string().min(1),
        })
        .readonly(),
    ),
    /** What was found in the file, by fact. */
    facts: z.record(dottedId, fileFactEntry).readonly(),
    /** A remark for people; nothing reads it. */
    note: z.exactOptional(z.string()),
  })
  .readonly()

/** One case file (案卷) of a unit with what was found in it: a table of the rulebook makes its mark of that. */
export type CaseFile = z.infer<typeof caseFile>

export const factEntry = z
  .strictObject({
    ...entryShape,
    /** For `samples` that a table of the rulebook marks: the files, instead of their marks. An empty list says that none was due. */
    files: z.exactOptional(z.array(caseFile).readonly()),
  })
  .readonly()

/** A fact as handed in: claimed, verified, or not applicable with a reason. What is absent is missing, never 0. */
export type FactEntry = z.infer<typeof factEntry>

export const factEntries = z.record(dottedId, factEntry).readonly()

/** Facts by id. */
export type FactEntries = z.infer<typeof factEntries>
