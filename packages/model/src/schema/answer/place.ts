import * as z from 'zod'

const file = z.exactOptional(z.string())
/** UTF-16 units of the decoded text, from 0; a byte order mark counts. */
const offset = z.int().min(0)
/** Lines and columns count from 1; columns in UTF-16 units. */
const fromOne = z.int().min(1)

export const textPlace = z
  .strictObject({
    kind: z.literal('text'),
    file,
    start: offset,
    /** One past the last unit. */
    end: offset,
    line: fromOne,
    column: fromOne,
    section: z.exactOptional(z.array(z.string()).readonly()),
  })
  .readonly()

export const dataPlace = z
  .strictObject({
    kind: z.literal('data'),
    file,
    /** JSON pointer (RFC 6901); "" is the whole file. */
    pointer: z.string(),
    start: z.exactOptional(offset),
    end: z.exactOptional(offset),
    line: z.exactOptional(fromOne),
    column: z.exactOptional(fromOne),
  })
  .readonly()

export const cellPlace = z
  .strictObject({ kind: z.literal('cell'), file, sheet: z.string(), cell: z.string() })
  .readonly()

export const wordPlace = z
  .strictObject({
    kind: z.literal('word'),
    file,
    /** Part of the package, "word/document.xml". */
    part: z.string(),
    /** From 1. */
    paragraph: fromOne,
    start: offset,
    end: offset,
  })
  .readonly()

export const absentPlace = z
  .strictObject({ kind: z.literal('absent'), file, expected: z.string() })
  .readonly()

export const place = z.discriminatedUnion('kind', [
  textPlace,
  dataPlace,
  cellPlace,
  wordPlace,
  absentPlace,
])
