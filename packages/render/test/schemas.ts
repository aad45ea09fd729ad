import { readFileSync } from 'node:fs'
import { Ajv2020 } from 'ajv/dist/2020.js'
import AjvDraft04 from 'ajv-draft-04'
import addFormats from 'ajv-formats'

const read = (name: string): object =>
  JSON.parse(readFileSync(new URL(name, import.meta.url), 'utf8'))

const faultsOf =
  (validate: ReturnType<Ajv2020['compile']>) =>
  (value: unknown): readonly string[] => {
    // What a reader of the file gets: without what JSON does not carry.
    validate(JSON.parse(JSON.stringify(value)))
    return (validate.errors ?? []).map((error) => `${error.instancePath} ${error.message}`)
  }

// One pattern of the schema is no regular expression under the `u` flag.
const draft04 = new AjvDraft04.default({ strict: false, allErrors: true, unicodeRegExp: false })
addFormats.default(draft04)

/** What the schema of SARIF 2.1.0 says against a log; empty when it is one. */
export const sarifFaults = faultsOf(draft04.compile(read('./sarif-schema/sarif-2.1.0-rtm.5.json')))

const draft2020 = new Ajv2020({ strict: true, allErrors: true })
addFormats.default(draft2020)

/** What our published schema says against an answer, or a list of answers; empty when it is one. */
export const answerFaults = faultsOf(draft2020.compile(read('../schemas/answer.schema.json')))
