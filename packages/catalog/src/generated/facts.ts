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
    "id": "leadership.committeeSessions",
    "name": {
      "zh": "市委常委会会议专题研究法治工作次数",
      "en": "Sessions of the Party standing committee on the rule of law"
    },
    "type": "count",
    "measure": "次",
    "maximum": 60,
    "definition": "市委常委会会议把法治工作单列为议题的次数，以会议纪要为准；一次会议研究几项法治工作仍算一次，传达文件时顺带提到的不算。",
    "source": "partyOffice",
    "aggregate": "ownerOnly",
    "provenance": {
      "source": "党政主要负责人履行推进法治建设第一责任人职责规定（2016年）第五条",
      "certainty": "opening"
    }
  },
  {
    "id": "leadership.governmentSessions",
    "name": {
      "zh": "政府常务会议专题研究法治工作次数",
      "en": "Sessions of the government executive meeting on the rule of law"
    },
    "type": "count",
    "measure": "次",
    "maximum": 60,
    "definition": "政府常务会议把法治工作单列为议题的次数，以会议纪要为准；会前学法不算，另计。",
    "source": "governmentOffice",
    "aggregate": "ownerOnly",
    "provenance": {
      "source": "各地年度报告的通行内容",
      "certainty": "inferred"
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
    "partOf": "leadership.problemsListed",
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
    "id": "study.governmentSessions",
    "name": {
      "zh": "政府常务会议会前学法次数",
      "en": "Law studied before the government executive meeting"
    },
    "type": "count",
    "measure": "次",
    "maximum": 60,
    "definition": "政府常务会议开会前安排学法并记入会议记录的次数；同一次会前学几部法仍算一次，专题讲座不算。",
    "source": "governmentOffice",
    "aggregate": "ownerOnly",
    "provenance": {
      "source": "各地年度报告的通行内容",
      "certainty": "inferred"
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
    "id": "study.examSat",
    "name": {
      "zh": "实际参加法律知识考试人数",
      "en": "Staff who sat the law examination"
    },
    "type": "count",
    "measure": "人",
    "maximum": 5000,
    "definition": "应考人员中当年实际参加考试的人数；补考的同一个人只算一次。",
    "source": "justiceBureau",
    "partOf": "study.examDue",
    "aggregate": "sum",
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
    "definition": "当年参加国家工作人员法律知识考试并合格的人数，补考合格的也算；是应考人数的一部分。",
    "source": "justiceBureau",
    "partOf": "study.examSat",
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
    "id": "report.signedOn",
    "name": {
      "zh": "年度报告成文日期",
      "en": "Day the annual report was signed"
    },
    "type": "date",
    "definition": "市年度报告落款的成文日期；公开不会早于成文。",
    "source": "city",
    "aggregate": "ownerOnly",
    "provenance": {
      "source": "GB/T 9704-2012 第7.3.5.4条（成文日期的写法）",
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
    "partOf": "decisions.major",
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
    "id": "decisions.government",
    "name": {
      "zh": "市政府重大行政决策件数",
      "en": "Major decisions of the government"
    },
    "type": "count",
    "measure": "件",
    "maximum": 100,
    "definition": "市政府本级当年作出的重大行政决策数，以公布的决策事项目录和会议纪要为准；依法按紧急情况处理的不算，部门和镇街作出的不算。",
    "source": "justiceBureau",
    "aggregate": "ownerOnly",
    "provenance": {
      "source": "重大行政决策程序暂行条例第三条、第四十二条",
      "certainty": "read"
    }
  },
  {
    "id": "decisions.governmentReviewed",
    "name": {
      "zh": "市政府重大行政决策经合法性审查件数",
      "en": "Major decisions of the government reviewed for legality"
    },
    "type": "count",
    "measure": "件",
    "maximum": 100,
    "definition": "市政府重大行政决策中提交讨论前经过合法性审查的件数；征求意见、会签不能代替审查。",
    "source": "justiceBureau",
    "partOf": "decisions.government",
    "aggregate": "ownerOnly",
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
      "source": "国办发〔2018〕115号（行政规范性文件合法性审核）",
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
    "partOf": "documents.issued",
    "aggregate": "sum",
    "phrases": [
      "合法性审核规范性文件#件"
    ],
    "provenance": {
      "source": "国办发〔2018〕115号（行政规范性文件合法性审核）",
      "certainty": "opening"
    }
  },
  {
    "id": "documents.government",
    "name": {
      "zh": "政府规范性文件件数",
      "en": "Normative documents of the government"
    },
    "type": "count",
    "measure": "件",
    "maximum": 200,
    "definition": "当年以市政府或者市政府办公室名义印发的行政规范性文件数；部门和镇街印发的不算。",
    "source": "justiceBureau",
    "aggregate": "ownerOnly",
    "provenance": {
      "source": "国办发〔2018〕115号（行政规范性文件合法性审核）",
      "certainty": "opening"
    }
  },
  {
    "id": "documents.governmentReviewed",
    "name": {
      "zh": "政府规范性文件经合法性审核件数",
      "en": "Normative documents of the government reviewed for legality"
    },
    "type": "count",
    "measure": "件",
    "maximum": 200,
    "definition": "政府规范性文件中印发前经过合法性审核的件数。",
    "source": "justiceBureau",
    "partOf": "documents.government",
    "aggregate": "ownerOnly",
    "provenance": {
      "source": "国办发〔2018〕115号（行政规范性文件合法性审核）",
      "certainty": "opening"
    }
  },
  {
    "id": "documents.departments",
    "name": {
      "zh": "部门规范性文件件数",
      "en": "Normative documents of departments"
    },
    "type": "count",
    "measure": "件",
    "maximum": 500,
    "definition": "当年以市直部门名义印发的行政规范性文件数；几个部门联合印发的算一件，镇街印发的不算。",
    "source": "justiceBureau",
    "aggregate": "ownerOnly",
    "provenance": {
      "source": "国办发〔2018〕115号（行政规范性文件合法性审核）",
      "certainty": "opening"
    }
  },
  {
    "id": "documents.departmentsReviewed",
    "name": {
      "zh": "部门规范性文件经合法性审核件数",
      "en": "Normative documents of departments reviewed for legality"
    },
    "type": "count",
    "measure": "件",
    "maximum": 500,
    "definition": "部门规范性文件中印发前经过合法性审核的件数。",
    "source": "justiceBureau",
    "partOf": "documents.departments",
    "aggregate": "ownerOnly",
    "provenance": {
      "source": "国办发〔2018〕115号（行政规范性文件合法性审核）",
      "certainty": "opening"
    }
  },
  {
    "id": "documents.rules",
    "name": {
      "zh": "制定政府规章件数",
      "en": "Government rules made"
    },
    "type": "count",
    "measure": "件",
    "maximum": 50,
    "definition": "当年以政府令公布的规章数；修改、废止的另计。只有省和设区的市的政府能制定规章，县级市没有这项数。",
    "source": "justiceBureau",
    "askedOf": {
      "level": [
        "province",
        "prefecture"
      ]
    },
    "aggregate": "ownerOnly",
    "provenance": {
      "source": "地方组织法（2022年）第七十四条",
      "certainty": "read"
    }
  },
  {
    "id": "documents.cleanups",
    "name": {
      "zh": "行政规范性文件专项清理次数",
      "en": "Clean-ups of normative documents"
    },
    "type": "count",
    "measure": "次",
    "maximum": 20,
    "definition": "当年按照法律法规立改废情况组织的行政规范性文件清理次数，一次清理以一份清理通知或者结果公告为准。",
    "source": "justiceBureau",
    "aggregate": "ownerOnly",
    "provenance": {
      "source": "一份县级市年度报告写明的数，定义是本库拟的",
      "certainty": "inferred"
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
    "id": "documents.filedTotal",
    "name": {
      "zh": "已报备规范性文件件数",
      "en": "Normative documents filed"
    },
    "type": "count",
    "measure": "件",
    "maximum": 200,
    "definition": "应报备的规范性文件中年底前已经报送备案的件数，过期报送的也算。",
    "source": "justiceBureau",
    "partOf": "documents.toFile",
    "aggregate": "sum",
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
    "partOf": "documents.toFile",
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
    "id": "documents.filedRegular",
    "name": {
      "zh": "规范报备规范性文件件数",
      "en": "Normative documents filed in due form"
    },
    "type": "count",
    "measure": "件",
    "maximum": 200,
    "definition": "已报备的规范性文件中材料齐全、格式合规、没有被退回补正的件数。",
    "source": "justiceBureau",
    "partOf": "documents.filedTotal",
    "aggregate": "sum",
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
    "partOf": "contracts.signed",
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
    "id": "review.governmentPapers",
    "name": {
      "zh": "市政府各类文件合法性审查件数",
      "en": "Papers of the government reviewed for legality"
    },
    "type": "count",
    "measure": "件",
    "maximum": 5000,
    "definition": "当年送司法行政部门审查的市政府政策性文件、重要协议、会议纪要等的件数，同一份材料几次送审算一件；重大行政决策和规范性文件另计。",
    "source": "justiceBureau",
    "aggregate": "ownerOnly",
    "provenance": {
      "source": "一份县级市年度报告写明的数，定义是本库拟的",
      "certainty": "inferred"
    }
  },
  {
    "id": "review.policyDocuments",
    "name": {
      "zh": "政策性文件合法性审查件数",
      "en": "Policy documents reviewed for legality"
    },
    "type": "count",
    "measure": "件",
    "maximum": 5000,
    "definition": "印发前经过合法性审查、又不属于行政规范性文件的政策性文件数。",
    "source": "unit",
    "aggregate": "sum",
    "provenance": {
      "source": "一份县级市年度报告写明的数，定义是本库拟的",
      "certainty": "inferred"
    }
  },
  {
    "id": "review.townshipStaff",
    "name": {
      "zh": "镇街合法性审查人员人数",
      "en": "Staff for legality review in townships"
    },
    "type": "count",
    "measure": "人",
    "maximum": 500,
    "definition": "年底在镇街承担合法性审查的人员数，包括党政办、司法所的审查人员和聘请的法律顾问；兼任的算一人。",
    "source": "unit",
    "askedOf": {
      "kind": [
        "township",
        "subdistrict"
      ]
    },
    "aggregate": "sum",
    "provenance": {
      "source": "一份县级市年度报告写明的数，定义是本库拟的",
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
    "partOf": "information.requests",
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
    "partOf": "litigation.heard",
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
    "partOf": "litigation.headAppeared",
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
    "id": "litigation.received",
    "name": {
      "zh": "新收行政诉讼案件件数",
      "en": "New administrative suits"
    },
    "type": "count",
    "measure": "件",
    "maximum": 500,
    "definition": "当年法院新受理、以本单位为被告或者共同被告的行政案件数，一个审级算一件；上年结转的另计。",
    "source": "court",
    "aggregate": "sum",
    "provenance": {
      "source": "行政诉讼法",
      "certainty": "inferred"
    }
  },
  {
    "id": "litigation.carriedIn",
    "name": {
      "zh": "上年结转行政诉讼案件件数",
      "en": "Administrative suits carried in"
    },
    "type": "count",
    "measure": "件",
    "maximum": 500,
    "definition": "以本单位为被告、上一年受理而未审结、转入当年的行政案件数。",
    "source": "court",
    "aggregate": "sum",
    "provenance": {
      "source": "行政诉讼法",
      "certainty": "inferred"
    }
  },
  {
    "id": "litigation.concluded",
    "name": {
      "zh": "审结行政诉讼案件件数",
      "en": "Administrative suits concluded"
    },
    "type": "count",
    "measure": "件",
    "maximum": 500,
    "definition": "以本单位为被告、当年审结的行政案件数，包括撤诉和上年结转而当年审结的。",
    "source": "court",
    "aggregate": "sum",
    "provenance": {
      "source": "行政诉讼法",
      "certainty": "inferred"
    }
  },
  {
    "id": "litigation.pending",
    "name": {
      "zh": "年底未结行政诉讼案件件数",
      "en": "Administrative suits pending at the end of the year"
    },
    "type": "count",
    "measure": "件",
    "maximum": 500,
    "definition": "以本单位为被告、年底尚未审结的行政案件数；上年结转加新收等于审结加未结。",
    "source": "court",
    "aggregate": "sum",
    "provenance": {
      "source": "行政诉讼法",
      "certainty": "inferred"
    }
  },
  {
    "id": "litigation.judged",
    "name": {
      "zh": "有生效裁判的行政诉讼案件件数",
      "en": "Administrative suits with an effective judgment"
    },
    "type": "count",
    "measure": "件",
    "maximum": 500,
    "definition": "当年裁判生效的件数，是分清胜诉败诉的底数；撤诉、终结而没有裁判胜负的不算。",
    "source": "court",
    "aggregate": "sum",
    "provenance": {
      "source": "行政诉讼法",
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
    "partOf": "litigation.judged",
    "aggregate": "sum",
    "provenance": {
      "source": "行政诉讼法",
      "certainty": "inferred"
    }
  },
  {
    "id": "litigation.won",
    "name": {
      "zh": "行政诉讼胜诉件数",
      "en": "Administrative cases won"
    },
    "type": "count",
    "measure": "件",
    "maximum": 500,
    "definition": "当年生效裁判驳回原告诉讼请求的案件数；撤诉、终结和驳回起诉的不算。",
    "source": "court",
    "partOf": "litigation.judged",
    "aggregate": "sum",
    "provenance": {
      "source": "各地年度报告的通行写法（审结几件、全部胜诉）",
      "certainty": "opening"
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
      "source": "法释〔2020〕3号第十二条只说到出庭方面的司法建议，其他按通行做法计",
      "certainty": "inferred"
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
    "partOf": "recommendations.received",
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
    "definition": "以本单位为被申请人、当年以撤销、变更、确认违法或责令履行结案的行政复议案件数；2024年起确认无效的也算。",
    "source": "justiceBureau",
    "aggregate": "sum",
    "provenance": {
      "source": "行政复议法（2017年）第二十八条",
      "certainty": "read"
    }
  },
  {
    "id": "hearings.units",
    "name": {
      "zh": "参加庭审观摩单位个数",
      "en": "Units that observed court hearings"
    },
    "type": "count",
    "measure": "个",
    "maximum": 200,
    "definition": "当年组织人员到庭观摩行政案件庭审的单位数，一个单位几次观摩算一个。",
    "source": "justiceBureau",
    "aggregate": "ownerOnly",
    "provenance": {
      "source": "一份县级市年度报告写明的数，定义是本库拟的",
      "certainty": "inferred"
    }
  },
  {
    "id": "hearings.persons",
    "name": {
      "zh": "参加庭审观摩人数",
      "en": "Persons who observed court hearings"
    },
    "type": "count",
    "measure": "人",
    "maximum": 20000,
    "definition": "当年参加行政案件庭审观摩的人数，一人参加几场仍算一人；线上观看的须另行写明。",
    "source": "justiceBureau",
    "aggregate": "ownerOnly",
    "provenance": {
      "source": "一份县级市年度报告写明的数，定义是本库拟的",
      "certainty": "inferred"
    }
  },
  {
    "id": "hearings.caseDiscussions",
    "name": {
      "zh": "案例研讨场次",
      "en": "Case discussions"
    },
    "type": "count",
    "measure": "场",
    "maximum": 1000,
    "definition": "当年结合行政案件开展、有记录的案例研讨场次；学习文件的会议不算。",
    "source": "justiceBureau",
    "aggregate": "ownerOnly",
    "provenance": {
      "source": "一份县级市年度报告写明的数，定义是本库拟的",
      "certainty": "inferred"
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
      "source": "山东省行政执法监督条例第十条",
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
    "partOf": "enforcement.staff",
    "aggregate": "sum",
    "phrases": [
      "持证行政执法人员#人",
      "持证上岗#人"
    ],
    "provenance": {
      "source": "山东省行政执法监督条例第十条",
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
    "partOf": "enforcement.concluded",
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
    "partOf": "enforcement.majorDecisions",
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
    "partOf": "leniency.cases",
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
    "id": "leniency.cases",
    "name": {
      "zh": "免罚轻罚案件件数",
      "en": "Cases of no penalty or a lighter penalty"
    },
    "type": "count",
    "measure": "件",
    "maximum": 100000,
    "definition": "当年依法不予处罚，或者按照清单从轻、减轻处罚的案件数；一件案件同时适用几条清单仍算一件。",
    "source": "unit",
    "askedOf": {
      "enforcementPower": true
    },
    "aggregate": "sum",
    "provenance": {
      "source": "行政处罚法（2021年）第三十二条、第三十三条",
      "certainty": "read"
    }
  },
  {
    "id": "leniency.amount",
    "name": {
      "zh": "免罚轻罚涉及金额",
      "en": "Fines waived or reduced"
    },
    "type": "amount",
    "measure": "万元",
    "definition": "免罚轻罚案件中按原定幅度本应罚款而免去、减少的金额；没收和退还的违法所得不算。",
    "source": "unit",
    "askedOf": {
      "enforcementPower": true
    },
    "aggregate": "sum",
    "provenance": {
      "source": "各地免罚轻罚清单的通行统计",
      "certainty": "inferred"
    }
  },
  {
    "id": "leniency.entities",
    "name": {
      "zh": "免罚轻罚受益市场主体个数",
      "en": "Market entities that benefited from leniency"
    },
    "type": "count",
    "measure": "个",
    "maximum": 100000,
    "definition": "当年因免罚轻罚受益的市场主体数，同一主体几次受益算一个；个人不算。",
    "source": "unit",
    "askedOf": {
      "enforcementPower": true
    },
    "aggregate": "sum",
    "provenance": {
      "source": "各地免罚轻罚清单的通行统计",
      "certainty": "inferred"
    }
  },
  {
    "id": "caseFiles.reviewed",
    "name": {
      "zh": "评查行政执法案卷份数",
      "en": "Enforcement case files reviewed"
    },
    "type": "count",
    "measure": "份",
    "maximum": 5000,
    "definition": "执法监督机关当年评查的行政执法案卷总数，各类案卷都算；一份案卷评查几次算一份。",
    "source": "justiceBureau",
    "aggregate": "ownerOnly",
    "provenance": {
      "source": "山东省行政执法监督条例第十四条",
      "certainty": "read"
    }
  },
  {
    "id": "caseFiles.penalty",
    "name": {
      "zh": "评查行政处罚案卷份数",
      "en": "Penalty files reviewed"
    },
    "type": "count",
    "measure": "份",
    "maximum": 5000,
    "definition": "评查的案卷中行政处罚案卷的份数；免罚轻罚案卷另计。",
    "source": "justiceBureau",
    "partOf": "caseFiles.reviewed",
    "aggregate": "ownerOnly",
    "provenance": {
      "source": "各地案卷评查标准的通行做法",
      "certainty": "opening"
    }
  },
  {
    "id": "caseFiles.licence",
    "name": {
      "zh": "评查行政许可案卷份数",
      "en": "Licence files reviewed"
    },
    "type": "count",
    "measure": "份",
    "maximum": 5000,
    "definition": "评查的案卷中行政许可案卷的份数。",
    "source": "justiceBureau",
    "partOf": "caseFiles.reviewed",
    "aggregate": "ownerOnly",
    "provenance": {
      "source": "各地案卷评查标准的通行做法",
      "certainty": "opening"
    }
  },
  {
    "id": "caseFiles.leniency",
    "name": {
      "zh": "评查免罚轻罚案卷份数",
      "en": "Files of no or lighter penalty reviewed"
    },
    "type": "count",
    "measure": "份",
    "maximum": 5000,
    "definition": "评查的案卷中不予处罚、从轻减轻处罚案卷的份数。",
    "source": "justiceBureau",
    "partOf": "caseFiles.reviewed",
    "aggregate": "ownerOnly",
    "provenance": {
      "source": "一份县级市年度报告写明的数，定义是本库拟的",
      "certainty": "inferred"
    }
  },
  {
    "id": "caseFiles.passed",
    "name": {
      "zh": "评查合格案卷份数",
      "en": "Files that passed"
    },
    "type": "count",
    "measure": "份",
    "maximum": 5000,
    "definition": "评查结果为合格以上的案卷份数，优秀的也算。",
    "source": "justiceBureau",
    "partOf": "caseFiles.reviewed",
    "aggregate": "ownerOnly",
    "provenance": {
      "source": "各地案卷评查标准的通行做法",
      "certainty": "opening"
    }
  },
  {
    "id": "caseFiles.excellent",
    "name": {
      "zh": "评查优秀案卷份数",
      "en": "Excellent files"
    },
    "type": "count",
    "measure": "份",
    "maximum": 5000,
    "definition": "评查结果为优秀的案卷份数。",
    "source": "justiceBureau",
    "partOf": "caseFiles.passed",
    "aggregate": "ownerOnly",
    "provenance": {
      "source": "各地案卷评查标准的通行做法",
      "certainty": "opening"
    }
  },
  {
    "id": "caseFiles.failed",
    "name": {
      "zh": "评查不合格案卷份数",
      "en": "Files that failed"
    },
    "type": "count",
    "measure": "份",
    "maximum": 5000,
    "definition": "评查结果为不合格的案卷份数，包括基本标准不合格而作废的。",
    "source": "justiceBureau",
    "partOf": "caseFiles.reviewed",
    "aggregate": "ownerOnly",
    "provenance": {
      "source": "各地案卷评查标准的通行做法",
      "certainty": "opening"
    }
  },
  {
    "id": "supervision.experts",
    "name": {
      "zh": "行政执法监督人才库人数",
      "en": "Experts for the supervision of enforcement"
    },
    "type": "count",
    "measure": "人",
    "maximum": 500,
    "definition": "年底在行政执法监督人才库中的人数，包括从部门和社会选聘的；已退出的不算。",
    "source": "justiceBureau",
    "aggregate": "ownerOnly",
    "provenance": {
      "source": "一份县级市年度报告写明的数，定义是本库拟的",
      "certainty": "inferred"
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
    "partOf": "disputes.received",
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
      "source": "人民调解法第十条、第十三条",
      "certainty": "read"
    }
  },
  {
    "id": "mediators.fullTime",
    "name": {
      "zh": "专职人民调解员人数",
      "en": "Full-time mediators"
    },
    "type": "count",
    "measure": "人",
    "maximum": 5000,
    "definition": "年底在册的人民调解员中专门从事调解、不兼其他工作的人数。",
    "source": "unit",
    "askedOf": {
      "kind": [
        "township",
        "subdistrict"
      ]
    },
    "partOf": "mediators.total",
    "aggregate": "sum",
    "provenance": {
      "source": "人民调解统计的通行口径",
      "certainty": "inferred"
    }
  },
  {
    "id": "mediators.grade1",
    "name": {
      "zh": "一级调解员人数",
      "en": "Mediators of grade 1"
    },
    "type": "count",
    "measure": "人",
    "maximum": 5000,
    "definition": "年底在册的专职人民调解员中评定为一级的人数，一级最高；兼职调解员评了级的不在这里。",
    "source": "unit",
    "askedOf": {
      "kind": [
        "township",
        "subdistrict"
      ]
    },
    "partOf": "mediators.fullTime",
    "aggregate": "sum",
    "provenance": {
      "source": "各地人民调解员等级评定办法",
      "certainty": "opening"
    }
  },
  {
    "id": "mediators.grade2",
    "name": {
      "zh": "二级调解员人数",
      "en": "Mediators of grade 2"
    },
    "type": "count",
    "measure": "人",
    "maximum": 5000,
    "definition": "年底在册的专职人民调解员中评定为二级的人数，一级最高；兼职调解员评了级的不在这里。",
    "source": "unit",
    "askedOf": {
      "kind": [
        "township",
        "subdistrict"
      ]
    },
    "partOf": "mediators.fullTime",
    "aggregate": "sum",
    "provenance": {
      "source": "各地人民调解员等级评定办法",
      "certainty": "opening"
    }
  },
  {
    "id": "mediators.grade3",
    "name": {
      "zh": "三级调解员人数",
      "en": "Mediators of grade 3"
    },
    "type": "count",
    "measure": "人",
    "maximum": 5000,
    "definition": "年底在册的专职人民调解员中评定为三级的人数，一级最高；兼职调解员评了级的不在这里。",
    "source": "unit",
    "askedOf": {
      "kind": [
        "township",
        "subdistrict"
      ]
    },
    "partOf": "mediators.fullTime",
    "aggregate": "sum",
    "provenance": {
      "source": "各地人民调解员等级评定办法",
      "certainty": "opening"
    }
  },
  {
    "id": "mediators.grade4",
    "name": {
      "zh": "四级调解员人数",
      "en": "Mediators of grade 4"
    },
    "type": "count",
    "measure": "人",
    "maximum": 5000,
    "definition": "年底在册的专职人民调解员中评定为四级的人数，一级最高；兼职调解员评了级的不在这里。",
    "source": "unit",
    "askedOf": {
      "kind": [
        "township",
        "subdistrict"
      ]
    },
    "partOf": "mediators.fullTime",
    "aggregate": "sum",
    "provenance": {
      "source": "各地人民调解员等级评定办法",
      "certainty": "opening"
    }
  },
  {
    "id": "mediators.committees",
    "name": {
      "zh": "人民调解委员会个数",
      "en": "People’s mediation committees"
    },
    "type": "count",
    "measure": "个",
    "maximum": 1000,
    "definition": "年底已设立并报司法行政部门统计的人民调解委员会数，包括村（居）、镇街和行业性的；一个委员会依法有三至九名委员。",
    "source": "unit",
    "askedOf": {
      "kind": [
        "township",
        "subdistrict"
      ]
    },
    "aggregate": "sum",
    "provenance": {
      "source": "人民调解法第八条、第十条",
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
    "partOf": "mediators.total",
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
    "id": "villages.administrative",
    "name": {
      "zh": "行政村个数",
      "en": "Administrative villages"
    },
    "type": "count",
    "measure": "个",
    "maximum": 500,
    "definition": "年底辖区内设村民委员会的行政村数；社区不算。",
    "source": "unit",
    "askedOf": {
      "kind": [
        "township",
        "subdistrict"
      ]
    },
    "partOf": "villages.total",
    "aggregate": "sum",
    "provenance": {
      "source": "法律明白人培养工作规范（2021年）",
      "certainty": "opening"
    }
  },
  {
    "id": "villages.communities",
    "name": {
      "zh": "城市社区个数",
      "en": "Urban communities"
    },
    "type": "count",
    "measure": "个",
    "maximum": 500,
    "definition": "年底辖区内设居民委员会的社区数；行政村不算。",
    "source": "unit",
    "askedOf": {
      "kind": [
        "township",
        "subdistrict"
      ]
    },
    "partOf": "villages.total",
    "aggregate": "sum",
    "provenance": {
      "source": "法律明白人培养工作规范（2021年）",
      "certainty": "inferred"
    }
  },
  {
    "id": "villages.leaders",
    "name": {
      "zh": "法治带头人人数",
      "en": "Rule-of-law leaders of villages"
    },
    "type": "count",
    "measure": "人",
    "maximum": 5000,
    "definition": "年底在册、经选任的村（社区）法治带头人数；同时是法律明白人的也算。",
    "source": "unit",
    "askedOf": {
      "kind": [
        "township",
        "subdistrict"
      ]
    },
    "aggregate": "sum",
    "provenance": {
      "source": "湖州市法治乡村建设条例第二十六条",
      "certainty": "read"
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
    "partOf": "villages.total",
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
    "partOf": "villages.total",
    "aggregate": "sum",
    "phrases": [
      "聘请法律顾问的村（社区）#个"
    ],
    "provenance": {
      "source": "山东省公共法律服务条例第十九条",
      "certainty": "read"
    }
  },
  {
    "id": "advisers.opinions",
    "name": {
      "zh": "村居法律顾问提供法律意见次数",
      "en": "Opinions of village advisers"
    },
    "type": "count",
    "measure": "次",
    "maximum": 100000,
    "definition": "镇街和村（居）法律顾问当年为镇街、村（居）治理提供法律意见的次数，一事一次；有服务记录的才算。",
    "source": "unit",
    "askedOf": {
      "kind": [
        "township",
        "subdistrict"
      ]
    },
    "aggregate": "sum",
    "provenance": {
      "source": "山东省公共法律服务条例第十九条",
      "certainty": "read"
    }
  },
  {
    "id": "advisers.consultations",
    "name": {
      "zh": "村居法律顾问提供法律咨询次数",
      "en": "Consultations by village advisers"
    },
    "type": "count",
    "measure": "次",
    "maximum": 100000,
    "definition": "镇街和村（居）法律顾问当年为群众解答法律咨询的次数，有服务记录的才算。",
    "source": "unit",
    "askedOf": {
      "kind": [
        "township",
        "subdistrict"
      ]
    },
    "aggregate": "sum",
    "provenance": {
      "source": "山东省公共法律服务条例第十九条",
      "certainty": "read"
    }
  },
  {
    "id": "advisers.publicity",
    "name": {
      "zh": "村居法律顾问开展法治宣传次数",
      "en": "Publicity by village advisers"
    },
    "type": "count",
    "measure": "次",
    "maximum": 100000,
    "definition": "镇街和村（居）法律顾问当年参加或者主讲的法治宣传次数；本单位没有顾问参加的宣传不算。",
    "source": "unit",
    "askedOf": {
      "kind": [
        "township",
        "subdistrict"
      ]
    },
    "aggregate": "sum",
    "provenance": {
      "source": "山东省公共法律服务条例第十九条",
      "certainty": "read"
    }
  },
  {
    "id": "advisers.disputes",
    "name": {
      "zh": "村居法律顾问参与化解矛盾纠纷次数",
      "en": "Disputes dealt with by village advisers"
    },
    "type": "count",
    "measure": "次",
    "maximum": 100000,
    "definition": "镇街和村（居）法律顾问当年参与化解矛盾纠纷的次数；是否化解成功都算。",
    "source": "unit",
    "askedOf": {
      "kind": [
        "township",
        "subdistrict"
      ]
    },
    "aggregate": "sum",
    "provenance": {
      "source": "山东省公共法律服务条例第十九条",
      "certainty": "read"
    }
  },
  {
    "id": "advisers.publicInterest",
    "name": {
      "zh": "村居法律顾问开展公益法律活动次数",
      "en": "Public-interest activities of village advisers"
    },
    "type": "count",
    "measure": "次",
    "maximum": 100000,
    "definition": "镇街和村（居）法律顾问当年参加公益法律服务活动的次数；法治宣传另计。",
    "source": "unit",
    "askedOf": {
      "kind": [
        "township",
        "subdistrict"
      ]
    },
    "aggregate": "sum",
    "provenance": {
      "source": "一份县级市年度报告写明的数，定义是本库拟的",
      "certainty": "inferred"
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
      "source": "山东省法治宣传教育条例第十条",
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
      "source": "潍坊市12345政务服务便民热线条例第二十条、第二十五条、第二十七条",
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
    "partOf": "hotline.received",
    "aggregate": "sum",
    "phrases": [
      "按时办结诉求#件"
    ],
    "provenance": {
      "source": "潍坊市12345政务服务便民热线条例第二十条、第二十五条、第二十七条",
      "certainty": "read"
    }
  },
  {
    "id": "hotline.signedOnTime",
    "name": {
      "zh": "热线按时签收件数",
      "en": "Hotline matters signed for in time"
    },
    "type": "count",
    "measure": "件",
    "maximum": 200000,
    "definition": "转办的诉求中在规定时间内签收的件数。",
    "source": "statistics",
    "partOf": "hotline.received",
    "aggregate": "sum",
    "provenance": {
      "source": "各地热线管理规定的通行口径",
      "certainty": "inferred"
    }
  },
  {
    "id": "hotline.responded",
    "name": {
      "zh": "热线响应件数",
      "en": "Hotline matters responded to"
    },
    "type": "count",
    "measure": "件",
    "maximum": 200000,
    "definition": "转办的诉求中在规定时间内与诉求人联系过的件数；联系不上而有记录的也算。",
    "source": "statistics",
    "partOf": "hotline.received",
    "aggregate": "sum",
    "provenance": {
      "source": "各地热线管理规定的通行口径",
      "certainty": "inferred"
    }
  },
  {
    "id": "hotline.concluded",
    "name": {
      "zh": "热线办结件数",
      "en": "Hotline matters concluded"
    },
    "type": "count",
    "measure": "件",
    "maximum": 200000,
    "definition": "转办的诉求中年底前办结的件数，过期办结的也算。",
    "source": "statistics",
    "partOf": "hotline.received",
    "aggregate": "sum",
    "provenance": {
      "source": "各地热线管理规定的通行口径",
      "certainty": "inferred"
    }
  },
  {
    "id": "hotline.returned",
    "name": {
      "zh": "热线退回重办件数",
      "en": "Hotline matters sent back"
    },
    "type": "count",
    "measure": "件",
    "maximum": 200000,
    "definition": "办结的诉求中经回访或者审核退回重办的件数，一件几次退回算一件。",
    "source": "statistics",
    "partOf": "hotline.concluded",
    "aggregate": "sum",
    "provenance": {
      "source": "各地热线管理规定的通行口径",
      "certainty": "inferred"
    }
  },
  {
    "id": "hotline.surveyed",
    "name": {
      "zh": "热线回访评价件数",
      "en": "Hotline matters rated by callers"
    },
    "type": "count",
    "measure": "件",
    "maximum": 200000,
    "definition": "办结的诉求中回访到诉求人并作出评价的件数。",
    "source": "statistics",
    "partOf": "hotline.concluded",
    "aggregate": "sum",
    "provenance": {
      "source": "各地热线管理规定的通行口径",
      "certainty": "inferred"
    }
  },
  {
    "id": "hotline.satisfied",
    "name": {
      "zh": "热线评价满意件数",
      "en": "Hotline matters rated satisfactory"
    },
    "type": "count",
    "measure": "件",
    "maximum": 200000,
    "definition": "回访评价中评为满意的件数；基本满意是否计入须按当地规定写明。",
    "source": "statistics",
    "partOf": "hotline.surveyed",
    "aggregate": "sum",
    "provenance": {
      "source": "各地热线管理规定的通行口径",
      "certainty": "inferred"
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
    "id": "commission.officeMeetings",
    "name": {
      "zh": "市委依法治市办会议次数",
      "en": "Meetings of the commission office"
    },
    "type": "count",
    "measure": "次",
    "maximum": 60,
    "definition": "市委全面依法治市委员会办公室当年召开会议的次数，有会议纪要的才算；委员会全体会议不算。",
    "source": "commissionOffice",
    "aggregate": "ownerOnly",
    "provenance": {
      "source": "各地年度报告的通行内容",
      "certainty": "opening"
    }
  },
  {
    "id": "commission.groupMeetings",
    "name": {
      "zh": "协调小组会议次数",
      "en": "Meetings of the coordination groups"
    },
    "type": "count",
    "measure": "次",
    "maximum": 60,
    "definition": "委员会各协调小组当年召开会议的总次数，几个小组合开一次会算一次。",
    "source": "commissionOffice",
    "aggregate": "ownerOnly",
    "provenance": {
      "source": "一份县级市年度报告写明的数，定义是本库拟的",
      "certainty": "inferred"
    }
  },
  {
    "id": "commission.documents",
    "name": {
      "zh": "市委依法治市委员会印发文件件数",
      "en": "Documents of the commission"
    },
    "type": "count",
    "measure": "件",
    "maximum": 100,
    "definition": "以市委全面依法治市委员会名义当年印发的文件数；会议通知和纪要不算。",
    "source": "commissionOffice",
    "aggregate": "ownerOnly",
    "provenance": {
      "source": "一份县级市年度报告写明的数，定义是本库拟的",
      "certainty": "inferred"
    }
  },
  {
    "id": "commission.officeDocuments",
    "name": {
      "zh": "市委依法治市办印发文件件数",
      "en": "Documents of the commission office"
    },
    "type": "count",
    "measure": "件",
    "maximum": 300,
    "definition": "以市委全面依法治市委员会办公室名义当年印发的文件数；会议通知、纪要和便函不算。",
    "source": "commissionOffice",
    "aggregate": "ownerOnly",
    "provenance": {
      "source": "一份县级市年度报告写明的数，定义是本库拟的",
      "certainty": "inferred"
    }
  },
  {
    "id": "commission.problemsSolved",
    "name": {
      "zh": "委员会推动解决的突出问题个数",
      "en": "Prominent problems the commission saw to"
    },
    "type": "count",
    "measure": "个",
    "maximum": 100,
    "definition": "当年由委员会或者其办公室发文、专题研究推动解决的法治建设突出问题数，一个领域的同类问题算一个。",
    "source": "commissionOffice",
    "aggregate": "ownerOnly",
    "provenance": {
      "source": "一份县级市年度报告写明的数，定义是本库拟的",
      "certainty": "inferred"
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
    "id": "inspection.writtenUnits",
    "name": {
      "zh": "书面督察单位个数",
      "en": "Units inspected in writing"
    },
    "type": "count",
    "measure": "个",
    "maximum": 200,
    "definition": "当年接受市级法治督察、采取书面形式的单位数；另外又接受实地督察的，按实地督察计。",
    "source": "commissionOffice",
    "partOf": "inspection.units",
    "aggregate": "ownerOnly",
    "provenance": {
      "source": "一份县级2025年度报告分书面、实地写督察单位数",
      "certainty": "opening"
    }
  },
  {
    "id": "inspection.onSiteUnits",
    "name": {
      "zh": "实地督察单位个数",
      "en": "Units inspected on site"
    },
    "type": "count",
    "measure": "个",
    "maximum": 200,
    "definition": "当年接受市级法治督察、采取实地形式的单位数，一个单位督察几次仍算一个。",
    "source": "commissionOffice",
    "partOf": "inspection.units",
    "aggregate": "ownerOnly",
    "provenance": {
      "source": "一份县级2025年度报告分书面、实地写督察单位数",
      "certainty": "opening"
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
    "partOf": "inspection.problems",
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
    "definition": "市政府当年收到的行政复议申请数。年初待审查的加当年收到的，等于受理、不予受理、告知向其他机关申请、转送、视为放弃和年底待审查的各数之和。",
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
    "definition": "当年受理的行政复议申请数，年初待审查而当年受理的也算；上年受理、转入当年的另计。",
    "source": "justiceBureau",
    "aggregate": "ownerOnly",
    "phrases": [
      "受理行政复议案件#件",
      "受理行政复议申请#件",
      "受理#件"
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
    "definition": "当年决定不予受理的申请数；受理后驳回的不算。",
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
    "id": "reconsideration.redirected",
    "name": {
      "zh": "告知向其他机关申请件数",
      "en": "Applications told to go elsewhere"
    },
    "type": "count",
    "measure": "件",
    "maximum": 5000,
    "definition": "当年告知申请人向别的机关提出的申请数，即符合规定而不归本机关受理的；2024年起这一情形计入不予受理。",
    "source": "justiceBureau",
    "aggregate": "ownerOnly",
    "provenance": {
      "source": "行政复议法（2017年）第十七条",
      "certainty": "read"
    }
  },
  {
    "id": "reconsideration.transferred",
    "name": {
      "zh": "转送其他机关的行政复议申请件数",
      "en": "Applications transferred"
    },
    "type": "count",
    "measure": "件",
    "maximum": 5000,
    "definition": "当年依法转送有权机关处理的申请数。",
    "source": "justiceBureau",
    "aggregate": "ownerOnly",
    "provenance": {
      "source": "行政复议法（2017年）第十八条",
      "certainty": "read"
    }
  },
  {
    "id": "reconsideration.abandoned",
    "name": {
      "zh": "逾期不补正视为放弃件数",
      "en": "Applications deemed abandoned"
    },
    "type": "count",
    "measure": "件",
    "maximum": 5000,
    "definition": "当年通知补正、没有正当理由逾期不补正而视为放弃的申请数。",
    "source": "justiceBureau",
    "aggregate": "ownerOnly",
    "provenance": {
      "source": "行政复议法实施条例第二十九条",
      "certainty": "read"
    }
  },
  {
    "id": "reconsideration.pendingStart",
    "name": {
      "zh": "年初待审查行政复议申请件数",
      "en": "Applications under review at the start of the year"
    },
    "type": "count",
    "measure": "件",
    "maximum": 500,
    "definition": "上一年收到、年初时还在受理审查期限内的申请数，不在当年收到数之内。",
    "source": "justiceBureau",
    "aggregate": "ownerOnly",
    "provenance": {
      "source": "行政复议法（2017年）第十七条",
      "certainty": "read"
    }
  },
  {
    "id": "reconsideration.pendingEnd",
    "name": {
      "zh": "年底待审查行政复议申请件数",
      "en": "Applications under review at the end of the year"
    },
    "type": "count",
    "measure": "件",
    "maximum": 500,
    "definition": "当年收到、年底时还在受理审查期限内的申请数。",
    "source": "justiceBureau",
    "partOf": "reconsideration.received",
    "aggregate": "ownerOnly",
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
    "definition": "年底未结、转入下一年的件数，中止的案件也在内；上年结转加当年受理等于审结加结转下年。",
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
    "definition": "审结案件中以撤销、变更、确认违法或责令履行结案的件数；2024年起确认无效的也算。",
    "source": "justiceBureau",
    "partOf": "reconsideration.concluded",
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
    "partOf": "reconsideration.concluded",
    "aggregate": "ownerOnly",
    "phrases": [
      "调解和解#件"
    ],
    "provenance": {
      "source": "行政复议法实施条例第四十条、第五十条",
      "certainty": "read"
    }
  },
  {
    "id": "reconsideration.upheld",
    "name": {
      "zh": "维持行政复议案件件数",
      "en": "Reconsideration cases upheld"
    },
    "type": "count",
    "measure": "件",
    "maximum": 5000,
    "definition": "审结案件中决定维持原行政行为的件数。",
    "source": "justiceBureau",
    "partOf": "reconsideration.concluded",
    "aggregate": "ownerOnly",
    "provenance": {
      "source": "行政复议法（2017年）第二十八条",
      "certainty": "read"
    }
  },
  {
    "id": "reconsideration.rejected",
    "name": {
      "zh": "驳回行政复议申请件数",
      "en": "Reconsideration cases rejected"
    },
    "type": "count",
    "measure": "件",
    "maximum": 5000,
    "definition": "审结案件中受理后决定驳回申请的件数；不予受理的不算。",
    "source": "justiceBureau",
    "partOf": "reconsideration.concluded",
    "aggregate": "ownerOnly",
    "provenance": {
      "source": "行政复议法实施条例第四十八条",
      "certainty": "read"
    }
  },
  {
    "id": "reconsideration.terminated",
    "name": {
      "zh": "终止行政复议案件件数",
      "en": "Reconsideration cases terminated"
    },
    "type": "count",
    "measure": "件",
    "maximum": 5000,
    "definition": "审结案件中终止审理的件数；因和解而终止的计入调解和解，不在这里。",
    "source": "justiceBureau",
    "partOf": "reconsideration.concluded",
    "aggregate": "ownerOnly",
    "provenance": {
      "source": "行政复议法实施条例第四十二条",
      "certainty": "read"
    }
  },
  {
    "id": "reconsideration.selfCorrected",
    "name": {
      "zh": "被申请人自行纠正的行政复议案件件数",
      "en": "Cases in which the respondent corrected itself"
    },
    "type": "count",
    "measure": "件",
    "maximum": 5000,
    "definition": "审结案件中被申请人自行改变或者撤销原行政行为、以调解和解或者终止结案的件数；直接纠错的不算，与调解和解、终止可以重叠。",
    "source": "justiceBureau",
    "partOf": "reconsideration.concluded",
    "aggregate": "ownerOnly",
    "provenance": {
      "source": "综合纠错率的统计做法，没有见到统一规定",
      "certainty": "remembered"
    }
  },
  {
    "id": "reconsideration.sued",
    "name": {
      "zh": "复议后被起诉应诉案件件数",
      "en": "Concluded cases later taken to court"
    },
    "type": "count",
    "measure": "件",
    "maximum": 5000,
    "definition": "当年审结的行政复议案件中，到统计截止日当事人提起诉讼、须由复议机关或者被申请人应诉的件数；截止日应当写明。",
    "source": "justiceBureau",
    "partOf": "reconsideration.concluded",
    "aggregate": "ownerOnly",
    "provenance": {
      "source": "复议后应诉率的统计做法，没有见到统一规定",
      "certainty": "remembered"
    }
  },
  {
    "id": "reconsideration.ended",
    "name": {
      "zh": "行政复议案结事了案件件数",
      "en": "Reconsideration cases ended for good"
    },
    "type": "count",
    "measure": "件",
    "maximum": 5000,
    "definition": "当年审结的行政复议案件中，到统计截止日没有再起诉、也没有信访的件数。",
    "source": "justiceBureau",
    "partOf": "reconsideration.concluded",
    "aggregate": "ownerOnly",
    "provenance": {
      "source": "司法部公布的2024年行政复议数据",
      "certainty": "opening"
    }
  }
]
