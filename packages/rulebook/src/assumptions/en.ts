import type { MessageTable } from '@fazhi/model'
import type { AssumptionCodes } from './codes.js'

/** What a rulebook left unsaid, and what is done instead. */
export const en: MessageTable<AssumptionCodes> = {
  'policies.round': 'Rounding is not said: nothing is rounded',
  'policies.decideOn':
    'Which number decides places and grades is not said: the published one, after rounding',
  'policies.missing': 'What missing data do is not said: a unit with data missing is not scored',
  'policies.unverified': 'Whether unverified data may be read is not said: they are not',
  'policies.evidence': 'What papers do that items ask for and nobody named is not said: nothing',
  'policies.notApplicable':
    'What items that do not apply do is not said: the total is rescaled to the items that do',
  'policies.ties.places':
    'Places of equal scores are not said: shared, and the next is left out (1, 1, 3)',
  'policies.vetoed.ranked': 'Whether vetoed units are ranked is not said: they are',
  'policies.vetoed.inQuotaBase':
    'Whether vetoed units count in the base of a quota is not said: they do',
  'policies.vetoed.inMeans':
    'Whether vetoed units count in what is taken over a group is not said: they do',
  'policies.groupMean.fallback':
    'What stands in for a group’s mean with nobody to take it over is not said: the total is rescaled',
  'policies.lowerings': 'How several lowerings add up is not said: only the largest counts',
  'grades.whenNone':
    'What a need of a grade counts as with nothing to compare is not said: it is met ({items})',
  'grades.of':
    'The base of a quota is not said: the units of the group that have a score ({items})',
  'grades.round': 'Parts of a place in a quota are not said: dropped ({items})',
  'grades.edgeTie': 'A tie at the edge of a quota is not said: all of them stay out ({items})',
  'node.floor': 'A lowest mark is not said: points are lost down to 0 and no further ({items})',
  'node.ceiling': 'A highest mark is not said: the full mark ({items})',
  'value.whenFew': 'What fewer than are asked for do is not said: as if there were none ({items})',
  'value.pooled':
    'Whether the mean of a rate pools parts and wholes is not said: every unit’s rate counts once ({items})',
  'value.first': 'Which end is place 1 is not said: the largest ({items})',
  'value.ties':
    'Places of equal values are not said: shared, and the next is left out (1, 1, 3) ({items})',
  'value.by': 'Which day of a filing decides is not said: the day it is received ({items})',
  'value.dueDay': 'Whether the due day itself is in time is not said: it is ({items})',
  'value.nonWorkingDue':
    'A due day that is no working day: not said, it moves to the next working day ({items})',
  'value.days': 'In which days a time limit is counted is not said: calendar days ({items})',
  'clause.part': 'What part of a unit costs is not said: in proportion ({items})',
  'clause.whenNone':
    'What a rate with nothing under it does is not said: the item does not apply ({items})',
  'clause.sameMatter': 'Several events of one matter: not said, the highest level counts ({items})',
  'clause.dated':
    'By which day an event belongs to the year is not said: by that of its document, and one of another year is refused ({items})',
  'clause.prorate':
    'How a requirement reduced for part of a year is rounded is not said: not at all ({items})',
  'clause.take': 'How rules that stand together add up is not said: summed ({items})',
}
