import type { Basis } from '@fazhi/model'
import { type Context, type Cursor, child, report } from './context.js'
import { missing, readList, readMap, readOneOrMore, readText } from './shape.js'

/** The duties an item belongs to. One the catalog does not have is only warned of: duties never move points. */
export const readDuties = (context: Context, cursor: Cursor): readonly string[] =>
  (readOneOrMore(context, cursor) ?? []).flatMap((entry) => {
    const duty = readText(context, entry)
    if (duty === undefined) return []
    const { duties } = context.catalog
    if (duties.length > 0 && !duties.some((known) => known.id === duty)) {
      report(context, entry.pointer, { code: 'RBK-062.duty', params: { name: duty } })
    }
    return [duty]
  })

/** What an item rests on. How binding it is comes from the catalog's norm. */
export const readBasis = (context: Context, cursor: Cursor): readonly Basis[] =>
  (readList(context, cursor) ?? []).flatMap((entry): Basis[] => {
    const map = readMap(context, entry, ['norm', 'article'])
    if (map === undefined) return []
    if (map['norm'] === undefined) missing(context, entry, 'norm')
    const norm = readText(context, child(entry, 'norm'))
    const article = readText(context, child(entry, 'article'))
    if (norm === undefined) return []
    const { norms } = context.catalog
    const known = norms.find((candidate) => candidate.id === norm)
    if (norms.length > 0 && known === undefined) {
      report(context, child(entry, 'norm').pointer, {
        code: 'RBK-062.norm',
        params: { name: norm },
      })
    }
    const authority = known?.authority ?? 'localNotice'
    return [{ norm, ...(article === undefined ? {} : { article }), authority }]
  })
