import * as z from 'zod'
import { days, level, slug, text } from './common.js'

/** Kinds of assessed unit. */
export const unitKind = z.enum([
  'township',
  'subdistrict',
  'department',
  'partyBody',
  'judicialOrgan',
  'zone',
  'verticallyManaged',
])
/**
 * Kind of assessed unit. A township is a 镇 or 乡, a subdistrict a 街道, a Party body (党委部门、群团) holds no administrative power,
 * a judicial organ is a court, procuratorate or other 政法机关, a zone a 开发区 or 园区, a vertically managed unit answers to a
 * superior of its own line (垂直管理部门).
 */
export type UnitKind = z.infer<typeof unitKind>

/** Who assesses a unit that the city does not assess alone. */
export const assessor = z
  .strictObject({
    /** Name of the body that assesses. */
    body: z.string().min(1),
    /** Whose opinion is heard: the city's for a vertically managed unit, the superior's for a dual-led one (双重管理). */
    opinionOf: z.exactOptional(z.string().min(1)),
  })
  .readonly()

export const unit = z
  .strictObject({
    id: slug,
    name: text,
    kind: unitKind,
    enforcementPower: z.boolean(),
    /** Level of administration the unit belongs to. */
    level: z.exactOptional(level),
    exists: z.exactOptional(days),
    /** Ids of the units it was made from, when units were merged, split or renamed. */
    predecessors: z.exactOptional(z.array(slug).min(1).readonly()),
    /** Who assesses it, where that is not the city alone. */
    assessor: z.exactOptional(assessor),
    /** 统一社会信用代码, 18 characters; `creditCodeFault` proves its check digits. */
    creditCode: z.exactOptional(z.string().regex(/^[0-9A-HJ-NP-RTUW-Y]{18}$/)),
    /** Administrative division code (行政区划代码): 6 digits down to the county, 9 down to the township, 12 down to the village. */
    divisionCode: z.exactOptional(z.string().regex(/^[1-9]\d{5}(?:\d{3}){0,2}$/)),
  })
  .readonly()
/**
 * A unit that is assessed. `enforcementPower` says whether it holds administrative enforcement power (行政执法权);
 * `exists` gives the days between which it exists, both included, where that is not the whole year.
 */
export type Unit = z.infer<typeof unit>
