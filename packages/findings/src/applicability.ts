import type { Level, MessageParams, Phase, UnitKind } from '@fazhi/model'
import type { AppliesTo } from './rule.js'

/** What is judged, as far as rules ask for it. What is not said here, a rule made for some of it does not apply to, and says so. */
export interface RunContext {
  readonly level?: Level
  readonly kind?: UnitKind
  /** Id of a profile of the catalog. */
  readonly profile?: string
  /** The place and those it lies in, by the names or codes its rules use: "青石市", "山东省". */
  readonly places?: readonly string[]
}

/** Why a rule was not asked: state, and reason as code and parameters. */
export interface NotAsked {
  readonly status: 'notInPhase' | 'notInForce' | 'notApplicable'
  readonly reason: { readonly code: string; readonly params: MessageParams }
}

interface Asked {
  readonly phases: readonly Phase[]
  readonly from?: string
  readonly to?: string
  readonly appliesTo?: AppliesTo
}

/** One side of what a rule is made for, and how the context stands to it. */
const sides: readonly {
  readonly code: 'level' | 'kind' | 'profile' | 'place'
  readonly wanted: (applies: AppliesTo) => readonly string[] | undefined
  readonly given: (context: RunContext) => readonly string[]
}[] = [
  {
    code: 'level',
    wanted: ({ levels }) => levels,
    given: ({ level }) => (level === undefined ? [] : [level]),
  },
  {
    code: 'kind',
    wanted: ({ kinds }) => kinds,
    given: ({ kind }) => (kind === undefined ? [] : [kind]),
  },
  {
    code: 'profile',
    wanted: ({ profiles }) => profiles,
    given: ({ profile }) => (profile === undefined ? [] : [profile]),
  },
  { code: 'place', wanted: ({ places }) => places, given: ({ places }) => places ?? [] },
]

const notApplicable = (applies: AppliesTo, context: RunContext): NotAsked | undefined => {
  for (const { code, wanted, given } of sides) {
    const values = wanted(applies)
    if (values === undefined) continue
    const own = given(context)
    if (own.some((value) => values.includes(value))) continue
    return {
      status: 'notApplicable',
      reason: { code: own.length === 0 ? `RUN-003.${code}Unsaid` : `RUN-003.${code}`, params: {} },
    }
  }
  return undefined
}

/** Why a rule is not asked in this phase, on this day, of this subject; nothing when it is. Without a day every rule is in force. */
export const notAsked = (
  rule: Asked,
  phase: Phase,
  date: string | undefined,
  context: RunContext,
): NotAsked | undefined => {
  if (!rule.phases.includes(phase))
    return { status: 'notInPhase', reason: { code: 'RUN-001', params: {} } }
  if (date !== undefined && rule.from !== undefined && date < rule.from)
    return {
      status: 'notInForce',
      reason: { code: 'RUN-002.from', params: { from: rule.from, date } },
    }
  if (date !== undefined && rule.to !== undefined && date > rule.to)
    return { status: 'notInForce', reason: { code: 'RUN-002.to', params: { to: rule.to, date } } }
  return rule.appliesTo === undefined ? undefined : notApplicable(rule.appliesTo, context)
}
