// Generated from data/profiles.yaml by scripts/generate.mjs. Change the YAML, not this file.
import type { ReportProfile } from '@fazhi/model'

export const profiles: readonly ReportProfile[] = [
  {
    "id": "annual-report",
    "title": {
      "zh": "法治政府建设年度报告",
      "en": "Annual report on law-based government"
    },
    "titles": [
      "法治政府建设",
      "法治政府部门建设"
    ],
    "items": [
      {
        "id": "achievements",
        "title": {
          "zh": "主要举措和成效",
          "en": "Measures and results"
        },
        "required": "error",
        "basis": {
          "norm": "inspection-2019",
          "article": "*"
        },
        "certainty": "secondary"
      },
      {
        "id": "shortcomings",
        "title": {
          "zh": "存在的不足",
          "en": "Shortcomings"
        },
        "required": "error",
        "basis": {
          "norm": "inspection-2019",
          "article": "*"
        },
        "certainty": "secondary"
      },
      {
        "id": "causes",
        "title": {
          "zh": "不足的原因",
          "en": "Causes of the shortcomings"
        },
        "required": "warning",
        "basis": {
          "norm": "inspection-2019",
          "article": "*"
        },
        "certainty": "secondary"
      },
      {
        "id": "firstResponsible",
        "title": {
          "zh": "党政主要负责人履行第一责任人职责情况",
          "en": "How the principals acted as first responsible persons"
        },
        "required": "error",
        "basis": {
          "norm": "inspection-2019",
          "article": "*"
        },
        "certainty": "secondary"
      },
      {
        "id": "nextYear",
        "title": {
          "zh": "下一年度主要安排",
          "en": "Arrangements for the next year"
        },
        "required": "error",
        "basis": {
          "norm": "inspection-2019",
          "article": "*"
        },
        "certainty": "secondary"
      },
      {
        "id": "signature",
        "title": {
          "zh": "发文机关署名",
          "en": "Signature of the issuing organ"
        },
        "required": "warning",
        "basis": {
          "norm": "official-documents-2012",
          "article": "9"
        },
        "certainty": "secondary"
      },
      {
        "id": "date",
        "title": {
          "zh": "成文日期",
          "en": "Date"
        },
        "required": "warning",
        "basis": {
          "norm": "official-documents-2012",
          "article": "9"
        },
        "certainty": "secondary"
      }
    ],
    "expects": [
      "leadership.governmentSessions",
      "study.governmentSessions",
      "decisions.government",
      "documents.government",
      "documents.departments",
      "legality.decisionRate",
      "legality.documentRate",
      "documents.filingRate",
      "documents.filingOnTimeRate",
      "documents.filingRegularRate",
      "information.requests",
      "enforcement.concluded",
      "enforcement.certificateRate",
      "caseFiles.reviewed",
      "caseFiles.passRate",
      "reconsideration.received",
      "reconsideration.accepted",
      "reconsideration.refused",
      "reconsideration.carriedIn",
      "reconsideration.concluded",
      "reconsideration.carriedOver",
      "reconsideration.directCorrectionRate",
      "reconsideration.mediationRate",
      "litigation.received",
      "litigation.concluded",
      "litigation.heard",
      "litigation.headAppearanceRate"
    ],
    "submitBefore": "03-01",
    "publishBefore": "04-01",
    "provenance": {
      "source": "two agency pages that quote the duty and the list of contents",
      "certainty": "secondary"
    }
  },
  {
    "id": "situation-report",
    "title": {
      "zh": "法治建设情况报告",
      "en": "Rule-of-law situation report"
    },
    "titles": [
      "法治建设",
      "法治政府建设",
      "依法治县",
      "依法治市",
      "依法治区"
    ],
    "items": [
      {
        "id": "achievements",
        "title": {
          "zh": "主要举措和成效",
          "en": "Measures and results"
        },
        "required": "error",
        "basis": {
          "norm": "inspection-2019",
          "article": "*"
        },
        "certainty": "secondary"
      },
      {
        "id": "shortcomings",
        "title": {
          "zh": "存在的不足",
          "en": "Shortcomings"
        },
        "required": "error",
        "basis": {
          "norm": "inspection-2019",
          "article": "*"
        },
        "certainty": "secondary"
      },
      {
        "id": "causes",
        "title": {
          "zh": "不足的原因",
          "en": "Causes of the shortcomings"
        },
        "required": "warning",
        "basis": {
          "norm": "inspection-2019",
          "article": "*"
        },
        "certainty": "secondary"
      },
      {
        "id": "firstResponsible",
        "title": {
          "zh": "党政主要负责人履行第一责任人职责情况",
          "en": "How the principals acted as first responsible persons"
        },
        "required": "error",
        "basis": {
          "norm": "inspection-2019",
          "article": "*"
        },
        "certainty": "secondary"
      },
      {
        "id": "nextYear",
        "title": {
          "zh": "下一年度主要安排",
          "en": "Arrangements for the next year"
        },
        "required": "error",
        "basis": {
          "norm": "inspection-2019",
          "article": "*"
        },
        "certainty": "secondary"
      },
      {
        "id": "signature",
        "title": {
          "zh": "发文机关署名",
          "en": "Signature of the issuing organ"
        },
        "required": "warning",
        "basis": {
          "norm": "official-documents-2012",
          "article": "9"
        },
        "certainty": "secondary"
      },
      {
        "id": "date",
        "title": {
          "zh": "成文日期",
          "en": "Date"
        },
        "required": "warning",
        "basis": {
          "norm": "official-documents-2012",
          "article": "9"
        },
        "certainty": "secondary"
      }
    ],
    "expects": [
      "leadership.committeeSessions",
      "leadership.governmentSessions",
      "commission.meetings",
      "commission.onSiteReports",
      "inspection.units",
      "inspection.rectificationRate",
      "study.governmentSessions",
      "decisions.government",
      "documents.government",
      "documents.departments",
      "legality.decisionRate",
      "legality.documentRate",
      "documents.filingRate",
      "documents.filingOnTimeRate",
      "documents.filingRegularRate",
      "information.requests",
      "enforcement.concluded",
      "enforcement.certificateRate",
      "caseFiles.reviewed",
      "caseFiles.passRate",
      "reconsideration.received",
      "reconsideration.accepted",
      "reconsideration.refused",
      "reconsideration.carriedIn",
      "reconsideration.concluded",
      "reconsideration.carriedOver",
      "reconsideration.directCorrectionRate",
      "reconsideration.mediationRate",
      "litigation.received",
      "litigation.concluded",
      "litigation.heard",
      "litigation.headAppearanceRate",
      "litigation.principalAppearanceRate",
      "disputes.received",
      "disputes.settlementRate",
      "mediators.total",
      "publicity.activities",
      "villages.leaders",
      "literate.people",
      "villages.adviser"
    ],
    "submitBefore": "03-01",
    "publishBefore": "04-01",
    "provenance": {
      "source": "the list of contents of the annual report applied to the wider report",
      "certainty": "inferred"
    }
  }
]
