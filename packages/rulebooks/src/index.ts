export { rulebooks } from './generated/list.js'
export type { RulebookSource } from './rulebook-source.js'
