import { strToU8, type Zippable, zipSync } from 'fflate'

const word = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'

/** A part of a document in WordprocessingML. */
const part = (root: string, content: string): string =>
  `<?xml version="1.0" encoding="UTF-8"?><w:${root} xmlns:w="${word}" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:v="urn:schemas-microsoft-com:vml" xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape">${content}</w:${root}>`

/** A .docx of the body given, as an office program would pack it. */
export const makeDocx = (
  body: string,
  { numbering, styles, more = {} }: { numbering?: string; styles?: string; more?: Zippable } = {},
): Uint8Array =>
  zipSync({
    '[Content_Types].xml': strToU8('<Types/>'),
    'word/document.xml': strToU8(part('document', `<w:body>${body}</w:body>`)),
    ...(numbering === undefined
      ? {}
      : { 'word/numbering.xml': strToU8(part('numbering', numbering)) }),
    ...(styles === undefined ? {} : { 'word/styles.xml': strToU8(part('styles', styles)) }),
    ...more,
  })

/** A paragraph of plain text. */
export const p = (text: string, properties = ''): string =>
  `<w:p>${properties === '' ? '' : `<w:pPr>${properties}</w:pPr>`}<w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`
