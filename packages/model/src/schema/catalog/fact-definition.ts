import * as z from 'zod'
import { aggregates, factSources, factTypes } from '../../choices.js'
import { dottedId, level, provenance, text } from '../common.js'
import { unitKind } from '../unit.js'

export const factType = z.enum(factTypes)

/**
 * Type of a fact; fixes the shape of its value: a whole number of things (`count`), money with its unit (`amount`), yes or no (`flag`), one of
 * declared levels (`level`), a day (`date`), in time, late or never (`filing`), a score and what it is out of (`score`), marks of a sample
 * (`samples`), ballots by option (`tally`), things that happened (`events`), k of n (`coverage`), a mark with its reason (`judgement`).
 */
export type FactType = z.infer<typeof factType>

export const factSource = z.enum(factSources)
/**
 * Source of record of a fact: the units themselves, the office of the rule-of-law commission (依法治市办), the offices of the Party
 * committee (市委办公室) and of the government (市政府办公室), the courts, the justice bureau (司法局), the statistics of a service, or the
 * city as a whole.
 */
export type FactSource = z.infer<typeof factSource>

export const askedOf = z
  .strictObject({
    /** Kinds of unit that can have it: villages are a township's or a sub-district's. */
    kind: z.exactOptional(z.array(unitKind).min(1).readonly()),
    /** Whether it takes administrative enforcement power to have it. */
    enforcementPower: z.exactOptional(z.boolean()),
    /** Levels of administration that can have it: only a city divided into districts makes government rules (规章). */
    level: z.exactOptional(z.array(level).min(1).readonly()),
  })
  .readonly()
/** Which units can have a figure at all; a unit is asked when all that is said here holds for it. */
export type AskedOf = z.infer<typeof askedOf>

export const factDefinition = z
  .strictObject({
    /** "litigation.heard"; stable, and no rate has it. */
    id: dottedId,
    /** What it is called, as a label of a form or a table. */
    name: text,
    type: factType,
    /** Measure word of a count (次, 件, 人次) or unit of an amount (万元); a part has the measure of its whole. */
    measure: z.exactOptional(z.string().min(1)),
    /** What counts and what does not, and of which time, in Chinese and in our own words. */
    definition: z.string().min(1),
    /**
     * For `level`: the levels, best first. For `events`: the levels that may occur, highest first. For `tally`: the options. For
     * `samples` that are classed instead of marked: the classes, best first.
     */
    levels: z.exactOptional(z.array(z.string().min(1)).min(1).readonly()),
    /** What the levels are called, by level; a level without a name is shown as it is written. */
    levelNames: z.exactOptional(z.record(z.string().min(1), text).readonly()),
    /** For `events`: the kinds there are, where they are told apart (award, media, instruction). */
    kinds: z.exactOptional(z.array(z.string().min(1)).min(1).readonly()),
    /** A count that is kept by quarter or month. */
    series: z.exactOptional(z.enum(['quarter', 'month'])),
    /** Ids of lesser faults of the same kind: files that are untrue are graver than files that are careless. Only checks read it. */
    graverThan: z.exactOptional(z.array(dottedId).min(1).readonly()),
    /** Largest value that is possible in a year, declared; bounds what a missing fact could be. */
    maximum: z.exactOptional(z.int().min(0)),
    /** What the law allows, where it says more than "not negative": a mediation committee has three to nine members. */
    range: z.exactOptional(
      z.strictObject({ least: z.int().min(0), most: z.exactOptional(z.int().min(0)) }).readonly(),
    ),
    /** Who the fact is taken from: every unit itself, or one owner. */
    source: factSource,
    /**
     * Which units can have the fact at all; every unit when absent. A unit is asked when all that is said here holds for it.
     * Of a figure with one owner it says the level of the owner and nothing else. A figure given by a unit that is not asked still counts.
     */
    askedOf: z.exactOptional(askedOf),
    /** Id of the count this one is a part of: heads appeared ⊆ cases heard. Chains reach further: principals ⊆ heads ⊆ cases. */
    partOf: z.exactOptional(dottedId),
    /**
     * How the city's figure comes from the units' figures: added (`sum`), events once a matter (`distinct`), a stock at its end (`last`),
     * given by its one owner (`ownerOnly`), or not at all, since it does not add up (`none`).
     */
    aggregate: z.enum(aggregates),
    /** How reports state the figure in general, in Chinese, with `#` for the number: "开庭审理#件". A phrase means one fact or rate. */
    phrases: z.exactOptional(z.array(z.string().includes('#')).readonly()),
    provenance,
  })
  .readonly()

/** One entry of the fact dictionary: what is counted, in what unit, by whom, and where the definition comes from. */
export type FactDefinition = z.infer<typeof factDefinition>
