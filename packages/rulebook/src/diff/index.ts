export type { ChangeCodes, RulebookChange } from './change.js'
export { diffRulebooks } from './diff-rulebooks.js'
export { changeMessages } from './messages/index.js'
