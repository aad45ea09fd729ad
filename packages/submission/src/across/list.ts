import { doubledCity } from './doubled-city.js'
import { doubledUnit } from './doubled-unit.js'
import { missingOfficeFact } from './missing-office-fact.js'
import { mixedYears } from './mixed-years.js'
import { ownerSaysOtherwise } from './owner-says-otherwise.js'
import type { AcrossRule } from './rule.js'
import { unknownUnit } from './unknown-unit.js'

/** The rules about several submissions together, in the order of their numbers. */
export const acrossRules: readonly AcrossRule[] = [
  doubledUnit,
  unknownUnit,
  doubledCity,
  mixedYears,
  missingOfficeFact,
  ownerSaysOtherwise,
]
