import type { MessageTable } from '@fazhi/model'
import type { ReportCodes } from '../codes.js'

/** Messages in English. */
export const en: MessageTable<ReportCodes> = {
  'INP-001': 'There is no text: the file is empty. Check that this is the finished report.',
  'INP-002.docx':
    'This is a Word document (.docx), not plain text. Open it with the Word reader, or save it in Word as plain text (.txt, UTF-8).',
  'INP-002.pdf':
    'This is a PDF. Use the Word document it was made from (.docx), or save the text as plain text (.txt, UTF-8).',
  'INP-002.ole':
    'This is an old .doc or .wps file. Save it in Word or WPS as .docx, or as plain text (.txt, UTF-8).',
  'INP-002.zip': 'This is an archive. Unpack it and choose the .docx or .txt report inside.',
  'INP-002.image':
    'This is a picture. Use the report as .docx or .txt; text in a picture cannot be checked.',
  'INP-002.binary':
    'This is not a text file. Save the report as .docx, or as plain text (.txt, UTF-8).',
  'INP-003': 'The encoding of the text is not recognised. Save it as plain text (.txt) in UTF-8.',
  'STR-001': 'No section on measures and results was found.',
  'STR-002': 'Number "{mark}" does not follow on; "{expected}" is expected.',
  'STR-002.repeat': 'Number "{mark}" is used twice running.',
  'STR-003': 'Nothing stands under the heading "{title}".',
  'STR-010': 'No section on shortcomings was found.',
  'STR-010.paragraph':
    'Shortcomings are told in a paragraph without a heading of their own; confirm that they are complete.',
  'STR-011': 'Shortcomings are told without their causes.',
  'STR-012': 'How the principals acted as first responsible persons is not told.',
  'STR-012.runIn':
    'How the principals acted is told in passing, without a heading of its own; confirm that it suffices.',
  'STR-013': 'Arrangements for the next year (with year and measures) are missing.',
  'STR-013.paragraph':
    'Arrangements for the next year stand in a closing paragraph only; confirm that they suffice.',
  'STR-014': 'The signature of the issuing organ is missing at the end.',
  'STR-015': 'The date is missing at the end.',
  'PLC-001': '"{token}" waits for the name of the reporting place.',
  'PLC-002': '"{token}" waits for the name of the superior place, not of the reporting one.',
  'PLC-003': '"{token}" waits for the name of the province.',
  'PLC-004': '"{token}" waits for the name of a township.',
  'PLC-005': '"{token}" waits for the name of a person.',
  'PLC-006': '"{token}{unit}" waits for a number.',
  'PLC-007': '"{token}" waits for an amount of money.',
  'PLC-008': '"{token}" inside a document title is not filled in.',
  'PLC-009': '"{token}" waits for the name of a body or publication.',
  'PLC-010': '"{token}" waits for a date.',
  'PLC-011': '"{token}" is not filled in.',
  'PLC-012': 'A place name was taken out inside "{token}"; put it back.',
  'PLC-013': '"{token}" is not filled in.',
  'PLC-014': '{places} place(s) say "{example}" or the like; confirm that no real name is due.',
  'RES-001': 'An advertisement is left in the text; delete it.',
  'RES-002': 'The id of a messenger account is left in the text; delete it.',
  'RES-003': 'A pair of paywall markers is left in the text; delete both.',
  'RES-003.single': 'A paywall marker is left in the text; delete it.',
  'RES-004': 'A banner of a text mill or reposting site is left in the text; delete it.',
  'RES-005': '{places} invisible character(s); delete them.',
  'RES-006': 'Gambling promotion is spliced into the text; delete it.',
  'RES-007': 'Code of a web page is left in the text; delete it.',
  'RES-008': 'Words of a writing tool are left in the text; delete them.',
  'FIG-001': 'Received {whole}, but {parts} make {total}.',
  'FIG-001.blocked':
    'Whether {whole} equals {parts} can be checked once the numbers are filled in.',
  'FIG-002': 'The parts {parts} (together {total}) exceed the whole, {whole}.',
  'FIG-002.short': 'The parts {parts} make {total}, short of the whole, {whole}.',
  'FIG-002.blocked': 'Whether {parts} fit {whole} can be checked once the numbers are filled in.',
  'FIG-003':
    'Concluded {concluded}, more than accepted and carried over together, {bound} (accepted {accepted}).',
  'FIG-003.unsaid':
    'Concluded {concluded}, more than accepted, {accepted}; if cases were carried over, say how many.',
  'FIG-003.noCount':
    'Concluded {concluded} includes cases carried over, but not how many; it cannot be held against those accepted.',
  'FIG-004': '{stated} are stated, but {listed} names are listed.',
  'FIG-005': '"{what}" was {first} before and is {second} here; check which is right.',
  'RAT-001': 'The value {value} of {rate} has lost its per cent sign.',
  'RAT-002': '{rate} is {value}%; a share of a whole cannot pass 100 %.',
  'RAT-003': '{rate} is given as {value}; {part} of {whole} make {computed}.',
  'RAT-003.blocked': '{rate} {value} cannot be recomputed: its counts are not filled in.',
  'RAT-004': '{rate} {value}: no count out of {whole} gives this rate; check it.',
  'RAT-005': 'The appearance rate of principals, {principal}, is above that of all heads, {head}.',
  'DAT-001': '"{date}" does not exist.',
  'DAT-001.backwards': '"{period}" ends before it begins.',
  'DAT-002': 'The heading says {stated}; the report is for {year}.',
  'DAT-003': 'The title says {stated}; a report for {year} is asked for.',
  'DAT-004': 'The numbers of "{earlier}" and "{later}" run against their dates.',
  'DAT-004.order': '"{earlier}" is told before "{later}"; confirm the order.',
  'DAT-005': '"{date}" is after the reporting year {year}; confirm it.',
  'DAT-006.saturday': '"{date}" is a Saturday that was not worked; confirm the date.',
  'DAT-006.sunday': '"{date}" is a Sunday that was not worked; confirm the date.',
  'DAT-006.holiday': '"{date}" is in the public holiday of {holidayEn}; confirm the date.',
  'DDL-001': 'Signed on {signed}, after the deadline (before {deadline}).',
  'DDL-001.onTheDay':
    'Signed on {signed}, the very day of the deadline; it is due before {deadline}.',
  'DDL-002':
    'Signed on {signed}, before {year} had ended; confirm that the figures cover the whole year.',
  'REF-001': 'Year ranges of document titles use two dashes: "{dash}" here, "{usual}" elsewhere.',
  'TRM-001': '"{found}" is not the name of the body; it is "{full}".',
  'TRM-002': '"{found}" should read "{right}".',
  'TRM-003':
    '"{found}": a county cannot make government rules; confirm whether normative documents are meant.',
  'PUN-001': '"{mark}" has no partner.',
  'PUN-002': 'Half-width "{mark}" between Han characters; it should be "{right}".',
  'PUN-003': 'A dash is two em long (——).',
  'PUN-004': 'The interpunct is "·".',
  'PUN-005': 'Marks doubled: "{marks}".',
  'PUN-005.words': 'Words doubled: "{words}".',
  'PUN-006': '{places} stray blank(s).',
  'CLM-001':
    '{places} claim(s) of full coverage without counts (how many of how many); check them.',
  'PRV-001': 'A leader\u2019s written instruction is told; have it cleared before publication.',
  'PRV-002': '"{mark}" stands in the text; it must be reviewed for secrecy before publication.',
  'PRV-003': 'An identity number stands in the text; remove or confirm it before publication.',
  'PRV-004': 'A mobile phone number stands in the text; remove or confirm it before publication.',
  'TIE-001': '{factEn} is given as {stated}; the roll-up of the submissions says {ours}.',
  'STR-004': 'The topic names "{matter}"; its text never comes to it. Check it.',
  'STR-016': 'The title does not say that this is "{title}"; confirm the kind of report.',
  'STR-017': 'A report must not carry a request; write separately.',
  'STR-018.fewMentions':
    'The text hardly speaks of law-based government, so it was not recognised as "{title}" and its sections were not asked for.',
  'STR-018.fewHeadings':
    'Fewer than two top headings (一、二、) were found, so it was not recognised as "{title}" and its sections were not asked for.',
  'STR-018.governmentWorkReport':
    'This is a government work report, not "{title}"; its sections were not asked for.',
  'STR-018.personalAccount':
    'This is a personal account, not "{title}"; its sections were not asked for.',
  'STY-001':
    '{places} place(s) say "{example}" or the like; the report is read the next year, so name the year.',
  'STY-002': '{places} paragraph(s) have more than {longest} characters; split them.',
}
