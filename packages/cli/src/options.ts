/** An option of a command. One with `choices` takes one of them; one without `value` is a switch. */
export interface OptionSpec {
  readonly name: string
  /** Name of the value in the help; absent for a switch. */
  readonly value?: string
  readonly choices?: readonly string[]
  /** It may be given several times, each with a value of its own. */
  readonly many?: true
  /** One letter that stands for it. */
  readonly short?: string
}

/** Options that every command knows. */
export const commonOptions: readonly OptionSpec[] = [
  { name: 'lang', value: 'LANG', choices: ['zh-CN', 'en'] },
  { name: 'help' },
  { name: 'debug' },
]

/** The names of the commands, in the order the help lists them. */
export const commandNames = [
  'init',
  'check',
  'fix',
  'fill',
  'score',
  'why',
  'lint',
  'test',
  'diff',
  'roll-up',
  'tie-out',
  'catalog',
  'help',
] as const

/** Name of a command. */
export type CommandName = (typeof commandNames)[number]

/** What a command takes: how many names of files or units, and which options beside the common ones. */
export interface CommandSpec {
  readonly least: number
  readonly most: number
  readonly options: readonly OptionSpec[]
}

const json: OptionSpec = { name: 'json' }

/** The city's folder of the year before, for rules that look back. */
const lastYear: OptionSpec = { name: 'last-year', value: 'DIR' }

/** For whose eyes: everything, or what the public may see. */
const view: OptionSpec = { name: 'view', value: 'VIEW', choices: ['internal', 'public'] }

/** How answers are written, and where to. */
const answers: readonly OptionSpec[] = [
  { name: 'format', value: 'FORMAT', choices: ['text', 'json', 'sarif', 'markdown', 'html'] },
  { name: 'out', value: 'FILE' },
  json,
]

/** How tables are written, and where to. */
const tables: readonly OptionSpec[] = [
  { name: 'format', value: 'FORMAT', choices: ['text', 'json', 'csv', 'xlsx'] },
  { name: 'out', value: 'FILE' },
  json,
]

/** What each command takes. */
export const commandSpecs: Readonly<Record<CommandName, CommandSpec>> = {
  init: {
    least: 1,
    most: 1,
    options: [
      { name: 'city', value: 'NAME' },
      { name: 'year', value: 'YEAR' },
    ],
  },
  check: {
    least: 1,
    most: Number.POSITIVE_INFINITY,
    options: [
      { name: 'profile', value: 'PROFILE' },
      { name: 'year', value: 'YEAR' },
      { name: 'phase', value: 'PHASE', choices: ['draft', 'submit', 'publish'] },
      { name: 'from', value: 'DIR' },
      { name: 'submission' },
      { name: 'stream' },
      { name: 'convert' },
      { name: 'acknowledgements', value: 'FILE' },
      { name: 'date', value: 'DATE' },
      { name: 'rules', value: 'FILE', many: true },
      { name: 'annotate', value: 'FILE' },
      { name: 'force' },
      view,
      ...answers,
    ],
  },
  fix: {
    least: 1,
    most: 1,
    options: [
      { name: 'out', value: 'FILE', short: 'o' },
      { name: 'dry-run' },
      { name: 'track' },
      { name: 'convert' },
      { name: 'force' },
      { name: 'profile', value: 'PROFILE' },
      { name: 'year', value: 'YEAR' },
      { name: 'phase', value: 'PHASE', choices: ['draft', 'submit', 'publish'] },
      json,
    ],
  },
  fill: {
    least: 1,
    most: 1,
    options: [
      { name: 'from', value: 'DIR' },
      { name: 'out', value: 'FILE', short: 'o' },
      { name: 'dry-run' },
      { name: 'track' },
      { name: 'convert' },
      { name: 'force' },
      { name: 'profile', value: 'PROFILE' },
      json,
    ],
  },
  score: {
    least: 1,
    most: 1,
    options: [
      { name: 'self' },
      { name: 'out', value: 'DIR' },
      lastYear,
      { ...view, choices: ['internal', 'unit', 'public'] },
      { name: 'unit', value: 'UNIT' },
      json,
    ],
  },
  why: {
    least: 2,
    most: 2,
    options: [
      { name: 'self' },
      { name: 'duty' },
      { name: 'principal', value: 'PERSON|OFFICE' },
      lastYear,
      view,
      json,
    ],
  },
  lint: {
    least: 1,
    most: 1,
    options: [{ name: 'reach' }, { name: 'fix' }, { name: 'in-place' }, ...answers],
  },
  test: { least: 1, most: 1, options: [{ name: 'coverage-min', value: 'PERCENT' }, json] },
  diff: { least: 2, most: 2, options: [json] },
  'roll-up': {
    least: 1,
    most: Number.POSITIVE_INFINITY,
    options: [{ name: 'trail', value: 'FACT' }, { name: 'place', value: 'ID' }, view, ...tables],
  },
  'tie-out': {
    least: 1,
    most: 1,
    options: [
      { name: 'from', value: 'DIR' },
      { name: 'last-year', value: 'DIR' },
      view,
      { name: 'profile', value: 'PROFILE' },
      ...tables,
    ],
  },
  catalog: {
    least: 1,
    most: 2,
    options: [
      { name: 'city', value: 'DIR' },
      { name: 'overlay', value: 'NAME', many: true },
      { name: 'date', value: 'DATE' },
      json,
    ],
  },
  help: { least: 0, most: 1, options: [] },
}
