import { SaxesParser, type SaxesTagNS } from 'saxes'
import { textOfPart } from '../zip/open-package.js'

/** An element as a reader sees it: its namespace and local name, and its attributes by local name. */
export interface XmlElement {
  readonly uri: string
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
}

/** What to do on the way through a part. `past` is the offset in the part's text behind the tag. */
export interface XmlVisitor {
  readonly open: (element: XmlElement, past: number) => void
  readonly close: (name: string, uri: string, past: number) => void
  readonly text: (text: string) => void
}

/** Why a part could not be read. `doctype`: a document type declaration, which no office program writes. */
export type XmlProblem = 'doctype' | 'malformed'

/** Deeper nesting than any office program writes; it only serves to exhaust memory. */
const deepest = 500

const attributesOf = (tag: SaxesTagNS): Readonly<Record<string, string>> => {
  const attributes: Record<string, string> = {}
  for (const { local, value, prefix } of Object.values(tag.attributes))
    if (prefix !== 'xmlns') attributes[local] = value
  return attributes
}

/** Walks through an XML part in one pass; says why when it cannot be read to its end. */
export const walkXml = (part: Uint8Array, visitor: XmlVisitor): XmlProblem | undefined => {
  const text = textOfPart(part)
  if (text === undefined) return 'malformed'
  const parser = new SaxesParser({ xmlns: true })
  let problem: XmlProblem | undefined
  let depth = 0
  // The parser goes on after a problem; throwing is the only way to stop it.
  const stop = (why: XmlProblem): never => {
    problem ??= why
    throw new Error(why)
  }
  parser.on('doctype', () => stop('doctype'))
  parser.on('error', () => stop('malformed'))
  parser.on('opentag', (tag) => {
    depth++
    if (depth > deepest) stop('malformed')
    visitor.open({ uri: tag.uri, name: tag.local, attributes: attributesOf(tag) }, parser.position)
  })
  parser.on('closetag', (tag) => {
    depth--
    visitor.close(tag.local, tag.uri, parser.position)
  })
  parser.on('text', visitor.text)
  parser.on('cdata', visitor.text)
  try {
    parser.write(text).close()
    return undefined
  } catch (error) {
    if (problem === undefined) throw error
    return problem
  }
}
