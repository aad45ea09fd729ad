/** Namespaces of WordprocessingML: the one in use and the strict one. */
export const word: ReadonlySet<string> = new Set([
  'http://schemas.openxmlformats.org/wordprocessingml/2006/main',
  'http://purl.oclc.org/ooxml/wordprocessingml/main',
])

/** Namespaces of formulas. */
export const math: ReadonlySet<string> = new Set([
  'http://schemas.openxmlformats.org/officeDocument/2006/math',
  'http://purl.oclc.org/ooxml/officeDocument/math',
])

/** Namespace of alternatives for older programs. */
export const compatibility = 'http://schemas.openxmlformats.org/markup-compatibility/2006'

/** Earlier states of properties, and readings above the line: nothing of the text as it stands. */
export const passedOver: ReadonlySet<string> = new Set([
  'pPrChange',
  'rPrChange',
  'sectPrChange',
  'tblPrChange',
  'tcPrChange',
  'trPrChange',
  'delText',
  'delInstrText',
  'rt',
])

/** Characters that elements stand for. */
export const characters: Readonly<Record<string, string>> = {
  tab: '\t',
  ptab: '\t',
  cr: '\n',
  noBreakHyphen: '-',
}
