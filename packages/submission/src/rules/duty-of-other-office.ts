import { type Duty, label, type Principal, principalNames } from '@fazhi/model'
import { ourJudgement, submissionRule } from '../check/rule.js'
import { dutyReportOf, principalsOf } from './examples.js'

/** Whose duties an office cannot have: the Party principal's are not the government principal's. A department or zone has one head for both sides. */
const otherSide: Partial<Readonly<Record<Principal['role'], Duty['holder']>>> = {
  partyPrincipal: 'governmentPrincipal',
  townshipPartyPrincipal: 'governmentPrincipal',
  governmentPrincipal: 'partyPrincipal',
  townshipGovernmentPrincipal: 'partyPrincipal',
}

/** A duty report on a duty of the other office: the Party principal's and the government principal's six are different ones. */
export const dutyOfOtherOffice = submissionRule({
  id: 'SUB-066',
  title: { zh: '述法讲的是本职务的职责', en: 'A duty report is on duties of its office' },
  severity: 'warning',
  remedy: 'correct',
  basis: ourJudgement,
  *check({ unit, catalog, place }, look) {
    const principals = unit?.principals ?? []
    const duties = new Map(catalog.duties.map((duty) => [duty.id, duty]))
    for (const [index, report] of (unit?.dutyReports ?? []).entries()) {
      const who = principals.find(({ id }) => id === report.principal)
      if (who === undefined) continue
      // Who holds both offices may report on both in one.
      const roles = principals.filter(({ name }) => name === who.name).map(({ role }) => role)
      for (const [at, id] of report.duties.entries()) {
        const duty = duties.get(id)
        if (duty === undefined) continue
        look()
        if (!roles.every((role) => otherSide[role] === duty.holder)) continue
        yield {
          code: 'SUB-066',
          params: {
            duty: id,
            title: duty.title.zh,
            titleEn: label(duty.title, 'en'),
            principal: who.name,
            role: label(principalNames[who.role], 'zh-CN'),
            roleEn: label(principalNames[who.role], 'en'),
          },
          at: [place('dutyReports', index, 'duties', at)],
          quote: id,
        }
      }
    }
  },
  bad: [
    {
      input: { unit: { dutyReports: [dutyReportOf('party', '2022-01-10', ['GV1_ORGANISE'])] } },
      finds: ['GV1_ORGANISE'],
    },
    {
      input: {
        unit: {
          dutyReports: [dutyReportOf('government', '2022-01-10', ['GV1_ORGANISE', 'PC1_LEAD'])],
        },
      },
      finds: ['PC1_LEAD'],
    },
  ],
  good: [
    { input: { unit: { dutyReports: [dutyReportOf('party', '2022-01-10', ['PC1_LEAD'])] } } },
    {
      input: {
        unit: {
          dutyReports: [
            dutyReportOf('government', '2022-01-10', ['GV1_ORGANISE', 'GV6_STUDY_PUBLICITY']),
          ],
        },
      },
    },
    {
      input: {
        unit: {
          principals: principalsOf(['2020-01-01']).map((one) => ({ ...one, name: '丁' })),
          dutyReports: [dutyReportOf('p1', '2022-01-10', ['PC1_LEAD', 'GV1_ORGANISE'])],
        },
      },
      why: 'one person holds both offices',
    },
  ],
})
