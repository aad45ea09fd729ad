// Made from data/ by scripts/generate.mjs.
import type { RulebookSource } from '../rulebook-source.js'
import { chuxiong } from './chuxiong.js'
import { daxing } from './daxing.js'
import { hubei } from './hubei.js'
import { kaijiang } from './kaijiang.js'
import { naPolicies } from './na-policies.js'
import { qingyuan } from './qingyuan.js'
import { sampleCountyCity } from './sample-county-city.js'
import { xinyang } from './xinyang.js'

export const rulebooks: readonly RulebookSource[] = [
  chuxiong,
  daxing,
  hubei,
  kaijiang,
  naPolicies,
  qingyuan,
  sampleCountyCity,
  xinyang,
]
