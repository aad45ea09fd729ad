import type { FindingOf } from '@fazhi/model'

type None = Readonly<Record<never, never>>
interface Named {
  readonly name: string
}
interface Near extends Named {
  readonly nearest: string
}
interface Keyed {
  readonly key: string
}

/** Faults of YAML spelling. */
export interface SyntaxCodes {
  'RBK-001.tab': None
  'RBK-001.indent': None
  'RBK-001.missing': None
  'RBK-001.key': None
  'RBK-001.start': None
  'RBK-001.alias': None
  'RBK-001.escape': None
  'RBK-001.documents': None
  'RBK-001.tag': None
  'RBK-001.other': None
}

export type SyntaxCode = keyof SyntaxCodes

/** Codes of reading and resolving, with what their messages are filled with. */
export interface ReadingCodes extends SyntaxCodes {
  'RBK-001.json': None
  'RBK-002': Keyed
  'RBK-003': { readonly limit: number }
  'RBK-004': { readonly limit: number }
  'RBK-004.text': { readonly limit: number }
  'RBK-004.figures': { readonly limit: number }
  'RBK-005': None
  'RBK-010.map': Keyed
  'RBK-010.list': Keyed
  'RBK-010.text': Keyed
  'RBK-010.flag': Keyed
  'RBK-010.number': Keyed
  'RBK-010.whole': Keyed
  'RBK-010.id': Keyed
  'RBK-010.choice': Keyed & { readonly choices: readonly string[] }
  'RBK-010.choiceNear': Keyed & { readonly choices: readonly string[]; readonly nearest: string }
  'RBK-010.title': Keyed
  'RBK-010.empty': Keyed
  'RBK-011': Keyed & { readonly known: readonly string[] }
  'RBK-011.near': Keyed & { readonly known: readonly string[]; readonly nearest: string }
  'RBK-011.comma': Keyed
  'RBK-011.colon': Keyed & { readonly expected: string }
  'RBK-011.more': { readonly count: number }
  'RBK-012': Keyed
  'RBK-013': { readonly known: number }
  'RBK-014': Keyed & { readonly value: string }
  'RBK-020': Named
  'RBK-020.near': Near
  'RBK-021.number': Named & { readonly type: string }
  'RBK-021.flag': Named & { readonly type: string }
  'RBK-021.events': Named & { readonly type: string }
  'RBK-021.share': Named & { readonly type: string }
  'RBK-021.by': Named & { readonly type: string }
  'RBK-021.judgement': Named & { readonly type: string }
  'RBK-021.count': Named & { readonly type: string }
  'RBK-021.list': Named & { readonly type: string }
  'RBK-021.tally': Named & { readonly type: string }
  'RBK-021.filing': Named & { readonly type: string }
  'RBK-021.date': Named & { readonly type: string }
  'RBK-021.condition': Named & { readonly type: string }
  'RBK-021.series': Named & { readonly every: string }
  'RBK-022.bare': { readonly value: string; readonly choices: readonly string[] }
  'RBK-022.form': { readonly value: string }
  'RBK-022.range': { readonly value: string; readonly expected: string }
  'RBK-022.words': { readonly value: string; readonly expected: string }
  'RBK-022.percent': Named & { readonly value: string; readonly expected: string }
  'RBK-022.noPercent': Named & { readonly value: string; readonly expected: string }
  'RBK-022.flag': Named & { readonly value: string }
  'RBK-023': Named & { readonly levels: readonly string[] }
  'RBK-024': Named & { readonly level: string; readonly levels: readonly string[] }
  'RBK-024.near': Named & {
    readonly level: string
    readonly levels: readonly string[]
    readonly nearest: string
  }
  'RBK-024.none': Named
  'RBK-025': Named
  'RBK-026': None
  'RBK-027.none': Named & { readonly value: string; readonly levels: readonly string[] }
  'RBK-027.all': Named & { readonly value: string; readonly levels: readonly string[] }
  'RBK-028': Named & { readonly value: string }
  'RBK-030': { readonly shapes: readonly string[] }
  'RBK-031': None
  'RBK-032': Named
  'RBK-032.pp': Named & { readonly value: string; readonly expected: string }
  'RBK-033': Named
  'RBK-034': Named
  'RBK-035': None
  'RBK-036.range': Named & { readonly points: string }
  'RBK-036.step': { readonly from: string; readonly to: string; readonly step: string }
  'RBK-036.order': { readonly from: string; readonly to: string }
  'RBK-038': None
  'RBK-039': None
  'RBK-040.none': Named
  'RBK-040.both': Named
  'RBK-041': Named
  'RBK-042': Named
  'RBK-042.near': Near
  'RBK-043': Named
  'RBK-044': { readonly path: readonly string[] }
  'RBK-045': Named & { readonly known: readonly string[] }
  'RBK-045.near': Near & { readonly known: readonly string[] }
  'RBK-046': Named
  'RBK-047': Named & { readonly floor: string; readonly ceiling: string }
  'RBK-048': { readonly limit: number }
  'RBK-049': Named
  'RBK-059': Named
  'RBK-050': Named
  'RBK-051': Named
  'RBK-051.near': Near
  'RBK-052.none': Named
  'RBK-052.twice': Named
  'RBK-053': { readonly group: string }
  'RBK-053.order': { readonly grade: string }
  'RBK-054': { readonly grade: string }
  'RBK-055': Named
  'RBK-055.near': Near
  'RBK-056': Named
  'RBK-057': { readonly grade: string; readonly grades: readonly string[] }
  'RBK-058': Named
  'RBK-058.last': Named
  'RBK-061': Named
  'RBK-060': Named & { readonly type: string }
  'RBK-060.same': Named
  'RBK-062.norm': Named
  'RBK-062.duty': Named
  'RBK-070': Named
  'RBK-070.near': Near
  'RBK-080': Named
  'RBK-080.near': Near
  'RBK-081': Named
  'RBK-081.near': Near
  'RBK-082': Named
  'RBK-083': { readonly attribute: string; readonly choices: readonly string[] }
  'RBK-084': None
  'RBK-085': Named & { readonly known: readonly string[] }
  'RBK-085.near': Near & { readonly known: readonly string[] }
  'RBK-086': Named & { readonly known: readonly string[] }
  'RBK-086.near': Near & { readonly known: readonly string[] }
  'RBK-087': Named & { readonly known: readonly string[] }
  'RBK-087.near': Near & { readonly known: readonly string[] }
  'RBK-090': Named
  'RBK-090.near': Near
  'RBK-091': Named & { readonly known: readonly string[] }
  'RBK-091.both': Named
  'RBK-092': { readonly grade: string }
  'RBK-092.whenNone': { readonly grade: string }
  'RBK-093': Named
  'RBK-093.steps': Named
  'RBK-094': Named
  'RBK-095': Named
  'RBK-095.fixed': Named & Keyed
  'RBK-095.none': Named & Keyed
  'RBK-096': Named
  'RBK-097': { readonly value: string }
  'RBK-098': { readonly path: readonly string[] }
  'RBK-120': Named
  'RBK-121': Named & { readonly option: string }
  'RBK-122': Named & { readonly highest: string }
  /** A value, item or veto that rests on itself. */
  'RBK-110': { readonly path: readonly string[] }
  'RBK-112': Named & { readonly over: string }
  'RBK-114': Named
  'RBK-115': Named
  'RBK-116': Named & { readonly bound: string }
  'RBK-117': Named & { readonly every: string; readonly bound: string }
  'RBK-118': Named & { readonly tables: readonly string[] }
  'RBK-119': Named & { readonly known: readonly string[] }
  'RBK-119.near': Near & { readonly known: readonly string[] }
  'RBK-123': Named & { readonly paper: string; readonly kinds: readonly string[] }
  'RBK-123.near': Named & {
    readonly paper: string
    readonly kinds: readonly string[]
    readonly nearest: string
  }
  'RBK-099': { readonly rule: string; readonly why: string }
  'RBK-140': None
  'RBK-141': { readonly value: string }
  'RBK-142': Named & { readonly kind: string; readonly known: readonly string[] }
  'RBK-142.near': Near & { readonly kind: string; readonly known: readonly string[] }
  'RBK-142.none': Named
  'RBK-143': { readonly value: string }
  'RBK-143.order': Keyed
  'RBK-144': Keyed & { readonly day: string }
  'RBK-145': { readonly level: string }
  'RBK-146': None
  'RBK-150': { readonly value: string }
  'RBK-151': Named
  'RBK-152': { readonly year: number; readonly known: readonly string[] }
  'RBK-153': { readonly value: string; readonly due: string }
  'RBK-154': Named
  'RBK-160': Named & { readonly type: string }
  'RBK-160.classes': Named & { readonly type: string }
  'RBK-161': Named & { readonly table: string }
  'RBK-162': Named & { readonly table: string }
  'RBK-162.catalog': Named & { readonly table: string }
  'RBK-163': Named & { readonly table: string }
  'RBK-163.samples': Named & { readonly table: string }
  'RBK-164': Named
  'RBK-165': Named
  'RBK-166': Named & { readonly table: string }
}

