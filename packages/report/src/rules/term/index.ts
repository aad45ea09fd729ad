export { bodyNameRule } from './body-name.js'
export { countyRulesRule } from './county-rules.js'
export { fixedFormulaRule } from './fixed-formula.js'
