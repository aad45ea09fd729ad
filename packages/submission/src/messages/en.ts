import type { MessageTable } from '@fazhi/model'
import type { SubmissionCodes } from '../codes.js'

/** Messages about submissions in English. */
export const en: MessageTable<SubmissionCodes> = {
  'SUB-001.object': 'Names with values are expected here, found "{value}".',
  'SUB-001.list': 'A list is expected here, found "{value}".',
  'SUB-001.text':
    'Text is expected here, found "{value}"; put numbers and dates that are text in quotation marks.',
  'SUB-001.wholeNumber': 'A whole number is expected here, found "{value}".',
  'SUB-001.yesNo': 'true or false is expected here, found "{value}".',
  'SUB-002': '"{key}" is missing; add it.',
  'SUB-003': 'There is no key "{key}"; remove or correct it.',
  'SUB-003.nearest': 'There is no key "{key}"; did you mean "{nearest}"?',
  'SUB-004': 'A number of things cannot be negative, found {value}.',
  'SUB-005':
    '{value} has a fraction. Counts are whole numbers; write amounts, marks and other decimals as text ("{value}") so that they stay exact.',
  'SUB-006':
    '"{value}" is not a date; write year-month-day, such as 2021-03-01, of a day that exists.',
  'SUB-007': '"{value}" is not one of the choices: {allowed}.',
  'SUB-007.nearest':
    '"{value}" is not one of the choices; did you mean "{nearest}"? Choices: {allowed}.',
  'SUB-008':
    'The id "{value}" is misspelt: lower-case letters, digits and hyphens only, such as township-07.',
  'SUB-008.fact':
    'The fact id "{value}" is misspelt: it begins with a letter and its parts are joined by dots, such as litigation.heard.',
  'SUB-008.indicator':
    'The indicator "{value}" is not spelt right: it begins with a letter, its parts are joined by dots, such as study.sessions.',
  'SUB-009':
    '"{value}" is not a plain decimal: digits, a point and a minus only, no separators, percent signs or exponents.',
  'SUB-010': '"{key}" is empty; fill it in.',
  'SUB-011.least': '{value} is too small; the least is {least}.',
  'SUB-011.most': '{value} is too large; the most is {most}.',
  'SUB-012.neither':
    'Whose submission is this? A unit\'s has "unit", the city\'s has "city" (found: {value}).',
  'SUB-012.both':
    '"unit" and "city" exclude each other: make two submissions of it (found: {value}).',
  'SUB-013': 'The submission format "{value}" is not known; the present one is 1.',
  'SUB-014': '"{value}" is too long; {most} characters at most.',
  'SUB-015': '"{value}" is like no kind of fact; see the fact dictionary.',
  'SUB-016.least': 'There are only {length} entries here; at least {least} are needed.',
  'SUB-016.most': 'There are {length} entries here; {most} at most.',
  'SUB-017': '"{value}" is not a SHA-256 digest, which is 64 lower-case hexadecimal digits.',
  'SUB-018': '"{value}" does not fit the submission format.',
  'SUB-018.url':
    '"{value}" is no address of a page: it begins with http:// or https:// and has no blanks.',
  'SUB-019.length': 'A unified social credit code has 18 characters, found {length}.',
  'SUB-019.character':
    'Character {position} of the credit code, "{character}", cannot stand in one: digits and capitals without I, O, S, V and Z.',
  'SUB-019.character.nearest':
    'Character {position} of the credit code, "{character}", cannot stand in one; did you mean "{nearest}"? It has digits and capitals without I, O, S, V and Z.',
  'SUB-019.division':
    '"{value}" is no division code: 6 digits (county and above), 9 (township or sub-district) or 12 (village).',

  'SUB-020': 'The fact dictionary has no "{fact}".',
  'SUB-020.nearest': 'The fact dictionary has no "{fact}"; did you mean "{nearest}" ({nameEn})?',
  'SUB-020.rate':
    '"{nameEn}" ({fact}) is a rate; it is computed and not handed in. Hand in the counts it is made of: {parts}.',
  'SUB-021.rate':
    '"{nameEn}" takes the count itself; "{value}" looks like a rate. Rates are computed from their counts and not handed in.',
  'SUB-021.count':
    '"{nameEn}" takes a whole number, or a list of them by quarter or month, found "{value}".',
  'SUB-021.amount':
    '"{nameEn}" takes an amount and its unit, such as amount: "12.50", unit: 万元, found "{value}".',
  'SUB-021.flag': '"{nameEn}" takes true or false, found "{value}".',
  'SUB-021.level': '"{nameEn}" takes the name of a level, found "{value}".',
  'SUB-021.date': '"{nameEn}" takes a date such as 2021-03-01, found "{value}".',
  'SUB-021.filing':
    '"{nameEn}" takes onTime, late or never, or the days sent and received, found "{value}".',
  'SUB-021.score':
    '"{nameEn}" takes a score and its full mark, such as score: "88.5", of: "100", found "{value}".',
  'SUB-021.samples':
    '"{nameEn}" takes a list of marks or of its classes, void or notValid, found "{value}".',
  'SUB-021.tally': '"{nameEn}" takes the ballots of each option, found "{value}".',
  'SUB-021.events':
    '"{nameEn}" takes a list of events, each with level, matter and date, found "{value}".',
  'SUB-021.coverage':
    '"{nameEn}" takes how many are covered of how many, such as covered: 12, of: 15, found "{value}".',
  'SUB-021.judgement': '"{nameEn}" takes a mark, a reason and a signer, found "{value}".',
  'SUB-022': '"{nameEn}" has no level "{value}"; levels: {levels}.',
  'SUB-023.none':
    '"{nameEn}" is not kept by quarter or month; give one number for the year (found {length}).',
  'SUB-023.periods':
    '"{nameEn}" has {periods} periods, found {length}; give 0 for those before the unit was set up or after it was dissolved.',
  'SUB-024': '"{nameEn}" is {value}, above the possible maximum of {most}; please check.',
  'SUB-025': 'In "{nameEn}" the part ({part}) is larger than the whole ({whole}).',
  'SUB-026.commissionOffice':
    '"{nameEn}" is taken from the commission office; what the unit says does not count.',
  'SUB-026.partyOffice':
    '"{nameEn}" is taken from the office of the Party committee; what the unit says does not count.',
  'SUB-026.governmentOffice':
    '"{nameEn}" is taken from the office of the government; what the unit says does not count.',
  'SUB-026.court': '"{nameEn}" is taken from the courts; what the unit says does not count.',
  'SUB-026.justiceBureau':
    '"{nameEn}" is taken from the justice bureau; what the unit says does not count.',
  'SUB-026.statistics': '"{nameEn}" is taken from statistics; what the unit says does not count.',
  'SUB-026.city': '"{nameEn}" is a figure of the city; what the unit says does not count.',
  'SUB-026':
    '"{nameEn}" is given by the units themselves; what the city says for "{unit}" does not count.',
  'SUB-027':
    '"{nameEn}" ({fact}) is missing and the score of "{unit}" needs it; give 0 if nothing happened, or say why it does not apply.',
  'SUB-028': '"{nameEn}" is only claimed ({value}) and not yet verified.',
  'SUB-029': '"{nameEn}" is said not to apply ({reason}) without any evidence.',
  'SUB-030.both':
    '"{nameEn}" is said not to apply or not to be due, and yet has the value {value}; keep one of the two.',
  'SUB-030.nothing':
    '"{nameEn}" is listed without content: give a value, say why it does not apply, or remove it.',
  'SUB-031': '{lawEn} ({identity}): {leftEn} cannot exceed {rightEn}.',
  'SUB-031.part': '{leftEn} is a part of {rightEn} and cannot exceed it ({identity}).',
  'SUB-031.equal': '{lawEn} ({identity}): {leftEn} should equal {rightEn}.',
  'SUB-031.differ': '{lawEn} ({identity}): {leftEn} and {rightEn} cannot be the same.',
  'SUB-031.least': '{lawEn} ({identity}): {leftEn} cannot be less than {rightEn}.',
  'SUB-031.below': '{lawEn} ({identity}): {leftEn} should be less than {rightEn}.',
  'SUB-031.above': '{lawEn} ({identity}): {leftEn} should be more than {rightEn}.',
  'SUB-031.notAfter': '{lawEn} ({identity}): {leftEn} cannot be later than {rightEn}.',
  'SUB-031.notBefore': '{lawEn} ({identity}): {leftEn} cannot be earlier than {rightEn}.',
  'SUB-031.before': '{lawEn} ({identity}): {leftEn} should be earlier than {rightEn}.',
  'SUB-031.after': '{lawEn} ({identity}): {leftEn} should be later than {rightEn}.',
  'SUB-032': 'The evidence "{evidence}" is not in the list of evidence.',
  'SUB-032.nearest':
    'The evidence "{evidence}" is not in the list of evidence; did you mean "{nearest}"?',
  'SUB-033': 'The evidence "{evidence}" is dated {date}, outside the year {year}; please check.',
  'SUB-034':
    'The evidence "{evidence}" supports several facts ({facts}); confirm that it speaks of each.',
  'SUB-034.items':
    'The evidence "{evidence}" supports several scored items ({itemsEn}); confirm that it speaks of each.',
  'SUB-034.file': 'These pieces of evidence are one and the same file: {evidence}.',
  'SUB-080.twice': 'The file "{file}" of "{nameEn}" stands in the list more than once.',
  'SUB-080.day': 'The file "{file}" of "{nameEn}" was closed on {date}, outside {year}.',
  'SUB-080.fact':
    'The file "{file}" of "{nameEn}" gives "{found}", which neither rulebook nor catalog has.',
  'SUB-035': 'The id "{id}" stands in the list more than once.',
  'SUB-036': 'The term of "{principal}" ends on {to}, before it begins on {from}.',
  'SUB-037': 'From {from} to {to} there is no principal; add who held or acted in the office.',
  'SUB-037.nobody': 'No principal is given; somebody was responsible in {year}.',
  'SUB-037.party': 'No principal of the township Party committee is given for {year}.',
  'SUB-037.government': 'No principal of the township government is given for {year}.',
  'SUB-038': 'The terms of "{principal}" and "{other}" in one office overlap: {from} to {to}.',
  'SUB-039': 'The term of "{principal}" ({from} to {to}) lies outside {year}.',
  'SUB-040': 'There is no duty report of "{principal}" for {year}.',
  'SUB-041': 'The duty report\'s "{principal}" is not among the principals.',
  'SUB-041.nearest':
    'The duty report\'s "{principal}" is not among the principals; did you mean "{nearest}"?',
  'SUB-042': 'The duty report is dated {date}; it belongs between {from} and {to}.',
  'SUB-043': 'There is no duty "{duty}".',
  'SUB-043.nearest': 'There is no duty "{duty}"; did you mean "{nearest}"?',
  'SUB-044': 'This submission is for {year}; the year asked for is {asked}.',
  'SUB-045.later': 'The unit was set up on {date}, after {year}; it is not assessed for that year.',
  'SUB-045.earlier':
    'The unit was dissolved on {date}, before {year}; it is not assessed for that year.',
  'SUB-046': 'An event of "{nameEn}" is dated {date}, outside {year}.',
  'SUB-047.check':
    'Character 18 of the credit code (its check) is "{found}"; for the first 17 it is "{expected}". Check each character.',
  'SUB-047.division':
    'Characters 3 to 8 of the credit code, "{found}", are no division code; check each character.',
  'SUB-047.organisation':
    'Character 17 of the credit code (the check of the organisation code) is "{found}"; for characters 9 to 16 it is "{expected}". Check characters 9 to 17.',
  'SUB-048.county':
    'The division code "{value}" does not fit the level of the unit: one that ends in 00 is of a level above; please check.',
  'SUB-048.nineDigits':
    'The division code "{value}" does not fit the unit: a township or sub-district has 9 digits, 6 of the county and 3 of its own; please check.',
  'SUB-048.prefecture':
    'The division code "{value}" does not fit the level of the unit: a prefecture\'s code ends in 00 and not in 0000; please check.',
  'SUB-048.province':
    'The division code "{value}" does not fit the level of the unit: a province\'s code ends in 0000; please check.',
  'SUB-048.sixDigits':
    'The division code "{value}" does not fit the unit: a unit of a county or above has 6 digits; please check.',
  'SUB-048.subdistrict':
    'The division code "{value}" does not fit the kind of the unit: a sub-district\'s last digits are 001 to 099; please check.',
  'SUB-048.township':
    'The division code "{value}" does not fit the kind of the unit: last digits that begin with 0 are a sub-district\'s; please check.',
  'SUB-049.answer':
    'The objection "{name}" was answered on {second}, before it was raised on {first}.',
  'SUB-049.deadline':
    'The problem "{name}" was to be put right by {second}, before the inspection of {first}.',
  'SUB-049.evidence':
    'The days the evidence "{name}" speaks of end on {second}, before they begin on {first}.',
  'SUB-049.plan': 'The plan "{name}" covers {first} to {second}, the wrong way round.',
  'SUB-049.rectified':
    'The problem "{name}" was put right on {second}, before the inspection of {first}.',
  'SUB-049.unit': '"{name}" was dissolved on {second}, before it was set up on {first}.',
  'SUB-050.body': 'The catalog has no body "{name}"; a body without an id is written by its name.',
  'SUB-050.body.nearest': 'The catalog has no body "{name}"; did you mean "{nearest}"?',
  'SUB-050.document': 'There is no record of the document "{name}".',
  'SUB-050.document.nearest':
    'There is no record of the document "{name}"; did you mean "{nearest}"?',
  'SUB-050.inspected': 'The unit of the problem, "{name}", is not among those inspected.',
  'SUB-050.inspected.nearest':
    'The unit of the problem, "{name}", is not among those inspected; did you mean "{nearest}"?',
  'SUB-050.list': 'There is no record of the list "{name}".',
  'SUB-050.list.nearest': 'There is no record of the list "{name}"; did you mean "{nearest}"?',
  'SUB-050.meeting': 'There is no record of the meeting "{name}".',
  'SUB-050.meeting.nearest':
    'There is no record of the meeting "{name}"; did you mean "{nearest}"?',
  'SUB-050.member': '"{name}" is not among the members of the register.',
  'SUB-050.member.nearest':
    '"{name}" is not among the members of the register; did you mean "{nearest}"?',
  'SUB-050.population': 'There is no register "{name}".',
  'SUB-050.population.nearest': 'There is no register "{name}"; did you mean "{nearest}"?',
  'SUB-050.unit': 'The unit of the objection, "{name}", is not this one.',
  'SUB-050.unit.nearest':
    'The unit of the objection, "{name}", is not this one; did you mean "{nearest}"?',
  'SUB-051':
    '"{unitEn}" is vertically managed and does not say who assesses it; name the assessor.',
  'SUB-052':
    'The unit "{unit}" is listed as its own predecessor; give the id of the earlier unit, or remove it.',
  'SUB-053': '"{nameEn}" counts {count} and lists {members}; the two should agree.',
  'SUB-054': '"{member}" stands in the list more than once.',
  'SUB-055.file':
    'The evidence "{evidence}" is marked {levelEn} and yet names a file. Whether it may lie here is for those who answer for secrecy to say. This is no secrecy review, and silence clears nothing.',
  'SUB-055.url':
    'The evidence "{evidence}" is marked {levelEn} and yet names an address. Whether it may be public is for those who answer for secrecy to say. This is no secrecy review, and silence clears nothing.',
  'SUB-056':
    'These scored items ask for evidence, and the facts given for them name none: {itemsEn}.',

  'SUB-056.kind':
    'The papers named for these items are not of the kinds the rulebook asks for: {itemsEn}; add them, or check the kinds of the papers.',
  'SUB-057':
    'The file "{path}" of evidence "{evidence}" lies outside the folder. Put it inside and write a relative path, for example evidence/minutes.pdf.',
  'SUB-058':
    'These pieces of evidence name a file or a page and no SHA-256 digest, so that nobody could see a later change: {evidence}. Add it, for example with sha256sum.',
  'SUB-059':
    'These scored items have evidence, and the figures named here list none of their own; confirm that the papers given show them too: {itemsEn}.',
  'SUB-066':
    '"{titleEn}" ({duty}) is no duty of "{principal}" ({roleEn}); the Party principal and the government principal have six each, and not the same. Correct it.',
  'SUB-085':
    'What was verified is not what was claimed, and only the verified value is scored: {factsEn}.',
  'SUB-081':
    'The self-score names the item "{item}", which the table of this unit does not have; write the id of an item of the table.',
  'SUB-081.nearest':
    'The self-score names the item "{item}", which the table of this unit does not have; is it "{nearest}" ({titleEn})?',
  'SUB-082':
    '"{titleEn}": the unit gives itself {value}, more than the {most} the item can give; correct it.',
  'SUB-083': 'The unit gives itself {total} in all, and its items add up to {sum}; check them.',
  'SUB-083.item':
    '"{titleEn}": the unit gives itself {value}, and the items below add up to {sum}; check them.',
  'SUB-084':
    'The unit gives itself {value}; what was verified comes to {computed} ({by}). What it claimed was verified as it is: hold each item against the rulebook.',
  'SUB-084.item':
    'The unit gives itself {value}; what was verified comes to {computed} ({by}). The first difference is in "{titleEn}": {itemValue} by itself, {itemComputed} computed.',
  'SUB-084.fact':
    'The unit gives itself {value}; what was verified comes to {computed} ({by}). The first difference is in "{titleEn}": "{nameEn}" was claimed as {claimed} and verified as {verified}.',
  'SUB-084.inside':
    '"{titleEn}": the unit gives itself {itemValue}, and what was verified comes to {itemComputed}; the totals agree, so check the items.',
  'SUB-060':
    '{count} submissions share the unit id "{unit}"; correct the ids or keep one submission.',
  'SUB-061': 'The city\'s submission names the unit "{unit}", which has handed nothing in.',
  'SUB-061.nearest':
    'The city\'s submission names the unit "{unit}", which has handed nothing in; did you mean "{nearest}"?',
  'SUB-061.record': 'A record names the unit "{id}", which has handed nothing in.',
  'SUB-061.record.nearest':
    'A record names the unit "{id}", which has handed nothing in; did you mean "{nearest}"?',
  'SUB-061.attended':
    '"{id}", who took part in a meeting, is neither a unit nor a principal of one; give the name of who hands nothing in.',
  'SUB-061.attended.nearest':
    '"{id}", who took part in a meeting, is neither a unit nor a principal of one; did you mean "{nearest}"?',
  'SUB-062': 'There are {count} city submissions for "{city}"; there can be one.',
  'SUB-065':
    '"{unit}" itself gives {nameEn} as {said}, its source of record as {owned}. Only the latter counts; ask which is right.',
  'SUB-064':
    'The city\'s submission lacks "{nameEn}" ({fact}) of "{unit}", which the score needs; give 0 if nothing happened.',
  'SUB-063': 'This submission is for {year}, the others are for {other}; they do not go together.',
}