/** Codes of lints: what is found before anyone is scored. */
export interface LintCodes {
  'LNT-001': { readonly node: string; readonly sum: string; readonly full: string }
  'LNT-002.short': { readonly node: string; readonly keeps: string; readonly full: string }
  'LNT-002.over': { readonly node: string; readonly loss: string; readonly full: string }
  'LNT-003.short': { readonly node: string; readonly reach: string; readonly full: string }
  'LNT-003.over': { readonly node: string; readonly reach: string; readonly full: string }
  'LNT-004': { readonly node: string; readonly row: string; readonly by: string }
  'LNT-005': { readonly group: string; readonly grade: string }
  'LNT-005.below': { readonly group: string; readonly grade: string }
  'LNT-005.byRule': { readonly group: string; readonly grade: string }
  'LNT-006': { readonly node: string; readonly branch: string }
  'LNT-007': { readonly node: string; readonly values: readonly string[] }
  'LNT-008': { readonly node: string; readonly value: string }
  'LNT-009': { readonly node: string; readonly unit: string }
  'LNT-010': { readonly node: string; readonly parent: string }
  'LNT-011.fact': Named
  'LNT-011.value': Named
  'LNT-011.indicator': Named
  'LNT-012': {
    readonly node: string
    readonly higher: string
    readonly lower: string
    readonly higherPrice: string
    readonly lowerPrice: string
  }
  'LNT-012.rows': { readonly node: string; readonly by: string; readonly value: string }
  'LNT-013': { readonly node: string }
  'LNT-014': { readonly group: string }
  'LNT-015': { readonly node: string }
  'LNT-016': { readonly node: string; readonly price: string; readonly room: string }
  'LNT-017': { readonly node: string; readonly norm: string; readonly year: number }
  'LNT-018': { readonly first: string; readonly second: string; readonly unit: string }
  'LNT-019': { readonly node: string; readonly group: string; readonly tables: readonly string[] }
  'LNT-020': {
    readonly node: string
    readonly floor: string
    readonly ceiling: string
    readonly full: string
  }
  'LNT-021': {
    readonly graver: string
    readonly lesser: string
    readonly graverPrice: string
    readonly lesserPrice: string
  }
  'LNT-022.gap': { readonly node: string; readonly by: string; readonly value: string }
  'LNT-022.overlap': {
    readonly node: string
    readonly by: string
    readonly first: string
    readonly second: string
    readonly value: string
  }
  'LNT-023': { readonly value: string; readonly first: string; readonly second: string }
  'LNT-024': { readonly key: string }
  'LNT-025': {
    readonly group: string
    readonly first: string
    readonly firstFull: string
    readonly second: string
    readonly secondFull: string
  }
  'LNT-040': Named & { readonly grade: string; readonly group: string }
  'LNT-041.veto': Named
  'LNT-041.lowering': Named
  'LNT-041.need': Named
  'LNT-041.honour': Named
  'LNT-042': Named & {
    readonly lower: number
    readonly group: string
    readonly grades: number
    /** Grades below the best, in the group that has most. */
    readonly most: number
  }
  'LNT-043': Named & {
    readonly node: string
    readonly group: string
    readonly tables: readonly string[]
  }
  'LNT-044': Named
  'LNT-045': { readonly group: string }
  'LNT-050': Named
  'LNT-046.none': { readonly table: string; readonly unit: string }
  'LNT-046.several': {
    readonly table: string
    readonly unit: string
    readonly groups: readonly string[]
  }
}

/** Every code of this package with its parameters. */
export interface RulebookCodes extends ReadingCodes, LintCodes {}

/** A finding about a rulebook. */
export type RulebookFinding = FindingOf<RulebookCodes>
