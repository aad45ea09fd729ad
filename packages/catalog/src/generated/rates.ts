// Generated from data/rates.yaml by scripts/generate.mjs. Change the YAML, not this file.
import type { Rate } from '@fazhi/model'

export const rates: readonly Rate[] = [
  {
    "id": "leadership.rectificationRate",
    "name": {
      "zh": "法治建设问题整改率",
      "en": "Rectification rate of listed problems"
    },
    "definition": "列入本单位整改清单、当年应当整改的问题中，年底前已经销号的比例。",
    "numerator": [
      "leadership.problemsRectified"
    ],
    "denominator": [
      "leadership.problemsListed"
    ],
    "basis": {
      "id": "problems-listed",
      "says": "列入整改清单、当年应当整改的问题"
    },
    "range": {
      "least": "0",
      "most": "100"
    },
    "better": "higher",
    "provenance": {
      "source": "各地述法和督察整改清单的通行做法",
      "certainty": "inferred"
    }
  },
  {
    "id": "study.examAttendanceRate",
    "name": {
      "zh": "法律知识考试参考率",
      "en": "Share of staff who sat the law examination"
    },
    "definition": "应考人员中实际参加考试的比例。",
    "numerator": [
      "study.examSat"
    ],
    "denominator": [
      "study.examDue"
    ],
    "basis": {
      "id": "exam-due",
      "says": "应当参加考试的人"
    },
    "range": {
      "least": "0",
      "most": "100"
    },
    "better": "higher",
    "phrases": [
      "参考率#"
    ],
    "provenance": {
      "source": "各地年度报告的通行写法",
      "certainty": "inferred"
    }
  },
  {
    "id": "study.examPassRate",
    "name": {
      "zh": "法律知识考试合格率（按应考人数）",
      "en": "Pass rate of those due"
    },
    "definition": "应考人员中考试合格的比例；没有参加的人留在分母里。",
    "numerator": [
      "study.examPassed"
    ],
    "denominator": [
      "study.examDue"
    ],
    "basis": {
      "id": "exam-due",
      "says": "应当参加考试的人"
    },
    "range": {
      "least": "0",
      "most": "100"
    },
    "better": "higher",
    "provenance": {
      "source": "国家工作人员学法用法制度的通行做法",
      "certainty": "inferred"
    }
  },
  {
    "id": "study.examPassRateOfSat",
    "name": {
      "zh": "法律知识考试合格率（按参考人数）",
      "en": "Pass rate of those who sat"
    },
    "definition": "实际参加考试的人员中合格的比例；没有参加的人不在分母里，所以不能和按应考人数算的合格率相比。",
    "numerator": [
      "study.examPassed"
    ],
    "denominator": [
      "study.examSat"
    ],
    "basis": {
      "id": "exam-sat",
      "says": "实际参加考试的人"
    },
    "range": {
      "least": "0",
      "most": "100"
    },
    "better": "higher",
    "provenance": {
      "source": "国家工作人员学法用法制度的通行做法",
      "certainty": "inferred"
    }
  },
  {
    "id": "legality.decisionRate",
    "name": {
      "zh": "重大行政决策合法性审查率",
      "en": "Legality review rate of decisions"
    },
    "definition": "作出的重大行政决策中，提交讨论前经过合法性审查的比例；依法按紧急情况处理的不在分母里。",
    "numerator": [
      "decisions.reviewed"
    ],
    "denominator": [
      "decisions.major"
    ],
    "basis": {
      "id": "decisions-made",
      "says": "各单位当年作出的重大行政决策"
    },
    "range": {
      "least": "0",
      "most": "100"
    },
    "expected": "100",
    "better": "higher",
    "phrases": [
      "重大行政决策合法性审查率#"
    ],
    "provenance": {
      "source": "重大行政决策程序暂行条例第二十五条",
      "certainty": "read"
    }
  },
  {
    "id": "legality.documentRate",
    "name": {
      "zh": "行政规范性文件合法性审核率",
      "en": "Legality review rate of normative documents"
    },
    "definition": "印发的行政规范性文件中，印发前经过合法性审核的比例。",
    "numerator": [
      "documents.reviewed"
    ],
    "denominator": [
      "documents.issued"
    ],
    "basis": {
      "id": "documents-issued",
      "says": "各单位当年印发的行政规范性文件"
    },
    "range": {
      "least": "0",
      "most": "100"
    },
    "expected": "100",
    "better": "higher",
    "phrases": [
      "规范性文件合法性审核率#"
    ],
    "provenance": {
      "source": "地方组织法（2022年）第七十五条",
      "certainty": "read"
    }
  },
  {
    "id": "legality.governmentRate",
    "name": {
      "zh": "合法性审核率（决策和文件合计）",
      "en": "Legality review rate of decisions and documents together"
    },
    "definition": "市政府重大行政决策、政府规范性文件、部门规范性文件三项合计，经过合法性审查（审核）的比例。一个率说三种事项，就要有一个合计的分母。",
    "numerator": [
      "decisions.governmentReviewed",
      "documents.governmentReviewed",
      "documents.departmentsReviewed"
    ],
    "denominator": [
      "decisions.government",
      "documents.government",
      "documents.departments"
    ],
    "basis": {
      "id": "government-decisions-and-documents",
      "says": "市政府重大行政决策、政府规范性文件和部门规范性文件之和"
    },
    "range": {
      "least": "0",
      "most": "100"
    },
    "expected": "100",
    "better": "higher",
    "provenance": {
      "source": "重大行政决策程序暂行条例第二十五条、地方组织法（2022年）第七十五条",
      "certainty": "read"
    }
  },
  {
    "id": "legality.contractRate",
    "name": {
      "zh": "合同审查率",
      "en": "Review rate of contracts"
    },
    "definition": "签订的合同中，签订前经法律顾问或者法制机构书面审查的比例。",
    "numerator": [
      "contracts.reviewed"
    ],
    "denominator": [
      "contracts.signed"
    ],
    "basis": {
      "id": "contracts-signed",
      "says": "当年签订、按规定应当审查的合同"
    },
    "range": {
      "least": "0",
      "most": "100"
    },
    "better": "higher",
    "phrases": [
      "合同审查率#"
    ],
    "provenance": {
      "source": "各地合同审查制度的通行口径",
      "certainty": "inferred"
    }
  },
  {
    "id": "documents.filingRate",
    "name": {
      "zh": "规范性文件报备率",
      "en": "Filing rate of normative documents"
    },
    "definition": "应报备的规范性文件中已经报备的比例，过期报送的也算。",
    "numerator": [
      "documents.filedTotal"
    ],
    "denominator": [
      "documents.toFile"
    ],
    "basis": {
      "id": "documents-to-file",
      "says": "当年应当报送备案的规范性文件"
    },
    "range": {
      "least": "0",
      "most": "100"
    },
    "better": "higher",
    "phrases": [
      "规范性文件报备率#"
    ],
    "provenance": {
      "source": "一个省级指标体系第27项（报备率、及时率、规范率都要求百分之百）",
      "certainty": "opening"
    }
  },
  {
    "id": "documents.filingOnTimeRate",
    "name": {
      "zh": "规范性文件报备及时率",
      "en": "Share of normative documents filed in time"
    },
    "definition": "应报备的规范性文件中，在规定期限内报送的比例；没有报的留在分母里。",
    "numerator": [
      "documents.filed"
    ],
    "denominator": [
      "documents.toFile"
    ],
    "basis": {
      "id": "documents-to-file",
      "says": "当年应当报送备案的规范性文件"
    },
    "range": {
      "least": "0",
      "most": "100"
    },
    "better": "higher",
    "phrases": [
      "报备及时率#"
    ],
    "provenance": {
      "source": "一个省级指标体系第27项（报备率、及时率、规范率都要求百分之百）",
      "certainty": "opening"
    }
  },
  {
    "id": "documents.filingRegularRate",
    "name": {
      "zh": "规范性文件报备规范率",
      "en": "Share of filings in due form"
    },
    "definition": "已报备的规范性文件中，材料齐全、格式合规、没有被退回补正的比例。",
    "numerator": [
      "documents.filedRegular"
    ],
    "denominator": [
      "documents.filedTotal"
    ],
    "basis": {
      "id": "documents-filed",
      "says": "已经报送备案的规范性文件"
    },
    "range": {
      "least": "0",
      "most": "100"
    },
    "better": "higher",
    "phrases": [
      "报备规范率#"
    ],
    "provenance": {
      "source": "一个省级指标体系第27项（报备率、及时率、规范率都要求百分之百）",
      "certainty": "opening"
    }
  },
  {
    "id": "information.onTimeRate",
    "name": {
      "zh": "政府信息公开申请按时答复率",
      "en": "Share of information requests answered in time"
    },
    "definition": "应当答复的政府信息公开申请中，在法定期限内答复的比例。",
    "numerator": [
      "information.answeredOnTime"
    ],
    "denominator": [
      "information.requests"
    ],
    "basis": {
      "id": "information-requests",
      "says": "当年应当答复的政府信息公开申请"
    },
    "range": {
      "least": "0",
      "most": "100"
    },
    "better": "higher",
    "provenance": {
      "source": "政府信息公开年度报告的通行口径",
      "certainty": "inferred"
    }
  },
  {
    "id": "reconsideration.directCorrectionRate",
    "name": {
      "zh": "行政复议直接纠错率",
      "en": "Direct correction rate"
    },
    "definition": "审结的行政复议案件中，以撤销、变更、确认违法或者责令履行结案的比例；2024年起还包括确认无效。分母是审结数，不是受理数。",
    "numerator": [
      "reconsideration.corrected"
    ],
    "denominator": [
      "reconsideration.concluded"
    ],
    "basis": {
      "id": "reconsideration-concluded",
      "says": "当年审结的行政复议案件，包括上年结转而当年审结的"
    },
    "range": {
      "least": "0",
      "most": "100"
    },
    "better": "lower",
    "phrases": [
      "直接纠错率#"
    ],
    "provenance": {
      "source": "统计做法；结案种类见行政复议法（2017年）第二十八条，率的算法没有见到统一规定",
      "certainty": "remembered"
    }
  },
  {
    "id": "reconsideration.overallCorrectionRate",
    "name": {
      "zh": "行政复议综合纠错率",
      "en": "Overall correction rate"
    },
    "definition": "审结的行政复议案件中，直接纠错的和被申请人自行纠正而以调解和解、终止结案的，合计的比例。它已经包含直接纠错，不能再和直接纠错率相加。",
    "numerator": [
      "reconsideration.corrected",
      "reconsideration.selfCorrected"
    ],
    "denominator": [
      "reconsideration.concluded"
    ],
    "basis": {
      "id": "reconsideration-concluded",
      "says": "当年审结的行政复议案件，包括上年结转而当年审结的"
    },
    "range": {
      "least": "0",
      "most": "100"
    },
    "better": "lower",
    "phrases": [
      "综合纠错率#"
    ],
    "provenance": {
      "source": "统计做法，没有见到统一规定",
      "certainty": "remembered"
    }
  },
  {
    "id": "reconsideration.mediationRate",
    "name": {
      "zh": "行政复议调解和解率",
      "en": "Mediation and reconciliation rate"
    },
    "definition": "审结的行政复议案件中，以调解书结案或者因和解撤回申请而结案的比例。2024年以前，调解和解只适用于行使裁量权和赔偿补偿的案件。",
    "numerator": [
      "reconsideration.mediated"
    ],
    "denominator": [
      "reconsideration.concluded"
    ],
    "basis": {
      "id": "reconsideration-concluded",
      "says": "当年审结的行政复议案件，包括上年结转而当年审结的"
    },
    "range": {
      "least": "0",
      "most": "100"
    },
    "better": "higher",
    "phrases": [
      "调解和解率#"
    ],
    "provenance": {
      "source": "由2023年全国数据倒推：分母是审结数",
      "certainty": "computed"
    }
  },
  {
    "id": "reconsideration.postReconsiderationLitigationRate",
    "name": {
      "zh": "复议后应诉率",
      "en": "Post-reconsideration litigation rate"
    },
    "definition": "审结的行政复议案件中，当事人又提起诉讼、须由复议机关或者被申请人应诉的比例。收到决定后还有起诉期，年底的案件会跨年，统计截止日应当写明。",
    "numerator": [
      "reconsideration.sued"
    ],
    "denominator": [
      "reconsideration.concluded"
    ],
    "basis": {
      "id": "reconsideration-concluded",
      "says": "当年审结的行政复议案件，包括上年结转而当年审结的"
    },
    "range": {
      "least": "0",
      "most": "100"
    },
    "better": "lower",
    "phrases": [
      "复议后应诉率#"
    ],
    "provenance": {
      "source": "统计做法，没有见到统一规定",
      "certainty": "remembered"
    }
  },
  {
    "id": "reconsideration.endedRate",
    "name": {
      "zh": "行政复议案结事了率",
      "en": "Share of cases ended for good"
    },
    "definition": "审结的行政复议案件中，没有再起诉也没有信访的比例。它不是复议后应诉率的补数，因为信访也要除去。",
    "numerator": [
      "reconsideration.ended"
    ],
    "denominator": [
      "reconsideration.concluded"
    ],
    "basis": {
      "id": "reconsideration-concluded",
      "says": "当年审结的行政复议案件，包括上年结转而当年审结的"
    },
    "range": {
      "least": "0",
      "most": "100"
    },
    "better": "higher",
    "phrases": [
      "案结事了率#"
    ],
    "provenance": {
      "source": "司法部公布的2024年行政复议数据",
      "certainty": "opening"
    }
  },
  {
    "id": "litigation.headAppearanceRate",
    "name": {
      "zh": "行政机关负责人出庭应诉率",
      "en": "Head appearance rate"
    },
    "definition": "开庭审理的行政案件中有负责人出庭的比例，按件计，一个审级算一件；没有开庭的不在分母里。有正当理由不能出庭的是否除去，没有见到统一规定，这里不除。",
    "numerator": [
      "litigation.headAppeared"
    ],
    "denominator": [
      "litigation.heard"
    ],
    "basis": {
      "id": "cases-heard",
      "says": "当年开庭审理的行政案件，一个审级算一件"
    },
    "range": {
      "least": "0",
      "most": "100"
    },
    "better": "higher",
    "phrases": [
      "负责人出庭应诉率#",
      "负责人出庭率#"
    ],
    "provenance": {
      "source": "法释〔2020〕3号第一条、第二条、第七条",
      "certainty": "read"
    }
  },
  {
    "id": "litigation.principalAppearanceRate",
    "name": {
      "zh": "主要负责人出庭应诉率（按开庭件数）",
      "en": "Principal appearance rate of cases heard"
    },
    "definition": "开庭审理的行政案件中由正职出庭的比例，按件计。只按人数统计的正职人次不能拿来除以件数。",
    "numerator": [
      "litigation.principalAppeared"
    ],
    "denominator": [
      "litigation.heard"
    ],
    "basis": {
      "id": "cases-heard",
      "says": "当年开庭审理的行政案件，一个审级算一件"
    },
    "range": {
      "least": "0",
      "most": "100"
    },
    "better": "higher",
    "phrases": [
      "主要负责人出庭应诉率#"
    ],
    "provenance": {
      "source": "法释〔2020〕3号没有规定主要负责人的含义，按正职计",
      "certainty": "inferred"
    }
  },
  {
    "id": "litigation.principalShareOfHeads",
    "name": {
      "zh": "主要负责人出庭应诉率（按负责人出庭件数）",
      "en": "Principal appearances as a share of head appearances"
    },
    "definition": "有负责人出庭的案件中由正职出庭的比例。有的地方用这个口径，数值不低于按开庭件数算的率，两者不能相比。",
    "numerator": [
      "litigation.principalAppeared"
    ],
    "denominator": [
      "litigation.headAppeared"
    ],
    "basis": {
      "id": "head-appearances",
      "says": "有负责人出庭的行政案件"
    },
    "range": {
      "least": "0",
      "most": "100"
    },
    "better": "higher",
    "provenance": {
      "source": "部分地方的统计口径",
      "certainty": "remembered"
    }
  },
  {
    "id": "litigation.lossRate",
    "name": {
      "zh": "行政诉讼败诉率",
      "en": "Share of administrative suits lost"
    },
    "definition": "有生效裁判的行政案件中败诉的比例；撤诉、终结的不在分母里，所以不能拿审结数去除。",
    "numerator": [
      "litigation.lost"
    ],
    "denominator": [
      "litigation.judged"
    ],
    "basis": {
      "id": "suits-judged",
      "says": "当年裁判生效、分出胜诉败诉的行政案件"
    },
    "range": {
      "least": "0",
      "most": "100"
    },
    "better": "lower",
    "phrases": [
      "败诉率#"
    ],
    "provenance": {
      "source": "各地年度报告的通行口径",
      "certainty": "inferred"
    }
  },
  {
    "id": "recommendations.answerRate",
    "name": {
      "zh": "司法建议按期回复率",
      "en": "Share of judicial recommendations answered in time"
    },
    "definition": "收到的司法建议、检察建议中按期书面回复的比例。",
    "numerator": [
      "recommendations.answered"
    ],
    "denominator": [
      "recommendations.received"
    ],
    "basis": {
      "id": "recommendations-received",
      "says": "答复期限在年内届满的司法建议和检察建议"
    },
    "range": {
      "least": "0",
      "most": "100"
    },
    "better": "higher",
    "provenance": {
      "source": "法释〔2020〕3号第十二条",
      "certainty": "inferred"
    }
  },
  {
    "id": "enforcement.certificateRate",
    "name": {
      "zh": "行政执法人员持证率",
      "en": "Certificate rate of enforcement staff"
    },
    "definition": "在岗行政执法人员中持有有效执法证件的比例；辅助人员不在分母里。是否必须百分之百，看本省的规定。",
    "numerator": [
      "enforcement.certified"
    ],
    "denominator": [
      "enforcement.staff"
    ],
    "basis": {
      "id": "enforcement-staff",
      "says": "年底在行政执法岗位上、应当持证的人员"
    },
    "range": {
      "least": "0",
      "most": "100"
    },
    "better": "higher",
    "phrases": [
      "执法人员持证率#",
      "持证上岗率#"
    ],
    "askedOf": {
      "enforcementPower": true
    },
    "provenance": {
      "source": "各地行政执法证件管理的通行口径",
      "certainty": "inferred"
    }
  },
  {
    "id": "enforcement.disclosureRate",
    "name": {
      "zh": "行政处罚决定公示率",
      "en": "Publication rate of penalty decisions"
    },
    "definition": "办结的行政处罚案件中在期限内公示了决定的比例。法律要求公开的是有一定社会影响的决定，所以低于百分之百不等于违法。",
    "numerator": [
      "enforcement.disclosed"
    ],
    "denominator": [
      "enforcement.concluded"
    ],
    "basis": {
      "id": "penalties-concluded",
      "says": "当年办结的行政处罚案件"
    },
    "range": {
      "least": "0",
      "most": "100"
    },
    "better": "higher",
    "askedOf": {
      "enforcementPower": true
    },
    "provenance": {
      "source": "行政处罚法（2021年）第四十八条",
      "certainty": "read"
    }
  },
  {
    "id": "enforcement.majorReviewRate",
    "name": {
      "zh": "重大执法决定法制审核率",
      "en": "Legal review rate of major enforcement decisions"
    },
    "definition": "重大行政执法决定中作出前经过法制审核的比例；未经审核不得作出。",
    "numerator": [
      "enforcement.majorReviewed"
    ],
    "denominator": [
      "enforcement.majorDecisions"
    ],
    "basis": {
      "id": "major-enforcement-decisions",
      "says": "列入法制审核目录、当年作出的重大行政执法决定"
    },
    "range": {
      "least": "0",
      "most": "100"
    },
    "expected": "100",
    "better": "higher",
    "phrases": [
      "重大执法决定法制审核率#"
    ],
    "askedOf": {
      "enforcementPower": true
    },
    "provenance": {
      "source": "行政处罚法（2021年）第五十八条",
      "certainty": "read"
    }
  },
  {
    "id": "caseFiles.passRate",
    "name": {
      "zh": "案卷评查合格率",
      "en": "Pass rate of case files"
    },
    "definition": "评查的行政执法案卷中合格以上的比例。",
    "numerator": [
      "caseFiles.passed"
    ],
    "denominator": [
      "caseFiles.reviewed"
    ],
    "basis": {
      "id": "case-files-reviewed",
      "says": "当年评查的行政执法案卷"
    },
    "range": {
      "least": "0",
      "most": "100"
    },
    "better": "higher",
    "phrases": [
      "案卷合格率#"
    ],
    "provenance": {
      "source": "各地案卷评查标准的通行做法",
      "certainty": "opening"
    }
  },
  {
    "id": "caseFiles.excellentRate",
    "name": {
      "zh": "案卷评查优秀率",
      "en": "Share of excellent case files"
    },
    "definition": "评查的行政执法案卷中优秀的比例。",
    "numerator": [
      "caseFiles.excellent"
    ],
    "denominator": [
      "caseFiles.reviewed"
    ],
    "basis": {
      "id": "case-files-reviewed",
      "says": "当年评查的行政执法案卷"
    },
    "range": {
      "least": "0",
      "most": "100"
    },
    "better": "higher",
    "phrases": [
      "案卷优秀率#"
    ],
    "provenance": {
      "source": "各地案卷评查标准的通行做法",
      "certainty": "opening"
    }
  },
  {
    "id": "inspection.rectificationRate",
    "name": {
      "zh": "督察问题整改率",
      "en": "Rectification rate of inspection problems"
    },
    "definition": "当年督察反馈的问题中年底前整改到位的比例。",
    "numerator": [
      "inspection.rectified"
    ],
    "denominator": [
      "inspection.problems"
    ],
    "basis": {
      "id": "inspection-problems",
      "says": "当年市级法治督察书面反馈的问题"
    },
    "range": {
      "least": "0",
      "most": "100"
    },
    "better": "higher",
    "provenance": {
      "source": "法治政府建设与责任落实督察工作规定（2019年）",
      "certainty": "secondary"
    }
  },
  {
    "id": "disputes.settlementRate",
    "name": {
      "zh": "矛盾纠纷调解成功率",
      "en": "Settlement rate of disputes"
    },
    "definition": "调解组织受理的矛盾纠纷中达成调解协议的比例。",
    "numerator": [
      "disputes.settled"
    ],
    "denominator": [
      "disputes.received"
    ],
    "basis": {
      "id": "disputes-received",
      "says": "当年受理的矛盾纠纷"
    },
    "range": {
      "least": "0",
      "most": "100"
    },
    "better": "higher",
    "phrases": [
      "调解成功率#"
    ],
    "askedOf": {
      "kind": [
        "township",
        "subdistrict"
      ]
    },
    "provenance": {
      "source": "人民调解统计的通行口径",
      "certainty": "inferred"
    }
  },
  {
    "id": "mediators.trainedRate",
    "name": {
      "zh": "人民调解员受训率",
      "en": "Share of mediators trained"
    },
    "definition": "年底在册的人民调解员中当年参加过业务培训的比例。",
    "numerator": [
      "mediators.trained"
    ],
    "denominator": [
      "mediators.total"
    ],
    "basis": {
      "id": "mediators-registered",
      "says": "年底在册的人民调解员"
    },
    "range": {
      "least": "0",
      "most": "100"
    },
    "better": "higher",
    "askedOf": {
      "kind": [
        "township",
        "subdistrict"
      ]
    },
    "provenance": {
      "source": "人民调解统计的通行口径",
      "certainty": "inferred"
    }
  },
  {
    "id": "villages.literateCoverage",
    "name": {
      "zh": "法律明白人配齐率",
      "en": "Share of villages with three legally literate persons"
    },
    "definition": "村（社区）中至少有三名经考核上岗的法律明白人的比例；国家的要求只及行政村，并以2025年为期。",
    "numerator": [
      "villages.literate"
    ],
    "denominator": [
      "villages.total"
    ],
    "basis": {
      "id": "villages-and-communities",
      "says": "年底辖区内的行政村和城市社区"
    },
    "range": {
      "least": "0",
      "most": "100"
    },
    "better": "higher",
    "askedOf": {
      "kind": [
        "township",
        "subdistrict"
      ]
    },
    "provenance": {
      "source": "法律明白人培养工作规范（2021年）",
      "certainty": "opening"
    }
  },
  {
    "id": "villages.adviserCoverage",
    "name": {
      "zh": "村（社区）法律顾问覆盖率",
      "en": "Share of villages with a legal adviser"
    },
    "definition": "村（社区）中已签约法律顾问、有服务记录的比例。",
    "numerator": [
      "villages.adviser"
    ],
    "denominator": [
      "villages.total"
    ],
    "basis": {
      "id": "villages-and-communities",
      "says": "年底辖区内的行政村和城市社区"
    },
    "range": {
      "least": "0",
      "most": "100"
    },
    "better": "higher",
    "phrases": [
      "法律顾问覆盖率#"
    ],
    "askedOf": {
      "kind": [
        "township",
        "subdistrict"
      ]
    },
    "provenance": {
      "source": "山东省公共法律服务条例第十九条",
      "certainty": "read"
    }
  },
  {
    "id": "hotline.responseRate",
    "name": {
      "zh": "热线响应率",
      "en": "Hotline response rate"
    },
    "definition": "转办的诉求中，在规定时间内与诉求人联系过的比例。",
    "numerator": [
      "hotline.responded"
    ],
    "denominator": [
      "hotline.received"
    ],
    "basis": {
      "id": "hotline-assigned",
      "says": "当年转办、期限在年内届满的热线诉求"
    },
    "range": {
      "least": "0",
      "most": "100"
    },
    "better": "higher",
    "phrases": [
      "热线响应率#"
    ],
    "provenance": {
      "source": "各地热线考核办法的通行指标",
      "certainty": "opening"
    }
  },
  {
    "id": "hotline.signInRate",
    "name": {
      "zh": "热线按时签收率",
      "en": "Share of hotline matters signed for in time"
    },
    "definition": "转办的诉求中，在规定时间内签收的比例。",
    "numerator": [
      "hotline.signedOnTime"
    ],
    "denominator": [
      "hotline.received"
    ],
    "basis": {
      "id": "hotline-assigned",
      "says": "当年转办、期限在年内届满的热线诉求"
    },
    "range": {
      "least": "0",
      "most": "100"
    },
    "better": "higher",
    "phrases": [
      "按时签收率#"
    ],
    "provenance": {
      "source": "各地热线考核办法的通行指标",
      "certainty": "opening"
    }
  },
  {
    "id": "hotline.completionRate",
    "name": {
      "zh": "热线办结率",
      "en": "Hotline completion rate"
    },
    "definition": "转办的诉求中年底前办结的比例，过期办结的也算。",
    "numerator": [
      "hotline.concluded"
    ],
    "denominator": [
      "hotline.received"
    ],
    "basis": {
      "id": "hotline-assigned",
      "says": "当年转办、期限在年内届满的热线诉求"
    },
    "range": {
      "least": "0",
      "most": "100"
    },
    "better": "higher",
    "phrases": [
      "热线办结率#"
    ],
    "provenance": {
      "source": "各地热线考核办法的通行指标",
      "certainty": "opening"
    }
  },
  {
    "id": "hotline.onTimeRate",
    "name": {
      "zh": "热线按时办结率",
      "en": "Share of hotline matters settled in time"
    },
    "definition": "转办的诉求中，在期限内办结的比例。",
    "numerator": [
      "hotline.onTime"
    ],
    "denominator": [
      "hotline.received"
    ],
    "basis": {
      "id": "hotline-assigned",
      "says": "当年转办、期限在年内届满的热线诉求"
    },
    "range": {
      "least": "0",
      "most": "100"
    },
    "better": "higher",
    "phrases": [
      "按时办结率#"
    ],
    "provenance": {
      "source": "各地热线考核办法的通行指标",
      "certainty": "opening"
    }
  },
  {
    "id": "hotline.satisfactionRate",
    "name": {
      "zh": "热线满意率",
      "en": "Hotline satisfaction rate"
    },
    "definition": "回访到并作出评价的诉求中评为满意的比例；回访不到的不在分母里。",
    "numerator": [
      "hotline.satisfied"
    ],
    "denominator": [
      "hotline.surveyed"
    ],
    "basis": {
      "id": "hotline-rated",
      "says": "回访到诉求人并作出评价的热线诉求"
    },
    "range": {
      "least": "0",
      "most": "100"
    },
    "better": "higher",
    "phrases": [
      "热线满意率#"
    ],
    "provenance": {
      "source": "各地热线考核办法的通行指标",
      "certainty": "opening"
    }
  },
  {
    "id": "hotline.redoRate",
    "name": {
      "zh": "热线退回重办率",
      "en": "Share of hotline matters sent back"
    },
    "definition": "办结的诉求中，经回访或者审核退回重办的比例。",
    "numerator": [
      "hotline.returned"
    ],
    "denominator": [
      "hotline.concluded"
    ],
    "basis": {
      "id": "hotline-concluded",
      "says": "年底前办结的热线诉求"
    },
    "range": {
      "least": "0",
      "most": "100"
    },
    "better": "lower",
    "phrases": [
      "退回重办率#",
      "重办率#"
    ],
    "provenance": {
      "source": "各地热线考核办法的通行指标",
      "certainty": "opening"
    }
  }
] as unknown as readonly Rate[]
