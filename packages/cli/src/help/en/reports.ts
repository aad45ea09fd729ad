import type { CommandHelp } from '../help.js'

/** Help on beginning a folder, and on checking, mending and filling what is handed in, in English. */
export const reports: Readonly<Record<'init' | 'check' | 'fix' | 'fill', CommandHelp>> = {
  init: {
    line: 'start a city’s folder: a sample rulebook, forms, one filled-in example',
    usage: 'fazhi init DIR [options]',
    text: [
      'The folder must be new, or empty; no file that is there is ever changed.',
      'It gets rulebook.yaml (a sample for a county-level city with three tables; its points are samples), city.yaml, the city’s own submission, one unit’s submission, a blank workbook for each table, and a page that explains them.',
      'Then fazhi lint, fazhi test and fazhi score run as they are: change the rulebook first, then collect submissions.',
    ],
    options: [
      ['--city NAME', 'name of the city; 示例市 by default'],
      ['--year YEAR', 'the year that is assessed; this year by default'],
    ],
    examples: [
      ['fazhi init yunxiu-2025 --city 云岫市 --year 2025', 'the first day, from the sample'],
      ['fazhi init trial', 'only to see what it looks like'],
    ],
  },
  check: {
    line: 'is an annual report, or a unit’s submission, ready to hand in?',
    usage: 'fazhi check FILE… | DIR [options]',
    text: [
      'A report is a .txt, .md or .docx file; a submission is a .yaml, .json or .xlsx file.',
      'Every finding has a place, a reason and a remedy, and the verdict is ready or not ready. “Review” marks what a person must look at because the program cannot decide.',
      'Of a city’s folder every submission is checked by itself and all of them together, with one table of all first.',
      'A folder of reports without a city.yaml gives one table: verdict, errors, warnings and the first cause of each; --json, --format markdown and --format html hold all findings too.',
      'To tie the figures of a report out against the submissions, name the city’s folder with --from.',
    ],
    options: [
      [
        '--profile NAME',
        'kind of report; by default its title and the body that reports say which. All: fazhi catalog list profiles',
      ],
      ['--year YEAR', 'year of the report; read from its title and text by default'],
      ['--phase PHASE', 'draft, submit or publish; submit by default'],
      [
        '--from DIR',
        'a city’s folder: its submissions for a report, its rulebook for a submission',
      ],
      ['--submission', 'treat the files as submissions'],
      [
        '--convert',
        'make a .docx of old documents (.doc, .wps) with the LibreOffice here first; no macro is run',
      ],
      [
        '--stream',
        'the file holds a submission a line (NDJSON), of any size; each fault is named by its line',
      ],
      [
        '--acknowledgements FILE',
        'waivers and confirmations (YAML or JSON): what somebody answers for no longer blocks',
      ],
      [
        '--view internal|public',
        'of a folder; public: without names of people, paths and titles of evidence, claims and remarks',
      ],
      [
        '--rules FILE',
        'rules of your own beside ours (.mjs), may be repeated; the file is a program and is run',
      ],
      ['--date DATE', 'the day of the check, 2022-03-01; today where acknowledgements are given'],
      [
        '--format FORMAT',
        'text, json for programs, sarif for editors, markdown, html as one page; else as --out ends, or text',
      ],
      ['--out FILE', 'write to a file; only earlier results are ever written over'],
      ['--annotate FILE', '.docx: a copy with what was found as Word comments'],
      ['--force', 'replace the file of --annotate where it is there'],
      ['--json', 'the same as --format json'],
    ],
    examples: [
      ['fazhi check report.docx --year 2021', 'before the report is handed in'],
      [
        'fazhi check units/township-07.yaml --from city-2021',
        'what is a township’s submission still missing?',
      ],
    ],
  },
  fix: {
    line: 'mend what has only one right reading, into a new file',
    usage: 'fazhi fix REPORT --out FILE [options]',
    text: [
      'Only what has no second reading: doubled marks, half-width marks between Han characters, quotation marks turned the wrong way, characters nobody sees, stray blanks, adverts and markers of web sites, lost per cent signs. Nothing inside a book title or a quotation is changed.',
      'Every change is listed and shown as a diff. Placeholders, figures that do not agree and missing content are left, and listed as the plan for a person.',
      'The report itself is never changed. A .docx keeps its looks and everything else; with --track the changes can be accepted one by one in Word or WPS.',
    ],
    options: [
      ['--out FILE, -o', 'where the mended report goes; no file that is there is written over'],
      ['--dry-run', 'only show what would change'],
      ['--track', '.docx: as tracked changes, ascribed to fazhi'],
      [
        '--convert',
        'an old document (.doc, .wps) is made a .docx by LibreOffice on this computer first; no macro is run',
      ],
      ['--force', 'replace the file after --out if it is there (never the report itself)'],
      [
        '--profile NAME',
        'kind of report; by default its title and the body that reports say which. All: fazhi catalog list profiles',
      ],
      ['--year YEAR', 'year of the report; read from its title and text by default'],
      ['--phase PHASE', 'draft, submit or publish; submit by default'],
      ['--json', 'write JSON for other programs'],
    ],
    examples: [
      ['fazhi fix report.docx --dry-run', 'what would it change?'],
      [
        'fazhi fix report.docx -o report-2.docx --track',
        'as changes the author can accept one by one',
      ],
    ],
  },
  fill: {
    line: 'fill the blanks of a report from the roll-up, in a copy, each with where it comes from',
    usage: 'fazhi fill REPORT --from DIR --out FILE [options]',
    text: [
      'Fills only blanks (XX, ××, ____) of which one fact or rate is meant, and the name of the place; in the unit the sentence writes, rates with as many decimals as the others.',
      'Each filled number says which fact, how it adds up, how many units gave it and who is missing. Each other blank says why: two facts fit, nobody gave it, the catalog does not know it, about so many are asked for.',
      'Names of persons are never filled. The report itself is not changed; a .docx keeps its formatting.',
    ],
    options: [
      ['--from DIR', 'the folder of the city; needed'],
      ['--out FILE, -o', 'where the filled copy goes; no file is written over'],
      ['--dry-run', 'only show what would be filled'],
      ['--track', '.docx: as tracked changes, by fazhi'],
      [
        '--convert',
        'an old document (.doc, .wps) is made a .docx by LibreOffice on this computer first; no macro is run',
      ],
      ['--force', 'replace the file of --out if it is there (never the report)'],
      [
        '--profile PROFILE',
        'kind of report; by default its title and the body that reports say which',
      ],
      ['--json', 'for other programs, down to every unit'],
    ],
    examples: [
      ['fazhi fill draft.docx --from yunxiu2021 --dry-run', 'see what can be filled'],
      ['fazhi fill draft.docx --from yunxiu2021 -o second.docx', 'fill it, in a copy'],
    ],
  },
}
