import { attribute, escaped } from '../../xml/escape-xml.js'
import type { Commenting, NumberedComment } from './comment.js'

const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'

/** The namespaces of a document: the strict ones where it is written in them. */
const spaces = (isStrict: boolean) =>
  isStrict
    ? {
        word: 'http://purl.oclc.org/ooxml/wordprocessingml/main',
        relation: 'http://purl.oclc.org/ooxml/officeDocument/relationships/comments',
      }
    : {
        word: 'http://schemas.openxmlformats.org/wordprocessingml/2006/main',
        relation: 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/comments',
      }

/** Puts content behind all else in the root element of a part, which may be written as an empty one. */
const append = (xml: string, root: string, content: (prefix: string) => string): string => {
  const open = new RegExp(`<([\\w.-]{1,40}:)?${root}(?=[\\s/>])`).exec(xml)
  const prefix = open?.[1] ?? ''
  const close = xml.lastIndexOf(`</${prefix}${root}>`)
  if (close >= 0) return xml.slice(0, close) + content(prefix) + xml.slice(close)
  const empty = xml.lastIndexOf('/>')
  return `${xml.slice(0, empty)}>${content(prefix)}</${prefix}${root}>`
}

/** The part that holds the remarks: those there are stay as they are, ours come behind them. */
export const commentsPart = (
  before: string | undefined,
  comments: readonly NumberedComment[],
  { author, date }: Commenting,
  isStrict: boolean,
): string =>
  append(
    before ?? `${head}<w:comments xmlns:w="${spaces(isStrict).word}"></w:comments>`,
    'comments',
    (p) => {
      const when = date === undefined ? '' : ` ${p}date="${date}T00:00:00Z"`
      const paragraph = (line: string): string =>
        `<${p}p><${p}r><${p}t xml:space="preserve">${escaped(line)}</${p}t></${p}r></${p}p>`
      return comments
        .map(
          ({ id, lines }) =>
            `<${p}comment ${p}id="${id}" ${p}author="${attribute(author)}" ${p}initials="${attribute(author.slice(0, 9))}"${when}>${lines.map(paragraph).join('')}</${p}comment>`,
        )
        .join('')
    },
  )

/** The list of content types with the part of the remarks in it. */
export const withContentType = (types: string, path: string): string =>
  append(
    types,
    'Types',
    (p) =>
      `<${p}Override PartName="/${attribute(path)}" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml"/>`,
  )

/** The relations of the document with the part of the remarks among them. */
export const withRelation = (
  relations: string | undefined,
  path: string,
  isStrict: boolean,
): string =>
  append(
    relations ??
      `${head}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"></Relationships>`,
    'Relationships',
    (p) =>
      `<${p}Relationship Id="fazhiComments" Type="${spaces(isStrict).relation}" Target="/${attribute(path)}"/>`,
  )
