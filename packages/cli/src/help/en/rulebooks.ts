import type { CommandHelp } from '../help.js'

/** Help on writing a rulebook, in English. */
export const rulebooks: Readonly<Record<'lint' | 'test' | 'diff', CommandHelp>> = {
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
        'text, json for programs, sarif for editors, markdown, html as one page; else as --out ends, or text',
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
}
