// Generated from data/duties.yaml by scripts/generate.mjs. Change the YAML, not this file.
import type { Duty } from '@fazhi/model'

export const duties: readonly Duty[] = [
  {
    "id": "PC1_LEAD",
    "holder": "partyPrincipal",
    "title": {
      "zh": "领导和统筹本地法治建设，定期听取汇报、研究重大问题、列入规划和计划",
      "en": "Lead rule-of-law work: hear reports, settle major issues, put it into plans"
    },
    "basis": {
      "norm": "first-responsible-2016",
      "article": "5"
    },
    "authority": "partyRegulation",
    "from": "2016-11-30",
    "fromCertainty": "remembered",
    "provenance": {
      "source": "党政主要负责人履行推进法治建设第一责任人职责规定（2016年）公开稿开头",
      "certainty": "opening"
    }
  },
  {
    "id": "PC2_PARTY_RULES",
    "holder": "partyPrincipal",
    "title": {
      "zh": "依规管党治党，加强党内法规制度建设",
      "en": "Govern the Party by rules and build intra-Party rules"
    },
    "basis": {
      "norm": "first-responsible-2016",
      "article": "5"
    },
    "authority": "partyRegulation",
    "from": "2016-11-30",
    "fromCertainty": "remembered",
    "provenance": {
      "source": "党政主要负责人履行推进法治建设第一责任人职责规定（2016年）",
      "certainty": "remembered"
    }
  },
  {
    "id": "PC3_LAWFUL_DECISION",
    "holder": "partyPrincipal",
    "title": {
      "zh": "依法依规决策，落实法律顾问和公职律师制度，重大决策和文件先审查",
      "en": "Decide lawfully: legal advisers, public lawyers, review before decision"
    },
    "basis": {
      "norm": "first-responsible-2016",
      "article": "5"
    },
    "authority": "partyRegulation",
    "from": "2016-11-30",
    "fromCertainty": "remembered",
    "provenance": {
      "source": "党政主要负责人履行推进法治建设第一责任人职责规定（2016年）",
      "certainty": "remembered"
    }
  },
  {
    "id": "PC4_SUPPORT_ORGANS",
    "holder": "partyPrincipal",
    "title": {
      "zh": "支持各国家机关依法履职，督促班子成员和下级依法办事，不干预司法",
      "en": "Support organs of state and keep out of cases before the courts"
    },
    "basis": {
      "norm": "first-responsible-2016",
      "article": "5"
    },
    "authority": "partyRegulation",
    "from": "2016-11-30",
    "fromCertainty": "remembered",
    "provenance": {
      "source": "党政主要负责人履行推进法治建设第一责任人职责规定（2016年）",
      "certainty": "remembered"
    }
  },
  {
    "id": "PC5_PERSONNEL",
    "holder": "partyPrincipal",
    "title": {
      "zh": "重视法治素养和法治能力的用人导向，加强法治工作队伍建设",
      "en": "Value legal literacy in appointments and build the legal workforce"
    },
    "basis": {
      "norm": "first-responsible-2016",
      "article": "5"
    },
    "authority": "partyRegulation",
    "from": "2016-11-30",
    "fromCertainty": "remembered",
    "provenance": {
      "source": "党政主要负责人履行推进法治建设第一责任人职责规定（2016年）",
      "certainty": "remembered"
    }
  },
  {
    "id": "PC6_PUBLICITY",
    "holder": "partyPrincipal",
    "title": {
      "zh": "推进全民普法和守法",
      "en": "Advance legal publicity and education"
    },
    "basis": {
      "norm": "first-responsible-2016",
      "article": "5"
    },
    "authority": "partyRegulation",
    "from": "2016-11-30",
    "fromCertainty": "remembered",
    "provenance": {
      "source": "党政主要负责人履行推进法治建设第一责任人职责规定（2016年）",
      "certainty": "remembered"
    }
  },
  {
    "id": "GV1_ORGANISE",
    "holder": "governmentPrincipal",
    "title": {
      "zh": "组织推进法治政府建设，制定年度计划，解决重大问题，提供保障",
      "en": "Organise law-based government: annual plan, major problems, support"
    },
    "basis": {
      "norm": "first-responsible-2016",
      "article": "6"
    },
    "authority": "partyRegulation",
    "from": "2016-11-30",
    "fromCertainty": "remembered",
    "provenance": {
      "source": "党政主要负责人履行推进法治建设第一责任人职责规定（2016年）",
      "certainty": "remembered"
    }
  },
  {
    "id": "GV2_DECISION_PROCEDURE",
    "holder": "governmentPrincipal",
    "title": {
      "zh": "遵守重大行政决策程序，依法制定规范性文件，推进政务公开",
      "en": "Follow decision procedure; lawful documents; open government"
    },
    "basis": {
      "norm": "first-responsible-2016",
      "article": "6"
    },
    "authority": "partyRegulation",
    "from": "2016-11-30",
    "fromCertainty": "remembered",
    "provenance": {
      "source": "党政主要负责人履行推进法治建设第一责任人职责规定（2016年）",
      "certainty": "remembered"
    }
  },
  {
    "id": "GV3_FUNCTIONS_ENFORCEMENT",
    "holder": "governmentPrincipal",
    "title": {
      "zh": "依法全面履行职能，落实执法责任制，严格规范公正文明执法",
      "en": "Perform functions by law; enforcement responsibility"
    },
    "basis": {
      "norm": "first-responsible-2016",
      "article": "6"
    },
    "authority": "partyRegulation",
    "from": "2016-11-30",
    "fromCertainty": "remembered",
    "provenance": {
      "source": "党政主要负责人履行推进法治建设第一责任人职责规定（2016年）",
      "certainty": "remembered"
    }
  },
  {
    "id": "GV4_INTERNAL_SUPERVISION",
    "holder": "governmentPrincipal",
    "title": {
      "zh": "督促班子成员和部门负责人依法行政，纠正违法和不作为",
      "en": "Supervise deputies and departments; correct wrong action and inaction"
    },
    "basis": {
      "norm": "first-responsible-2016",
      "article": "6"
    },
    "authority": "partyRegulation",
    "from": "2016-11-30",
    "fromCertainty": "remembered",
    "provenance": {
      "source": "党政主要负责人履行推进法治建设第一责任人职责规定（2016年）",
      "certainty": "remembered"
    }
  },
  {
    "id": "GV5_RESPECT_JUDICIARY",
    "holder": "governmentPrincipal",
    "title": {
      "zh": "尊重司法，出庭应诉，支持法院受理案件，履行生效裁判",
      "en": "Respect the courts: appear, support, carry out judgments"
    },
    "basis": {
      "norm": "first-responsible-2016",
      "article": "6"
    },
    "authority": "partyRegulation",
    "from": "2016-11-30",
    "fromCertainty": "remembered",
    "provenance": {
      "source": "党政主要负责人履行推进法治建设第一责任人职责规定（2016年）",
      "certainty": "remembered"
    }
  },
  {
    "id": "GV6_STUDY_PUBLICITY",
    "holder": "governmentPrincipal",
    "title": {
      "zh": "完善学法制度，落实普法规划和谁执法谁普法",
      "en": "Staff study of law and the publicity plan"
    },
    "basis": {
      "norm": "first-responsible-2016",
      "article": "6"
    },
    "authority": "partyRegulation",
    "from": "2016-11-30",
    "fromCertainty": "remembered",
    "provenance": {
      "source": "党政主要负责人履行推进法治建设第一责任人职责规定（2016年）",
      "certainty": "remembered"
    }
  }
]
