import { readdirSync, readFileSync } from 'node:fs'

/* The vectors as they lie in the scoring package; see docs/vectors.md and vectors.schema.json there. */

const folder = new URL('../../../scoring/vectors/', import.meta.url)

type Values = Readonly<Record<string, unknown>>

export interface Given {
  readonly verified?: Values
  readonly claimed?: Values
  readonly notApplicable?: Readonly<Record<string, string>>
  readonly papers?: Readonly<Record<string, readonly string[]>>
  readonly files?: Readonly<Record<string, readonly GivenFile[]>>
}

export interface GivenFile extends Omit<Given, 'files' | 'papers'> {
  readonly file: string
  readonly is?: 'void' | 'notValid'
}

export interface VectorUnit extends Given {
  readonly id: string
  readonly kind?: string
  readonly enforcementPower?: boolean
  readonly exists?: { readonly from?: string; readonly to?: string }
  readonly year?: number
}

export interface VectorCity extends Given {
  readonly units?: Readonly<Record<string, Given>>
}

export interface ExpectedUnit {
  readonly status: 'decided' | 'undecided'
  readonly exact?: string
  readonly published?: string
  readonly outOf?: string
  readonly range?: Readonly<Record<'lo' | 'hi', { readonly kind: string; readonly exact?: string }>>
  readonly place?: number
  readonly places?: { readonly from: number; readonly to: number }
  readonly grades?: { readonly from: string; readonly to: string }
  readonly tiedWith?: readonly string[]
  readonly bandGrade?: string
  readonly grade?: string
  readonly vetoes?: readonly string[]
  readonly honours?: readonly string[]
  readonly missing?: readonly string[]
  readonly unverified?: readonly string[]
  readonly nodes?: Readonly<Record<string, string>>
  readonly given?: Readonly<Record<string, string>>
  readonly notApplicable?: readonly string[]
  readonly void?: readonly string[]
  /** What each file came to, by fact and number. */
  readonly files?: Readonly<Record<string, Readonly<Record<string, string>>>>
}

export interface ExpectedWaterfall {
  readonly full: string
  readonly terms: readonly {
    readonly kind: string
    readonly node: string
    readonly clause?: readonly number[]
    readonly by: string
  }[]
}

export interface Vector {
  readonly id: string
  readonly rules: readonly string[]
  readonly shapes?: readonly string[]
  readonly title: { readonly zh: string; readonly en: string }
  readonly working: string
  readonly rulebook: { readonly file: string } | { readonly lines: readonly string[] }
  readonly units?: readonly VectorUnit[]
  readonly city?: VectorCity
  readonly lastYear?: { readonly units?: readonly VectorUnit[]; readonly city?: VectorCity }
  readonly expect: {
    readonly units?: Readonly<Record<string, ExpectedUnit>>
    readonly groups?: Readonly<Record<string, unknown>>
    readonly findings?: readonly string[]
    readonly assumptions?: readonly string[]
    readonly waterfall?: Readonly<Record<string, ExpectedWaterfall>>
    readonly load?: readonly string[]
  }
}

const textOf = (name: string): string => readFileSync(new URL(name, folder), 'utf8')

/** Names of the files of vectors. */
export const vectorFiles = readdirSync(folder)
  .filter((name) => name.endsWith('.json') && name !== 'vectors.schema.json')
  .sort()

/** Names of the rulebooks that cases share. */
export const rulebookFiles = readdirSync(new URL('rulebooks/', folder)).sort()

export const vectorSchema = JSON.parse(textOf('vectors.schema.json')) as object

/** A file of vectors as data. */
export const vectorFile = (name: string): { readonly cases: readonly Vector[] } =>
  JSON.parse(textOf(name)) as { readonly cases: readonly Vector[] }

/** Every vector, file by file. */
export const vectors = vectorFiles.flatMap((name) => vectorFile(name).cases)

/** Text of the rulebook of a vector. */
export const rulebookOf = ({ rulebook }: Vector): string =>
  'file' in rulebook ? textOf(rulebook.file) : `${rulebook.lines.join('\n')}\n`
