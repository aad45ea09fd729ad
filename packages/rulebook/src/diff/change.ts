import type { MessageParams } from '@fazhi/model'

interface FromTo {
  readonly from: string
  readonly to: string
}
interface AtNode {
  readonly node: string
}

interface RuleSays {
  readonly rule: string
  readonly says: string
}

/** What can change between two rulebooks, with what tells it. */
export interface ChangeCodes {
  'node.added': AtNode & { readonly parent: string; readonly points: string }
  'node.removed': AtNode & { readonly parent: string; readonly points: string }
  'node.moved': AtNode & FromTo
  'node.points': AtNode & FromTo
  'node.outOf': AtNode & FromTo
  'node.lowest': AtNode & FromTo
  'node.highest': AtNode & FromTo
  'node.start': AtNode & FromTo
  'node.round': AtNode & FromTo
  'node.notApplicable': AtNode & FromTo
  'node.applies': AtNode & FromTo
  'node.zeroWhen': AtNode & FromTo
  'node.title': AtNode & FromTo
  'node.duty': AtNode & FromTo
  'node.basis': AtNode & FromTo
  'node.scorer': AtNode & FromTo
  'node.evidence': AtNode & FromTo
  'clause.added': AtNode & { readonly clause: string }
  'clause.removed': AtNode & { readonly clause: string }
  'clause.changed': AtNode & FromTo
  'table.added': { readonly table: string }
  'table.removed': { readonly table: string }
  'table.for': { readonly table: string } & FromTo
  'value.changed': { readonly value: string } & FromTo
  'fact.changed': { readonly fact: string } & FromTo
  'calendar.changed': { readonly year: number }
  'policy.changed': { readonly policy: string } & FromTo
  'group.added': { readonly group: string }
  'group.removed': { readonly group: string }
  'group.tables': { readonly group: string } & FromTo
  'group.changed': { readonly group: string } & FromTo
  'grade.added': { readonly group: string; readonly grade: string; readonly row: string }
  'grade.removed': { readonly group: string; readonly grade: string; readonly row: string }
  'grade.changed': { readonly group: string; readonly grade: string } & FromTo
  'grade.order': { readonly group: string } & FromTo
  'veto.added': RuleSays
  'veto.removed': RuleSays
  'veto.changed': { readonly rule: string } & FromTo
  'lowering.added': RuleSays
  'lowering.removed': RuleSays
  'lowering.changed': { readonly rule: string } & FromTo
  'honour.added': RuleSays
  'honour.removed': RuleSays
  'honour.changed': { readonly rule: string } & FromTo
  'assumption.added': { readonly assumption: string }
  'assumption.removed': { readonly assumption: string }
}

/** One change of meaning. `tables` names the tables it happens in, where it happens in tables. */
export type RulebookChange = {
  [Code in keyof ChangeCodes]: {
    readonly code: Code
    readonly params: ChangeCodes[Code] & MessageParams
    readonly tables: readonly string[]
  }
}[keyof ChangeCodes]

/** Shown where a side has nothing. */
export const nothing = '—'
