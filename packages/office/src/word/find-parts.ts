import { walkXml } from '../xml/walk-xml.js'

/** Paths of the parts a reader of text needs. */
export interface WordParts {
  readonly document: string
  readonly numbering: string
  readonly styles: string
  /** Footnotes and endnotes. */
  readonly notes: readonly string[]
  readonly comments: string
  /** Headers and footers. */
  readonly headers: readonly string[]
}

/** Targets of a relationship part by the last step of their type. */
const targetsOf = (
  part: Uint8Array | undefined,
  folder: string,
): ReadonlyMap<string, readonly string[]> => {
  const targets = new Map<string, string[]>()
  if (part === undefined) return targets
  walkXml(part, {
    open: ({ name, attributes }) => {
      if (name !== 'Relationship' || attributes['TargetMode'] === 'External') return
      const type = attributes['Type']?.split('/').at(-1)
      const target = attributes['Target']
      if (type === undefined || target === undefined) return
      const path = target.startsWith('/') ? target.slice(1) : `${folder}${target}`
      const own = targets.get(type)
      if (own === undefined) targets.set(type, [path])
      else own.push(path)
    },
    close: () => {},
    text: () => {},
  })
  return targets
}

/** Path of the part with the relations of a part. */
export const relationsOf = (part: string): string => {
  const slash = part.lastIndexOf('/') + 1
  return `${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`
}

/** Path of the comments a document says it has. */
export const relatedComments = (
  parts: ReadonlyMap<string, Uint8Array>,
  document: string,
): string | undefined => {
  const folder = document.slice(0, document.lastIndexOf('/') + 1)
  const path = targetsOf(parts.get(relationsOf(document)), folder).get('comments')?.[0]
  return path !== undefined && parts.has(path) ? path : undefined
}

/** Finds the main document and its helpers by their relationships; the usual names where there are none. */
export const findParts = (parts: ReadonlyMap<string, Uint8Array>): WordParts => {
  const document =
    targetsOf(parts.get('_rels/.rels'), '').get('officeDocument')?.[0] ?? 'word/document.xml'
  const folder = document.slice(0, document.lastIndexOf('/') + 1)
  const beside = targetsOf(parts.get(relationsOf(document)), folder)
  const one = (type: string): string => beside.get(type)?.[0] ?? `${folder}${type}.xml`
  const all = (type: string): readonly string[] => beside.get(type) ?? []
  return {
    document,
    numbering: one('numbering'),
    styles: one('styles'),
    notes: [one('footnotes'), one('endnotes')],
    comments: one('comments'),
    headers: [...all('header'), ...all('footer')],
  }
}
