import type { Referent } from './figures.js'

const superiorBefore =
  /(?:省委|省政府|中央|省级|上级)(?:和|、|以及|及)$|(?:入选|获评|荣获|列入|纳入|获得|被)$/
const comparedAfter = /^[市州盟]?(?:率先|领先|首家|首个|首批|前列|排名|名列|位居)/
const personBefore =
  /(?:讲师|教授|书记|市长|县长|区长|镇长|主任|局长|院长|检察官|法官|检察长|处长|科长|所长|律师|典型|民警|同志|干部|代表|委员|调解员|负责人|先生|女士|模范|标兵)$/
const personAfter =
  /^(?:同志|先生|女士|等同志|批示|书记|市长|县长|区长|局长|主任|院长|法官|检察官|主持|担任)/
const townshipAfter = /^(?:镇|乡|街道|办事处|苏木)/
const provinceAfter = /^(?:省|自治区)/
const placeAfter = /^(?:市|县|区|州|盟|旗)/
const bodyAfter =
  /^(?:局|厅|委|办|院|部|中心|大队|支队|所|公司|单位|部门|政务|信息|日报|晚报|专报|平台|集团|学校|村|社区)/

/**
 * What a placeholder token stands for, from what stands right before and after it. Own place and superior place are
 * told apart: after 省委、 or where a place is compared within (在…率先, 入选…) the superior place is meant.
 */
export const referentOf = (before: string, after: string): Referent => {
  if (/^\s*(?:年|月|日)/.test(after)) return 'date'
  if (townshipAfter.test(after)) return 'township'
  if (provinceAfter.test(after)) return 'province'
  if (personAfter.test(after)) return 'person'
  if (placeAfter.test(after)) {
    if (superiorBefore.test(before)) return 'superiorPlace'
    if (/在$/.test(before) && comparedAfter.test(after)) return 'superiorPlace'
    return 'ownPlace'
  }
  if (personBefore.test(before)) return 'person'
  if (/(?:法治|平安|美丽|和谐|幸福|诚信|数字|智慧)$/.test(before)) return 'ownPlace'
  if (bodyAfter.test(after)) return 'body'
  return 'unknown'
}
