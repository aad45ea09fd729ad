import * as z from 'zod'
import { unitKinds } from '../choices.js'
import { days, level, slug, text } from './common.js'

/** Kinds of assessed unit. */
export const unitKind = z.enum(unitKinds)
/**
 * Kind of assessed unit. `township`: 镇 or 乡, with a Party committee and a government. `subdistrict`: 街道, with a Party working
 * committee and an office. `department`: a department of the government; whether it holds enforcement power is said apart.
 * `partyBody`: a department of the Party committee or a mass organisation (党委部门、群团). `judicialOrgan`: court, procuratorate
 * or another political-legal organ (政法机关). `zone`: 开发区 or 园区. `verticallyManaged`: answers to a superior of its own line
 * (垂直管理部门). The kinds are the groups that local assessment plans use; no norm lists them.
 */
export type UnitKind = z.infer<typeof unitKind>

export const assessor = z
  .strictObject({
    /** Name of the body that assesses. */
    body: z.string().min(1),
    /** Whose opinion is heard: the city's for a vertically managed unit, the superior's for a dual-led one (双重管理). */
    opinionOf: z.exactOptional(z.string().min(1)),
  })
  .readonly()
/**
 * Who assesses a unit that the city does not assess alone. Practice of one place, read there: a vertically managed unit is
 * assessed by its superior with the city's opinion, a dual-led one by the city with the superior's opinion.
 */
export type Assessor = z.infer<typeof assessor>

export const unit = z
  .strictObject({
    /** Id of the unit, one and the same in every file and every year. */
    id: slug,
    /** Name as the unit's seal has it, or the form its place uses in assessment. */
    name: text,
    kind: unitKind,
    /** Whether it holds administrative enforcement power (行政执法权) of its own, by law or by delegation of powers to a township. */
    enforcementPower: z.boolean(),
    /** Level of administration it belongs to; a department has the level of its government. Not said when absent. */
    level: z.exactOptional(level),
    /** Days between which it exists, both included; the whole year when absent. */
    exists: z.exactOptional(days),
    /** Ids of the units it was made from, when units were merged, split or renamed; never its own. */
    predecessors: z.exactOptional(z.array(slug).min(1).readonly()),
    /** Who assesses it, where that is not the city alone. A vertically managed unit names it. */
    assessor: z.exactOptional(assessor),
    /**
     * Unified social credit code (统一社会信用代码, GB 32100): 18 characters in capitals, without I, O, S, V and Z.
     * `creditCodeFault` proves its check characters.
     */
    creditCode: z.exactOptional(z.string().regex(/^[0-9A-HJ-NP-RTUW-Y]{18}$/)),
    /**
     * Administrative division code (行政区划代码): 6 digits down to the county (GB/T 2260), 9 down to the township or sub-district
     * (GB/T 10114), 12 down to the village or residents' committee.
     */
    divisionCode: z.exactOptional(z.string().regex(/^[1-9]\d{5}(?:\d{3}){0,2}$/)),
  })
  .readonly()
/** A unit that is assessed: what it is called, of which kind and level, since when, who assesses it, and its codes. */
export type Unit = z.infer<typeof unit>
