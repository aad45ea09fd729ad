import type { MessageTable } from '@fazhi/model'
import type { OfficeCodes } from '../codes.js'

/** Messages about office files in English. */
export const en: MessageTable<OfficeCodes> = {
  'OFF-001': 'The file is empty.',
  'OFF-002.document':
    'This is a document in an old format (.doc or .wps). Open it in Word or WPS, choose "Save as" and the type "Word document (*.docx)".',
  'OFF-002.workbook':
    'This is a workbook in an old format (.xls or .et). Open it in Excel or WPS, choose "Save as" and the type "Excel workbook (*.xlsx)".',
  'OFF-002.other':
    'This is an office file in an old format. Open it in its own program; save documents as .docx and workbooks as .xlsx.',
  'OFF-003':
    'The file needs a password. Open it in Word or WPS, remove the password and save it again.',
  'OFF-004.pdf':
    'This is a PDF, from which text cannot be read reliably. Hand in the original .docx or .xlsx.',
  'OFF-004.rtf': 'This is an RTF file. Open it in Word or WPS and save it as .docx.',
  'OFF-004.web':
    'This is a web page or XML file, not an office document. Open it in Word or WPS and save it as .docx or .xlsx.',
  'OFF-004.other':
    'This is not a .docx or .xlsx file (by its content, whatever its ending says). Open it in Word or WPS and save it again.',
  'OFF-005.document': 'This is a document; a workbook (.xlsx) is needed here.',
  'OFF-005.workbook': 'This is a workbook; a document (.docx) is needed here.',
  'OFF-005.other':
    'The archive holds neither a document nor a workbook. Hand in the .docx or .xlsx itself.',
  'OFF-006':
    'The file is damaged ({part}). Open it in Word or WPS, let it be repaired and save it; if it does not open, export it again.',
  'OFF-007.size':
    'The file unpacks to more than {most} MB and is not read. Remove what is not needed and save it again.',
  'OFF-007.entries':
    'The file holds more than {most} parts and is not read. Copy its content to a new document.',
  'OFF-007.ratio':
    'The part "{part}" of the file is packed beyond anything that was written and is not read. Copy its content to a new document.',
  'OFF-007.cells':
    '"{sheet}" reaches row {rows} and column {columns}, beyond any form. Delete the rows and columns that are not needed.',
  'OFF-008':
    'The file has no "{part}", so nothing can be read. Open it in Word or WPS and save it.',
  'OFF-009':
    'The part "{part}" has a document type declaration, which no office program writes; it is not read. Copy the content to a new document.',
  'OFF-010':
    '{count} characters are hidden text and were not read. Confirm whether they should go.',
  'OFF-011':
    '{count} tracked deletions were read as deleted. Accept or reject all changes in the final copy.',
  'OFF-012': 'The automatic table of contents ({count}) was not read as text.',
  'OFF-013':
    '{count} tracked insertions were read as text. Accept or reject all changes in the final copy.',
  'OFF-014':
    '{count} comments are no part of the text and were not read. Delete them in the final copy.',
  'OFF-020': 'The sheet "{sheet}" is missing. Use the template and keep the names of its sheets.',
  'OFF-021':
    'The sheet "{sheet}" lacks the column "{column}". Use the template and keep its headers.',
  'OFF-022': 'The sheet "{sheet}" has no column "{column}"; remove or correct the header.',
  'OFF-022.nearest': 'The sheet "{sheet}" has no column "{column}"; did you mean "{nearest}"?',
  'OFF-023':
    '{value} stands in a number cell with a fraction, which is stored as an approximation. Format the cell as text and type it again; counts are whole numbers.',
  'OFF-024': '"{column}" is not filled in.',
  'OFF-025': '"{value}" is not one of the choices: {choices}.',
  'OFF-026': '"{fact}" stands in two rows; keep one.',
  'OFF-028': 'The sheet of the unit has no row "{key}"; remove or correct it.',
  'OFF-028.nearest': 'The sheet of the unit has no row "{key}"; did you mean "{nearest}"?',
  'OFF-029': '"{key}" stands twice in the sheet of the unit; keep one row.',
  'OFF-029.item': 'The sheet of the self-score has the item "{key}" twice; keep one row.',
  'OFF-030':
    'The sheet "{sheet}" was not read: its headers are those of "{nearest}"; give it that name.',
  'OFF-031':
    '{value} has more than 15 digits, which a number cell does not keep. Format the cell as text and type it again.',
  'OFF-032':
    'There is no inspection "{inspection}", so it cannot be told to which one the problem of this row belongs.',
}
