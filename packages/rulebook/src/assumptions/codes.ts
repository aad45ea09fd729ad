interface Taken {
  readonly value: string
}
interface TakenBy extends Taken {
  /** Indicators, nodes or grades that leave it unsaid. */
  readonly items: readonly string[]
}

/** Everything a rulebook may leave unsaid, with what was taken instead. */
export interface AssumptionCodes {
  'policies.round': Taken
  'policies.decideOn': Taken
  'policies.missing': Taken
  'policies.unverified': Taken
  'policies.evidence': Taken
  'policies.notApplicable': Taken
  'policies.ties.places': Taken
  'policies.vetoed.ranked': Taken
  'policies.vetoed.inQuotaBase': Taken
  'policies.lowerings': Taken
  'policies.vetoed.inMeans': Taken
  'policies.groupMean.fallback': Taken
  'grades.whenNone': TakenBy
  'grades.of': TakenBy
  'grades.round': TakenBy
  'grades.edgeTie': TakenBy
  'node.floor': TakenBy
  'node.ceiling': TakenBy
  'value.whenFew': TakenBy
  'value.pooled': TakenBy
  'value.first': TakenBy
  'value.ties': TakenBy
  'value.by': TakenBy
  'value.dueDay': TakenBy
  'value.nonWorkingDue': TakenBy
  'value.days': TakenBy
  'clause.part': TakenBy
  'clause.whenNone': TakenBy
  'clause.sameMatter': TakenBy
  'clause.dated': TakenBy
  'clause.prorate': TakenBy
  'clause.take': TakenBy
}
