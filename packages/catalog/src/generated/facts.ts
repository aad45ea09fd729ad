// Generated from data/facts.yaml by scripts/generate.mjs. Change the YAML, not this file.
import type { FactDefinition } from '@fazhi/model'

export const facts: readonly FactDefinition[] = [
  {
    "id": "leadership.sessions",
    "name": {
      "zh": "专题研究法治建设次数",
      "en": "Leadership sessions on the rule of law"
    },
    "type": "count",
    "measure": "次",
    "series": "quarter",
    "maximum": 60,
    "definition": "党委（党组）会议、办公会议把法治建设列为议题并形成纪要的次数，按季度记；一次会议研究几项法治工作仍算一次。",
    "source": "unit",
    "aggregate": "sum",
    "phrases": [
      "专题研究法治建设工作#次"
    ],
    "provenance": {
      "source": "党政主要负责人履行推进法治建设第一责任人职责规定（2016年）第五条",
      "certainty": "opening"
    }
  },
  {
    "id": "leadership.plan",
    "name": {
      "zh": "制定年度法治建设工作计划",
      "en": "Annual rule-of-law plan"
    },
    "type": "flag",
    "definition": "本年度印发了法治建设工作计划或要点，并写明责任人和时限。",
    "source": "unit",
    "aggregate": "none",
    "provenance": {
      "source": "党政主要负责人履行推进法治建设第一责任人职责规定（2016年）第五条",
      "certainty": "opening"
    }
  },
  {
    "id": "leadership.problemsListed",
    "name": {
      "zh": "法治建设问题清单件数",
      "en": "Problems on the rectification list"
    },
    "type": "count",
    "measure": "项",
    "maximum": 500,
    "definition": "列入本单位法治建设问题整改清单、当年应当整改的问题数。",
    "source": "unit",
    "aggregate": "sum",
    "phrases": [
      "列出整改问题#项"
    ],
    "provenance": {
      "source": "各地述法和督察整改清单的通行做法",
      "certainty": "inferred"
    }
  },
  {
    "id": "leadership.problemsRectified",
    "name": {
      "zh": "已整改问题件数",
      "en": "Problems rectified"
    },
    "type": "count",
    "measure": "项",
    "maximum": 500,
    "definition": "整改清单中年底前已销号的问题数，是清单问题数的一部分。",
    "source": "unit",
    "aggregate": "sum",
    "phrases": [
      "整改完成#项"
    ],
    "provenance": {
      "source": "各地述法和督察整改清单的通行做法",
      "certainty": "inferred"
    }
  },
  {
    "id": "study.system",
    "name": {
      "zh": "建立领导班子学法制度",
      "en": "Study system of the leadership team"
    },
    "type": "flag",
    "definition": "有书面的领导班子学法制度，并有当年学法计划。",
    "source": "unit",
    "aggregate": "none",
    "provenance": {
      "source": "各地考核细则的通行项目",
      "certainty": "opening"
    }
  },
  {
    "id": "study.sessions",
    "name": {
      "zh": "领导班子集体学法次数",
      "en": "Study sessions of the leadership team"
    },
    "type": "count",
    "measure": "次",
    "maximum": 60,
    "definition": "主要负责人主持、有学习记录的领导班子集体学法次数；个人自学和干部培训不算。",
    "source": "unit",
    "aggregate": "sum",
    "phrases": [
      "领导班子集体学法#次",
      "开展集体学法#次"
    ],
    "provenance": {
      "source": "各地考核细则的通行项目",
      "certainty": "opening"
    }
  },
  {
    "id": "study.examDue",
    "name": {
      "zh": "应参加法律知识考试人数",
      "en": "Staff due for the law examination"
    },
    "type": "count",
    "measure": "人",
    "maximum": 5000,
    "definition": "当年应当参加国家工作人员法律知识考试的在编人员数。",
    "source": "justiceBureau",
    "aggregate": "sum",
    "phrases": [
      "应参加法律知识考试#人"
    ],
    "provenance": {
      "source": "国家工作人员学法用法制度的通行做法",
      "certainty": "inferred"
    }
  },
  {
    "id": "study.examPassed",
    "name": {
      "zh": "法律知识考试合格人数",
      "en": "Staff who passed the law examination"
    },
    "type": "count",
    "measure": "人",
    "maximum": 5000,
    "definition": "当年参加国家工作人员法律知识考试并合格的人数，是应考人数的一部分。",
    "source": "justiceBureau",
    "aggregate": "sum",
    "phrases": [
      "考试合格#人"
    ],
    "provenance": {
      "source": "国家工作人员学法用法制度的通行做法",
      "certainty": "inferred"
    }
  },
  {
    "id": "report.annual",
    "name": {
      "zh": "报送年度法治政府建设报告",
      "en": "Annual report on law-based government"
    },
    "type": "filing",
    "levels": [
      "onTime",
      "late",
      "never"
    ],
    "levelNames": {
      "onTime": {
        "zh": "按时",
        "en": "on time"
      },
      "late": {
        "zh": "迟报",
        "en": "late"
      },
      "never": {
        "zh": "未报",
        "en": "never"
      }
    },
    "definition": "本单位年度法治政府建设报告在规定日期前送达（onTime）、过期送达（late）或没有送达（never）。",
    "source": "commissionOffice",
    "aggregate": "none",
    "provenance": {
      "source": "法治政府建设与责任落实督察工作规定（2019年）",
      "certainty": "secondary"
    }
  },
  {
    "id": "report.dutyHeld",
    "name": {
      "zh": "主要负责人当年述法",
      "en": "Principals reported on their duty"
    },
    "type": "flag",
    "definition": "本单位应述法的主要负责人当年都作了述法，有述法报告。",
    "source": "unit",
    "aggregate": "none",
    "provenance": {
      "source": "中央全面依法治国委员会关于述法工作的意见（2021年）",
      "certainty": "opening"
    }
  },
  {
    "id": "report.dutyMark",
    "name": {
      "zh": "述法评分",
      "en": "Mark for the duty report"
    },
    "type": "judgement",
    "definition": "办公室组织的评议组对述法报告讲问题、讲措施、讲结果的评分，写明理由和评分人。",
    "source": "commissionOffice",
    "aggregate": "none",
    "provenance": {
      "source": "各地述法评议的通行做法",
      "certainty": "opening"
    }
  },
  {
    "id": "report.submittedOn",
    "name": {
      "zh": "年度报告上报日期",
      "en": "Day the annual report was handed in"
    },
    "type": "date",
    "definition": "市年度报告报送上一级党委、政府的日期。",
    "source": "city",
    "aggregate": "ownerOnly",
    "provenance": {
      "source": "法治政府建设与责任落实督察工作规定（2019年）",
      "certainty": "secondary"
    }
  },
  {
    "id": "report.publishedOn",
    "name": {
      "zh": "年度报告公开日期",
      "en": "Day the annual report was published"
    },
    "type": "date",
    "definition": "市年度报告向社会公开的日期。",
    "source": "city",
    "aggregate": "ownerOnly",
    "provenance": {
      "source": "法治政府建设与责任落实督察工作规定（2019年）",
      "certainty": "secondary"
    }
  },
  {
    "id": "counsel.status",
    "name": {
      "zh": "法律顾问配备",
      "en": "Legal adviser"
    },
    "type": "level",
    "levels": [
      "full-time",
      "part-time",
      "none"
    ],
    "levelNames": {
      "full-time": {
        "zh": "专职",
        "en": "full-time"
      },
      "part-time": {
        "zh": "兼职",
        "en": "part-time"
      },
      "none": {
        "zh": "没有",
        "en": "none"
      }
    },
    "definition": "年底时的状态：有专职法律顾问或公职律师（full-time），只聘请兼职或外聘法律顾问（part-time），没有（none）。",
    "source": "unit",
    "aggregate": "none",
    "provenance": {
      "source": "重大行政决策程序暂行条例第二十八条",
      "certainty": "read"
    }
  },
  {
    "id": "counsel.opinions",
    "name": {
      "zh": "法律顾问出具意见件数",
      "en": "Opinions of legal advisers"
    },
    "type": "count",
    "measure": "件",
    "maximum": 2000,
    "definition": "法律顾问、公职律师当年对决策、文件、合同出具的书面法律意见数，一事一件。",
    "source": "unit",
    "aggregate": "sum",
    "phrases": [
      "出具法律意见#件"
    ],
    "provenance": {
      "source": "重大行政决策程序暂行条例第二十八条",
      "certainty": "read"
    }
  },
  {
    "id": "decisions.major",
    "name": {
      "zh": "重大行政决策件数",
      "en": "Major administrative decisions"
    },
    "type": "count",
    "measure": "件",
    "maximum": 200,
    "definition": "当年作出的重大行政决策数；依法按紧急情况处理的不算。",
    "source": "unit",
    "aggregate": "sum",
    "phrases": [
      "作出重大行政决策#件"
    ],
    "provenance": {
      "source": "重大行政决策程序暂行条例第三条、第四十二条",
      "certainty": "read"
    }
  },
  {
    "id": "decisions.reviewed",
    "name": {
      "zh": "经合法性审查的重大行政决策件数",
      "en": "Major decisions reviewed for legality"
    },
    "type": "count",
    "measure": "件",
    "maximum": 200,
    "definition": "提交讨论前经过合法性审查的重大行政决策数；征求意见、会签不能代替审查。",
    "source": "unit",
    "aggregate": "sum",
    "phrases": [
      "合法性审查重大行政决策#件"
    ],
    "provenance": {
      "source": "重大行政决策程序暂行条例第二十五条",
      "certainty": "read"
    }
  },
  {
    "id": "decision.failures",
    "name": {
      "zh": "决策程序违法件数",
      "en": "Decisions found unlawful in procedure"
    },
    "type": "count",
    "measure": "件",
    "maximum": 200,
    "definition": "当年被有权机关认定缺少法定程序的重大行政决策数；查过而没有发现记0。",
    "source": "commissionOffice",
    "aggregate": "sum",
    "provenance": {
      "source": "重大行政决策程序暂行条例第二十五条",
      "certainty": "read"
    }
  },
  {
    "id": "documents.issued",
    "name": {
      "zh": "制定行政规范性文件件数",
      "en": "Normative documents issued"
    },
    "type": "count",
    "measure": "件",
    "maximum": 200,
    "definition": "当年以本单位名义印发的行政规范性文件数；内部管理文件、会议纪要不算。",
    "source": "unit",
    "aggregate": "sum",
    "phrases": [
      "制定行政规范性文件#件"
    ],
    "provenance": {
      "source": "行政规范性文件合法性审核的通行口径",
      "certainty": "opening"
    }
  },
  {
    "id": "documents.reviewed",
    "name": {
      "zh": "经合法性审核的规范性文件件数",
      "en": "Normative documents reviewed for legality"
    },
    "type": "count",
    "measure": "件",
    "maximum": 200,
    "definition": "印发前经过合法性审核的行政规范性文件数，是制定数的一部分。",
    "source": "unit",
    "aggregate": "sum",
    "phrases": [
      "合法性审核规范性文件#件"
    ],
    "provenance": {
      "source": "行政规范性文件合法性审核的通行口径",
      "certainty": "opening"
    }
  },
  {
    "id": "documents.toFile",
    "name": {
      "zh": "应报备规范性文件件数",
      "en": "Normative documents due for filing"
    },
    "type": "count",
    "measure": "件",
    "maximum": 200,
    "definition": "当年应当报送备案的行政规范性文件数。",
    "source": "justiceBureau",
    "aggregate": "sum",
    "phrases": [
      "应报备规范性文件#件"
    ],
    "provenance": {
      "source": "规范性文件备案的通行口径",
      "certainty": "inferred"
    }
  },
  {
    "id": "documents.filed",
    "name": {
      "zh": "按时报备规范性文件件数",
      "en": "Normative documents filed in time"
    },
    "type": "count",
    "measure": "件",
    "maximum": 200,
    "definition": "在规定期限内报送备案的行政规范性文件数，是应报备数的一部分。",
    "source": "justiceBureau",
    "aggregate": "sum",
    "phrases": [
      "按时报备规范性文件#件",
      "按时报备#件"
    ],
    "provenance": {
      "source": "规范性文件备案的通行口径",
      "certainty": "inferred"
    }
  },
  {
    "id": "contracts.signed",
    "name": {
      "zh": "签订合同件数",
      "en": "Contracts signed"
    },
    "type": "count",
    "measure": "件",
    "maximum": 2000,
    "definition": "当年以本单位名义签订、按规定应当审查的合同数。",
    "source": "unit",
    "aggregate": "sum",
    "phrases": [
      "签订合同#件"
    ],
    "provenance": {
      "source": "各地合同审查制度的通行口径",
      "certainty": "inferred"
    }
  },
  {
    "id": "contracts.reviewed",
    "name": {
      "zh": "经审查的合同件数",
      "en": "Contracts reviewed"
    },
    "type": "count",
    "measure": "件",
    "maximum": 2000,
    "definition": "签订前经法律顾问或法制机构书面审查的合同数，是签订数的一部分。",
    "source": "unit",
    "aggregate": "sum",
    "phrases": [
      "审查合同#件"
    ],
    "provenance": {
      "source": "各地合同审查制度的通行口径",
      "certainty": "inferred"
    }
  },
  {
    "id": "information.requests",
    "name": {
      "zh": "政府信息公开申请件数",
      "en": "Requests for government information"
    },
    "type": "count",
    "measure": "件",
    "maximum": 5000,
    "definition": "当年应当答复的政府信息公开申请数。",
    "source": "unit",
    "aggregate": "sum",
    "phrases": [
      "收到政府信息公开申请#件"
    ],
    "provenance": {
      "source": "政府信息公开年度报告的通行口径",
      "certainty": "inferred"
    }
  },
  {
    "id": "information.answeredOnTime",
    "name": {
      "zh": "按时答复信息公开申请件数",
      "en": "Requests answered in time"
    },
    "type": "count",
    "measure": "件",
    "maximum": 5000,
    "definition": "在法定期限内答复的政府信息公开申请数，是申请数的一部分。",
    "source": "unit",
    "aggregate": "sum",
    "phrases": [
      "按时答复申请#件"
    ],
    "provenance": {
      "source": "政府信息公开年度报告的通行口径",
      "certainty": "inferred"
    }
  },
  {
    "id": "litigation.heard",
    "name": {
      "zh": "开庭审理行政案件件数",
      "en": "Administrative cases heard in court"
    },
    "type": "count",
    "measure": "件",
    "maximum": 500,
    "definition": "以本单位为被告、当年开庭审理的行政案件数，一个审级算一件；撤诉、书面审理而没有开庭的不算。",
    "source": "unit",
    "aggregate": "sum",
    "phrases": [
      "开庭审理行政案件#件",
      "开庭审理#件"
    ],
    "provenance": {
      "source": "法释〔2020〕3号第一条、第七条",
      "certainty": "read"
    }
  },
  {
    "id": "litigation.headAppeared",
    "name": {
      "zh": "负责人出庭件数",
      "en": "Cases in which a head appeared"
    },
    "type": "count",
    "measure": "件",
    "maximum": 500,
    "definition": "开庭审理的案件中有负责人出庭的件数；正职、副职、参与分管的副职级别负责人都算，只有工作人员和律师出庭的不算。",
    "source": "unit",
    "aggregate": "sum",
    "phrases": [
      "负责人出庭应诉#件"
    ],
    "provenance": {
      "source": "法释〔2020〕3号第二条、第七条",
      "certainty": "read"
    }
  },
  {
    "id": "litigation.principalAppeared",
    "name": {
      "zh": "主要负责人出庭件数",
      "en": "Cases in which the principal appeared"
    },
    "type": "count",
    "measure": "件",
    "maximum": 500,
    "definition": "开庭审理的案件中由正职出庭的件数，是负责人出庭件数的一部分。",
    "source": "unit",
    "aggregate": "sum",
    "phrases": [
      "主要负责人出庭#件"
    ],
    "provenance": {
      "source": "法释〔2020〕3号没有规定主要负责人的含义，按正职计",
      "certainty": "inferred"
    }
  },
  {
    "id": "litigation.lost",
    "name": {
      "zh": "行政诉讼败诉件数",
      "en": "Administrative cases lost"
    },
    "type": "count",
    "measure": "件",
    "maximum": 500,
    "definition": "当年生效裁判撤销、变更、确认违法或责令履行的案件数。",
    "source": "court",
    "aggregate": "sum",
    "provenance": {
      "source": "行政诉讼法",
      "certainty": "inferred"
    }
  },
  {
    "id": "judgments.unperformed",
    "name": {
      "zh": "未履行生效裁判件数",
      "en": "Effective judgments not carried out"
    },
    "type": "count",
    "measure": "件",
    "maximum": 500,
    "definition": "年底时履行期限已过、本单位仍未履行的生效行政裁判数。",
    "source": "court",
    "aggregate": "sum",
    "provenance": {
      "source": "行政诉讼法",
      "certainty": "inferred"
    }
  },
  {
    "id": "recommendations.received",
    "name": {
      "zh": "收到司法建议件数",
      "en": "Judicial recommendations received"
    },
    "type": "count",
    "measure": "件",
    "maximum": 100,
    "definition": "法院、检察院当年向本单位发出、答复期限在年内届满的司法建议和检察建议数。",
    "source": "court",
    "aggregate": "sum",
    "phrases": [
      "收到司法建议#件"
    ],
    "provenance": {
      "source": "法释〔2020〕3号第十二条",
      "certainty": "read"
    }
  },
  {
    "id": "recommendations.answered",
    "name": {
      "zh": "按期回复司法建议件数",
      "en": "Judicial recommendations answered"
    },
    "type": "count",
    "measure": "件",
    "maximum": 100,
    "definition": "在期限内书面回复的司法建议和检察建议数，是收到数的一部分。",
    "source": "court",
    "aggregate": "sum",
    "phrases": [
      "按期回复司法建议#件"
    ],
    "provenance": {
      "source": "法释〔2020〕3号第十二条",
      "certainty": "inferred"
    }
  },
  {
    "id": "reconsideration.overturned",
    "name": {
      "zh": "行政复议被纠错件数",
      "en": "Acts corrected in reconsideration"
    },
    "type": "count",
    "measure": "件",
    "maximum": 500,
    "definition": "以本单位为被申请人、当年以撤销、变更、确认违法或责令履行结案的行政复议案件数。",
    "source": "justiceBureau",
    "aggregate": "sum",
    "provenance": {
      "source": "行政复议法（2017年）第二十八条",
      "certainty": "read"
    }
  },
  {
    "id": "enforcement.staff",
    "name": {
      "zh": "在岗行政执法人员人数",
      "en": "Enforcement staff"
    },
    "type": "count",
    "measure": "人",
    "maximum": 5000,
    "definition": "年底在行政执法岗位上、应当持证的人员数；辅助人员不算。",
    "source": "unit",
    "askedOf": {
      "enforcementPower": true
    },
    "aggregate": "sum",
    "phrases": [
      "在岗行政执法人员#人"
    ],
    "provenance": {
      "source": "各地行政执法证件管理的通行口径",
      "certainty": "read"
    }
  },
  {
    "id": "enforcement.certified",
    "name": {
      "zh": "持证行政执法人员人数",
      "en": "Enforcement staff with certificates"
    },
    "type": "count",
    "measure": "人",
    "maximum": 5000,
    "definition": "在岗行政执法人员中持有有效执法证件的人数。",
    "source": "unit",
    "askedOf": {
      "enforcementPower": true
    },
    "aggregate": "sum",
    "phrases": [
      "持证行政执法人员#人",
      "持证上岗#人"
    ],
    "provenance": {
      "source": "各地行政执法证件管理的通行口径",
      "certainty": "read"
    }
  },
  {
    "id": "enforcement.concluded",
    "name": {
      "zh": "办结行政处罚案件件数",
      "en": "Penalty cases concluded"
    },
    "type": "count",
    "measure": "件",
    "maximum": 100000,
    "definition": "当年办结的行政处罚案件数；依法不予处罚的另计。",
    "source": "unit",
    "askedOf": {
      "enforcementPower": true
    },
    "aggregate": "sum",
    "phrases": [
      "办结行政处罚案件#件"
    ],
    "provenance": {
      "source": "行政处罚法（2021年）",
      "certainty": "inferred"
    }
  },
  {
    "id": "enforcement.disclosed",
    "name": {
      "zh": "依法公示行政处罚决定件数",
      "en": "Penalty decisions published"
    },
    "type": "count",
    "measure": "件",
    "maximum": 100000,
    "definition": "当年办结的行政处罚案件中，依照规定在期限内公示了决定的件数。",
    "source": "unit",
    "askedOf": {
      "enforcementPower": true
    },
    "aggregate": "sum",
    "phrases": [
      "公示行政处罚决定#件"
    ],
    "provenance": {
      "source": "行政处罚法（2021年）第四十八条",
      "certainty": "read"
    }
  },
  {
    "id": "enforcement.majorDecisions",
    "name": {
      "zh": "重大执法决定件数",
      "en": "Major enforcement decisions"
    },
    "type": "count",
    "measure": "件",
    "maximum": 10000,
    "definition": "列入法制审核目录、当年作出的重大行政执法决定数。",
    "source": "unit",
    "askedOf": {
      "enforcementPower": true
    },
    "aggregate": "sum",
    "phrases": [
      "作出重大执法决定#件"
    ],
    "provenance": {
      "source": "行政处罚法（2021年）第五十八条",
      "certainty": "read"
    }
  },
  {
    "id": "enforcement.majorReviewed",
    "name": {
      "zh": "经法制审核的重大执法决定件数",
      "en": "Major enforcement decisions reviewed"
    },
    "type": "count",
    "measure": "件",
    "maximum": 10000,
    "definition": "作出前经过法制审核的重大行政执法决定数，是重大执法决定数的一部分。",
    "source": "unit",
    "askedOf": {
      "enforcementPower": true
    },
    "aggregate": "sum",
    "phrases": [
      "法制审核重大执法决定#件"
    ],
    "provenance": {
      "source": "行政处罚法（2021年）第五十八条",
      "certainty": "read"
    }
  },
  {
    "id": "enforcement.recording",
    "name": {
      "zh": "执法全过程记录",
      "en": "Full-process record"
    },
    "type": "level",
    "levels": [
      "full",
      "partial",
      "none"
    ],
    "levelNames": {
      "full": {
        "zh": "全过程",
        "en": "full"
      },
      "partial": {
        "zh": "部分环节",
        "en": "partial"
      },
      "none": {
        "zh": "没有",
        "en": "none"
      }
    },
    "definition": "抽查的案件都有文字和音像记录（full），部分有（partial），没有（none）。",
    "source": "justiceBureau",
    "askedOf": {
      "enforcementPower": true
    },
    "aggregate": "none",
    "provenance": {
      "source": "行政处罚法（2021年）第四十七条",
      "certainty": "read"
    }
  },
  {
    "id": "enforcement.files",
    "name": {
      "zh": "行政执法案卷评查得分",
      "en": "Marks of reviewed case files"
    },
    "type": "samples",
    "definition": "抽评案卷的得分，百分制，一卷一分；基本标准不合格的卷记作废（void），不属于评查范围的卷记无效（notValid）。",
    "source": "justiceBureau",
    "askedOf": {
      "enforcementPower": true
    },
    "aggregate": "none",
    "provenance": {
      "source": "各地案卷评查标准的通行做法",
      "certainty": "opening"
    }
  },
  {
    "id": "enforcement.benchmark",
    "name": {
      "zh": "公布裁量基准",
      "en": "Discretion benchmark published"
    },
    "type": "flag",
    "definition": "制定或执行的行政处罚裁量基准已向社会公布。",
    "source": "unit",
    "askedOf": {
      "enforcementPower": true
    },
    "aggregate": "none",
    "provenance": {
      "source": "行政处罚法（2021年）第三十四条",
      "certainty": "read"
    }
  },
  {
    "id": "enforcement.exempted",
    "name": {
      "zh": "依法不予行政处罚件数",
      "en": "Cases exempted from penalty"
    },
    "type": "count",
    "measure": "件",
    "maximum": 100000,
    "definition": "违法行为轻微并及时改正、初次违法且危害轻微并及时改正等依法不予处罚的案件数，不在办结处罚案件数之内。",
    "source": "unit",
    "askedOf": {
      "enforcementPower": true
    },
    "aggregate": "sum",
    "phrases": [
      "不予行政处罚#件"
    ],
    "provenance": {
      "source": "行政处罚法（2021年）第三十三条",
      "certainty": "read"
    }
  },
  {
    "id": "disputes.received",
    "name": {
      "zh": "受理矛盾纠纷件数",
      "en": "Disputes received for mediation"
    },
    "type": "count",
    "measure": "件",
    "maximum": 20000,
    "definition": "镇街和村居人民调解组织当年受理的矛盾纠纷数。",
    "source": "unit",
    "askedOf": {
      "kind": [
        "township",
        "subdistrict"
      ]
    },
    "aggregate": "sum",
    "phrases": [
      "受理矛盾纠纷#件"
    ],
    "provenance": {
      "source": "人民调解统计的通行口径",
      "certainty": "inferred"
    }
  },
  {
    "id": "disputes.settled",
    "name": {
      "zh": "调解成功件数",
      "en": "Disputes settled"
    },
    "type": "count",
    "measure": "件",
    "maximum": 20000,
    "definition": "受理的矛盾纠纷中达成调解协议的件数。",
    "source": "unit",
    "askedOf": {
      "kind": [
        "township",
        "subdistrict"
      ]
    },
    "aggregate": "sum",
    "phrases": [
      "调解成功#件"
    ],
    "provenance": {
      "source": "人民调解统计的通行口径",
      "certainty": "inferred"
    }
  },
  {
    "id": "mediators.total",
    "name": {
      "zh": "人民调解员人数",
      "en": "People's mediators"
    },
    "type": "count",
    "measure": "人",
    "maximum": 5000,
    "definition": "年底在册的人民调解员数，包括调解委员会委员和聘任的调解员。",
    "source": "unit",
    "askedOf": {
      "kind": [
        "township",
        "subdistrict"
      ]
    },
    "aggregate": "sum",
    "phrases": [
      "人民调解员#人"
    ],
    "provenance": {
      "source": "人民调解统计的通行口径",
      "certainty": "read"
    }
  },
  {
    "id": "mediators.trained",
    "name": {
      "zh": "受训人民调解员人数",
      "en": "Mediators trained in the year"
    },
    "type": "count",
    "measure": "人",
    "maximum": 5000,
    "definition": "年底在册的人民调解员中当年参加过业务培训的人数。",
    "source": "unit",
    "askedOf": {
      "kind": [
        "township",
        "subdistrict"
      ]
    },
    "aggregate": "sum",
    "phrases": [
      "培训人民调解员#人"
    ],
    "provenance": {
      "source": "人民调解统计的通行口径",
      "certainty": "inferred"
    }
  },
  {
    "id": "villages.total",
    "name": {
      "zh": "村（社区）个数",
      "en": "Villages and communities"
    },
    "type": "count",
    "measure": "个",
    "maximum": 500,
    "definition": "年底辖区内的行政村和城市社区数。",
    "source": "unit",
    "askedOf": {
      "kind": [
        "township",
        "subdistrict"
      ]
    },
    "aggregate": "sum",
    "phrases": [
      "村（社区）#个"
    ],
    "provenance": {
      "source": "法律明白人培养工作规范（2021年）",
      "certainty": "opening"
    }
  },
  {
    "id": "villages.literate",
    "name": {
      "zh": "法律明白人配齐的村（社区）个数",
      "en": "Villages with three legally literate persons"
    },
    "type": "count",
    "measure": "个",
    "maximum": 500,
    "definition": "至少有三名经考核上岗的法律明白人的村（社区）数。",
    "source": "unit",
    "askedOf": {
      "kind": [
        "township",
        "subdistrict"
      ]
    },
    "aggregate": "sum",
    "phrases": [
      "配齐法律明白人的村（社区）#个"
    ],
    "provenance": {
      "source": "法律明白人培养工作规范（2021年）",
      "certainty": "opening"
    }
  },
  {
    "id": "villages.adviser",
    "name": {
      "zh": "有法律顾问的村（社区）个数",
      "en": "Villages with a legal adviser"
    },
    "type": "count",
    "measure": "个",
    "maximum": 500,
    "definition": "年底已签约法律顾问、有服务记录的村（社区）数。",
    "source": "unit",
    "askedOf": {
      "kind": [
        "township",
        "subdistrict"
      ]
    },
    "aggregate": "sum",
    "phrases": [
      "聘请法律顾问的村（社区）#个"
    ],
    "provenance": {
      "source": "各地公共法律服务规定的通行要求",
      "certainty": "read"
    }
  },
  {
    "id": "literate.people",
    "name": {
      "zh": "法律明白人人数",
      "en": "Legally literate villagers"
    },
    "type": "count",
    "measure": "人",
    "maximum": 20000,
    "definition": "年底在册、经考核上岗的法律明白人数。",
    "source": "unit",
    "askedOf": {
      "kind": [
        "township",
        "subdistrict"
      ]
    },
    "aggregate": "sum",
    "phrases": [
      "法律明白人#人"
    ],
    "provenance": {
      "source": "法律明白人培养工作规范（2021年）",
      "certainty": "opening"
    }
  },
  {
    "id": "publicity.activities",
    "name": {
      "zh": "法治宣传活动场次",
      "en": "Legal publicity events"
    },
    "type": "count",
    "measure": "场",
    "series": "quarter",
    "maximum": 1000,
    "definition": "面向社会开展、有影像或报道的法治宣传活动场次，按季度记；张贴标语、转发消息不算。",
    "source": "unit",
    "aggregate": "sum",
    "phrases": [
      "开展法治宣传活动#场"
    ],
    "provenance": {
      "source": "普法工作统计的通行口径",
      "certainty": "inferred"
    }
  },
  {
    "id": "publicity.list",
    "name": {
      "zh": "公布普法责任清单",
      "en": "Publicity responsibility list"
    },
    "type": "flag",
    "definition": "按谁执法谁普法的要求制定并公布了本单位普法责任清单。",
    "source": "unit",
    "aggregate": "none",
    "provenance": {
      "source": "谁执法谁普法责任制的通行要求",
      "certainty": "read"
    }
  },
  {
    "id": "publicity.quality",
    "name": {
      "zh": "法治宣传质量评价",
      "en": "Quality of publicity"
    },
    "type": "judgement",
    "definition": "评议组对本单位法治宣传针对性和效果的评分，写明理由和评分人。",
    "source": "commissionOffice",
    "aggregate": "none",
    "provenance": {
      "source": "各地考核细则的通行项目",
      "certainty": "inferred"
    }
  },
  {
    "id": "publicity.funds",
    "name": {
      "zh": "普法经费",
      "en": "Money spent on publicity"
    },
    "type": "amount",
    "measure": "万元",
    "definition": "当年实际支出的普法经费。",
    "source": "unit",
    "aggregate": "sum",
    "phrases": [
      "投入普法经费#万元"
    ],
    "provenance": {
      "source": "普法工作统计的通行口径",
      "certainty": "inferred"
    }
  },
  {
    "id": "hotline.received",
    "name": {
      "zh": "热线转办件数",
      "en": "Hotline matters assigned"
    },
    "type": "count",
    "measure": "件",
    "maximum": 200000,
    "definition": "12345政务服务便民热线当年转给本单位、期限在年内届满的诉求数。",
    "source": "statistics",
    "aggregate": "sum",
    "phrases": [
      "承办热线诉求#件"
    ],
    "provenance": {
      "source": "各地热线管理规定的通行口径",
      "certainty": "read"
    }
  },
  {
    "id": "hotline.onTime",
    "name": {
      "zh": "热线按时办结件数",
      "en": "Hotline matters settled in time"
    },
    "type": "count",
    "measure": "件",
    "maximum": 200000,
    "definition": "期限内办结并回访的热线诉求数，是转办数的一部分。",
    "source": "statistics",
    "aggregate": "sum",
    "phrases": [
      "按时办结诉求#件"
    ],
    "provenance": {
      "source": "各地热线管理规定的通行口径",
      "certainty": "read"
    }
  },
  {
    "id": "survey.satisfaction",
    "name": {
      "zh": "群众法治满意度",
      "en": "Public satisfaction"
    },
    "type": "score",
    "definition": "办公室委托的满意度调查得分，连同该调查的满分一起记。",
    "source": "commissionOffice",
    "aggregate": "none",
    "provenance": {
      "source": "各地考核方案的通行项目",
      "certainty": "opening"
    }
  },
  {
    "id": "awards",
    "name": {
      "zh": "法治建设表彰",
      "en": "Awards"
    },
    "type": "events",
    "levels": [
      "national",
      "province",
      "city"
    ],
    "levelNames": {
      "national": {
        "zh": "国家级",
        "en": "national"
      },
      "province": {
        "zh": "省级",
        "en": "provincial"
      },
      "city": {
        "zh": "市级",
        "en": "city"
      }
    },
    "definition": "当年印发决定、以本单位为受表彰对象的法治建设表彰，同一事项在几级受表彰的用同一事项名。",
    "source": "commissionOffice",
    "aggregate": "none",
    "provenance": {
      "source": "各地考核细则的通行项目",
      "certainty": "opening"
    }
  },
  {
    "id": "criticisms",
    "name": {
      "zh": "法治建设通报批评",
      "en": "Public criticisms"
    },
    "type": "events",
    "levels": [
      "national",
      "province",
      "city"
    ],
    "levelNames": {
      "national": {
        "zh": "国家级",
        "en": "national"
      },
      "province": {
        "zh": "省级",
        "en": "provincial"
      },
      "city": {
        "zh": "市级",
        "en": "city"
      }
    },
    "definition": "当年印发通报、点名批评本单位法治工作的事件。",
    "source": "commissionOffice",
    "aggregate": "none",
    "provenance": {
      "source": "各地考核细则的通行项目",
      "certainty": "opening"
    }
  },
  {
    "id": "judiciary.interference",
    "name": {
      "zh": "干预司法和插手案件次数",
      "en": "Interference with the judiciary"
    },
    "type": "count",
    "measure": "次",
    "maximum": 20,
    "definition": "当年经查实的领导干部干预司法活动、插手具体案件处理的次数；查过而没有发现记0。",
    "source": "commissionOffice",
    "aggregate": "sum",
    "provenance": {
      "source": "党政主要负责人履行推进法治建设第一责任人职责规定（2016年）第五条",
      "certainty": "remembered"
    }
  },
  {
    "id": "integrity.falseData",
    "name": {
      "zh": "提供虚假材料",
      "en": "False data handed in"
    },
    "type": "flag",
    "definition": "经查实本单位在考核中提供了虚假数据或虚假佐证；一般差错、口径理解不同不算。",
    "source": "commissionOffice",
    "aggregate": "none",
    "provenance": {
      "source": "各地考核细则的通行项目",
      "certainty": "opening"
    }
  },
  {
    "id": "commission.meetings",
    "name": {
      "zh": "市委全面依法治市委员会会议次数",
      "en": "Meetings of the city commission"
    },
    "type": "count",
    "measure": "次",
    "maximum": 24,
    "definition": "市委全面依法治市委员会当年召开全体会议的次数。",
    "source": "commissionOffice",
    "aggregate": "ownerOnly",
    "phrases": [
      "召开委员会会议#次"
    ],
    "provenance": {
      "source": "各地年度报告的通行内容",
      "certainty": "opening"
    }
  },
  {
    "id": "commission.onSiteReports",
    "name": {
      "zh": "现场述法人数",
      "en": "Principals reporting on site"
    },
    "type": "count",
    "measure": "人",
    "maximum": 200,
    "definition": "当年在市委全面依法治市委员会会议上现场述法的党政主要负责人数。",
    "source": "commissionOffice",
    "aggregate": "ownerOnly",
    "phrases": [
      "现场述法#人"
    ],
    "provenance": {
      "source": "各地述法工作的公开报道",
      "certainty": "opening"
    }
  },
  {
    "id": "inspection.units",
    "name": {
      "zh": "法治督察单位个数",
      "en": "Units inspected"
    },
    "type": "count",
    "measure": "个",
    "maximum": 200,
    "definition": "当年接受市级法治督察的单位数，一个单位督察几次仍算一个。",
    "source": "commissionOffice",
    "aggregate": "ownerOnly",
    "phrases": [
      "督察单位#个"
    ],
    "provenance": {
      "source": "法治政府建设与责任落实督察工作规定（2019年）",
      "certainty": "secondary"
    }
  },
  {
    "id": "inspection.problems",
    "name": {
      "zh": "督察发现问题个数",
      "en": "Problems found by inspection"
    },
    "type": "count",
    "measure": "个",
    "maximum": 5000,
    "definition": "当年市级法治督察书面反馈的问题数。",
    "source": "commissionOffice",
    "aggregate": "ownerOnly",
    "phrases": [
      "发现问题#个"
    ],
    "provenance": {
      "source": "法治政府建设与责任落实督察工作规定（2019年）",
      "certainty": "secondary"
    }
  },
  {
    "id": "inspection.rectified",
    "name": {
      "zh": "督察问题整改个数",
      "en": "Inspection problems rectified"
    },
    "type": "count",
    "measure": "个",
    "maximum": 5000,
    "definition": "当年反馈的问题中年底前整改到位的个数。",
    "source": "commissionOffice",
    "aggregate": "ownerOnly",
    "phrases": [
      "整改到位#个"
    ],
    "provenance": {
      "source": "法治政府建设与责任落实督察工作规定（2019年）",
      "certainty": "secondary"
    }
  },
  {
    "id": "reconsideration.received",
    "name": {
      "zh": "收到行政复议申请件数",
      "en": "Reconsideration applications received"
    },
    "type": "count",
    "measure": "件",
    "maximum": 5000,
    "definition": "市政府当年收到的行政复议申请数，等于受理数加不予受理数加以其他方式处理的数。",
    "source": "justiceBureau",
    "aggregate": "ownerOnly",
    "phrases": [
      "收到行政复议申请#件"
    ],
    "provenance": {
      "source": "行政复议法（2017年）第十七条、第十八条",
      "certainty": "read"
    }
  },
  {
    "id": "reconsideration.accepted",
    "name": {
      "zh": "受理行政复议案件件数",
      "en": "Reconsideration cases accepted"
    },
    "type": "count",
    "measure": "件",
    "maximum": 5000,
    "definition": "收到的申请中当年受理的件数。",
    "source": "justiceBureau",
    "aggregate": "ownerOnly",
    "phrases": [
      "受理行政复议案件#件",
      "受理行政复议申请#件"
    ],
    "provenance": {
      "source": "行政复议法（2017年）第十七条",
      "certainty": "read"
    }
  },
  {
    "id": "reconsideration.refused",
    "name": {
      "zh": "不予受理行政复议申请件数",
      "en": "Reconsideration applications refused"
    },
    "type": "count",
    "measure": "件",
    "maximum": 5000,
    "definition": "收到的申请中当年决定不予受理的件数。",
    "source": "justiceBureau",
    "aggregate": "ownerOnly",
    "phrases": [
      "不予受理#件"
    ],
    "provenance": {
      "source": "行政复议法（2017年）第十七条",
      "certainty": "read"
    }
  },
  {
    "id": "reconsideration.carriedIn",
    "name": {
      "zh": "上年结转行政复议案件件数",
      "en": "Reconsideration cases carried in"
    },
    "type": "count",
    "measure": "件",
    "maximum": 5000,
    "definition": "上一年受理、年底未结而转入当年的件数，不在当年受理数之内。",
    "source": "justiceBureau",
    "aggregate": "ownerOnly",
    "phrases": [
      "上年结转#件"
    ],
    "provenance": {
      "source": "行政复议法（2017年）第三十一条",
      "certainty": "read"
    }
  },
  {
    "id": "reconsideration.concluded",
    "name": {
      "zh": "审结行政复议案件件数",
      "en": "Reconsideration cases concluded"
    },
    "type": "count",
    "measure": "件",
    "maximum": 5000,
    "definition": "当年审结的件数，包括上年结转而当年审结的。",
    "source": "justiceBureau",
    "aggregate": "ownerOnly",
    "phrases": [
      "审结行政复议案件#件",
      "审结#件"
    ],
    "provenance": {
      "source": "行政复议法（2017年）第三十一条",
      "certainty": "read"
    }
  },
  {
    "id": "reconsideration.carriedOver",
    "name": {
      "zh": "结转下年行政复议案件件数",
      "en": "Reconsideration cases carried over"
    },
    "type": "count",
    "measure": "件",
    "maximum": 5000,
    "definition": "年底未结、转入下一年的件数；上年结转加当年受理等于审结加结转下年。",
    "source": "justiceBureau",
    "aggregate": "ownerOnly",
    "phrases": [
      "结转下年#件"
    ],
    "provenance": {
      "source": "行政复议法（2017年）第三十一条",
      "certainty": "read"
    }
  },
  {
    "id": "reconsideration.corrected",
    "name": {
      "zh": "直接纠错行政复议案件件数",
      "en": "Reconsideration cases corrected"
    },
    "type": "count",
    "measure": "件",
    "maximum": 5000,
    "definition": "审结案件中以撤销、变更、确认违法或责令履行结案的件数。",
    "source": "justiceBureau",
    "aggregate": "ownerOnly",
    "phrases": [
      "直接纠错#件"
    ],
    "provenance": {
      "source": "行政复议法（2017年）第二十八条",
      "certainty": "read"
    }
  },
  {
    "id": "reconsideration.mediated",
    "name": {
      "zh": "调解和解行政复议案件件数",
      "en": "Reconsideration cases mediated"
    },
    "type": "count",
    "measure": "件",
    "maximum": 5000,
    "definition": "审结案件中以调解书结案或因和解撤回申请而结案的件数。",
    "source": "justiceBureau",
    "aggregate": "ownerOnly",
    "phrases": [
      "调解和解#件"
    ],
    "provenance": {
      "source": "行政复议法实施条例第四十条、第五十条",
      "certainty": "read"
    }
  }
]
