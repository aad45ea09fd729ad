import * as z from 'zod'
import { date } from '../common.js'
import { findingJson, messageParams } from './finding.js'
import { ledgerRowJson } from './ledger-row.js'
import { place } from './place.js'

const count = z.int().min(0)

/** Roots by kind; effects of another finding are not counted, and what was acknowledged only as that. */
export const counts = z
  .strictObject({ error: count, warning: count, review: count, info: count, acknowledged: count })
  .readonly()

export const pass = z
  .strictObject({
    /** Id of the item in the profile. */
    item: z.string(),
    status: z.enum(['met', 'partial', 'missing', 'notApplicable', 'undecided']),
    quote: z.exactOptional(z.string()),
    at: z.exactOptional(place),
    why: z.exactOptional(z.string()),
  })
  .readonly()

export const planEntry = z
  .strictObject({
    action: z.enum(['fill', 'delete', 'addSection', 'addMark', 'replace', 'confirm']),
    slot: z.string(),
    places: z.array(place).readonly(),
    proposal: z.exactOptional(z.string()),
    /** Fingerprints. */
    resolves: z.array(z.string()).readonly(),
  })
  .readonly()

export const ruleStatus = z
  .strictObject({
    rule: z.string(),
    status: z.enum([
      'ran',
      'notInPhase',
      'notInForce',
      'notApplicable',
      'crashed',
      'timedOut',
      'unreadable',
    ]),
    /** Whether it could have blocked. */
    blocking: z.boolean(),
    looked: count,
    fired: count,
    blocked: count,
    why: z.exactOptional(z.string()),
    reason: z.exactOptional(z.strictObject({ code: z.string(), params: messageParams }).readonly()),
  })
  .readonly()

/** What gave the answer: program, and the versions of what it went by. */
export const engine = z
  .strictObject({
    name: z.literal('fazhi'),
    version: z.string(),
    catalog: z.exactOptional(z.string()),
    rulebook: z.exactOptional(z.strictObject({ id: z.string(), version: z.string() }).readonly()),
  })
  .readonly()

/** Text that was not judged: pasted web furniture. */
export const setAside = z.strictObject({ at: place, quote: z.string() }).readonly()

/** What a rulebook leaves unsaid and results rest on. */
export const assumption = z
  .strictObject({
    code: z.string(),
    params: messageParams,
    at: z.exactOptional(place),
    message: z.string(),
  })
  .readonly()

/** A deed the report tells without a figure: a body set up, a system started, a paper issued, a plan adopted. */
export const deedJson = z
  .strictObject({
    at: place,
    quote: z.string(),
    kind: z.enum(['body', 'system', 'paper', 'adoption']),
    /** `planned`: it stands in the plan for the next year, or is only meant to be done. */
    state: z.enum(['done', 'underway', 'planned']),
    /** The meeting it was done at, as written. */
    meeting: z.exactOptional(z.string()),
  })
  .readonly()

/** What a Word document holds beside its plain text, by how many: insertions and notes are read, the others left out. */
export const wordHeld = z
  .strictObject({
    /** Tracked insertions, read. */
    inserted: z.int(),
    /** Tracked deletions, left out. */
    deleted: z.int(),
    /** Characters of hidden text, left out. */
    hidden: z.int(),
    /** Automatic tables of contents, left out. */
    contents: z.int(),
    /** Footnotes and endnotes, read behind the text. */
    notes: z.int(),
    /** Comments, left out. */
    comments: z.int(),
    /** Headers and footers with more than the page number, read behind the text. */
    headers: z.int(),
  })
  .readonly()

export const answerJson = z
  .strictObject({
    format: z.literal(1),
    /** The file that was checked, as it was named. */
    file: z.exactOptional(z.string()),
    /** `cannotTell`: a rule that could block did not finish. */
    verdict: z.enum(['ready', 'notReady', 'cannotTell']),
    phase: z.enum(['draft', 'submit', 'publish']),
    /** The day the question was asked. */
    date: z.exactOptional(date),
    /** Version of the rules. */
    version: z.exactOptional(z.string()),
    language: z.enum(['zh-CN', 'en']),
    engine: z.exactOptional(engine),
    /** Id of the report profile. */
    profile: z.exactOptional(z.string()),
    /** What chose the profile: who asked, the title, the body that reports, or nothing in the text. */
    profileFrom: z.exactOptional(z.enum(['option', 'title', 'issuer', 'usual'])),
    year: z.exactOptional(
      z
        .strictObject({
          value: z.exactOptional(z.int()),
          from: z.enum(['option', 'title', 'heading', 'date', 'none']),
        })
        .readonly(),
    ),
    /** Whether the text is the kind of report the profile is about; content rules run only then. */
    genre: z.exactOptional(
      z.strictObject({ recognised: z.boolean(), why: z.exactOptional(z.string()) }).readonly(),
    ),
    counts,
    findings: z.array(findingJson).readonly(),
    passes: z.array(pass).readonly(),
    /** The smallest set of edits that makes it ready, blocking ones first. */
    plan: z.array(planEntry).readonly(),
    rules: z.array(ruleStatus).readonly(),
    setAside: z.exactOptional(z.array(setAside).readonly()),
    word: z.exactOptional(wordHeld),
    ledger: z.exactOptional(z.array(ledgerRowJson).readonly()),
    deeds: z.exactOptional(z.array(deedJson).readonly()),
    assumptions: z.exactOptional(z.array(assumption).readonly()),
  })
  .readonly()
/**
 * An answer as other programs read it. Lines and columns count from 1, offsets from 0, both in UTF-16 units of the decoded text;
 * exact numbers travel as text.
 */
export type AnswerJson = z.infer<typeof answerJson>

/** Answers about several files, in the order the files were named. */
export const answerListJson = z
  .strictObject({ format: z.literal(1), answers: z.array(answerJson).readonly() })
  .readonly()
/** Answers about several files. */
export type AnswerListJson = z.infer<typeof answerListJson>
