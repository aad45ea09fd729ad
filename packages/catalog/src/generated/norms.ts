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
    "fromCertainty": "remembered",
    "articles": {
      "1": {
        "says": "Purpose and grounds of the provisions.",
        "certainty": "opening"
      },
      "2": {
        "says": "It applies to the principals of local Party committees and governments at county level and above.",
        "certainty": "opening"
      },
      "3": {
        "says": "Principles: led by the Party, with no word or power of a person above the law, responsibility with power, and an example set in learning and keeping the law.",
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
      },
      "8": {
        "says": "The Party committee one level up makes performance of the duty part of how principals are assessed.",
        "certainty": "secondary"
      },
      "9": {
        "says": "Who does not perform the duty is held to account under the Party's rules and the laws.",
        "certainty": "remembered"
      },
      "*": {
        "says": "Principals perform the duty under assessment and are held to account where they do not.",
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
    "number": "厅字〔2019〕28号",
    "authority": "partyRegulation",
    "from": "2019-04-15",
    "fromCertainty": "opening",
    "articles": {
      "1": {
        "says": "Purpose of inspection.",
        "certainty": "opening"
      },
      "2": {
        "says": "Responsibility forms a closed loop, from the principals to everybody.",
        "certainty": "opening"
      },
      "3": {
        "says": "It applies to local Party committees and governments at all levels and to government departments at county level and above.",
        "certainty": "opening"
      },
      "8": {
        "says": "With the articles up to 12: what is inspected of Party committees, governments, departments, leaders and staff.",
        "certainty": "remembered"
      },
      "24": {
        "says": "Reports are handed in before 1 March and published before 1 April, save for what touches Party or state secrets.",
        "certainty": "secondary"
      },
      "25": {
        "says": "What a report contains.",
        "certainty": "remembered"
      },
      "26": {
        "says": "Inspecting units urge reporting and publishing and criticise in a circular those who do not.",
        "certainty": "remembered"
      },
      "27": {
        "says": "Published reports may be reviewed by deputies, experts and journalists.",
        "certainty": "remembered"
      },
      "*": {
        "says": "A report tells measures and results, shortcomings and causes, how the principals acted as first responsible persons, the main arrangements of the next year, and other matters. The inspecting unit is the office of the rule-of-law coordinating body; Party committees lead, governments and departments carry out; inspection is in writing or on site.",
        "certainty": "secondary"
      }
    },
    "provenance": {
      "source": "agency pages that quote the duty, the list of contents and the first articles, and a bilingual translation",
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
    "fromCertainty": "inferred",
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
    "id": "rules-to-know-2023",
    "title": {
      "zh": "关于建立领导干部应知应会党内法规和国家法律清单制度的意见",
      "en": "Opinion on a list of rules and laws that leaders must know (2023)"
    },
    "authority": "policy",
    "from": "2023-08-01",
    "fromCertainty": "remembered",
    "articles": {
      "*": {
        "says": "Leaders have a list of Party rules and laws they must know.",
        "certainty": "remembered"
      }
    },
    "provenance": {
      "source": "general knowledge of the field",
      "certainty": "remembered"
    }
  },
  {
    "id": "outline-2015",
    "title": {
      "zh": "法治政府建设实施纲要（2015－2020年）",
      "en": "Outline for building law-based government (2015–2020)"
    },
    "authority": "policy",
    "to": "2020-12-31",
    "toCertainty": "opening",
    "articles": {
      "*": {
        "says": "The report on law-based government is made in the first quarter of the next year.",
        "certainty": "opening"
      }
    },
    "provenance": {
      "source": "a page that quotes the duty to report",
      "certainty": "opening"
    }
  },
  {
    "id": "outline-2021",
    "title": {
      "zh": "法治政府建设实施纲要（2021－2025年）",
      "en": "Outline for building law-based government (2021–2025)"
    },
    "number": "中发〔2021〕33号",
    "authority": "policy",
    "from": "2021-08-01",
    "fromCertainty": "inferred",
    "to": "2025-12-31",
    "toCertainty": "opening",
    "supersedes": "outline-2015",
    "articles": {
      "*": {
        "says": "Ten parts: overall requirements, functions of government, rules, decisions, enforcement, emergencies, disputes, restraint and supervision of power, technology, leadership of the Party.",
        "certainty": "secondary"
      }
    },
    "provenance": {
      "source": "pages that describe the outline part by part and give its number",
      "certainty": "secondary"
    }
  },
  {
    "id": "plan-for-china-2020",
    "title": {
      "zh": "法治中国建设规划（2020－2025年）",
      "en": "Plan for building the rule of law in China (2020–2025)"
    },
    "authority": "policy",
    "to": "2025-12-31",
    "toCertainty": "opening",
    "articles": {
      "*": {
        "says": "Leaders have a list of rules to know; the duty of the first responsible person goes into the year-end report; indicators and a standard of assessment are to be set; major problems are inspected.",
        "certainty": "opening"
      }
    },
    "provenance": {
      "source": "paragraphs 29 and 30 as printed on a law firm's page",
      "certainty": "opening"
    }
  },
  {
    "id": "outline-for-society-2020",
    "title": {
      "zh": "法治社会建设实施纲要（2020－2025年）",
      "en": "Outline for building a law-based society (2020–2025)"
    },
    "authority": "policy",
    "to": "2025-12-31",
    "toCertainty": "opening",
    "articles": {
      "*": {
        "says": "With the plan for China and the outline for government one of the three texts known as 一规划两纲要.",
        "certainty": "opening"
      }
    },
    "provenance": {
      "source": "title and period as published",
      "certainty": "opening"
    }
  },
  {
    "id": "official-documents-2012",
    "title": {
      "zh": "党政机关公文处理工作条例",
      "en": "Regulations on official documents of Party and government organs (2012)"
    },
    "number": "中办发〔2012〕14号",
    "authority": "partyRegulation",
    "from": "2012-07-01",
    "articles": {
      "8": {
        "says": "The fifteen types of official document; a report tells a superior of work and situation or answers a question.",
        "certainty": "read"
      },
      "9": {
        "says": "The parts of an official document: number, signer of an upward document, title of issuing organ, subject and type, main receiver, body, signature of the issuing organ, date, seal and others.",
        "certainty": "read"
      },
      "10": {
        "says": "The layout follows the national standard for official documents.",
        "certainty": "read"
      },
      "11": {
        "says": "Characters, numerals, units and punctuation follow the national standards.",
        "certainty": "read"
      },
      "15": {
        "says": "Upward documents: in principle one receiver, no copy downwards, nothing addressed to a leader in person; a department reports major matters with the consent of its own committee or government; a report carries no request.",
        "certainty": "read"
      },
      "19": {
        "says": "A draft accords with the laws, rests on facts, is concise and precise and of the right type and layout.",
        "certainty": "read"
      },
      "20": {
        "says": "Review looks at grounds, legality, type, layout, names, places, times, numbers, the order of paragraphs, quotations, wording, units and punctuation.",
        "certainty": "read"
      },
      "22": {
        "says": "Important and upward documents are signed by the principal of the organ, with opinion, name and full date.",
        "certainty": "read"
      },
      "25": {
        "says": "Before printing the document is checked again; a change of substance goes back to who signed.",
        "certainty": "read"
      },
      "31": {
        "says": "A secret document is declassified before it is published; the issuing organ settles when and where it is published.",
        "certainty": "read"
      }
    },
    "provenance": {
      "source": "a full reprint by a city office, kept in a repository of laws (Theonefkguy/Chinese-Laws, e4d0afe); the number from a rule catalogue",
      "certainty": "read"
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
      "7.2.1": {
        "says": "The copy number has six digits.",
        "certainty": "secondary"
      },
      "7.2.2": {
        "says": "The secrecy level stands before ★ and the term.",
        "certainty": "remembered"
      },
      "7.2.3": {
        "says": "How the urgency is marked.",
        "certainty": "secondary"
      },
      "7.2.5": {
        "says": "The year of a document number stands in 〔〕; the number has neither 第 nor a leading zero.",
        "certainty": "secondary"
      },
      "7.3.1": {
        "says": "The title is centred and broken where the meaning allows.",
        "certainty": "remembered"
      },
      "7.3.2": {
        "says": "The main receiver ends with a full-width colon.",
        "certainty": "secondary"
      },
      "7.3.3": {
        "says": "Levels are numbered 一、 then （一） then 1. then （1）.",
        "certainty": "secondary"
      },
      "7.3.4": {
        "says": "Attachments are named after 附件： with numbers and without end mark.",
        "certainty": "secondary"
      },
      "7.3.5.4": {
        "says": "The date is written in Arabic numerals with year, month and day.",
        "certainty": "secondary"
      },
      "7.3.7": {
        "says": "Number and title of an attachment are those named in the body.",
        "certainty": "secondary"
      },
      "7.4.2": {
        "says": "Receivers of copies end with a full stop.",
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
    "fromCertainty": "remembered",
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
        "says": "Marks are full-width in Chinese text and stand in pairs where they come in pairs; the dash is two em long; a range is joined by one mark, the same throughout; the interpunct is U+00B7.",
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
    "fromCertainty": "remembered",
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
      "zh": "中华人民共和国立法法（2015年修正）",
      "en": "Legislation Law (2015 text)"
    },
    "authority": "law",
    "from": "2015-03-15",
    "fromCertainty": "remembered",
    "to": "2023-03-14",
    "toCertainty": "computed",
    "articles": {
      "82": {
        "says": "Government rules are made by the governments of provinces, of cities divided into districts and of autonomous prefectures.",
        "certainty": "read"
      }
    },
    "provenance": {
      "source": "the text in a repository of laws (LawRefBook/Laws, 3cd6e86)",
      "certainty": "read"
    }
  },
  {
    "id": "legislation-law-2023",
    "title": {
      "zh": "中华人民共和国立法法（2023年修正）",
      "en": "Legislation Law (2023 text)"
    },
    "authority": "law",
    "from": "2023-03-15",
    "supersedes": "legislation-law-2015",
    "articles": {
      "93": {
        "says": "Government rules are made by the governments of provinces, of cities divided into districts and of autonomous prefectures.",
        "certainty": "read"
      }
    },
    "provenance": {
      "source": "the text in a repository of laws (LawRefBook/Laws, 87f5a42), its first day in the amending decision (Theonefkguy/Chinese-Laws, 89a557d)",
      "certainty": "read"
    }
  },
  {
    "id": "organic-law-2022",
    "title": {
      "zh": "中华人民共和国地方各级人民代表大会和地方各级人民政府组织法（2022年修正）",
      "en": "Organic Law of local congresses and governments (2022 text)"
    },
    "authority": "law",
    "from": "2022-03-12",
    "articles": {
      "74": {
        "says": "Provinces, cities divided into districts and autonomous prefectures make government rules; nobody below is named.",
        "certainty": "read"
      },
      "75": {
        "says": "A normative document that touches rights and duties goes through assessment, public comment, legality review, joint discussion, publication and filing.",
        "certainty": "read"
      },
      "85": {
        "says": "The government of a district or of a city without districts may set up sub-district offices as its agencies, with consent from above.",
        "certainty": "read"
      },
      "86": {
        "says": "A sub-district office does what its government entrusts to it and performs administration, emergency response and enforcement by law.",
        "certainty": "read"
      }
    },
    "provenance": {
      "source": "the text in a repository of laws (LawRefBook/Laws, 8fbca02), its first day in the amending decision (Theonefkguy/Chinese-Laws, 08eb6c2)",
      "certainty": "read"
    }
  },
  {
    "id": "secrets-law-2010",
    "title": {
      "zh": "中华人民共和国保守国家秘密法（2010年修订）",
      "en": "Law on guarding state secrets (2010 text)"
    },
    "authority": "law",
    "from": "2010-10-01",
    "to": "2024-04-30",
    "toCertainty": "computed",
    "articles": {
      "10": {
        "says": "State secrets have three levels: 绝密, 机密, 秘密.",
        "certainty": "read"
      },
      "17": {
        "says": "What is a state secret is marked so, and nothing else.",
        "certainty": "read"
      },
      "29": {
        "says": "Publishing follows the rules on secrets.",
        "certainty": "read"
      }
    },
    "provenance": {
      "source": "the text in a repository of laws (LawRefBook/Laws, ad3fc7a)",
      "certainty": "read"
    }
  },
  {
    "id": "secrets-law-2024",
    "title": {
      "zh": "中华人民共和国保守国家秘密法（2024年修订）",
      "en": "Law on guarding state secrets (2024 text)"
    },
    "authority": "law",
    "from": "2024-05-01",
    "supersedes": "secrets-law-2010",
    "articles": {
      "14": {
        "says": "State secrets have three levels: 绝密, 机密, 秘密.",
        "certainty": "read"
      },
      "22": {
        "says": "What is a state secret is marked so, electronic files too, and nothing else.",
        "certainty": "read"
      },
      "35": {
        "says": "What is to be published goes through a secrecy review first.",
        "certainty": "read"
      },
      "64": {
        "says": "Matters that are no state secret and would do harm if known are work secrets, with rules of their own.",
        "certainty": "read"
      }
    },
    "provenance": {
      "source": "the text in a repository of laws (LawRefBook/Laws, 71f344a)",
      "certainty": "read"
    }
  },
  {
    "id": "information-disclosure-2019",
    "title": {
      "zh": "中华人民共和国政府信息公开条例",
      "en": "Regulations on open government information (2019)"
    },
    "number": "国务院令第711号",
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
      },
      "17": {
        "says": "What is to be disclosed is reviewed under the law on state secrets and other rules.",
        "certainty": "read"
      },
      "26": {
        "says": "What is to be disclosed unasked is disclosed within twenty working days.",
        "certainty": "read"
      },
      "49": {
        "says": "Another report, on open information: departments hand it in and publish it by 31 January, governments publish theirs by 31 March.",
        "certainty": "read"
      },
      "50": {
        "says": "What the report on open information contains.",
        "certainty": "read"
      }
    },
    "provenance": {
      "source": "the text in a repository of laws (LawRefBook/Laws, 6ef77b0)",
      "certainty": "read"
    }
  },
  {
    "id": "government-inspection-2020",
    "title": {
      "zh": "政府督查工作条例",
      "en": "Regulations on government supervision (2020)"
    },
    "authority": "regulation",
    "from": "2021-02-01",
    "articles": {
      "5": {
        "says": "Who is supervised: own departments, governments below with their departments, and organisations with public functions.",
        "certainty": "read"
      },
      "12": {
        "says": "Means: self-examination, hearing reports, checks, interviews, statistics, files, clues, talks with those responsible.",
        "certainty": "read"
      },
      "15": {
        "says": "Supervision follows a plan of content, objects and scope; it is not repeated or widened at will.",
        "certainty": "read"
      },
      "16": {
        "says": "A conclusion is drawn from facts and evidence and fed back to whom it concerns.",
        "certainty": "read"
      },
      "17": {
        "says": "Who disagrees asks for a review within thirty days; it is decided within thirty days, and who took part in the conclusion stands aside.",
        "certainty": "read"
      },
      "18": {
        "says": "What the conclusion asks to be put right is put right, and may be checked again.",
        "certainty": "read"
      },
      "21": {
        "says": "Praise, criticism and accountability are proposed from the conclusion and settled by the government.",
        "certainty": "read"
      },
      "23": {
        "says": "Clues to breaches of duty are handed to the supervisory organs.",
        "certainty": "read"
      }
    },
    "provenance": {
      "source": "the text in a repository of laws (LawRefBook/Laws, 6ef77b0)",
      "certainty": "read"
    }
  },
  {
    "id": "indicators-2021",
    "title": {
      "zh": "市县法治政府建设示范指标体系（2021年版）",
      "en": "Indicators of model law-based government, cities and counties (2021)"
    },
    "authority": "policy",
    "from": "2021-09-01",
    "fromCertainty": "inferred",
    "articles": {
      "*": {
        "says": "First, second and third level; scores, weights and ways of measuring are settled by the Central Office and are not part of the text. No weight can be called national.",
        "certainty": "opening"
      }
    },
    "provenance": {
      "source": "preface and first items as a city department published them",
      "certainty": "opening"
    }
  },
  {
    "id": "indicators-guide",
    "title": {
      "zh": "市县法治政府建设示范指标体系申报指南",
      "en": "Guide to applying by the indicators of model law-based government"
    },
    "authority": "policy",
    "articles": {
      "*": {
        "says": "Ten first-level, 34 second-level and 104 third-level indicators were in use in June 2025; the year of the guide is not stated.",
        "certainty": "secondary"
      }
    },
    "provenance": {
      "source": "a city plan of June 2025 that cites the guide",
      "certainty": "secondary"
    }
  },
  {
    "id": "major-decisions-2019",
    "title": {
      "zh": "重大行政决策程序暂行条例",
      "en": "Interim Regulations on the procedure of major administrative decisions (2019)"
    },
    "number": "国务院令第713号",
    "authority": "regulation",
    "from": "2019-09-01",
    "articles": {
      "3": {
        "says": "A catalogue of decision matters is set with the consent of the Party committee, published and kept up to date.",
        "certainty": "read"
      },
      "9": {
        "says": "Major decisions count when the organ and its leaders are assessed.",
        "certainty": "read"
      },
      "15": {
        "says": "Public comment generally lasts thirty days at least.",
        "certainty": "read"
      },
      "16": {
        "says": "Papers of a hearing reach those who take part seven days before.",
        "certainty": "read"
      },
      "25": {
        "says": "A draft is reviewed for legality before it is discussed; without review, or after a failed one, it may not be submitted.",
        "certainty": "read"
      },
      "26": {
        "says": "Review generally has seven working days at least.",
        "certainty": "read"
      },
      "27": {
        "says": "Review looks at power, procedure and accord with laws and policy.",
        "certainty": "read"
      },
      "28": {
        "says": "Reviewers bring in legal advisers and public lawyers.",
        "certainty": "read"
      },
      "30": {
        "says": "A meeting of the organ discusses the draft; its head speaks last and decides on that ground, with dissent on record.",
        "certainty": "read"
      },
      "42": {
        "says": "Departments and townships proceed in like manner.",
        "certainty": "read"
      }
    },
    "provenance": {
      "source": "the text in a repository of laws (LawRefBook/Laws, 6ef77b0)",
      "certainty": "read"
    }
  },
  {
    "id": "document-review-2018",
    "title": {
      "zh": "关于全面推行行政规范性文件合法性审核机制的指导意见",
      "en": "Guiding opinion on legality review of normative documents (2018)"
    },
    "number": "国办发〔2018〕115号",
    "authority": "policy",
    "from": "2018-12-04",
    "fromCertainty": "remembered",
    "articles": {
      "*": {
        "says": "Normative documents are reviewed for legality before they are issued, generally within five to fifteen working days.",
        "certainty": "remembered"
      }
    },
    "provenance": {
      "source": "title and number seen in published texts",
      "certainty": "opening"
    }
  },
  {
    "id": "penalty-2017",
    "title": {
      "zh": "中华人民共和国行政处罚法（2017年修正）",
      "en": "Administrative Penalty Law (2017 text)"
    },
    "authority": "law",
    "from": "2018-01-01",
    "fromCertainty": "remembered",
    "to": "2021-07-14",
    "toCertainty": "computed",
    "articles": {
      "18": {
        "says": "Enforcement is entrusted only to organisations that qualify; the organ that entrusts answers for it.",
        "certainty": "read"
      },
      "27": {
        "says": "Grounds for a lighter penalty; no penalty for a minor breach that is corrected in time and does no harm. A first breach is not yet a ground.",
        "certainty": "read"
      }
    },
    "provenance": {
      "source": "the text in a repository of laws (Theonefkguy/Chinese-Laws, 89a557d)",
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
    "supersedes": "penalty-2017",
    "articles": {
      "20": {
        "says": "Enforcement is entrusted in writing and made public; the organ that entrusts answers for it.",
        "certainty": "read"
      },
      "24": {
        "says": "A province may decide to give powers of penalty to townships and sub-districts.",
        "certainty": "read"
      },
      "32": {
        "says": "Grounds for a lighter or a mitigated penalty.",
        "certainty": "read"
      },
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
        "says": "Penalty decisions with social impact are published; one that is changed is withdrawn within three days.",
        "certainty": "read"
      },
      "58": {
        "says": "Listed cases may not be decided before a legal review.",
        "certainty": "read"
      }
    },
    "provenance": {
      "source": "the text in a repository of laws (LawRefBook/Laws, 2f4c5c2)",
      "certainty": "read"
    }
  },
  {
    "id": "business-environment-2019",
    "title": {
      "zh": "优化营商环境条例",
      "en": "Regulations on improving the business environment (2019)"
    },
    "authority": "regulation",
    "from": "2020-01-01",
    "articles": {
      "44": {
        "says": "Departments publish a list of the proofs they demand, each with its ground, who demands and who issues it; nothing outside the list is demanded.",
        "certainty": "read"
      },
      "54": {
        "says": "Checks go by random object and random inspector with published results; safety and health are checked in full.",
        "certainty": "read"
      },
      "55": {
        "says": "What is new is regulated by its nature, inclusively and prudently, and neither forbidden nor left alone.",
        "certainty": "read"
      },
      "58": {
        "says": "Enforcement organs publish, record the whole process and have major decisions reviewed.",
        "certainty": "read"
      },
      "60": {
        "says": "Discretion in enforcement goes by benchmarks.",
        "certainty": "read"
      },
      "63": {
        "says": "Normative documents that touch the rights of market entities are reviewed for legality.",
        "certainty": "read"
      }
    },
    "provenance": {
      "source": "the text in a repository of laws (LawRefBook/Laws, 6ef77b0)",
      "certainty": "read"
    }
  },
  {
    "id": "three-systems-2018",
    "title": {
      "zh": "关于全面推行行政执法公示制度执法全过程记录制度重大执法决定法制审核制度的指导意见",
      "en": "Guiding opinion on the three enforcement systems (2018)"
    },
    "number": "国办发〔2018〕118号",
    "authority": "policy",
    "from": "2018-12-05",
    "articles": {
      "*": {
        "says": "Enforcement is published, recorded as a whole, and reviewed where the decision is a major one.",
        "certainty": "opening"
      }
    },
    "provenance": {
      "source": "opening of the published text",
      "certainty": "opening"
    }
  },
  {
    "id": "notification-commitment-2020",
    "title": {
      "zh": "关于全面推行证明事项和涉企经营许可事项告知承诺制的指导意见",
      "en": "Guiding opinion on notification and commitment in place of proofs (2020)"
    },
    "number": "国办发〔2020〕42号",
    "authority": "policy",
    "from": "2020-10-27",
    "fromCertainty": "remembered",
    "articles": {
      "*": {
        "says": "A written promise may take the place of a proof, not where national or public security, finance, ecology, life and health or high risk are at stake.",
        "certainty": "secondary"
      }
    },
    "provenance": {
      "source": "opening of the published text and a newspaper that reports its limits",
      "certainty": "opening"
    }
  },
  {
    "id": "random-inspection-2019",
    "title": {
      "zh": "关于在市场监管领域全面推行部门联合“双随机、一公开”监管的意见",
      "en": "Opinion on joint random inspection with public disclosure (2019)"
    },
    "number": "国发〔2019〕5号",
    "authority": "policy",
    "articles": {
      "*": {
        "says": "Departments inspect together, at random, and publish the results.",
        "certainty": "remembered"
      }
    },
    "provenance": {
      "source": "general knowledge of the field",
      "certainty": "remembered"
    }
  },
  {
    "id": "enforcement-supervision-2025",
    "title": {
      "zh": "行政执法监督条例",
      "en": "Regulations on supervision of administrative enforcement (2025)"
    },
    "number": "国务院令第825号",
    "authority": "regulation",
    "from": "2026-02-01",
    "articles": {
      "6": {
        "says": "The justice department supervises enforcement for its government and reports to it; justice offices of townships assist.",
        "certainty": "opening"
      },
      "*": {
        "says": "Seven chapters with 44 articles on who supervises enforcement and how.",
        "certainty": "opening"
      }
    },
    "provenance": {
      "source": "opening of the published text",
      "certainty": "opening"
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
    "fromCertainty": "remembered",
    "articles": {
      "3": {
        "says": "The responsible person of the organ sued appears in court.",
        "certainty": "read"
      },
      "45": {
        "says": "Who does not accept a decision on reconsideration may sue within fifteen days, so that cases of the end of a year reach the courts in the next.",
        "certainty": "read"
      }
    },
    "provenance": {
      "source": "the text in a repository of laws (Theonefkguy/Chinese-Laws, 2c4bb61)",
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
        "says": "The responsible persons of an organ are its principal and deputy heads and others in charge; where the head cannot appear, staff must, and a lawyer alone does not do.",
        "certainty": "read"
      },
      "132": {
        "says": "Where neither head nor staff appears the court puts it on record and may say so to those who can act.",
        "certainty": "read"
      }
    },
    "provenance": {
      "source": "the text in a repository of laws (LawRefBook/Laws, 669f05b)",
      "certainty": "read"
    }
  },
  {
    "id": "appearance-2016",
    "title": {
      "zh": "关于加强和改进行政应诉工作的意见",
      "en": "Opinion on strengthening the response to administrative suits (2016)"
    },
    "number": "国办发〔2016〕54号",
    "authority": "policy",
    "articles": {
      "*": {
        "says": "The general document on how organs respond to suits.",
        "certainty": "opening"
      }
    },
    "provenance": {
      "source": "title and number seen in published texts",
      "certainty": "opening"
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
      "1": {
        "says": "The duty holds in first instance, second instance and retrial, and for bodies with powers of their own.",
        "certainty": "read"
      },
      "2": {
        "says": "The responsible persons of an organ are its principal and deputy heads and other persons in charge.",
        "certainty": "read"
      },
      "4": {
        "says": "Cases of major public interest, wide attention or mass risk call for the head; in others the court may.",
        "certainty": "read"
      },
      "6": {
        "says": "A head who cannot show who he is counts as not having appeared.",
        "certainty": "read"
      },
      "7": {
        "says": "One attendance generally does for several hearings of one instance, and does not do for another instance.",
        "certainty": "read"
      },
      "8": {
        "says": "Just causes of absence: force majeure, accident, a duty nobody else can do, others of the kind.",
        "certainty": "read"
      },
      "9": {
        "says": "The cause is proved under the seal of the organ or the signature of its principal.",
        "certainty": "read"
      },
      "11": {
        "says": "The head speaks to how the dispute can be settled in substance.",
        "certainty": "read"
      },
      "12": {
        "says": "Where nobody explains an absence, or the head leaves early or stays silent, the court recommends action.",
        "certainty": "read"
      },
      "14": {
        "says": "Courts may publish and count appearances and tell congress and government.",
        "certainty": "read"
      }
    },
    "provenance": {
      "source": "the text in a repository of laws (LawRefBook/Laws, abe3daa)",
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
    "from": "2018-01-01",
    "fromCertainty": "remembered",
    "to": "2023-12-31",
    "toCertainty": "computed",
    "articles": {
      "17": {
        "says": "After an application is received it is accepted or refused within five days, with a decision in writing; it counts as accepted from the day it came unless it is refused or sent on.",
        "certainty": "read"
      },
      "18": {
        "says": "What belongs elsewhere is transferred within seven days.",
        "certainty": "read"
      },
      "28": {
        "says": "The act is upheld, revoked, changed, found unlawful, or performance is ordered.",
        "certainty": "read"
      },
      "31": {
        "says": "Decided within sixty days, at most thirty more in complex cases.",
        "certainty": "read"
      },
      "40": {
        "says": "Five and seven days are working days.",
        "certainty": "read"
      }
    },
    "provenance": {
      "source": "the text in a repository of laws (Theonefkguy/Chinese-Laws, 08eb6c2)",
      "certainty": "read"
    }
  },
  {
    "id": "reconsideration-rules-2007",
    "title": {
      "zh": "中华人民共和国行政复议法实施条例",
      "en": "Regulations implementing the Administrative Reconsideration Law (2007)"
    },
    "number": "国务院令第499号",
    "authority": "regulation",
    "from": "2007-08-01",
    "articles": {
      "29": {
        "says": "An incomplete application may be corrected; who does not correct it without cause has abandoned it.",
        "certainty": "read"
      },
      "40": {
        "says": "Where an act rests on discretion the parties may settle, with consent.",
        "certainty": "read"
      },
      "41": {
        "says": "When a case is suspended.",
        "certainty": "read"
      },
      "42": {
        "says": "When a case is terminated, settlement among the grounds.",
        "certainty": "read"
      },
      "48": {
        "says": "When an accepted application is rejected.",
        "certainty": "read"
      },
      "50": {
        "says": "Discretion and compensation may be mediated.",
        "certainty": "read"
      },
      "57": {
        "says": "An opinion letter tells an organ what to put right, within sixty days.",
        "certainty": "read"
      }
    },
    "provenance": {
      "source": "the text in a repository of laws (LawRefBook/Laws, 6ef77b0)",
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
    "supersedes": "reconsideration-2017",
    "articles": {
      "5": {
        "says": "Any case may be mediated.",
        "certainty": "read"
      },
      "30": {
        "says": "After an application is received it is examined and accepted or refused within five days; when they pass it counts as accepted.",
        "certainty": "read"
      },
      "31": {
        "says": "An unclear application is corrected within ten days of being told; otherwise it counts as abandoned.",
        "certainty": "read"
      },
      "33": {
        "says": "An application found unfit after it was accepted is rejected.",
        "certainty": "read"
      },
      "39": {
        "says": "When a case is suspended.",
        "certainty": "read"
      },
      "41": {
        "says": "When a case is terminated.",
        "certainty": "read"
      },
      "51": {
        "says": "The head of the organ complained of should attend the hearing.",
        "certainty": "read"
      },
      "52": {
        "says": "Governments set up a reconsideration committee, which is heard in grave and difficult cases.",
        "certainty": "read"
      },
      "62": {
        "says": "Ordinary cases are decided within sixty days, at most thirty more; summary ones within thirty.",
        "certainty": "read"
      },
      "63": {
        "says": "When an act is changed.",
        "certainty": "read"
      },
      "64": {
        "says": "When an act is revoked.",
        "certainty": "read"
      },
      "65": {
        "says": "When an act is found unlawful without being revoked.",
        "certainty": "read"
      },
      "66": {
        "says": "When performance is ordered.",
        "certainty": "read"
      },
      "67": {
        "says": "When an act is found void.",
        "certainty": "read"
      },
      "68": {
        "says": "When an act is upheld.",
        "certainty": "read"
      },
      "69": {
        "says": "When a request for performance is rejected.",
        "certainty": "read"
      },
      "71": {
        "says": "When an organ answers for an administrative agreement.",
        "certainty": "read"
      },
      "73": {
        "says": "An agreement reached by mediation is written down and has legal force.",
        "certainty": "read"
      },
      "74": {
        "says": "The parties may settle, and the application is withdrawn.",
        "certainty": "read"
      },
      "76": {
        "says": "An opinion letter tells an organ what to put right, within sixty days.",
        "certainty": "read"
      },
      "77": {
        "says": "Who does not perform is told to, called to a talk or named in a circular.",
        "certainty": "read"
      },
      "79": {
        "says": "Decisions are published as the act they concern is.",
        "certainty": "read"
      },
      "88": {
        "says": "Three, five, seven and ten days are working days.",
        "certainty": "read"
      }
    },
    "provenance": {
      "source": "the text in a repository of laws (LawRefBook/Laws, 318d624)",
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
    "id": "mediation-law-2010",
    "title": {
      "zh": "中华人民共和国人民调解法",
      "en": "People's Mediation Law (2010)"
    },
    "authority": "law",
    "from": "2011-01-01",
    "articles": {
      "8": {
        "says": "Village and residents committees set up a mediation committee of three to nine members.",
        "certainty": "read"
      },
      "10": {
        "says": "The county justice department counts the committees and tells the court who sits on them.",
        "certainty": "read"
      },
      "13": {
        "says": "Mediators are the members of the committees and the persons they engage.",
        "certainty": "read"
      }
    },
    "provenance": {
      "source": "the text in a repository of laws (LawRefBook/Laws, ad3fc7a)",
      "certainty": "read"
    }
  }
]
