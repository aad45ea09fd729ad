import { InternalError } from '@fazhi/model'
import type { Feature } from 'write-excel-file/universal'
import {
  getOrderOfSiblings,
  insertElementMarkupAccordingToOrderOfSiblings,
  sanitizeTextContent,
} from 'write-excel-file/utility'

/** Puts an element where the schema of a sheet wants it. */
const inSheet = (xml: string, element: string): string => {
  const order = getOrderOfSiblings('xl/worksheets/sheet{id}.xml', 'worksheet')
  if (order === undefined) throw new InternalError('the order of a sheet is not known')
  return insertElementMarkupAccordingToOrderOfSiblings(xml, element, order, 'worksheet')
}

/** A name of a sheet as a formula writes it. */
const quoted = (name: string): string => `'${name.replaceAll("'", "''")}'`

/**
 * How sheets come out of a printer: across the paper, all columns on one page, the titles again on each. Without it a table of ten
 * columns falls into pieces that nobody can lay side by side.
 */
export const printed = (sheets: readonly string[]): Feature<Blob> => {
  const titles = sheets
    .map(
      (name, index) =>
        `<definedName name="_xlnm.Print_Titles" localSheetId="${index}">${sanitizeTextContent(quoted(name))}!$1:$1</definedName>`,
    )
    .join('')
  return {
    files: {
      transform: {
        'xl/worksheets/sheet{id}.xml': {
          transform: (xml) =>
            inSheet(
              inSheet(xml, '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>'),
              '<pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"/>',
            ),
        },
        'xl/workbook.xml': {
          transform: (xml) =>
            xml.replace(
              /<definedNames\s*\/>|<definedNames>\s*<\/definedNames>/,
              () => `<definedNames>${titles}</definedNames>`,
            ),
        },
      },
    },
  }
}
