import type { Principal } from './schema/principal.js'
import type { DutyReport } from './schema/records/duty-report.js'
import type { Text } from './text.js'

/** What the offices of principals are called. */
export const principalNames = {
  partyPrincipal: { zh: '党委主要负责人', en: 'Party principal' },
  governmentPrincipal: { zh: '政府主要负责人', en: 'government principal' },
  departmentPrincipal: { zh: '部门主要负责人', en: 'head of the department' },
  townshipPartyPrincipal: { zh: '镇街党（工）委主要负责人', en: 'township Party principal' },
  townshipGovernmentPrincipal: {
    zh: '镇街政府（办事处）主要负责人',
    en: 'township government principal',
  },
  zonePrincipal: { zh: '开发区（园区）主要负责人', en: 'head of the zone' },
} as const satisfies Readonly<Record<Principal['role'], Text>>

/** What forms of duty report are called. */
export const dutyReportFormNames = {
  yearEnd: { zh: '年终述法', en: 'year-end' },
  onSite: { zh: '现场述法', en: 'on site' },
  written: { zh: '书面述法', en: 'written' },
  multimedia: { zh: '多媒体述法', en: 'multimedia' },
  special: { zh: '专题述法', en: 'special' },
} as const satisfies Readonly<Record<DutyReport['form'], Text>>

/** How far what a duty report found wrong is put right. */
export const rectificationNames = {
  none: { zh: '无', en: 'none' },
  underWay: { zh: '整改中', en: 'under way' },
  done: { zh: '已完成', en: 'done' },
} as const satisfies Readonly<Record<DutyReport['rectification'], Text>>
