export { keptValues } from './kept.js'
export { isTrue, known, missingOf, numberIn, type Reading } from './reading.js'
export { referenceAlgebra } from './reference.js'
export { eventsInOrder, unitQuestions } from './unit-questions.js'
