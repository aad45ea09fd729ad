import type { HelpTable } from './help.js'

/** Help on the commands, in English. */
export const en: HelpTable = {
  about: 'fazhi: rule-of-law assessment that can be recomputed and explained.',
  usage: 'Usage',
  commandsTitle: 'Commands',
  optionsTitle: 'Options',
  examplesTitle: 'Examples',
  more: 'How to use a command: fazhi help COMMAND',
  exit: 'Exit codes: 0 fine; 1 something blocks (a report is not ready, data are wrong); 2 wrong use.',
  common: [
    ['--lang zh-CN|en', 'language of the output, Chinese by default; or set FAZHI_LANG'],
    ['--help, -h', 'show this'],
    ['--version, -V', 'show the version'],
    ['--debug', 'show details of an internal error, for a bug report'],
  ],
  commands: {
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
        'A folder of reports without a city.yaml gives one table: verdict, errors, warnings and the first cause of each; --json and --format markdown hold all findings too.',
        'To tie the figures of a report out against the submissions, name the city’s folder with --from.',
      ],
      options: [
        [
          '--profile NAME',
          'kind of report; by default its title and the body that reports say which. All: fazhi catalog profiles',
        ],
        ['--year YEAR', 'year of the report; read from its title and text by default'],
        ['--phase PHASE', 'draft, submit or publish; submit by default'],
        [
          '--from DIR',
          'a city’s folder: its submissions for a report, its rulebook for a submission',
        ],
        ['--submission', 'treat the files as submissions'],
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
          'text, json for programs, sarif for editors, markdown; text by default',
        ],
        ['--out FILE', 'write to a file; only earlier results are ever written over'],
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
        ['--force', 'replace the file after --out if it is there (never the report itself)'],
        [
          '--profile NAME',
          'kind of report; by default its title and the body that reports say which. All: fazhi catalog profiles',
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
    lint: {
      line: 'is a rulebook sound?',
      usage: 'fazhi lint RULEBOOK [options]',
      text: [
        'Looks at the rulebook alone: spelling, unknown names, points that do not add up, rows nobody can reach, and what is left unsaid although it matters (an assumption).',
        'Worked cases inside the rulebook are recomputed. Every finding has a line and a remedy.',
      ],
      options: [
        [
          '--reach',
          'instead, the least and the most points every item and table can come to (text or JSON)',
        ],
        [
          '--format FORMAT',
          'text, json for programs, sarif for editors, markdown; text by default',
        ],
        ['--out FILE', 'write to a file; only earlier results are ever written over'],
        [
          '--fix',
          'instead, mend what has one reading only and moves nobody’s points: slips in names, figures in words, rows in the wrong order. Shows the changes and writes nothing unless told where: --out FILE for a new file, or --in-place',
        ],
        ['--in-place', 'with --fix: change the rulebook itself'],
        ['--json', 'the same as --format json'],
      ],
      examples: [
        ['fazhi lint city-2021', 'the rulebook of a city’s folder, after every change'],
        ['fazhi lint rulebook.yaml --reach', 'can every item be had whole, and lost whole?'],
      ],
    },
    test: {
      line: 'run the worked cases of a rulebook, and see which rules none of them reached',
      usage: 'fazhi test RULEBOOK [options]',
      text: [
        'Every case is computed again. Where it does not come to what it says, the place, both figures and every step are shown.',
        'Then the coverage: each rule that moved points and did not, each row, cap, lowest mark, void, item that does not apply, veto and grade that no case ever reached.',
        'Cases stand under cases of an item or a table. Exit code 1 where a case fails, or the coverage is lower than asked.',
      ],
      options: [
        ['--coverage-min PERCENT', 'least coverage, for example 100; nothing is asked by default'],
        ['--json', 'write JSON for other programs'],
      ],
      examples: [
        ['fazhi test rulebook.yaml', 'after a change: do the cases still hold?'],
        [
          'fazhi test city-2021 --coverage-min 100',
          'before it is issued: has every rule been tried?',
        ],
      ],
    },
    diff: {
      line: 'what two rulebooks say differently',
      usage: 'fazhi diff OLD NEW [options]',
      text: [
        'Compares meaning, not spelling: points, clauses, bounds, grades, quotas, vetoes, each before and after.',
      ],
      options: [['--json', 'write JSON for other programs']],
      examples: [
        ['fazhi diff 2020/rulebook.yaml 2021/rulebook.yaml', 'what changed this year'],
        ['fazhi diff draft.yaml issued.yaml', 'a last look before it is issued'],
      ],
    },
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
    catalog: {
      line: 'facts, rates, norms, duties, terms: who says so, and may it be cited?',
      usage: 'fazhi catalog list [PART] | show ID | why ID  [options]',
      text: [
        'list gives the parts, or the entries of one; show gives everything an entry says; why tells, field by field, which layer says it, why, and on what basis.',
        'A province, a city or a year may lie over the catalog. --city takes the overlays a city’s folder names; --overlay names others and may be repeated.',
        'What is remembered, computed or inferred is marked “not to be cited”. An id that several parts have is written PART/ID.',
      ],
      options: [
        ['--city DIR', 'as this city’s overlays have it'],
        ['--overlay NAME', 'an overlay that comes with the program (shandong), or the file of one'],
        [
          '--date DATE',
          'only overlays that hold on this day; with --city, the last day of its year by default',
        ],
        ['--json', 'write JSON for other programs'],
      ],
      examples: [
        ['fazhi catalog show villages.adviser', 'what counts, and where it comes from'],
        ['fazhi catalog why villages.total --city city-2021', 'why is this city different?'],
      ],
    },
    help: {
      line: 'how to use a command',
      usage: 'fazhi help [COMMAND]',
      text: ['Without a command, lists all of them.'],
      options: [],
      examples: [
        ['fazhi help', 'all commands'],
        ['fazhi help score', 'one command'],
      ],
    },
  },
}
