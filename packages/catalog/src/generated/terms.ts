// Generated from data/terms.yaml by scripts/generate.mjs. Change the YAML, not this file.
import type { Term } from '@fazhi/model'

export const terms: readonly Term[] = [
  {
    "id": "ruleOfLaw",
    "area": "ruleOfLaw",
    "zh": [
      "法治"
    ],
    "en": "rule of law; law-based",
    "english": "official",
    "authority": "houseStyle",
    "provenance": {
      "source": "English seen in official texts (Xinhua, People's Daily, Ministry of Justice)",
      "certainty": "secondary"
    }
  },
  {
    "id": "ruleOfLawDevelopment",
    "area": "ruleOfLaw",
    "zh": [
      "法治建设"
    ],
    "en": "rule-of-law development",
    "english": "academic",
    "authority": "houseStyle",
    "provenance": {
      "source": "English in circulation in translations (China Law Translate, academic)",
      "certainty": "secondary"
    }
  },
  {
    "id": "lawBasedGovernment",
    "area": "ruleOfLaw",
    "zh": [
      "法治政府"
    ],
    "en": "law-based government",
    "english": "official",
    "authority": "houseStyle",
    "provenance": {
      "source": "English seen in official texts (Xinhua, People's Daily, Ministry of Justice)",
      "certainty": "secondary"
    }
  },
  {
    "id": "lawBasedSociety",
    "area": "ruleOfLaw",
    "zh": [
      "法治社会"
    ],
    "en": "law-based society",
    "english": "official",
    "authority": "houseStyle",
    "provenance": {
      "source": "English seen in official texts (Xinhua, People's Daily, Ministry of Justice)",
      "certainty": "secondary"
    }
  },
  {
    "id": "lawBasedGovernance",
    "area": "ruleOfLaw",
    "zh": [
      "全面依法治国"
    ],
    "en": "law-based governance",
    "english": "official",
    "authority": "houseStyle",
    "provenance": {
      "source": "English seen in official texts (Xinhua, People's Daily, Ministry of Justice)",
      "certainty": "secondary"
    }
  },
  {
    "id": "ruleOfLawThought",
    "area": "ruleOfLaw",
    "zh": [
      "习近平法治思想"
    ],
    "en": "Xi Jinping Thought on the Rule of Law",
    "english": "official",
    "authority": "houseStyle",
    "provenance": {
      "source": "English seen in official texts (Xinhua, People's Daily, Ministry of Justice)",
      "certainty": "secondary"
    }
  },
  {
    "id": "centralCommission",
    "area": "people",
    "zh": [
      "中央全面依法治国委员会"
    ],
    "en": "Commission for Law-based Governance, CPC Central Committee",
    "english": "official",
    "authority": "houseStyle",
    "provenance": {
      "source": "English seen in official texts (Xinhua, People's Daily, Ministry of Justice)",
      "certainty": "secondary"
    }
  },
  {
    "id": "cityCommission",
    "area": "people",
    "zh": [
      "市委全面依法治市委员会"
    ],
    "en": "municipal Party committee commission for law-based governance",
    "english": "proposed",
    "authority": "ourJudgement",
    "provenance": {
      "source": "English proposed here",
      "certainty": "inferred"
    }
  },
  {
    "id": "commissionOffice",
    "area": "people",
    "zh": [
      "依法治市办"
    ],
    "en": "office of the commission",
    "english": "proposed",
    "authority": "ourJudgement",
    "provenance": {
      "source": "English proposed here",
      "certainty": "inferred"
    }
  },
  {
    "id": "coordinationGroup",
    "area": "people",
    "zh": [
      "协调小组"
    ],
    "en": "coordination group",
    "english": "proposed",
    "authority": "ourJudgement",
    "provenance": {
      "source": "English proposed here",
      "certainty": "inferred"
    }
  },
  {
    "id": "principal",
    "area": "people",
    "zh": [
      "党政主要负责人",
      "主要负责人"
    ],
    "en": "principal leader of Party or government",
    "english": "academic",
    "authority": "houseStyle",
    "provenance": {
      "source": "English in circulation in translations (China Law Translate, academic)",
      "certainty": "secondary"
    }
  },
  {
    "id": "firstResponsible",
    "area": "people",
    "zh": [
      "第一责任人"
    ],
    "en": "first responsible person",
    "english": "academic",
    "authority": "houseStyle",
    "provenance": {
      "source": "English in circulation in translations (China Law Translate, academic)",
      "certainty": "secondary"
    }
  },
  {
    "id": "dutyList",
    "area": "people",
    "zh": [
      "职责清单"
    ],
    "en": "duty list",
    "english": "proposed",
    "authority": "ourJudgement",
    "provenance": {
      "source": "English proposed here",
      "certainty": "inferred"
    }
  },
  {
    "id": "workReport",
    "area": "people",
    "zh": [
      "述职"
    ],
    "en": "year-end work report",
    "english": "proposed",
    "authority": "ourJudgement",
    "provenance": {
      "source": "English proposed here",
      "certainty": "inferred"
    }
  },
  {
    "id": "dutyReport",
    "area": "people",
    "zh": [
      "述法"
    ],
    "en": "report on rule-of-law performance",
    "english": "proposed",
    "authority": "ourJudgement",
    "provenance": {
      "source": "English proposed here",
      "certainty": "inferred"
    }
  },
  {
    "id": "onSiteReporting",
    "area": "people",
    "zh": [
      "现场述法"
    ],
    "en": "reporting on site",
    "english": "proposed",
    "authority": "ourJudgement",
    "provenance": {
      "source": "English proposed here",
      "certainty": "inferred"
    }
  },
  {
    "id": "leadershipTeam",
    "area": "people",
    "zh": [
      "领导班子"
    ],
    "en": "leadership team",
    "english": "proposed",
    "authority": "ourJudgement",
    "provenance": {
      "source": "English proposed here",
      "certainty": "inferred"
    }
  },
  {
    "id": "unit",
    "area": "people",
    "zh": [
      "被考核单位"
    ],
    "en": "assessed unit",
    "english": "proposed",
    "authority": "ourJudgement",
    "provenance": {
      "source": "English proposed here",
      "certainty": "inferred"
    }
  },
  {
    "id": "township",
    "area": "people",
    "zh": [
      "镇",
      "乡"
    ],
    "en": "township",
    "english": "proposed",
    "authority": "ourJudgement",
    "provenance": {
      "source": "English proposed here",
      "certainty": "inferred"
    }
  },
  {
    "id": "subdistrict",
    "area": "people",
    "zh": [
      "街道",
      "街道办事处"
    ],
    "en": "sub-district, sub-district office",
    "english": "proposed",
    "authority": "ourJudgement",
    "provenance": {
      "source": "English proposed here",
      "certainty": "inferred"
    }
  },
  {
    "id": "townships",
    "area": "people",
    "zh": [
      "镇街",
      "镇（街道）"
    ],
    "en": "townships and sub-districts",
    "english": "proposed",
    "authority": "ourJudgement",
    "provenance": {
      "source": "English proposed here",
      "certainty": "inferred"
    }
  },
  {
    "id": "workingCommittee",
    "area": "people",
    "zh": [
      "党工委"
    ],
    "en": "Party working committee",
    "english": "proposed",
    "authority": "ourJudgement",
    "provenance": {
      "source": "English proposed here",
      "certainty": "inferred"
    }
  },
  {
    "id": "department",
    "area": "people",
    "zh": [
      "部门"
    ],
    "en": "department",
    "english": "proposed",
    "authority": "ourJudgement",
    "provenance": {
      "source": "English proposed here",
      "certainty": "inferred"
    }
  },
  {
    "id": "enforcementPower",
    "area": "people",
    "zh": [
      "行政执法权"
    ],
    "en": "administrative enforcement power",
    "english": "proposed",
    "authority": "ourJudgement",
    "provenance": {
      "source": "English proposed here",
      "certainty": "inferred"
    }
  },
  {
    "id": "zone",
    "area": "people",
    "zh": [
      "园区",
      "开发区"
    ],
    "en": "development zone",
    "english": "proposed",
    "authority": "ourJudgement",
    "provenance": {
      "source": "English proposed here",
      "certainty": "inferred"
    }
  },
  {
    "id": "zoneCommittee",
    "area": "people",
    "zh": [
      "管委会"
    ],
    "en": "management committee of a zone",
    "english": "proposed",
    "authority": "ourJudgement",
    "provenance": {
      "source": "English proposed here",
      "certainty": "inferred"
    }
  },
  {
    "id": "inspection",
    "area": "people",
    "zh": [
      "督察",
      "法治督察"
    ],
    "en": "rule-of-law inspection",
    "english": "official",
    "authority": "houseStyle",
    "provenance": {
      "source": "English seen in official texts (Xinhua, People's Daily, Ministry of Justice)",
      "certainty": "secondary"
    }
  },
  {
    "id": "governmentSupervision",
    "area": "people",
    "zh": [
      "督查"
    ],
    "en": "government supervision",
    "english": "proposed",
    "authority": "ourJudgement",
    "provenance": {
      "source": "English proposed here",
      "certainty": "inferred"
    }
  },
  {
    "id": "inspectingUnit",
    "area": "people",
    "zh": [
      "督察单位"
    ],
    "en": "inspecting unit",
    "english": "proposed",
    "authority": "ourJudgement",
    "provenance": {
      "source": "English proposed here",
      "certainty": "inferred"
    }
  },
  {
    "id": "writtenInspection",
    "area": "people",
    "zh": [
      "书面督察"
    ],
    "en": "written inspection",
    "english": "proposed",
    "authority": "ourJudgement",
    "provenance": {
      "source": "English proposed here",
      "certainty": "inferred"
    }
  },
  {
    "id": "onSiteInspection",
    "area": "people",
    "zh": [
      "实地督察"
    ],
    "en": "on-site inspection",
    "english": "proposed",
    "authority": "ourJudgement",
    "provenance": {
      "source": "English proposed here",
      "certainty": "inferred"
    }
  },
  {
    "id": "admonitoryTalk",
    "area": "people",
    "zh": [
      "约谈"
    ],
    "en": "admonitory talk",
    "english": "proposed",
    "authority": "ourJudgement",
    "provenance": {
      "source": "English proposed here",
      "certainty": "inferred"
    }
  },
  {
    "id": "circular",
    "area": "people",
    "zh": [
      "通报"
    ],
    "en": "circular",
    "english": "proposed",
    "authority": "ourJudgement",
    "provenance": {
      "source": "English proposed here",
      "certainty": "inferred"
    }
  },
  {
    "id": "rectification",
    "area": "people",
    "zh": [
      "整改"
    ],
    "en": "rectification",
    "english": "proposed",
    "authority": "ourJudgement",
    "provenance": {
      "source": "English proposed here",
      "certainty": "inferred"
    }
  },
  {
    "id": "accountability",
    "area": "people",
    "zh": [
      "问责"
    ],
    "en": "accountability",
    "english": "academic",
    "authority": "houseStyle",
    "provenance": {
      "source": "English in circulation in translations (China Law Translate, academic)",
      "certainty": "secondary"
    }
  },
  {
    "id": "assessment",
    "area": "assessment",
    "zh": [
      "考核",
      "考评"
    ],
    "en": "assessment",
    "english": "proposed",
    "authority": "ourJudgement",
    "provenance": {
      "source": "English proposed here",
      "certainty": "inferred"
    }
  },
  {
    "id": "rulebook",
    "area": "assessment",
    "zh": [
      "考核细则"
    ],
    "en": "rulebook",
    "english": "proposed",
    "authority": "ourJudgement",
    "provenance": {
      "source": "English proposed here",
      "certainty": "inferred"
    }
  },
  {
    "id": "table",
    "area": "assessment",
    "zh": [
      "考核表"
    ],
    "en": "table",
    "english": "proposed",
    "authority": "ourJudgement",
    "provenance": {
      "source": "English proposed here",
      "certainty": "inferred"
    }
  },
  {
    "id": "indicatorSystem",
    "area": "assessment",
    "zh": [
      "指标体系"
    ],
    "en": "indicator system",
    "english": "proposed",
    "authority": "ourJudgement",
    "provenance": {
      "source": "English proposed here",
      "certainty": "inferred"
    }
  },
  {
    "id": "indicator",
    "area": "assessment",
    "zh": [
      "指标"
    ],
    "en": "indicator",
    "english": "proposed",
    "authority": "ourJudgement",
    "provenance": {
      "source": "English proposed here",
      "certainty": "inferred"
    }
  },
  {
    "id": "level1",
    "area": "assessment",
    "zh": [
      "一级指标"
    ],
    "en": "first-level indicator",
    "english": "proposed",
    "authority": "ourJudgement",
    "provenance": {
      "source": "English proposed here",
      "certainty": "inferred"
    }
  },
  {
    "id": "level2",
    "area": "assessment",
    "zh": [
      "二级指标"
    ],
    "en": "second-level indicator",
    "english": "proposed",
    "authority": "ourJudgement",
    "provenance": {
      "source": "English proposed here",
      "certainty": "inferred"
    }
  },
  {
    "id": "level3",
    "area": "assessment",
    "zh": [
      "三级指标"
    ],
    "en": "third-level indicator",
    "english": "proposed",
    "authority": "ourJudgement",
    "provenance": {
      "source": "English proposed here",
      "certainty": "inferred"
    }
  },
  {
    "id": "commonIndicator",
    "area": "assessment",
    "zh": [
      "共性指标"
    ],
    "en": "common indicator",
    "english": "proposed",
    "authority": "ourJudgement",
    "provenance": {
      "source": "English proposed here",
      "certainty": "inferred"
    }
  },
  {
    "id": "individualIndicator",
    "area": "assessment",
    "zh": [
      "个性指标"
    ],
    "en": "individual indicator",
    "english": "proposed",
    "authority": "ourJudgement",
    "provenance": {
      "source": "English proposed here",
      "certainty": "inferred"
    }
  },
  {
    "id": "points",
    "area": "assessment",
    "zh": [
      "分值",
      "得分"
    ],
    "en": "points",
    "english": "proposed",
    "authority": "ourJudgement",
    "provenance": {
      "source": "English proposed here",
      "certainty": "inferred"
    }
  },
  {
    "id": "lost",
    "area": "assessment",
    "zh": [
      "失分"
    ],
    "en": "points lost",
    "english": "proposed",
    "authority": "ourJudgement",
    "provenance": {
      "source": "English proposed here",
      "certainty": "inferred"
    }
  },
  {
    "id": "gain",
    "area": "assessment",
    "zh": [
      "加分"
    ],
    "en": "bonus: gain points",
    "english": "proposed",
    "authority": "ourJudgement",
    "provenance": {
      "source": "English proposed here",
      "certainty": "inferred"
    }
  },
  {
    "id": "lose",
    "area": "assessment",
    "zh": [
      "扣分"
    ],
    "en": "deduction: lose points",
    "english": "proposed",
    "authority": "ourJudgement",
    "provenance": {
      "source": "English proposed here",
      "certainty": "inferred"
    }
  },
  {
    "id": "atMost",
    "area": "assessment",
    "zh": [
      "封顶"
    ],
    "en": "cap: at most",
    "english": "proposed",
    "authority": "ourJudgement",
    "provenance": {
      "source": "English proposed here",
      "certainty": "inferred"
    }
  },
  {
    "id": "notApplicable",
    "area": "assessment",
    "zh": [
      "不适用"
    ],
    "en": "not applicable",
    "english": "proposed",
    "authority": "ourJudgement",
    "provenance": {
      "source": "English proposed here",
      "certainty": "inferred"
    }
  },
  {
    "id": "fold",
    "area": "assessment",
    "zh": [
      "折算"
    ],
    "en": "folding: the same points in another scale",
    "english": "proposed",
    "authority": "ourJudgement",
    "provenance": {
      "source": "English proposed here",
      "certainty": "inferred"
    }
  },
  {
    "id": "rescale",
    "area": "assessment",
    "zh": [
      "折算"
    ],
    "en": "rescaling: what is at stake counts as the full mark",
    "english": "proposed",
    "authority": "ourJudgement",
    "provenance": {
      "source": "English proposed here",
      "certainty": "inferred"
    }
  },
  {
    "id": "veto",
    "area": "assessment",
    "zh": [
      "一票否决"
    ],
    "en": "veto",
    "english": "proposed",
    "authority": "ourJudgement",
    "provenance": {
      "source": "English proposed here",
      "certainty": "inferred"
    }
  },
  {
    "id": "grade",
    "area": "assessment",
    "zh": [
      "等次"
    ],
    "en": "grade",
    "english": "proposed",
    "authority": "ourJudgement",
    "provenance": {
      "source": "English proposed here",
      "certainty": "inferred"
    }
  },
  {
    "id": "place",
    "area": "assessment",
    "zh": [
      "名次"
    ],
    "en": "place",
    "english": "proposed",
    "authority": "ourJudgement",
    "provenance": {
      "source": "English proposed here",
      "certainty": "inferred"
    }
  },
  {
    "id": "tie",
    "area": "assessment",
    "zh": [
      "并列"
    ],
    "en": "tie",
    "english": "proposed",
    "authority": "ourJudgement",
    "provenance": {
      "source": "English proposed here",
      "certainty": "inferred"
    }
  },
  {
    "id": "quota",
    "area": "assessment",
    "zh": [
      "名额"
    ],
    "en": "quota",
    "english": "proposed",
    "authority": "ourJudgement",
    "provenance": {
      "source": "English proposed here",
      "certainty": "inferred"
    }
  },
  {
    "id": "claimed",
    "area": "assessment",
    "zh": [
      "填报"
    ],
    "en": "claimed",
    "english": "proposed",
    "authority": "ourJudgement",
    "provenance": {
      "source": "English proposed here",
      "certainty": "inferred"
    }
  },
  {
    "id": "verified",
    "area": "assessment",
    "zh": [
      "核实"
    ],
    "en": "verified",
    "english": "proposed",
    "authority": "ourJudgement",
    "provenance": {
      "source": "English proposed here",
      "certainty": "inferred"
    }
  },
  {
    "id": "evidence",
    "area": "assessment",
    "zh": [
      "佐证材料"
    ],
    "en": "supporting evidence",
    "english": "proposed",
    "authority": "ourJudgement",
    "provenance": {
      "source": "English proposed here",
      "certainty": "inferred"
    }
  },
  {
    "id": "selfAssessment",
    "area": "assessment",
    "zh": [
      "自评"
    ],
    "en": "self-assessment",
    "english": "proposed",
    "authority": "ourJudgement",
    "provenance": {
      "source": "English proposed here",
      "certainty": "inferred"
    }
  },
  {
    "id": "onSiteVerification",
    "area": "assessment",
    "zh": [
      "实地核查"
    ],
    "en": "on-site verification",
    "english": "proposed",
    "authority": "ourJudgement",
    "provenance": {
      "source": "English proposed here",
      "certainty": "inferred"
    }
  },
  {
    "id": "publicNotice",
    "area": "assessment",
    "zh": [
      "公示"
    ],
    "en": "public notice",
    "english": "proposed",
    "authority": "ourJudgement",
    "provenance": {
      "source": "English proposed here",
      "certainty": "inferred"
    }
  },
  {
    "id": "objection",
    "area": "assessment",
    "zh": [
      "申诉",
      "异议"
    ],
    "en": "objection",
    "english": "proposed",
    "authority": "ourJudgement",
    "provenance": {
      "source": "English proposed here",
      "certainty": "inferred"
    }
  },
  {
    "id": "review",
    "area": "assessment",
    "zh": [
      "复核"
    ],
    "en": "review of a score",
    "english": "proposed",
    "authority": "ourJudgement",
    "provenance": {
      "source": "English proposed here",
      "certainty": "inferred"
    }
  },
  {
    "id": "finalApproval",
    "area": "assessment",
    "zh": [
      "审定"
    ],
    "en": "final approval",
    "english": "proposed",
    "authority": "ourJudgement",
    "provenance": {
      "source": "English proposed here",
      "certainty": "inferred"
    }
  },
  {
    "id": "overallAssessment",
    "area": "assessment",
    "zh": [
      "综合考核"
    ],
    "en": "overall performance assessment",
    "english": "proposed",
    "authority": "ourJudgement",
    "provenance": {
      "source": "English proposed here",
      "certainty": "inferred"
    }
  },
  {
    "id": "demonstration",
    "area": "assessment",
    "zh": [
      "示范创建"
    ],
    "en": "demonstration campaign",
    "english": "proposed",
    "authority": "ourJudgement",
    "provenance": {
      "source": "English proposed here",
      "certainty": "inferred"
    }
  },
  {
    "id": "assumption",
    "area": "assessment",
    "zh": [
      "假定"
    ],
    "en": "named assumption: a choice the rulebook left open",
    "english": "proposed",
    "authority": "ourJudgement",
    "provenance": {
      "source": "English proposed here",
      "certainty": "inferred"
    }
  },
  {
    "id": "seal",
    "area": "assessment",
    "zh": [
      "封存"
    ],
    "en": "seal",
    "english": "proposed",
    "authority": "ourJudgement",
    "provenance": {
      "source": "English proposed here",
      "certainty": "inferred"
    }
  },
  {
    "id": "majorDecision",
    "area": "work",
    "zh": [
      "重大行政决策"
    ],
    "en": "major administrative decision",
    "english": "academic",
    "authority": "houseStyle",
    "provenance": {
      "source": "English in circulation in translations (China Law Translate, academic)",
      "certainty": "secondary"
    }
  },
  {
    "id": "normativeDocument",
    "area": "work",
    "zh": [
      "行政规范性文件"
    ],
    "en": "administrative normative document",
    "english": "academic",
    "authority": "houseStyle",
    "provenance": {
      "source": "English in circulation in translations (China Law Translate, academic)",
      "certainty": "secondary"
    }
  },
  {
    "id": "governmentRules",
    "area": "work",
    "zh": [
      "规章"
    ],
    "en": "government rules",
    "english": "academic",
    "authority": "houseStyle",
    "provenance": {
      "source": "English in circulation in translations (China Law Translate, academic)",
      "certainty": "secondary"
    }
  },
  {
    "id": "legalityReview",
    "area": "work",
    "zh": [
      "合法性审核",
      "合法性审查"
    ],
    "en": "legality review",
    "english": "academic",
    "authority": "houseStyle",
    "provenance": {
      "source": "English in circulation in translations (China Law Translate, academic)",
      "certainty": "secondary"
    }
  },
  {
    "id": "filing",
    "area": "work",
    "zh": [
      "备案"
    ],
    "en": "filing",
    "english": "proposed",
    "authority": "ourJudgement",
    "provenance": {
      "source": "English proposed here",
      "certainty": "inferred"
    }
  },
  {
    "id": "filingRate",
    "area": "work",
    "zh": [
      "报备率"
    ],
    "en": "filing rate",
    "english": "proposed",
    "authority": "ourJudgement",
    "provenance": {
      "source": "English proposed here",
      "certainty": "inferred"
    }
  },
  {
    "id": "documentCleanup",
    "area": "work",
    "zh": [
      "清理"
    ],
    "en": "clean-up of documents",
    "english": "proposed",
    "authority": "ourJudgement",
    "provenance": {
      "source": "English proposed here",
      "certainty": "inferred"
    }
  },
  {
    "id": "legalAdviser",
    "area": "work",
    "zh": [
      "法律顾问"
    ],
    "en": "legal adviser",
    "english": "academic",
    "authority": "houseStyle",
    "provenance": {
      "source": "English in circulation in translations (China Law Translate, academic)",
      "certainty": "secondary"
    }
  },
  {
    "id": "publicLawyer",
    "area": "work",
    "zh": [
      "公职律师"
    ],
    "en": "public lawyer",
    "english": "academic",
    "authority": "houseStyle",
    "provenance": {
      "source": "English in circulation in translations (China Law Translate, academic)",
      "certainty": "secondary"
    }
  },
  {
    "id": "threeSystems",
    "area": "work",
    "zh": [
      "行政执法三项制度"
    ],
    "en": "three enforcement systems",
    "english": "proposed",
    "authority": "ourJudgement",
    "provenance": {
      "source": "English proposed here",
      "certainty": "inferred"
    }
  },
  {
    "id": "fullProcessRecord",
    "area": "work",
    "zh": [
      "全过程记录"
    ],
    "en": "full-process record",
    "english": "proposed",
    "authority": "ourJudgement",
    "provenance": {
      "source": "English proposed here",
      "certainty": "inferred"
    }
  },
  {
    "id": "enforcementLegalReview",
    "area": "work",
    "zh": [
      "法制审核"
    ],
    "en": "legal review of enforcement decisions",
    "english": "proposed",
    "authority": "ourJudgement",
    "provenance": {
      "source": "English proposed here",
      "certainty": "inferred"
    }
  },
  {
    "id": "caseFileReview",
    "area": "work",
    "zh": [
      "案卷评查"
    ],
    "en": "case-file review",
    "english": "proposed",
    "authority": "ourJudgement",
    "provenance": {
      "source": "English proposed here",
      "certainty": "inferred"
    }
  },
  {
    "id": "enforcementCertificate",
    "area": "work",
    "zh": [
      "执法证件"
    ],
    "en": "enforcement certificate",
    "english": "proposed",
    "authority": "ourJudgement",
    "provenance": {
      "source": "English proposed here",
      "certainty": "inferred"
    }
  },
  {
    "id": "delegatedEnforcement",
    "area": "work",
    "zh": [
      "委托执法"
    ],
    "en": "delegated enforcement",
    "english": "proposed",
    "authority": "ourJudgement",
    "provenance": {
      "source": "English proposed here",
      "certainty": "inferred"
    }
  },
  {
    "id": "discretionBenchmark",
    "area": "work",
    "zh": [
      "裁量基准"
    ],
    "en": "discretion benchmark",
    "english": "proposed",
    "authority": "ourJudgement",
    "provenance": {
      "source": "English proposed here",
      "certainty": "inferred"
    }
  },
  {
    "id": "prudentRegulation",
    "area": "work",
    "zh": [
      "包容审慎监管"
    ],
    "en": "inclusive and prudent regulation",
    "english": "academic",
    "authority": "houseStyle",
    "provenance": {
      "source": "English in circulation in translations (China Law Translate, academic)",
      "certainty": "secondary"
    }
  },
  {
    "id": "noPenaltyList",
    "area": "work",
    "zh": [
      "免罚清单",
      "不罚清单"
    ],
    "en": "no-penalty list",
    "english": "proposed",
    "authority": "ourJudgement",
    "provenance": {
      "source": "English proposed here",
      "certainty": "inferred"
    }
  },
  {
    "id": "reducedPenaltyList",
    "area": "work",
    "zh": [
      "轻罚清单"
    ],
    "en": "reduced-penalty list",
    "english": "proposed",
    "authority": "ourJudgement",
    "provenance": {
      "source": "English proposed here",
      "certainty": "inferred"
    }
  },
  {
    "id": "firstOffenceExemption",
    "area": "work",
    "zh": [
      "首次不罚"
    ],
    "en": "no penalty for a first offence",
    "english": "proposed",
    "authority": "ourJudgement",
    "provenance": {
      "source": "English proposed here",
      "certainty": "inferred"
    }
  },
  {
    "id": "proofRequirement",
    "area": "work",
    "zh": [
      "证明事项"
    ],
    "en": "proof requirement",
    "english": "proposed",
    "authority": "ourJudgement",
    "provenance": {
      "source": "English proposed here",
      "certainty": "inferred"
    }
  },
  {
    "id": "notificationCommitment",
    "area": "work",
    "zh": [
      "告知承诺制"
    ],
    "en": "notification-and-commitment system",
    "english": "academic",
    "authority": "houseStyle",
    "provenance": {
      "source": "English in circulation in translations (China Law Translate, academic)",
      "certainty": "secondary"
    }
  },
  {
    "id": "doubleRandom",
    "area": "work",
    "zh": [
      "双随机、一公开"
    ],
    "en": "random inspection with public disclosure",
    "english": "academic",
    "authority": "houseStyle",
    "provenance": {
      "source": "English in circulation in translations (China Law Translate, academic)",
      "certainty": "secondary"
    }
  },
  {
    "id": "powerList",
    "area": "work",
    "zh": [
      "权责清单"
    ],
    "en": "list of powers and duties",
    "english": "proposed",
    "authority": "ourJudgement",
    "provenance": {
      "source": "English proposed here",
      "certainty": "inferred"
    }
  },
  {
    "id": "adminReform",
    "area": "work",
    "zh": [
      "放管服"
    ],
    "en": "streamlining, delegation, regulation and services",
    "english": "academic",
    "authority": "houseStyle",
    "provenance": {
      "source": "English in circulation in translations (China Law Translate, academic)",
      "certainty": "secondary"
    }
  },
  {
    "id": "businessEnvironment",
    "area": "work",
    "zh": [
      "营商环境"
    ],
    "en": "business environment",
    "english": "official",
    "authority": "houseStyle",
    "provenance": {
      "source": "English seen in official texts (Xinhua, People's Daily, Ministry of Justice)",
      "certainty": "secondary"
    }
  },
  {
    "id": "administrativeAdjudication",
    "area": "work",
    "zh": [
      "行政裁决"
    ],
    "en": "administrative adjudication",
    "english": "academic",
    "authority": "houseStyle",
    "provenance": {
      "source": "English in circulation in translations (China Law Translate, academic)",
      "certainty": "secondary"
    }
  },
  {
    "id": "reconsideration",
    "area": "work",
    "zh": [
      "行政复议"
    ],
    "en": "administrative reconsideration",
    "english": "official",
    "authority": "houseStyle",
    "provenance": {
      "source": "English seen in official texts (Xinhua, People's Daily, Ministry of Justice)",
      "certainty": "secondary"
    }
  },
  {
    "id": "reconsiderationCommittee",
    "area": "work",
    "zh": [
      "行政复议委员会"
    ],
    "en": "reconsideration committee",
    "english": "academic",
    "authority": "houseStyle",
    "provenance": {
      "source": "English in circulation in translations (China Law Translate, academic)",
      "certainty": "secondary"
    }
  },
  {
    "id": "received",
    "area": "work",
    "zh": [
      "收到"
    ],
    "en": "received",
    "english": "proposed",
    "authority": "ourJudgement",
    "provenance": {
      "source": "English proposed here",
      "certainty": "inferred"
    }
  },
  {
    "id": "accepted",
    "area": "work",
    "zh": [
      "受理"
    ],
    "en": "accepted",
    "english": "official",
    "authority": "houseStyle",
    "provenance": {
      "source": "English seen in official texts (Xinhua, People's Daily, Ministry of Justice)",
      "certainty": "secondary"
    }
  },
  {
    "id": "refused",
    "area": "work",
    "zh": [
      "不予受理"
    ],
    "en": "refused",
    "english": "proposed",
    "authority": "ourJudgement",
    "provenance": {
      "source": "English proposed here",
      "certainty": "inferred"
    }
  },
  {
    "id": "concluded",
    "area": "work",
    "zh": [
      "审结"
    ],
    "en": "concluded",
    "english": "proposed",
    "authority": "ourJudgement",
    "provenance": {
      "source": "English proposed here",
      "certainty": "inferred"
    }
  },
  {
    "id": "carriedOver",
    "area": "work",
    "zh": [
      "结转"
    ],
    "en": "carried over",
    "english": "proposed",
    "authority": "ourJudgement",
    "provenance": {
      "source": "English proposed here",
      "certainty": "inferred"
    }
  },
  {
    "id": "directCorrectionRate",
    "area": "work",
    "zh": [
      "直接纠错率"
    ],
    "en": "direct correction rate",
    "english": "proposed",
    "authority": "ourJudgement",
    "provenance": {
      "source": "English proposed here",
      "certainty": "inferred"
    }
  },
  {
    "id": "mediationRate",
    "area": "work",
    "zh": [
      "调解和解率"
    ],
    "en": "mediation and reconciliation rate",
    "english": "official",
    "authority": "houseStyle",
    "provenance": {
      "source": "English seen in official texts (Xinhua, People's Daily, Ministry of Justice)",
      "certainty": "secondary"
    }
  },
  {
    "id": "postReconsiderationLitigationRate",
    "area": "work",
    "zh": [
      "复议后应诉率"
    ],
    "en": "post-reconsideration litigation rate",
    "english": "proposed",
    "authority": "ourJudgement",
    "provenance": {
      "source": "English proposed here",
      "certainty": "inferred"
    }
  },
  {
    "id": "litigation",
    "area": "work",
    "zh": [
      "行政诉讼"
    ],
    "en": "administrative litigation",
    "english": "official",
    "authority": "houseStyle",
    "provenance": {
      "source": "English seen in official texts (Xinhua, People's Daily, Ministry of Justice)",
      "certainty": "secondary"
    }
  },
  {
    "id": "response",
    "area": "work",
    "zh": [
      "应诉",
      "行政应诉"
    ],
    "en": "responding to suits",
    "english": "official",
    "authority": "houseStyle",
    "provenance": {
      "source": "English seen in official texts (Xinhua, People's Daily, Ministry of Justice)",
      "certainty": "secondary"
    }
  },
  {
    "id": "heard",
    "area": "work",
    "zh": [
      "开庭审理"
    ],
    "en": "heard in court",
    "english": "proposed",
    "authority": "ourJudgement",
    "provenance": {
      "source": "English proposed here",
      "certainty": "inferred"
    }
  },
  {
    "id": "headAppearanceRate",
    "area": "work",
    "zh": [
      "负责人出庭应诉率"
    ],
    "en": "head appearance rate (any leader of the unit)",
    "english": "proposed",
    "authority": "ourJudgement",
    "provenance": {
      "source": "English proposed here",
      "certainty": "inferred"
    }
  },
  {
    "id": "principalAppearanceRate",
    "area": "work",
    "zh": [
      "主要负责人出庭应诉率"
    ],
    "en": "principal appearance rate (the first leader)",
    "english": "proposed",
    "authority": "ourJudgement",
    "provenance": {
      "source": "English proposed here",
      "certainty": "inferred"
    }
  },
  {
    "id": "judicialRecommendation",
    "area": "work",
    "zh": [
      "司法建议"
    ],
    "en": "judicial recommendation",
    "english": "academic",
    "authority": "houseStyle",
    "provenance": {
      "source": "English in circulation in translations (China Law Translate, academic)",
      "certainty": "secondary"
    }
  },
  {
    "id": "publicInterestLitigation",
    "area": "work",
    "zh": [
      "公益诉讼"
    ],
    "en": "public-interest litigation",
    "english": "academic",
    "authority": "houseStyle",
    "provenance": {
      "source": "English in circulation in translations (China Law Translate, academic)",
      "certainty": "secondary"
    }
  },
  {
    "id": "mediator",
    "area": "work",
    "zh": [
      "人民调解员"
    ],
    "en": "people's mediator",
    "english": "academic",
    "authority": "houseStyle",
    "provenance": {
      "source": "English in circulation in translations (China Law Translate, academic)",
      "certainty": "secondary"
    }
  },
  {
    "id": "disputeCentre",
    "area": "work",
    "zh": [
      "一站式矛盾纠纷调处中心"
    ],
    "en": "one-stop dispute mediation centre",
    "english": "proposed",
    "authority": "ourJudgement",
    "provenance": {
      "source": "English proposed here",
      "certainty": "inferred"
    }
  },
  {
    "id": "sourceGovernance",
    "area": "work",
    "zh": [
      "诉源治理"
    ],
    "en": "dispute governance at source",
    "english": "proposed",
    "authority": "ourJudgement",
    "provenance": {
      "source": "English proposed here",
      "certainty": "inferred"
    }
  },
  {
    "id": "publicity",
    "area": "work",
    "zh": [
      "普法"
    ],
    "en": "legal publicity",
    "english": "academic",
    "authority": "houseStyle",
    "provenance": {
      "source": "English in circulation in translations (China Law Translate, academic)",
      "certainty": "secondary"
    }
  },
  {
    "id": "publicityPlan8",
    "area": "work",
    "zh": [
      "八五普法"
    ],
    "en": "eighth five-year plan of legal publicity",
    "english": "academic",
    "authority": "houseStyle",
    "provenance": {
      "source": "English in circulation in translations (China Law Translate, academic)",
      "certainty": "secondary"
    }
  },
  {
    "id": "enforcerPublicises",
    "area": "work",
    "zh": [
      "谁执法谁普法"
    ],
    "en": "whoever enforces publicises",
    "english": "proposed",
    "authority": "ourJudgement",
    "provenance": {
      "source": "English proposed here",
      "certainty": "inferred"
    }
  },
  {
    "id": "legalLiteratePerson",
    "area": "work",
    "zh": [
      "法律明白人"
    ],
    "en": "legally literate villager",
    "english": "proposed",
    "authority": "ourJudgement",
    "provenance": {
      "source": "English proposed here",
      "certainty": "inferred"
    }
  },
  {
    "id": "ruleOfLawLeader",
    "area": "work",
    "zh": [
      "法治带头人"
    ],
    "en": "village rule-of-law leader",
    "english": "proposed",
    "authority": "ourJudgement",
    "provenance": {
      "source": "English proposed here",
      "certainty": "inferred"
    }
  },
  {
    "id": "villageLegalAdviser",
    "area": "work",
    "zh": [
      "一村一法律顾问"
    ],
    "en": "one legal adviser for each village",
    "english": "academic",
    "authority": "houseStyle",
    "provenance": {
      "source": "English in circulation in translations (China Law Translate, academic)",
      "certainty": "secondary"
    }
  },
  {
    "id": "publicLegalService",
    "area": "work",
    "zh": [
      "公共法律服务"
    ],
    "en": "public legal services",
    "english": "academic",
    "authority": "houseStyle",
    "provenance": {
      "source": "English in circulation in translations (China Law Translate, academic)",
      "certainty": "secondary"
    }
  },
  {
    "id": "hotline12345",
    "area": "work",
    "zh": [
      "12345热线"
    ],
    "en": "12345 government service hotline",
    "english": "proposed",
    "authority": "ourJudgement",
    "provenance": {
      "source": "English proposed here",
      "certainty": "inferred"
    }
  },
  {
    "id": "emergencyResponse",
    "area": "work",
    "zh": [
      "突发事件应对"
    ],
    "en": "emergency response",
    "english": "proposed",
    "authority": "ourJudgement",
    "provenance": {
      "source": "English proposed here",
      "certainty": "inferred"
    }
  },
  {
    "id": "satisfaction",
    "area": "work",
    "zh": [
      "满意度"
    ],
    "en": "satisfaction",
    "english": "proposed",
    "authority": "ourJudgement",
    "provenance": {
      "source": "English proposed here",
      "certainty": "inferred"
    }
  },
  {
    "id": "annualReport",
    "area": "report",
    "zh": [
      "年度报告",
      "法治政府建设年度报告"
    ],
    "en": "annual report on law-based government",
    "english": "academic",
    "authority": "houseStyle",
    "provenance": {
      "source": "English in circulation in translations (China Law Translate, academic)",
      "certainty": "secondary"
    }
  },
  {
    "id": "situationReport",
    "area": "report",
    "zh": [
      "情况报告",
      "法治建设情况报告"
    ],
    "en": "rule-of-law situation report",
    "english": "proposed",
    "authority": "ourJudgement",
    "provenance": {
      "source": "English proposed here",
      "certainty": "inferred"
    }
  },
  {
    "id": "achievements",
    "area": "report",
    "zh": [
      "主要举措和成效"
    ],
    "en": "measures and results",
    "english": "proposed",
    "authority": "ourJudgement",
    "provenance": {
      "source": "English proposed here",
      "certainty": "inferred"
    }
  },
  {
    "id": "shortcomings",
    "area": "report",
    "zh": [
      "不足",
      "存在的不足"
    ],
    "en": "shortcomings",
    "english": "proposed",
    "authority": "ourJudgement",
    "provenance": {
      "source": "English proposed here",
      "certainty": "inferred"
    }
  },
  {
    "id": "causes",
    "area": "report",
    "zh": [
      "原因",
      "不足的原因"
    ],
    "en": "causes of the shortcomings",
    "english": "proposed",
    "authority": "ourJudgement",
    "provenance": {
      "source": "English proposed here",
      "certainty": "inferred"
    }
  },
  {
    "id": "nextYear",
    "area": "report",
    "zh": [
      "下一年度安排"
    ],
    "en": "next-year arrangements",
    "english": "proposed",
    "authority": "ourJudgement",
    "provenance": {
      "source": "English proposed here",
      "certainty": "inferred"
    }
  },
  {
    "id": "signature",
    "area": "report",
    "zh": [
      "署名"
    ],
    "en": "signature of the issuing organ",
    "english": "proposed",
    "authority": "ourJudgement",
    "provenance": {
      "source": "English proposed here",
      "certainty": "inferred"
    }
  },
  {
    "id": "issueDate",
    "area": "report",
    "zh": [
      "成文日期"
    ],
    "en": "date of issue",
    "english": "proposed",
    "authority": "ourJudgement",
    "provenance": {
      "source": "English proposed here",
      "certainty": "inferred"
    }
  },
  {
    "id": "documentNumber",
    "area": "report",
    "zh": [
      "发文字号"
    ],
    "en": "document number",
    "english": "proposed",
    "authority": "ourJudgement",
    "provenance": {
      "source": "English proposed here",
      "certainty": "inferred"
    }
  },
  {
    "id": "officialDocument",
    "area": "report",
    "zh": [
      "公文"
    ],
    "en": "official document",
    "english": "proposed",
    "authority": "ourJudgement",
    "provenance": {
      "source": "English proposed here",
      "certainty": "inferred"
    }
  },
  {
    "id": "documentType",
    "area": "report",
    "zh": [
      "文种"
    ],
    "en": "document type",
    "english": "proposed",
    "authority": "ourJudgement",
    "provenance": {
      "source": "English proposed here",
      "certainty": "inferred"
    }
  },
  {
    "id": "addressee",
    "area": "report",
    "zh": [
      "主送"
    ],
    "en": "addressee",
    "english": "proposed",
    "authority": "ourJudgement",
    "provenance": {
      "source": "English proposed here",
      "certainty": "inferred"
    }
  },
  {
    "id": "copyTo",
    "area": "report",
    "zh": [
      "抄送"
    ],
    "en": "copy to",
    "english": "proposed",
    "authority": "ourJudgement",
    "provenance": {
      "source": "English proposed here",
      "certainty": "inferred"
    }
  },
  {
    "id": "publication",
    "area": "report",
    "zh": [
      "公开"
    ],
    "en": "publication",
    "english": "proposed",
    "authority": "ourJudgement",
    "provenance": {
      "source": "English proposed here",
      "certainty": "inferred"
    }
  },
  {
    "id": "secrecyReview",
    "area": "report",
    "zh": [
      "保密审查"
    ],
    "en": "secrecy review",
    "english": "proposed",
    "authority": "ourJudgement",
    "provenance": {
      "source": "English proposed here",
      "certainty": "inferred"
    }
  },
  {
    "id": "classification",
    "area": "report",
    "zh": [
      "密级"
    ],
    "en": "classification level",
    "english": "proposed",
    "authority": "ourJudgement",
    "provenance": {
      "source": "English proposed here",
      "certainty": "inferred"
    }
  },
  {
    "id": "ready",
    "area": "report",
    "zh": [
      "可以提交"
    ],
    "en": "ready",
    "english": "proposed",
    "authority": "ourJudgement",
    "provenance": {
      "source": "English proposed here",
      "certainty": "inferred"
    }
  },
  {
    "id": "notReady",
    "area": "report",
    "zh": [
      "不能提交"
    ],
    "en": "not ready",
    "english": "proposed",
    "authority": "ourJudgement",
    "provenance": {
      "source": "English proposed here",
      "certainty": "inferred"
    }
  },
  {
    "id": "cannotTell",
    "area": "report",
    "zh": [
      "无法判断"
    ],
    "en": "cannot tell",
    "english": "proposed",
    "authority": "ourJudgement",
    "provenance": {
      "source": "English proposed here",
      "certainty": "inferred"
    }
  },
  {
    "id": "error",
    "area": "report",
    "zh": [
      "错误"
    ],
    "en": "error",
    "english": "proposed",
    "authority": "ourJudgement",
    "provenance": {
      "source": "English proposed here",
      "certainty": "inferred"
    }
  },
  {
    "id": "warning",
    "area": "report",
    "zh": [
      "提醒"
    ],
    "en": "warning",
    "english": "proposed",
    "authority": "ourJudgement",
    "provenance": {
      "source": "English proposed here",
      "certainty": "inferred"
    }
  },
  {
    "id": "info",
    "area": "report",
    "zh": [
      "提示"
    ],
    "en": "information",
    "english": "proposed",
    "authority": "ourJudgement",
    "provenance": {
      "source": "English proposed here",
      "certainty": "inferred"
    }
  },
  {
    "id": "confirm",
    "area": "report",
    "zh": [
      "请核对"
    ],
    "en": "a person must look",
    "english": "proposed",
    "authority": "ourJudgement",
    "provenance": {
      "source": "English proposed here",
      "certainty": "inferred"
    }
  },
  {
    "id": "placeholder",
    "area": "report",
    "zh": [
      "占位符"
    ],
    "en": "placeholder",
    "english": "proposed",
    "authority": "ourJudgement",
    "provenance": {
      "source": "English proposed here",
      "certainty": "inferred"
    }
  },
  {
    "id": "ledger",
    "area": "report",
    "zh": [
      "数字台账"
    ],
    "en": "ledger of figures",
    "english": "proposed",
    "authority": "ourJudgement",
    "provenance": {
      "source": "English proposed here",
      "certainty": "inferred"
    }
  },
  {
    "id": "percentagePoint",
    "area": "report",
    "zh": [
      "百分点"
    ],
    "en": "percentage point",
    "english": "proposed",
    "authority": "ourJudgement",
    "provenance": {
      "source": "English proposed here",
      "certainty": "inferred"
    }
  }
]
