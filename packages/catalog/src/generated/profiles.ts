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
    "reporter": "government",
    "issuers": [
      "人民政府",
      "市委",
      "县委",
      "区委",
      "州委",
      "旗委",
      "市委员会",
      "县委员会",
      "区委员会",
      "州委员会",
      "市政府",
      "县政府",
      "区政府",
      "州政府",
      "旗政府",
      "省",
      "市",
      "县",
      "区",
      "州",
      "盟",
      "旗"
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
    "id": "annual-report-department",
    "title": {
      "zh": "法治政府建设年度报告（部门）",
      "en": "Annual report on law-based government (department)"
    },
    "titles": [
      "法治政府建设",
      "法治政府部门建设"
    ],
    "reporter": "department",
    "issuers": [
      "局",
      "厅",
      "委员会",
      "改革委",
      "发改委",
      "健康委",
      "卫健委",
      "住建委",
      "建设委",
      "交通委",
      "教委",
      "科委",
      "经信委",
      "工信委",
      "国资委",
      "办公室",
      "委办",
      "府办",
      "总队",
      "支队",
      "大队",
      "管委会",
      "中心",
      "公署"
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
      "leadership.sessions",
      "study.sessions",
      "documents.issued",
      "legality.documentRate",
      "documents.filingRate",
      "information.requests",
      "enforcement.concluded",
      "enforcement.certificateRate",
      "caseFiles.reviewed",
      "caseFiles.passRate",
      "litigation.heard",
      "litigation.headAppearanceRate"
    ],
    "submitBefore": "03-01",
    "publishBefore": "04-01",
    "provenance": {
      "source": "a provincial guide that repeats the national dates and an agency page that quotes the duty to publish",
      "certainty": "secondary"
    }
  },
  {
    "id": "annual-report-township",
    "title": {
      "zh": "法治政府建设年度报告（乡镇）",
      "en": "Annual report on law-based government (township)"
    },
    "titles": [
      "法治政府建设"
    ],
    "reporter": "township",
    "issuers": [
      "镇人民政府",
      "乡人民政府",
      "镇委",
      "乡委",
      "镇党委",
      "乡党委",
      "镇委员会",
      "乡委员会",
      "镇政府",
      "乡政府",
      "镇",
      "乡",
      "苏木"
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
      "leadership.sessions",
      "study.sessions",
      "contracts.reviewed",
      "enforcement.concluded",
      "enforcement.certificateRate",
      "mediators.total",
      "disputes.received",
      "disputes.settlementRate",
      "publicity.activities",
      "villages.adviser",
      "literate.people"
    ],
    "submitBefore": "03-01",
    "publishBefore": "04-01",
    "provenance": {
      "source": "a provincial guide that repeats the national dates and an agency page that quotes the duty to publish",
      "certainty": "secondary"
    }
  },
  {
    "id": "annual-report-subdistrict",
    "title": {
      "zh": "法治政府建设年度报告（街道）",
      "en": "Annual report on law-based government (sub-district)"
    },
    "titles": [
      "法治政府建设"
    ],
    "reporter": "subdistrict",
    "issuers": [
      "街道办事处",
      "街道办",
      "街道党工委",
      "街道工委",
      "街道工作委员会",
      "街道"
    ],
    "items": [
      {
        "id": "achievements",
        "title": {
          "zh": "主要举措和成效",
          "en": "Measures and results"
        },
        "required": "warning",
        "basis": {
          "norm": "inspection-2019",
          "article": "*"
        },
        "certainty": "inferred"
      },
      {
        "id": "shortcomings",
        "title": {
          "zh": "存在的不足",
          "en": "Shortcomings"
        },
        "required": "warning",
        "basis": {
          "norm": "inspection-2019",
          "article": "*"
        },
        "certainty": "inferred"
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
        "certainty": "inferred"
      },
      {
        "id": "firstResponsible",
        "title": {
          "zh": "党政主要负责人履行第一责任人职责情况",
          "en": "How the principals acted as first responsible persons"
        },
        "required": "warning",
        "basis": {
          "norm": "inspection-2019",
          "article": "*"
        },
        "certainty": "inferred"
      },
      {
        "id": "nextYear",
        "title": {
          "zh": "下一年度主要安排",
          "en": "Arrangements for the next year"
        },
        "required": "warning",
        "basis": {
          "norm": "inspection-2019",
          "article": "*"
        },
        "certainty": "inferred"
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
      "leadership.sessions",
      "study.sessions",
      "contracts.reviewed",
      "enforcement.concluded",
      "enforcement.certificateRate",
      "mediators.total",
      "disputes.received",
      "disputes.settlementRate",
      "publicity.activities",
      "literate.people"
    ],
    "provenance": {
      "source": "a city's guide that counts sub-district offices among those that report",
      "certainty": "inferred"
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
  },
  {
    "id": "duty-report",
    "title": {
      "zh": "党政主要负责人述法报告",
      "en": "A principal's report on rule-of-law performance"
    },
    "titles": [
      "述法",
      "第一责任人职责"
    ],
    "reporter": "principal",
    "items": [
      {
        "id": "performance",
        "title": {
          "zh": "履行推进法治建设职责情况",
          "en": "How the duty was performed"
        },
        "required": "warning",
        "basis": {
          "norm": "reporting-on-law-2021",
          "article": "*"
        },
        "certainty": "opening"
      },
      {
        "id": "problems",
        "title": {
          "zh": "存在的问题",
          "en": "Problems"
        },
        "required": "warning",
        "basis": {
          "norm": "reporting-on-law-2021",
          "article": "*"
        },
        "certainty": "inferred"
      },
      {
        "id": "rectification",
        "title": {
          "zh": "问题整改情况",
          "en": "What came of problems found before"
        },
        "required": "info",
        "basis": {
          "norm": "reporting-on-law-2021",
          "article": "*"
        },
        "certainty": "inferred"
      },
      {
        "id": "nextSteps",
        "title": {
          "zh": "下一步打算",
          "en": "Next steps"
        },
        "required": "warning",
        "basis": {
          "norm": "reporting-on-law-2021",
          "article": "*"
        },
        "certainty": "inferred"
      },
      {
        "id": "form",
        "title": {
          "zh": "述法形式",
          "en": "Form of the account"
        },
        "required": "info",
        "basis": {
          "norm": "reporting-on-law-2021",
          "article": "*"
        },
        "certainty": "inferred"
      }
    ],
    "provenance": {
      "source": "reports on the pilots and systems of four places (form, problems and next steps, rectification), and the opening of the central opinion",
      "certainty": "inferred"
    }
  }
]
