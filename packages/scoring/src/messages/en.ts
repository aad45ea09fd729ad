import type { MessageTable } from '@fazhi/model'
import type { ScoringCodes } from './codes.js'

export const en: MessageTable<ScoringCodes> = {
  'SCR-001': '{unit}: belongs to no table of the rulebook and cannot be scored',
  'SCR-002': '{unit}: belongs to several tables ({tables}); it must belong to one',
  'SCR-003': '{unit}: {times} submissions carry this unit id; keep one',
  'SCR-004': '{unit}: the submission is of {year}, the assessment of {expected}; it was left out',
  'SCR-005': 'There are {times} submissions of the city; there must be one, and none was used',
  'SCR-006': '{unit}, {name}: the value does not fit the type of the fact ({type})',
  'SCR-007': '{unit}, {value}: the part {of} is larger than the whole {over}',
  'SCR-008': '{unit}, {value}: the whole is 0, but the part is {of}',
  'SCR-009': '{unit}, {name}: no points are set for "{level}"; known levels: {known}',
  'SCR-010': '{unit}, {name}: the mark {mark} is outside {from} to {to}',
  'SCR-011': '{unit}, {name}: the mark {mark} is not on a step of {step} from {from}',
  'SCR-012': '{unit}, {name}: the score {score} is above its full mark {of}',
  'SCR-013': '{unit}, {name}: {count} is not a whole number of 0 or more',
  'SCR-014': '{unit}, {name}: the date {date} is not in {year}',
  'SCR-015': '{unit}, {name}: has a value and is marked not applicable ({reason}); remove one',
  'SCR-016': 'The submission of the city has data about {unit}, which handed nothing in',
  'SCR-017': '{unit}, {name}: this fact is taken from {source}; what the unit gave was not used',
  'SCR-018': '{unit}, {name}: {expected} numbers are expected in the series, {length} were given',
  'SCR-019':
    '{unit}: no group of its table is for this unit; it has a score, but no place and no grade',
  'SCR-020':
    '{unit}: several groups ({groups}) are for this unit; it has a score, but no place and no grade',
  'SCR-021': 'Lot: the rulebook has no group "{group}"',
  'SCR-022': 'Lot: "{named}" is no unit of the group "{group}"',
  'SCR-023': 'Lot: "{named}" stands twice in that of "{group}"; it cannot be used',
  'SCR-024': 'Lot: "{group}" has one in the rulebook and was given another; neither was used',
  'SCR-030':
    '{unit}, {name}: {marks} marks were given, and the rulebook does not say how they become one',
  'SCR-031': '{unit}, {name}: signers: {marks}; at least {least} are needed',
  'SCR-032': '{unit}, {name}: {signer} signed more than one mark',
  'SCR-042': '{unit}, {name}: the day it was sent decides and is not given; give it, or say never',
  'SCR-035':
    '{unit}, {name}: the day it was received decides and is not given; give it, or say never',
  'SCR-036':
    '{unit}, {name}: the rulebook has no calendar of working days for {year}; correct the day, or load the rulebook with that calendar',
  'SCR-037':
    '{unit}, {name}: days late are priced and only "{state}" was given; give the days on which it was sent and received',
  'SCR-038': '{unit}, {name}: received on {received}, before it was sent on {sent}; correct one',
  'SCR-039':
    '{unit}, {name}: days were given, and the rulebook does not say when it is due; give onTime, late or never',
  'SCR-040':
    '{unit}, {name}: only about how many is known (at least {atLeast}), and the rulebook reads no intervals; it counts as missing',
  'SCR-043':
    '{unit}, {name}: what was found in {files} files is given, and the rulebook has no table that marks files; give their marks',
  'SCR-044':
    '{unit}, {name}: “{table}” marks every file, so no marks can be given; give under "files" the number of each file and what was found in it',
  'SCR-045':
    '{unit}, {name}: the file "{file}" stands there more than once; remove or renumber one',
  'SCR-046': '{unit}, {name}: the file "{file}" lacks: {missing}',
  'SCR-047': '{unit}, {name}: nothing in its table applies to the file "{file}"; it is left out',
  'SCR-060':
    '{unit}: without its data “{value}” over {group} is open for everybody; missing: {facts}',
  'SCR-061':
    'The rulebook compares with {year}, and no submissions of {year} were given; what looks back is missing',
  'SCR-062': '{unit}: nothing was handed in for last year; what looks back is missing',
  'SCR-063': '{unit}: last year’s data are those of {predecessor}, the one unit it was made from',
  'SCR-064':
    '{unit}: was made from several units ({predecessors}); none stands in for last year, and what looks back is missing',
  'SCR-033': '{unit}, {name}: "{matter}" does not say on which day it happened',
  'SCR-034': '{unit}, {name}: "{matter}" says no kind that is known; known kinds: {known}',
}
