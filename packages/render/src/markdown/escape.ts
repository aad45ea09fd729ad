import { visible } from '../width.js'

/**
 * Text of a file inside Markdown, in one line: everything that could start markup, a table cell, HTML, a reference or a link is
 * escaped, and what cannot be seen is shown.
 */
export const inline = (text: string): string =>
  visible(text)
    .replace(/[\\`*_{}[\]<>#|!~&$]/g, (mark) => `\\${mark}`)
    // Renderers turn bare addresses into links; an advert must not become one.
    .replace(/:(?=\/\/)/g, '&#58;')
    .replace(/www\./gi, (start) => `${start.slice(0, 3)}&#46;`)
    // Nor an address of mail a link, or a name somebody who is told.
    .replace(/@/g, '&#64;')
    .replace(/\b(?:mailto|xmpp):/gi, (start) => `${start.slice(0, -1)}&#58;`)

/** A table: a head and rows, each cell already escaped. Nothing without rows. */
export const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  rows.length === 0
    ? ''
    : [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n')
