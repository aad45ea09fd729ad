// Made from data/ by scripts/generate.mjs.
import type { RulebookSource } from '../rulebook-source.js'
import { anhuiTransport } from './anhui-transport.js'
import { chuxiong } from './chuxiong.js'
import { city171839 } from './city-171839.js'
import { city171893 } from './city-171893.js'
import { city172245 } from './city-172245.js'
import { daxing } from './daxing.js'
import { dongcheng } from './dongcheng.js'
import { draft2006 } from './draft-2006.js'
import { hubei } from './hubei.js'
import { kaijiang } from './kaijiang.js'
import { lianyungang } from './lianyungang.js'
import { naPolicies } from './na-policies.js'
import { nanVillages } from './nan-villages.js'
import { nanning } from './nanning.js'
import { qingyuan } from './qingyuan.js'
import { riskFlags } from './risk-flags.js'
import { sampleCountyCity } from './sample-county-city.js'
import { shicheng } from './shicheng.js'
import { staffing } from './staffing.js'
import { suining } from './suining.js'
import { surveyingFiles } from './surveying-files.js'
import { tianzhu } from './tianzhu.js'
import { tongzhou } from './tongzhou.js'
import { xinyang } from './xinyang.js'

export const rulebooks: readonly RulebookSource[] = [
  anhuiTransport,
  chuxiong,
  city171839,
  city171893,
  city172245,
  daxing,
  dongcheng,
  draft2006,
  hubei,
  kaijiang,
  lianyungang,
  naPolicies,
  nanVillages,
  nanning,
  qingyuan,
  riskFlags,
  sampleCountyCity,
  shicheng,
  staffing,
  suining,
  surveyingFiles,
  tianzhu,
  tongzhou,
  xinyang,
]
