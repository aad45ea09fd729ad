import type { MessageTable } from '@fazhi/model'
import type { OverlayCodes, RelaxationKind } from '../codes.js'
import { relaxationTexts } from './relaxation.js'

const says: Readonly<Record<RelaxationKind, string>> = {
  itemLowered: 'lowers what "{entry}" demands of "{item}" from {from} to {to}',
  itemRemoved: 'takes the mandatory item "{item}" away from "{entry}"',
  profileRetired: 'retires the whole kind of report "{entry}"',
  later: 'moves "{field}" of "{entry}" from {from} to {to}',
  fewerBound: 'no longer binds these levels by "{entry}": {levels}',
  shortened: 'shortens the days of "{entry}" ({from} becomes {to})',
  articleRemoved: 'takes article {article} away from "{entry}"',
  retired: 'retires "{entry}"',
  authorityLowered: 'makes "{entry}" less binding ({from} becomes {to})',
  severityLowered: 'lowers the severity of "{entry}" from {from} to {to}',
  relationChanged: 'changes what "{entry}" says ({field})',
  expectedLowered: 'lowers the rate the law expects of "{entry}" from {from} to {to}',
  rangeWidened: 'widens the legal range of "{entry}" ({from} becomes {to})',
}

/** Messages about overlays, in English. */
export const en: MessageTable<OverlayCodes> = {
  'OVL-001.map': 'This must be a map of names to values, and is "{value}".',
  'OVL-001.list': 'This must be a list, and is "{value}".',
  'OVL-001.text': 'This must be text, and is "{value}"; quote numbers and dates that are text.',
  'OVL-001.wholeNumber': 'This must be a whole number, and is "{value}".',
  'OVL-001.yesNo': 'This must be true or false, and is "{value}".',
  'OVL-001.other': '"{value}" is not how this is written. Look at an entry of the same part.',
  'OVL-002': '"{key}" is missing. Add it.',
  'OVL-003': 'There is no "{key}" here. Delete or correct it.',
  'OVL-003.near': 'There is no "{key}" here. Did you mean "{nearest}"?',
  'OVL-004': '"{value}" is none of the choices: {allowed}.',
  'OVL-004.near': '"{value}" is none of the choices. Did you mean "{nearest}"? Choices: {allowed}.',
  'OVL-005': '"{value}" is not how "{key}" is written. Look at an entry of the same part.',
  'OVL-005.date':
    '"{value}" is no day: write year-month-day, for example 2021-03-01, and a day the calendar has.',
  'OVL-006': '"{key}" is empty. Fill it in, or take it out.',
  'OVL-006.least': '{value} is too small: {least} at least.',
  'OVL-006.most': '{value} is too large: {most} at most.',
  'OVL-006.long': '"{key}" is too long: {most} at most.',
  'OVL-007': 'Unknown format of overlay "{value}". The first line must be overlay: 1.',
  'OVL-008': 'The last day {to} comes before the first, {from}. Correct one of them.',
  'OVL-008.alone': '"{key}" is said and "{day}" is not: add the day, or take it out.',

  'OVL-010': '{count} overlays are called "{overlay}", so none was laid. Rename, or keep one.',
  'OVL-010.reserved': '"{overlay}" is the name of the catalog itself. Choose another.',
  'OVL-011':
    '"{overlay}" is laid over "{over}", and there is no such overlay. Give it too, or correct the name.',
  'OVL-011.near':
    '"{overlay}" is laid over "{over}", and there is no such overlay. Did you mean "{nearest}"?',
  'OVL-012': 'Overlays lie over each other in a circle: {overlays}. Take one "over" away.',
  'OVL-013':
    '"{overlay}" cannot lie over "{over}", whose rank is a later one (nation, province, city, year). Change a rank, or take "over" away.',
  'OVL-014':
    'The last day {to} of overlay "{overlay}" comes before its first, {from}. Correct one of them.',
  'OVL-014.over':
    '"{overlay}" is laid over "{over}", and they have no day in common. Correct the days, or take "over" away.',
  'OVL-015': 'Overlay "{overlay}" does not hold on {date} and was not laid.',
  'OVL-016':
    '"{overlay}" is laid over "{over}", which was not laid; so this one was not either. See to "{over}" first.',

  'OVL-020':
    '"{overlay}" adds "{entry}", which "{layer}" has already. Choose another id, or patch it.',
  'OVL-021': '"{overlay}" changes "{entry}", which is not in the catalog. Check the id.',
  'OVL-021.near':
    '"{overlay}" changes "{entry}", which is not in the catalog. Did you mean "{nearest}"?',
  'OVL-021.part': '"{overlay}" changes "{entry}", which is in "{part}". Move it there.',
  'OVL-021.retired': '"{overlay}" changes "{entry}", which "{layer}" has retired. Take this out.',
  'OVL-022':
    '"{overlay}" cannot give "{entry}" another id ("{value}"). Add an entry, and retire the old one.',
  'OVL-023':
    '"{overlay}" cannot change the type of "{entry}" from {from} to {to}: every value given would lose its meaning. Add a fact of its own.',
  'OVL-024':
    'What "{overlay}" says of "{entry}" is what stands already; it has no effect and can go.',
  'OVL-025':
    'Overlays of one rank, {layers}, speak of "{field}" of "{entry}". Nobody can tell which holds, so none was laid. Say it once, or in a later rank.',
  'OVL-025.entry':
    'Overlays of one rank, {layers}, add, change or retire "{entry}". Nobody can tell which holds, so none was laid. Say it once, or in a later rank.',
  'OVL-026':
    '"{overlay}" speaks twice of "{field}" of "{entry}", so neither was laid. Say it once.',
  'OVL-026.entry': '"{overlay}" speaks twice of "{entry}", so neither was laid. Say it once.',
  'OVL-027':
    '"{overlay}" raises how well "{entry}" is known from {from} to {to} and names no new source. Give provenance.source in the same place.',
  'OVL-028':
    '"{overlay}" makes "{entry}" more binding, {to} and not {from}, and names no new source. Give provenance.source in the same place.',
  'OVL-029':
    'The days of "{entry}" ({from} to {to}) and those of overlay "{overlay}" have none in common. Correct one of them.',
  'OVL-029.norm':
    '"{norm}" ({from} to {to}), which "{overlay}" names for "{entry}", is not in force while the overlay holds. Name what is.',
  'OVL-030':
    '"{overlay}" rests "{entry}" on "{norm}", which is not in the catalog. Add it under norms first.',
  'OVL-030.near':
    '"{overlay}" rests "{entry}" on "{norm}", which is not in the catalog. Did you mean "{nearest}"?',
  'OVL-030.article':
    'The catalog has no article {article} of "{norm}", so it is no basis for what "{overlay}" does to "{entry}". Add the article, or name another.',

  'OVL-050':
    '"{entry}" of "{overlay}" names "{reference}", which is not in the catalog. Add or correct it.',
  'OVL-050.near':
    '"{entry}" of "{overlay}" names "{reference}", which is not in the catalog. Did you mean "{nearest}"?',
  'OVL-050.retired':
    '"{overlay}" takes "{entry}" away, and "{reference}" still names it. See to "{reference}" too, or keep the entry.',

  ...relaxationTexts(says, {
    refused: (what) =>
      `"{overlay}" ${what}, and it rests on {authorityEn}. This was not laid; what stood stands. To relax it, name under basis a norm as binding or more, whose text was seen.`,
    allowed: (what) =>
      `"{overlay}" ${what}, on the basis of "{norm}" ({article}). Please check that it allows this.`,
  }),
}
