// Generated from data/norms.yaml and data/norms-of-indicators.yaml by scripts/generate.mjs. Change the YAML, not this file.
import type { Norm } from '@fazhi/model'

export const norms: readonly Norm[] = [
  {
    "id": "first-responsible-2016",
    "title": {
      "zh": "党政主要负责人履行推进法治建设第一责任人职责规定",
      "en": "Provisions on principals as first responsible persons for rule of law (2016)"
    },
    "authority": "partyRegulation",
    "from": "2016-11-30",
    "articles": {
      "2": {
        "says": "It applies to the principals of local Party committees and governments at county level and above.",
        "certainty": "opening"
      },
      "4": {
        "says": "The principal deploys important work, takes up major problems, coordinates key links and follows up important tasks in person.",
        "certainty": "opening"
      },
      "5": {
        "says": "Six duties of the principal of a Party committee, the first of which was read.",
        "certainty": "opening"
      },
      "6": {
        "says": "Six duties of the principal of a government, of which only the count was read.",
        "certainty": "remembered"
      },
      "7": {
        "says": "Performance of the duty is part of the year-end work report.",
        "certainty": "secondary"
      }
    },
    "provenance": {
      "source": "opening of the published text and a bilingual translation",
      "certainty": "opening"
    }
  },
  {
    "id": "inspection-2019",
    "title": {
      "zh": "法治政府建设与责任落实督察工作规定",
      "en": "Provisions on inspection of law-based government and of its responsibilities (2019)"
    },
    "authority": "partyRegulation",
    "from": "2019-04-15",
    "articles": {
      "24": {
        "says": "Reports are handed in before 1 March and published before 1 April, save for what touches Party or state secrets.",
        "certainty": "secondary"
      },
      "*": {
        "says": "A report tells measures and results, shortcomings and causes, how the principals acted as first responsible persons, the main arrangements of the next year, and other matters.",
        "certainty": "secondary"
      }
    },
    "provenance": {
      "source": "two agency pages that quote the duty and the list of contents",
      "certainty": "secondary"
    }
  },
  {
    "id": "reporting-on-law-2021",
    "title": {
      "zh": "关于党政主要负责人履行推进法治建设第一责任人职责情况列入年终述职内容工作的意见",
      "en": "Opinion on including rule-of-law performance in the year-end report (2021)"
    },
    "authority": "policy",
    "from": "2021-02-01",
    "articles": {
      "*": {
        "says": "Principals at county level and above tell in the year-end report how they performed the duty.",
        "certainty": "opening"
      }
    },
    "provenance": {
      "source": "opening of the published text",
      "certainty": "opening"
    }
  },
  {
    "id": "official-documents-2012",
    "title": {
      "zh": "党政机关公文处理工作条例",
      "en": "Regulations on official documents of Party and government organs (2012)"
    },
    "authority": "partyRegulation",
    "from": "2012-07-01",
    "articles": {
      "9": {
        "says": "The parts of an official document; among them title, main receiver, body, signature of the issuing organ and date.",
        "certainty": "secondary"
      },
      "15": {
        "says": "A report carries no request.",
        "certainty": "secondary"
      },
      "19": {
        "says": "Drafting states facts truthfully, is concise and follows the rules for punctuation, numerals and units.",
        "certainty": "secondary"
      },
      "20": {
        "says": "Review looks at grounds, numbers, names, places and dates.",
        "certainty": "secondary"
      }
    },
    "provenance": {
      "source": "a rule catalogue that gives article numbers",
      "certainty": "secondary"
    }
  },
  {
    "id": "gbt-9704-2012",
    "title": {
      "zh": "GB/T 9704-2012 党政机关公文格式",
      "en": "GB/T 9704-2012 Layout of official documents"
    },
    "authority": "nationalStandard",
    "from": "2012-07-01",
    "articles": {
      "7.3.3": {
        "says": "Levels are numbered 一、 then （一） then 1. then （1）.",
        "certainty": "secondary"
      },
      "7.3.5.4": {
        "says": "The date is written in Arabic numerals with year, month and day.",
        "certainty": "secondary"
      }
    },
    "provenance": {
      "source": "summaries of the standard",
      "certainty": "secondary"
    }
  },
  {
    "id": "gbt-15834-2011",
    "title": {
      "zh": "GB/T 15834-2011 标点符号用法",
      "en": "GB/T 15834-2011 Use of punctuation marks"
    },
    "authority": "nationalStandard",
    "from": "2012-06-01",
    "articles": {
      "4.8": {
        "says": "Quotation marks stand in pairs.",
        "certainty": "remembered"
      },
      "4.9": {
        "says": "Brackets stand in pairs.",
        "certainty": "remembered"
      },
      "*": {
        "says": "The dash is two em long; a range is joined by one mark, the same throughout; the interpunct is U+00B7.",
        "certainty": "secondary"
      }
    },
    "provenance": {
      "source": "summaries of the standard",
      "certainty": "secondary"
    }
  },
  {
    "id": "gbt-15835-2011",
    "title": {
      "zh": "GB/T 15835-2011 出版物上数字用法",
      "en": "GB/T 15835-2011 Use of numerals"
    },
    "authority": "nationalStandard",
    "from": "2011-11-01",
    "articles": {
      "*": {
        "says": "Statistics, dates and measures are written in Arabic numerals, rates with their per cent sign.",
        "certainty": "secondary"
      }
    },
    "provenance": {
      "source": "summaries of the standard",
      "certainty": "secondary"
    }
  },
  {
    "id": "legislation-law-2015",
    "title": {
      "zh": "中华人民共和国立法法",
      "en": "Legislation Law"
    },
    "authority": "law",
    "from": "2015-03-15",
    "articles": {
      "82": {
        "says": "Government rules are made by the governments of provinces and of cities divided into districts.",
        "certainty": "remembered"
      }
    },
    "provenance": {
      "source": "general knowledge of the field",
      "certainty": "remembered"
    }
  },
  {
    "id": "secrets-law-2010",
    "title": {
      "zh": "中华人民共和国保守国家秘密法",
      "en": "Law on guarding state secrets"
    },
    "authority": "law",
    "from": "2010-10-01",
    "articles": {
      "29": {
        "says": "Publishing follows the rules on secrets.",
        "certainty": "read"
      }
    },
    "provenance": {
      "source": "the text in a repository of laws",
      "certainty": "read"
    }
  },
  {
    "id": "information-disclosure-2019",
    "title": {
      "zh": "中华人民共和国政府信息公开条例",
      "en": "Regulations on open government information (2019)"
    },
    "authority": "regulation",
    "from": "2019-05-15",
    "articles": {
      "14": {
        "says": "State secrets and matters that endanger security or stability are not disclosed.",
        "certainty": "read"
      },
      "15": {
        "says": "Trade secrets and privacy are protected.",
        "certainty": "read"
      },
      "16": {
        "says": "Internal affairs and process records may be withheld.",
        "certainty": "read"
      }
    },
    "provenance": {
      "source": "the text in a repository of laws",
      "certainty": "read"
    }
  },
  {
    "id": "administrative-litigation-2017",
    "title": {
      "zh": "中华人民共和国行政诉讼法",
      "en": "Administrative Litigation Law (2017)"
    },
    "authority": "law",
    "from": "2017-07-01",
    "articles": {
      "3": {
        "says": "The responsible person of the organ sued appears in court.",
        "certainty": "read"
      }
    },
    "provenance": {
      "source": "the text in a repository of laws",
      "certainty": "read"
    }
  },
  {
    "id": "head-appearance-2020",
    "title": {
      "zh": "最高人民法院关于行政机关负责人出庭应诉若干问题的规定",
      "en": "Supreme Court provisions on appearance of heads of administrative organs (2020)"
    },
    "authority": "law",
    "from": "2020-07-01",
    "articles": {
      "2": {
        "says": "The responsible persons of an organ are its principal and deputy heads and other persons in charge.",
        "certainty": "read"
      }
    },
    "provenance": {
      "source": "the text in a repository of laws",
      "certainty": "read"
    }
  },
  {
    "id": "reconsideration-2017",
    "title": {
      "zh": "中华人民共和国行政复议法（2017年修正）",
      "en": "Administrative Reconsideration Law (2017 text)"
    },
    "authority": "law",
    "from": "2017-09-01",
    "to": "2023-12-31",
    "articles": {
      "17": {
        "says": "After an application is received it is accepted or refused, with a decision in writing.",
        "certainty": "read"
      }
    },
    "provenance": {
      "source": "the text in a repository of laws",
      "certainty": "read"
    }
  },
  {
    "id": "reconsideration-2023",
    "title": {
      "zh": "中华人民共和国行政复议法（2023年修订）",
      "en": "Administrative Reconsideration Law (2023 text)"
    },
    "authority": "law",
    "from": "2024-01-01",
    "articles": {
      "30": {
        "says": "After an application is received it is examined and accepted or refused.",
        "certainty": "read"
      }
    },
    "provenance": {
      "source": "the text in a repository of laws",
      "certainty": "read"
    }
  },
  {
    "id": "major-decisions-2019",
    "title": {
      "zh": "重大行政决策程序暂行条例",
      "en": "Interim Regulations on the procedure of major administrative decisions (2019)"
    },
    "authority": "regulation",
    "from": "2019-09-01",
    "articles": {
      "3": {
        "says": "A catalogue of decision matters is set with the consent of the Party committee, published and kept up to date.",
        "certainty": "read"
      },
      "25": {
        "says": "A draft is reviewed for legality before it is discussed; without review, or after a failed one, it may not be submitted.",
        "certainty": "read"
      },
      "28": {
        "says": "Reviewers bring in legal advisers and public lawyers.",
        "certainty": "read"
      },
      "42": {
        "says": "Departments and townships proceed in like manner.",
        "certainty": "read"
      }
    },
    "provenance": {
      "source": "the text in a repository of laws",
      "certainty": "read"
    }
  },
  {
    "id": "penalty-2021",
    "title": {
      "zh": "中华人民共和国行政处罚法（2021年修订）",
      "en": "Administrative Penalty Law (2021 text)"
    },
    "authority": "law",
    "from": "2021-07-15",
    "articles": {
      "33": {
        "says": "No penalty for a minor breach that is corrected in time and does no harm; a first and slight one may be exempted.",
        "certainty": "read"
      },
      "34": {
        "says": "Discretion benchmarks may be set and are published.",
        "certainty": "read"
      },
      "39": {
        "says": "Organs, grounds, scope, procedure and remedies of penalties are published.",
        "certainty": "read"
      },
      "47": {
        "says": "The whole process of enforcement is recorded in writing, sound or pictures.",
        "certainty": "read"
      },
      "48": {
        "says": "Penalty decisions with social impact are published.",
        "certainty": "read"
      },
      "58": {
        "says": "Listed cases may not be decided before a legal review.",
        "certainty": "read"
      }
    },
    "provenance": {
      "source": "the text in a repository of laws",
      "certainty": "read"
    }
  },
  {
    "id": "court-interpretation-2018",
    "title": {
      "zh": "最高人民法院关于适用《中华人民共和国行政诉讼法》的解释",
      "en": "Supreme Court interpretation on applying the Administrative Litigation Law (2018)"
    },
    "authority": "law",
    "from": "2018-02-08",
    "articles": {
      "128": {
        "says": "Where the head cannot appear, staff must; a lawyer alone does not do.",
        "certainty": "read"
      }
    },
    "provenance": {
      "source": "the text in a repository of laws",
      "certainty": "read"
    }
  },
  {
    "id": "literate-villagers-2021",
    "title": {
      "zh": "乡村“法律明白人”培养工作规范（试行）",
      "en": "Specification on training legally literate villagers (2021 trial)"
    },
    "authority": "policy",
    "from": "2021-11-08",
    "articles": {
      "*": {
        "says": "By 2025 at least three for every administrative village, assessed before they serve.",
        "certainty": "opening"
      }
    },
    "provenance": {
      "source": "opening of the published text",
      "certainty": "opening"
    }
  },
  {
    "id": "document-review-2018",
    "title": {
      "zh": "关于全面推行行政规范性文件合法性审核机制的指导意见",
      "en": "Guiding opinion on legality review of normative documents (2018)"
    },
    "authority": "policy",
    "from": "2018-12-04",
    "articles": {
      "*": {
        "says": "Normative documents are reviewed for legality before they are issued.",
        "certainty": "remembered"
      }
    },
    "provenance": {
      "source": "title and number seen in published texts",
      "certainty": "opening"
    }
  }
]
