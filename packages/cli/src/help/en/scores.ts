import type { CommandHelp } from '../help.js'

/** Help on scoring and explaining, in English. */
export const scores: Readonly<Record<'score' | 'why', CommandHelp>> = {
  score: {
    line: 'score, rank and grade every unit of a city',
    usage: 'fazhi score DIR [options]',
    text: [
      'The folder holds a city.yaml that names the rulebook, the submissions and the annual report.',
      'When data are wrong (an unknown fact, a negative count, a date outside the year, two units with one id), each fault is named and nothing is written: earlier results stay as they are.',
      'A unit with missing facts is “undecided”; the others are scored. Where the rulebook says missing: interval, the ends of its score, place and grade are given.',
      'Results: index.html (open it), ranking.csv (Excel, WPS), scores.json (sealed, can be recomputed), findings.json.',
    ],
    options: [
      [
        '--self',
        'a self-score: of what units claim, not verified; goes to the folder “self-score” and says that it is no result',
      ],
      ['--out DIR', 'where the results go; the folder “results” in the city’s folder by default'],
      ['--last-year DIR', 'the city’s folder of the year before, for rules that compare with it'],
      [
        '--view VIEW',
        'for whose eyes: internal (all), public (no names, evidence paths or claims; into results-public), or unit: one unit’s own sheet, with --unit',
      ],
      ['--unit UNIT', 'the unit of --view unit, by id or name; into results-UNIT'],
      ['--json', 'print a summary as JSON'],
    ],
    examples: [
      ['fazhi score city-2021', 'at the end of the year'],
      ['fazhi score city-2021 --out trial-1', 'try a changed rulebook, results kept apart'],
    ],
  },
  why: {
    line: 'where a unit lost each point, and what would win it back',
    usage: 'fazhi why DIR UNIT [options]',
    text: [
      'The unit is named by its id or its name.',
      'Lists every lost point: what was counted, by which clause, on what basis, what would win it back; then each step from the full mark to the score, adding up exactly.',
      'Where the rulebook reads missing facts as intervals: which of them narrow the range of the score most, and who has them.',
    ],
    options: [
      ['--self', 'of the self-score: of what the unit claims, not verified'],
      ['--duty', 'points by duty instead, over the same items; they enter no total'],
      [
        '--principal PERSON|OFFICE',
        'instead, the card of this principal (id, name or office): term, duties with what shows each, meetings, duty reports, what is missing, and the items inside the term',
      ],
      ['--last-year DIR', 'the city’s folder of the year before, for rules that compare with it'],
      [
        '--view internal|public',
        'public: without names of people, paths and titles of evidence, claims and remarks',
      ],
      ['--json', 'write JSON for other programs'],
    ],
    examples: [
      ['fazhi why city-2021 荷花街道', 'by name, when the unit asks'],
      ['fazhi why city-2021 township-07 --duty', 'what each duty came to'],
    ],
  },
}
