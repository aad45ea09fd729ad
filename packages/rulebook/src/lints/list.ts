import { bandsJoined } from './bands-joined.js'
import { basisInForce } from './basis-in-force.js'
import { beyondBlock } from './beyond-block.js'
import { bonusInside } from './bonus-inside.js'
import { ceilingGrade } from './ceiling-grade.js'
import type { Lint } from './define-lint.js'
import { fullMarksApart } from './full-marks-apart.js'
import { gains } from './gains.js'
import { gradeReach } from './grade-reach.js'
import { graverCheaper } from './graver-cheaper.js'
import { groupGrades } from './group-grades.js'
import { groupsApart } from './groups-apart.js'
import { idleFileTable } from './idle-file-table.js'
import { idleTieKey } from './idle-tie-key.js'
import { losses } from './losses.js'
import { lotUnused } from './lot-unused.js'
import { loweredTooFar } from './lowered-too-far.js'
import { neverHolds } from './never-holds.js'
import { noPlaces } from './no-places.js'
import { perverseZero } from './perverse-zero.js'
import { pointsShared } from './points-shared.js'
import { priceInItem } from './price-in-item.js'
import { pricedTwice } from './priced-twice.js'
import { ratesJoined } from './rates-joined.js'
import { roundedTwice } from './rounded-twice.js'
import { rows } from './rows.js'
import { severityOrder } from './severity-order.js'
import { singleUnit } from './single-unit.js'
import { sumOfItems } from './sum-of-items.js'
import { tablesApart } from './tables-apart.js'
import { tieKeys } from './tie-keys.js'
import { uncappedLoss } from './uncapped-loss.js'
import { unused } from './unused.js'
import { weightless } from './weightless.js'

/** Every lint; a new one is one file and one line here. */
export const lints: readonly Lint[] = [
  sumOfItems,
  losses,
  gains,
  rows,
  gradeReach,
  bonusInside,
  ratesJoined,
  uncappedLoss,
  singleUnit,
  roundedTwice,
  unused,
  severityOrder,
  weightless,
  groupGrades,
  perverseZero,
  priceInItem,
  basisInForce,
  tablesApart,
  tieKeys,
  beyondBlock,
  graverCheaper,
  bandsJoined,
  pricedTwice,
  idleTieKey,
  fullMarksApart,
  ceilingGrade,
  neverHolds,
  loweredTooFar,
  pointsShared,
  noPlaces,
  lotUnused,
  groupsApart,
  idleFileTable,
]
