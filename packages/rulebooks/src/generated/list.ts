// Made from data/ by scripts/generate.mjs.
import type { RulebookSource } from '../rulebook-source.js'
import { anhuiTransport } from './anhui-transport.js'
import { chuxiong } from './chuxiong.js'
import { city171839 } from './city-171839.js'
import { city171893 } from './city-171893.js'
import { daxing } from './daxing.js'
import { draft2006 } from './draft-2006.js'
import { hubei } from './hubei.js'
import { kaijiang } from './kaijiang.js'
import { lianyungang } from './lianyungang.js'
import { naPolicies } from './na-policies.js'
import { nanning } from './nanning.js'
import { qingyuan } from './qingyuan.js'
import { sampleCountyCity } from './sample-county-city.js'
import { suining } from './suining.js'
import { tianzhu } from './tianzhu.js'
import { xinyang } from './xinyang.js'

export const rulebooks: readonly RulebookSource[] = [
  anhuiTransport,
  chuxiong,
  city171839,
  city171893,
  daxing,
  draft2006,
  hubei,
  kaijiang,
  lianyungang,
  naPolicies,
  nanning,
  qingyuan,
  sampleCountyCity,
  suining,
  tianzhu,
  xinyang,
]
