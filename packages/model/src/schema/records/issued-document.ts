import * as z from 'zod'
import { date, slug, year } from '../common.js'
import { evidenceIds } from './references.js'

export const planPeriod = z
  .strictObject({
    /** First year of the plan. */
    from: year,
    /** Last year of the plan, not before the first. */
    to: year,
  })
  .readonly()
/** Years a plan covers (2021－2025年), both included. */
export type PlanPeriod = z.infer<typeof planPeriod>

export const issuedDocument = z
  .strictObject({
    /** Id of the document in this submission; meetings name it. */
    id: slug,
    /** Full title, without 《》. */
    title: z.string().min(1),
    /** Body that issued it. */
    issuer: z.string().min(1),
    /** Document number (发文字号), as printed: 〔2021〕3号 after the short name of the body. */
    number: z.exactOptional(z.string().min(1)),
    /** Day of issue (成文日期). */
    date,
    /** What it is: 行政规范性文件, 规划或计划, 制度, 通知, 清单, 报告, 其他. Not said when absent. */
    kind: z.exactOptional(
      z.enum(['normativeDocument', 'plan', 'rules', 'notice', 'list', 'report', 'other']),
    ),
    /** Years a plan covers. */
    period: z.exactOptional(planPeriod),
    /** Id of the meeting that adopted it (审议通过). */
    adoptedAt: z.exactOptional(slug),
    evidence: z.exactOptional(evidenceIds),
  })
  .readonly()
/** A document a body issued: title, number, day, the years it covers, the meeting that adopted it. */
export type IssuedDocument = z.infer<typeof issuedDocument>
