import * as z from 'zod'
import * as schemas from '../src/schema.js'
import { type Documented, documented } from './doc-comments.js'

/** The published schemas by the name of their file: formats of files, units and records, entries of the catalog. */
const constants = {
  'unit-submission': 'unitSubmission',
  'city-submission': 'citySubmission',
  acknowledgements: 'acknowledgements',
  unit: 'unit',
  principal: 'principal',
  evidence: 'evidence',
  records: 'records',
  meeting: 'meeting',
  'issued-document': 'issuedDocument',
  'published-list': 'publishedList',
  inspection: 'inspection',
  'duty-report': 'dutyReport',
  'population-register': 'populationRegister',
  coverage: 'coverage',
  recognition: 'recognition',
  objection: 'objection',
  'fact-definition': 'factDefinition',
  rate: 'rate',
  norm: 'norm',
  duty: 'duty',
  deadline: 'deadline',
  body: 'body',
  'fixed-formula': 'fixedFormula',
  term: 'term',
  'calendar-year': 'calendarYear',
  identity: 'identity',
  'report-profile': 'reportProfile',
  overlay: 'overlay',
} as const satisfies Readonly<Record<string, keyof typeof schemas>>

/** The schemas of the door by name. */
const all: Readonly<typeof schemas> = { ...schemas }

/** Name of a published schema. */
export type SchemaName = keyof typeof constants

/** Names of the published schemas. */
export const schemaNames = Object.keys(constants) as readonly SchemaName[]

/** The zod schema a file is made from. */
export const zodOf = (name: SchemaName): z.ZodType => all[constants[name]]

/** A JSON Schema, as far as it is walked here. */
export interface JsonSchema {
  readonly properties?: Readonly<Record<string, JsonSchema>>
  readonly items?: JsonSchema
  readonly additionalProperties?: JsonSchema | boolean
  readonly anyOf?: readonly JsonSchema[]
  readonly $defs?: Readonly<Record<string, JsonSchema>>
  readonly description?: string
}

/** Lays the comments of the source over a schema: a reader in another language has nothing else to go by. */
const withDescriptions = (schema: JsonSchema, { fields }: Documented): JsonSchema => {
  const inner = (one: JsonSchema): JsonSchema => withDescriptions(one, { says: undefined, fields })
  const { properties, items, additionalProperties, anyOf } = schema
  return {
    ...schema,
    ...(items === undefined ? {} : { items: inner(items) }),
    ...(typeof additionalProperties === 'object'
      ? { additionalProperties: inner(additionalProperties) }
      : {}),
    ...(anyOf === undefined ? {} : { anyOf: anyOf.map(inner) }),
    ...(properties === undefined
      ? {}
      : {
          properties: Object.fromEntries(
            Object.entries(properties).map(([name, property]) => {
              const field = fields.get(name)
              if (field === undefined) return [name, property]
              const { description, ...rest } = withDescriptions(property, field)
              const says = field.says ?? description
              return [name, says === undefined ? rest : { description: says, ...rest }]
            }),
          ),
        }),
  }
}

/** Schemas that others are made of, by the name they get under `$defs`, without the one a file is about. */
const partsOf = (name: SchemaName) => {
  const parts = z.registry<Record<string, unknown>>()
  for (const constant of [...Object.values(constants), 'factEntry' as const])
    if (constant !== constants[name]) parts.add(all[constant], { id: constant })
  // What a schema itself says of its JSON form stays.
  parts.add(all.factValue, { ...z.globalRegistry.get(all.factValue), id: 'factValue' })
  return parts
}

/** The JSON Schema of a file: dialect, id, title and description first. */
export const jsonSchemaOf = (name: SchemaName): JsonSchema & { readonly $id: string } => {
  const docs = documented(constants[name])
  const { $schema, $defs, ...made } = z.toJSONSchema(zodOf(name), {
    target: 'draft-2020-12',
    io: 'input',
    unrepresentable: 'throw',
    metadata: partsOf(name),
    override: ({ jsonSchema }) => {
      // That our objects are frozen for the type checker is no word about who may write a file.
      delete jsonSchema.readOnly
      // The dialect knows `date`. What the maker calls `includes` or `regex` stands in the pattern.
      if (jsonSchema.format !== 'date') delete jsonSchema.format
    },
  }) as JsonSchema & { readonly $schema: string }
  const parts = Object.entries($defs ?? {}).map(([part, schema]) => {
    const ofPart = documented(part)
    return [part, { description: ofPart.says, ...withDescriptions(schema, ofPart) }]
  })
  return {
    $schema,
    // Where a mirror of the package registry shows the file once it is published; nothing reads it from there.
    $id: `https://unpkg.com/@fazhi/model/schemas/${name}.schema.json`,
    title: name.charAt(0).toUpperCase() + name.slice(1).replaceAll('-', ' '),
    description: docs.says,
    ...withDescriptions(made, docs),
    ...(parts.length === 0 ? {} : { $defs: Object.fromEntries(parts) as JsonSchema['$defs'] }),
  } as JsonSchema & { readonly $id: string }
}
