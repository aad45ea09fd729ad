export { identityNumberRule } from './identity-number.js'
export { leaderInstructionRule } from './leader-instruction.js'
export { phoneNumberRule } from './phone-number.js'
export { secrecyMarkRule } from './secrecy-mark.js'
