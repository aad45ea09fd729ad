export { isApproximate } from './approximate.js'
export { ofFile, ofUnit } from './entry-of.js'
export { eventFault } from './event-fault.js'
export { factsOfValue } from './facts-of-value.js'
export type { FileMark } from './file-mark.js'
export { forFiles, fullOfSample } from './file-table.js'
export { filedValue, filingOfUnit } from './filing-of-unit.js'
export { finding, pointer } from './finding.js'
export {
  keptMarks,
  markFault,
  markOf,
  marksOf,
} from './marks.js'
export { ballotsOf, countsOf, numberOfFact, wholeOfFact } from './number.js'
export { noOthers, type Others } from './others.js'
export { own } from './own.js'
export { papersLacking } from './papers.js'
export { existsIn, partOf } from './period.js'
export { monthsOf, prorated, prorateModes } from './prorate.js'
export {
  type Asked,
  type FactLayer,
  type FactReading,
  readFacts,
  readFactsFrom,
  type UnitFacts,
} from './read-facts.js'
export { isFileList } from './shape.js'
