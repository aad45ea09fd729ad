import * as z from 'zod'
import { catalogParts } from '../../choices.js'
import { articleOf, date, slug, text } from '../common.js'

/** Parts of the catalog an overlay may touch. */
export const catalogPart = z.enum(catalogParts)
/** A part of the catalog. */
export type CatalogPart = z.infer<typeof catalogPart>

/** Ranks of layers, the general first: the later one has the last word. */
export const overlayRank = z.enum(['nation', 'province', 'city', 'year'])
/** Rank of a layer. */
export type OverlayRank = z.infer<typeof overlayRank>

const id = z.string().min(1).max(80)
const entry = z.record(z.string(), z.unknown()).readonly()

const byPart = <Schema extends z.ZodType>(schema: Schema) =>
  z.exactOptional(z.partialRecord(catalogPart, z.array(schema).min(1).readonly()).readonly())

export const overlay = z
  .strictObject({
    overlay: z.literal(1),
    id: slug,
    version: z.string().min(1),
    title: text,
    rank: overlayRank,
    /** The province or city it is for, by name: 山东省. */
    place: z.exactOptional(z.string().min(1)),
    /** First and last day it holds. */
    from: z.exactOptional(date),
    to: z.exactOptional(date),
    /** Ids of the overlays it is laid over, of its own rank or a more general one; each must be there. */
    over: z.exactOptional(z.array(slug).readonly()),
    /** New entries, whole; each in the form of its part. */
    add: byPart(entry),
    /**
     * Fields of entries that are there, as a JSON merge patch (RFC 7396): what is named is replaced, a list whole, a map field by
     * field; `null` takes a field away. The id stays.
     */
    patch: byPart(
      z
        .strictObject({
          id,
          set: entry,
          /** Why it is different here. */
          reason: z.string().min(1),
          /** What allows it; needed to relax an entry that is more binding than a local notice. */
          basis: z.exactOptional(articleOf),
        })
        .readonly(),
    ),
    /** Entries that do not hold here. */
    retire: byPart(
      z
        .strictObject({ id, reason: z.string().min(1), basis: z.exactOptional(articleOf) })
        .readonly(),
    ),
  })
  .readonly()
/** A layer over the catalog: what a province, a city or a year adds, changes or retires, each with a reason. */
export type Overlay = z.infer<typeof overlay>
