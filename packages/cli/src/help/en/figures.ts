import type { CommandHelp } from '../help.js'

/** Help on figures of the whole city, in English. */
export const figures: Readonly<Record<'roll-up' | 'tie-out', CommandHelp>> = {
  'roll-up': {
    line: "the city's figures from its units' submissions, each traced to them",
    usage: 'fazhi roll-up DIR|ROLLUP.json… [options]',
    text: [
      'Verified values only. Each fact adds up by the rule of the catalog; a rate is the sum of the numerators over the sum of the denominators, never a mean of rates. What nobody gave is not 0.',
      'Beside each figure stands who should give it, who did, and who is missing. What the city owns comes from the city; a unit that says otherwise is named.',
      'Several folders, or roll-ups written earlier (.json), go into the figures of the place above: counties to their city and cities to their province go the same way.',
      'Each folder adds up by its own catalog; above go the facts that all folders have, and only where they mean the same. A .json is sealed as it is written: one that was edited is refused.',
      'Where data are wrong, the faults are named and there are no figures.',
    ],
    options: [
      [
        '--place ID',
        'what the place is called in the .json, for the roll-up of the place above it',
      ],
      [
        '--view internal|public',
        'public: without names of people, paths and titles of evidence, claims and remarks',
      ],
      [
        '--trail FACT',
        'which entry of which unit a figure adds up from, for example litigation.heard',
      ],
      [
        '--format FORMAT',
        'text, json, csv or xlsx; by default as the file of --out ends, else text',
      ],
      [
        '--out FILE',
        'write a file: .json, .csv, .xlsx (a workbook) or text; no other file is written over',
      ],
      ['--json', 'the same as --format json'],
    ],
    examples: [
      ['fazhi roll-up yunxiu2021', 'all figures, and how many units gave them'],
      ['fazhi roll-up a.json b.json --place yunxiu --out yunxiu.json', 'counties to their city'],
    ],
  },
  'tie-out': {
    line: 'hold figures, rates, meetings, papers, coverage and awards of a report against the data',
    usage: 'fazhi tie-out REPORT --from DIR [options]',
    text: [
      'Lists them one by one: equal, different (by how much, which units), in the data and not stated, stated and not in the data. Approximate figures are compared as intervals.',
      "With last year's data, figures that were copied from last year are found.",
      'Figures of which the catalog cannot tell what they count are listed apart; they do not count as compared.',
    ],
    options: [
      ['--from DIR', 'the folder of the city; needed'],
      ['--last-year DIR', 'the folder of the city of the year before'],
      [
        '--view internal|public',
        'public: without names of people, paths and titles of evidence, claims and remarks',
      ],
      [
        '--profile PROFILE',
        'kind of report; by default its title and the body that reports say which',
      ],
      [
        '--format FORMAT',
        'text, json, csv or xlsx; by default as the file of --out ends, else text',
      ],
      [
        '--out FILE',
        'write a file: .json, .csv, .xlsx (a workbook) or text; no other file is written over',
      ],
      ['--json', 'the same as --format json'],
    ],
    examples: [
      ['fazhi tie-out report.docx --from yunxiu2021', 'before the report is final'],
      [
        'fazhi tie-out report.docx --from yunxiu2021 --last-year yunxiu2020',
        'was a figure copied from last year?',
      ],
    ],
  },
}
