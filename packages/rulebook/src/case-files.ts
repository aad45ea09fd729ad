import { nearest } from '@fazhi/findings'
import { type FileTable, fileTableOf } from '@fazhi/model'
import { type Context, type Cursor, child, report } from './context.js'
import { isMap, missing, readChoice, readList, readMap, readText } from './shape.js'

const sayFacts = (context: Context, cursor: Cursor): void => {
  for (const name of Object.keys(readMap(context, cursor) ?? {})) {
    if (context.facts.has(name)) continue
    const like = nearest(name, [...context.facts.keys()])
    report(
      context,
      child(cursor, name).pointer,
      like === undefined
        ? { code: 'RBK-080', params: { name } }
        : { code: 'RBK-080.near', params: { name, nearest: like }, expected: like },
      'key',
    )
  }
}

const readFile = (context: Context, cursor: Cursor, seen: Set<string>): void => {
  readMap(context, cursor, ['file', 'is', 'facts'])
  const at = child(cursor, 'file')
  const file = readText(context, at)
  if (at.value === undefined) missing(context, cursor, 'file')
  if (file !== undefined && seen.has(file))
    report(context, at.pointer, { code: 'RBK-043', params: { name: file } })
  if (file !== undefined) seen.add(file)
  const is = readChoice(context, child(cursor, 'is'), ['void', 'notValid'] as const)
  const factsAt = child(cursor, 'facts')
  if (factsAt.value === undefined && is === undefined) missing(context, cursor, 'facts')
  sayFacts(context, factsAt)
}

/**
 * Says what is wrong with the files a case gives. Of one item their marks may stand there instead, as if the table had come to them;
 * of a whole table they must be files, as they are of a unit.
 */
export const checkCaseFiles = (
  context: Context,
  given: Cursor,
  isWhole: boolean,
  fileTables: readonly FileTable[],
): void => {
  if (!isMap(given.value)) return
  for (const name of Object.keys(given.value)) {
    const at = child(given, name)
    const table = fileTableOf({ fileTables }, name)
    if (table === undefined || at.value === null) continue
    const entries = readList(context, at) ?? []
    const seen = new Set<string>()
    for (const entry of entries) {
      if (isMap(entry.value)) readFile(context, entry, seen)
      else if (isWhole || entries.some(({ value }) => isMap(value)))
        report(context, entry.pointer, { code: 'RBK-166', params: { name, table: table.id } })
    }
  }
}
