export {
  type CardSection,
  type CardTextOptions,
  cardSections,
  cardText,
} from './card-lines.js'
export type { DutyLeaf } from './duty-leaf.js'
export { type DutyScore, type DutyView, dutyView } from './duty-view.js'
export type { FactInTerm } from './in-term.js'
export {
  type CardDuty,
  type CardMeeting,
  type CardOptions,
  cardsOfYear,
  type PrincipalCard,
  principalCards,
  type SameOffice,
} from './principal-card.js'
export { type PrincipalLeaf, type PrincipalView, principalViews } from './principal-view.js'
export { scoreHeld } from './score-held.js'
export { unitYear } from './unit-year.js'
export { dutyViewText, principalViewText, type ViewTextOptions } from './view-text.js'
