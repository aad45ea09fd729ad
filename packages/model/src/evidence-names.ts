import type { Evidence } from './schema/evidence.js'
import type { Text } from './text.js'

/** What kinds of evidence are called, in forms and explanations. */
export const evidenceNames = {
  minutes: { zh: '会议纪要', en: 'minutes' },
  issuedDocument: { zh: '印发文件', en: 'issued document' },
  studyRecord: { zh: '学习记录', en: 'study record' },
  dutyReport: { zh: '述法报告', en: 'duty report' },
  legalReviewOpinion: { zh: '合法性审查意见', en: 'legal review opinion' },
  filingReceipt: { zh: '备案回执', en: 'filing receipt' },
  publishedPage: { zh: '公开网页', en: 'published page' },
  caseIndex: { zh: '案件台账', en: 'case index' },
  courtStatistics: { zh: '法院统计', en: 'court statistics' },
  attendanceProof: { zh: '出庭证明', en: 'proof of attendance' },
  reviewSheet: { zh: '案卷评查表', en: 'review sheet' },
  rectificationList: { zh: '整改清单', en: 'rectification list' },
  signInSheet: { zh: '签到表', en: 'sign-in sheet' },
  contract: { zh: '合同', en: 'contract' },
  register: { zh: '名册', en: 'register' },
  survey: { zh: '问卷调查', en: 'survey' },
  media: { zh: '影像报道', en: 'media' },
  other: { zh: '其他', en: 'other' },
} as const satisfies Readonly<Record<Evidence['kind'], Text>>
