import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import ts from 'typescript'

/** What the source says of a schema: its comment, and those of its fields. */
export interface Documented {
  /** Comment of the type, else of the constant; of a field, its own comment, else that of the schema it is. */
  readonly says: string | undefined
  readonly fields: ReadonlyMap<string, Documented>
}

const folder = fileURLToPath(new URL('../src/', import.meta.url))

const sources = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'))
  .map((file) =>
    ts.createSourceFile(file, readFileSync(folder + file, 'utf8'), ts.ScriptTarget.ES2022, true),
  )

/** The doc comment of a node on one line; links are shown as the name they lead to. */
const commentOf = (node: ts.Node): string | undefined => {
  const comment = ts
    .getJSDocCommentsAndTags(node)
    .filter((doc) => ts.isJSDoc(doc))
    .at(-1)?.comment
  const text =
    typeof comment === 'string'
      ? comment
      : comment
          ?.map((part) => (ts.isJSDocLink(part) ? (part.name?.getText() ?? '') : part.text))
          .join('')
  // A line break stands for a blank, but not between two Chinese characters.
  return text
    ?.replace(/(?<=[^\x20-\x7f])\n\s*(?=[^\x20-\x7f])/g, '')
    .replace(/\s*\n\s*/g, ' ')
    .trim()
}

interface Constant {
  readonly says: string | undefined
  readonly value: ts.Expression
}

/** Constants by file and name, and those that other files can see by name alone. */
const inFile = new Map<string, Constant>()
const exported = new Map<string, Constant>()
const types = new Map<
  string,
  { readonly says: string | undefined; readonly of: string | undefined }
>()

/** The constant of `z.infer<typeof constant>`. */
const inferredFrom = (type: ts.TypeNode): string | undefined =>
  /^z\.infer<typeof (\w+)>$/.exec(type.getText())?.[1]

const isExported = (statement: ts.VariableStatement): boolean =>
  statement.modifiers?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword) ?? false

for (const source of sources)
  for (const statement of source.statements) {
    if (ts.isVariableStatement(statement))
      for (const { name, initializer } of statement.declarationList.declarations) {
        if (initializer === undefined) continue
        const constant = { says: commentOf(statement), value: initializer }
        inFile.set(`${source.fileName} ${name.getText()}`, constant)
        if (isExported(statement) && source.fileName.startsWith('schema'))
          exported.set(name.getText(), constant)
      }
    if (ts.isTypeAliasDeclaration(statement))
      types.set(statement.name.text, {
        says: commentOf(statement),
        of: inferredFrom(statement.type),
      })
    if (ts.isInterfaceDeclaration(statement) || ts.isClassDeclaration(statement))
      types.set(statement.name?.text ?? '', { says: commentOf(statement), of: undefined })
  }

const typesByConstant = new Map(
  [...types.values()].flatMap(({ of, says }) => (of === undefined ? [] : [[of, says] as const])),
)

const nothing: Documented = { says: undefined, fields: new Map() }

const ofProperty = (
  property: ts.ObjectLiteralElementLike,
): readonly (readonly [string, Documented])[] => {
  if (ts.isSpreadAssignment(property)) return [...ofExpression(property.expression).fields]
  const name = property.name?.getText() ?? ''
  const value = ts.isPropertyAssignment(property)
    ? ofExpression(property.initializer)
    : ofConstant(name, property.getSourceFile().fileName)
  return [[name, { ...value, says: commentOf(property) ?? value.says }]]
}

/** What is said of the schema an expression makes: of the object inside lists, options and refinements. */
const ofExpression = (expression: ts.Expression): Documented => {
  if (ts.isIdentifier(expression))
    return ofConstant(expression.text, expression.getSourceFile().fileName)
  if (ts.isAsExpression(expression)) return ofExpression(expression.expression)
  if (ts.isObjectLiteralExpression(expression))
    return { says: undefined, fields: new Map(expression.properties.flatMap(ofProperty)) }
  if (ts.isArrayLiteralExpression(expression)) {
    const parts = expression.elements.map(ofExpression)
    return { says: undefined, fields: new Map(parts.flatMap(({ fields }) => [...fields])) }
  }
  if (!ts.isCallExpression(expression)) return nothing
  const { expression: callee } = expression
  // `z.something(…, schema)` and `withDays(schema)` make a schema of what they are given; `schema.min(1)` is still the schema.
  if (ts.isPropertyAccessExpression(callee) && !ts.isIdentifier(callee.expression))
    return ofExpression(callee.expression)
  const made = expression.arguments.at(-1)
  return made === undefined ? nothing : ofExpression(made)
}

const ofConstant = (name: string, file: string): Documented => {
  const constant = inFile.get(`${file} ${name}`) ?? exported.get(name)
  if (constant === undefined) return nothing
  const { fields } = ofExpression(constant.value)
  return { says: typesByConstant.get(name) ?? constant.says, fields }
}

/**
 * What the source says of an exported schema, by the name of its constant. A schema of a type that is written by hand is
 * documented on that type.
 */
export const documented = (constant: string): Documented => {
  const found = ofConstant(constant, 'schema.ts')
  const type = constant.charAt(0).toUpperCase() + constant.slice(1)
  return { ...found, says: found.says ?? types.get(type)?.says }
}

/** The comment of a public type, by its name; nothing when it has none. */
export const commentOfType = (name: string): string | undefined => types.get(name)?.says

/** Names of the types that the root entry exports. */
export const publicTypes: readonly string[] = sources
  .filter(({ fileName }) => fileName === 'index.ts')
  .flatMap(({ statements }) => [...statements])
  .filter((statement) => ts.isExportDeclaration(statement) && statement.isTypeOnly)
  .flatMap((statement) => {
    const { exportClause } = statement as ts.ExportDeclaration
    return exportClause !== undefined && ts.isNamedExports(exportClause)
      ? exportClause.elements.map(({ name }) => name.text)
      : []
  })
