export { type FoundUnit, findUnit } from './find-unit.js'
export { type Waterfall, type WaterfallTerm, waterfall, waterfallOf } from './waterfall.js'
