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
        "says": {
          "zh": "制定这一规定的目的和依据。",
          "en": "Purpose and grounds of the provisions."
        },
        "certainty": "opening"
      },
      "2": {
        "says": {
          "zh": "对象是县级及以上地方党委、政府的主要负责人。",
          "en": "It applies to the principals of local Party committees and governments at county level and above."
        },
        "certainty": "opening"
      },
      "3": {
        "says": {
          "zh": "原则：由党领导；谁的话和权都不能高过法；有权就有责；学法守法作表率。",
          "en": "Principles: led by the Party, with no word or power of a person above the law, responsibility with power, and an example set in learning and keeping the law."
        },
        "certainty": "opening"
      },
      "4": {
        "says": {
          "zh": "主要负责人要自己抓：重要工作自己布置，重大问题自己过问，关键环节自己协调，重要任务自己督促。",
          "en": "The principal deploys important work, takes up major problems, coordinates key links and follows up important tasks in person."
        },
        "certainty": "opening"
      },
      "5": {
        "says": {
          "zh": "党委主要负责人的六项职责，只读到第一项。",
          "en": "Six duties of the principal of a Party committee, the first of which was read."
        },
        "certainty": "opening"
      },
      "6": {
        "says": {
          "zh": "政府主要负责人的六项职责，只读到有几项。",
          "en": "Six duties of the principal of a government, of which only the count was read."
        },
        "certainty": "remembered"
      },
      "7": {
        "says": {
          "zh": "年终述职要讲履行这一职责的情况。",
          "en": "Performance of the duty is part of the year-end work report."
        },
        "certainty": "secondary"
      },
      "8": {
        "says": {
          "zh": "上一级党委考核主要负责人，履职情况算在内。",
          "en": "The Party committee one level up makes performance of the duty part of how principals are assessed."
        },
        "certainty": "secondary"
      },
      "9": {
        "says": {
          "zh": "不履职的，按党规和法律问责。",
          "en": "Who does not perform the duty is held to account under the Party's rules and the laws."
        },
        "certainty": "remembered"
      },
      "*": {
        "says": {
          "zh": "主要负责人履职要受考核，不履职要问责。",
          "en": "Principals perform the duty under assessment and are held to account where they do not."
        },
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
        "says": {
          "zh": "为什么要督察。",
          "en": "Purpose of inspection."
        },
        "certainty": "opening"
      },
      "2": {
        "says": {
          "zh": "从主要负责人到每一个人，责任首尾相接，形成闭环。",
          "en": "Responsibility forms a closed loop, from the principals to everybody."
        },
        "certainty": "opening"
      },
      "3": {
        "says": {
          "zh": "对象是地方各级党委、政府，以及县级以上政府的部门。",
          "en": "It applies to local Party committees and governments at all levels and to government departments at county level and above."
        },
        "certainty": "opening"
      },
      "8": {
        "says": {
          "zh": "连同以后各条到第十二条：对党委、政府、部门、领导干部和工作人员督察什么。",
          "en": "With the articles up to 12: what is inspected of Party committees, governments, departments, leaders and staff."
        },
        "certainty": "remembered"
      },
      "24": {
        "says": {
          "zh": "报告3月1日之前报出，4月1日之前公开；涉及党的秘密、国家秘密的除外。",
          "en": "Reports are handed in before 1 March and published before 1 April, save for what touches Party or state secrets."
        },
        "certainty": "secondary"
      },
      "25": {
        "says": {
          "zh": "报告写哪些内容。",
          "en": "What a report contains."
        },
        "certainty": "remembered"
      },
      "26": {
        "says": {
          "zh": "督察单位催促报送和公开，不照办的通报批评。",
          "en": "Inspecting units urge reporting and publishing and criticise in a circular those who do not."
        },
        "certainty": "remembered"
      },
      "27": {
        "says": {
          "zh": "公开的报告可以请代表、专家、记者来评。",
          "en": "Published reports may be reviewed by deputies, experts and journalists."
        },
        "certainty": "remembered"
      },
      "*": {
        "says": {
          "zh": "报告写做法和成效、不足和原因、主要负责人怎样履行第一责任、下一年的主要安排，以及其他事项。督察单位是法治建设议事协调机构的办公室；党委领导，政府和部门实施；督察分书面和实地。",
          "en": "A report tells measures and results, shortcomings and causes, how the principals acted as first responsible persons, the main arrangements of the next year, and other matters. The inspecting unit is the office of the rule-of-law coordinating body; Party committees lead, governments and departments carry out; inspection is in writing or on site."
        },
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
        "says": {
          "zh": "县级及以上的主要负责人，年终述职要讲怎样履行这一职责。",
          "en": "Principals at county level and above tell in the year-end report how they performed the duty."
        },
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
        "says": {
          "zh": "领导干部应当懂得的党规和法律，列有清单。",
          "en": "Leaders have a list of Party rules and laws they must know."
        },
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
        "says": {
          "zh": "法治政府建设情况在下一年第一季度报告。",
          "en": "The report on law-based government is made in the first quarter of the next year."
        },
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
        "says": {
          "zh": "共十个部分：总体要求、政府职能、制度、决策、执法、突发事件、纠纷、对权力的制约和监督、科技、党的领导。",
          "en": "Ten parts: overall requirements, functions of government, rules, decisions, enforcement, emergencies, disputes, restraint and supervision of power, technology, leadership of the Party."
        },
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
        "says": {
          "zh": "领导干部要懂的法规列成清单；第一责任人的职责写进年终述职；指标和考核标准待定；重大问题要督察。",
          "en": "Leaders have a list of rules to know; the duty of the first responsible person goes into the year-end report; indicators and a standard of assessment are to be set; major problems are inspected."
        },
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
        "says": {
          "zh": "与法治中国的规划、法治政府的纲要合称“一规划两纲要”。",
          "en": "With the plan for China and the outline for government one of the three texts known as 一规划两纲要."
        },
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
        "says": {
          "zh": "公文共十五种；报告是向上级讲工作、讲情况或者回答询问用的。",
          "en": "The fifteen types of official document; a report tells a superior of work and situation or answers a question."
        },
        "certainty": "read"
      },
      "9": {
        "says": {
          "zh": "公文由哪些部分组成：字号、上行文的签发人、写明发文机关和事由文种的标题、主送机关、正文、发文机关署名、日期、印章等。",
          "en": "The parts of an official document: number, signer of an upward document, title of issuing organ, subject and type, main receiver, body, signature of the issuing organ, date, seal and others."
        },
        "certainty": "read"
      },
      "10": {
        "says": {
          "zh": "版式照公文的国家标准。",
          "en": "The layout follows the national standard for official documents."
        },
        "certainty": "read"
      },
      "11": {
        "says": {
          "zh": "文字、数字、计量单位、标点都照国家标准。",
          "en": "Characters, numerals, units and punctuation follow the national standards."
        },
        "certainty": "read"
      },
      "15": {
        "says": {
          "zh": "上行文：一般只主送一家，不往下抄送，不写给领导个人；部门报大事，先要本级党委、政府同意；报告里不带请示。",
          "en": "Upward documents: in principle one receiver, no copy downwards, nothing addressed to a leader in person; a department reports major matters with the consent of its own committee or government; a report carries no request."
        },
        "certainty": "read"
      },
      "19": {
        "says": {
          "zh": "起草要合法、有事实根据、简明准确，文种和格式不用错。",
          "en": "A draft accords with the laws, rests on facts, is concise and precise and of the right type and layout."
        },
        "certainty": "read"
      },
      "20": {
        "says": {
          "zh": "审核看：理由、合法性、文种、格式、人名、地名、时间、数字、段落先后、引文、用词、单位、标点。",
          "en": "Review looks at grounds, legality, type, layout, names, places, times, numbers, the order of paragraphs, quotations, wording, units and punctuation."
        },
        "certainty": "read"
      },
      "22": {
        "says": {
          "zh": "重要的公文和上行文由机关主要负责人签发，意见、姓名、完整日期都要写。",
          "en": "Important and upward documents are signed by the principal of the organ, with opinion, name and full date."
        },
        "certainty": "read"
      },
      "25": {
        "says": {
          "zh": "付印之前再查一遍；动了实质内容的，送回原来签发的人。",
          "en": "Before printing the document is checked again; a change of substance goes back to who signed."
        },
        "certainty": "read"
      },
      "31": {
        "says": {
          "zh": "涉密公文先解密再公开；什么时候、在哪里公开由发文机关定。",
          "en": "A secret document is declassified before it is published; the issuing organ settles when and where it is published."
        },
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
        "says": {
          "zh": "份号是六位数字。",
          "en": "The copy number has six digits."
        },
        "certainty": "secondary"
      },
      "7.2.2": {
        "says": {
          "zh": "密级写在★和期限之前。",
          "en": "The secrecy level stands before ★ and the term."
        },
        "certainty": "remembered"
      },
      "7.2.3": {
        "says": {
          "zh": "紧急程度怎样标。",
          "en": "How the urgency is marked."
        },
        "certainty": "secondary"
      },
      "7.2.5": {
        "says": {
          "zh": "字号里的年份放在〔〕内；序号不写“第”，前面也不补零。",
          "en": "The year of a document number stands in 〔〕; the number has neither 第 nor a leading zero."
        },
        "certainty": "secondary"
      },
      "7.3.1": {
        "says": {
          "zh": "标题居中，换行要顺着词意。",
          "en": "The title is centred and broken where the meaning allows."
        },
        "certainty": "remembered"
      },
      "7.3.2": {
        "says": {
          "zh": "主送机关最后用全角冒号。",
          "en": "The main receiver ends with a full-width colon."
        },
        "certainty": "secondary"
      },
      "7.3.3": {
        "says": {
          "zh": "层次序号先用“一、”，再用“（一）”，再用“1.”，再用“（1）”。",
          "en": "Levels are numbered 一、 then （一） then 1. then （1）."
        },
        "certainty": "secondary"
      },
      "7.3.4": {
        "says": {
          "zh": "附件写在“附件：”之后，有序号，末尾没有标点。",
          "en": "Attachments are named after 附件： with numbers and without end mark."
        },
        "certainty": "secondary"
      },
      "7.3.5.4": {
        "says": {
          "zh": "日期用阿拉伯数字，年、月、日写全。",
          "en": "The date is written in Arabic numerals with year, month and day."
        },
        "certainty": "secondary"
      },
      "7.3.7": {
        "says": {
          "zh": "附件的序号和标题同正文里说的一样。",
          "en": "Number and title of an attachment are those named in the body."
        },
        "certainty": "secondary"
      },
      "7.4.2": {
        "says": {
          "zh": "抄送机关最后用句号。",
          "en": "Receivers of copies end with a full stop."
        },
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
        "says": {
          "zh": "引号成对。",
          "en": "Quotation marks stand in pairs."
        },
        "certainty": "remembered"
      },
      "4.9": {
        "says": {
          "zh": "括号成对。",
          "en": "Brackets stand in pairs."
        },
        "certainty": "remembered"
      },
      "*": {
        "says": {
          "zh": "中文里用全角标点，该成对的成对；破折号占两个字；表示范围只用一种连接号，全文一样；间隔号是U+00B7。",
          "en": "Marks are full-width in Chinese text and stand in pairs where they come in pairs; the dash is two em long; a range is joined by one mark, the same throughout; the interpunct is U+00B7."
        },
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
        "says": {
          "zh": "统计数、日期、计量用阿拉伯数字，比率带百分号。",
          "en": "Statistics, dates and measures are written in Arabic numerals, rates with their per cent sign."
        },
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
        "says": {
          "zh": "政府规章由省、设区的市、自治州的政府来定。",
          "en": "Government rules are made by the governments of provinces, of cities divided into districts and of autonomous prefectures."
        },
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
        "says": {
          "zh": "政府规章由省、设区的市、自治州的政府来定。",
          "en": "Government rules are made by the governments of provinces, of cities divided into districts and of autonomous prefectures."
        },
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
        "says": {
          "zh": "定政府规章的是省、设区的市、自治州，再往下没有提到。",
          "en": "Provinces, cities divided into districts and autonomous prefectures make government rules; nobody below is named."
        },
        "certainty": "read"
      },
      "75": {
        "says": {
          "zh": "规范性文件碰到权利义务的，要经过评估、听取公众意见、合法性审查、集体讨论、公布、备案。",
          "en": "A normative document that touches rights and duties goes through assessment, public comment, legality review, joint discussion, publication and filing."
        },
        "certainty": "read"
      },
      "85": {
        "says": {
          "zh": "区和不设区的市，政府经上级同意可以设街道办事处，作为自己的派出机关。",
          "en": "The government of a district or of a city without districts may set up sub-district offices as its agencies, with consent from above."
        },
        "certainty": "read"
      },
      "86": {
        "says": {
          "zh": "街道办事处做政府交给它的事，依法管理、应急、执法。",
          "en": "A sub-district office does what its government entrusts to it and performs administration, emergency response and enforcement by law."
        },
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
        "says": {
          "zh": "国家秘密有三级：绝密、机密、秘密。",
          "en": "State secrets have three levels: 绝密, 机密, 秘密."
        },
        "certainty": "read"
      },
      "17": {
        "says": {
          "zh": "国家秘密都要标明，不是的不标。",
          "en": "What is a state secret is marked so, and nothing else."
        },
        "certainty": "read"
      },
      "29": {
        "says": {
          "zh": "对外发布要合保密的规定。",
          "en": "Publishing follows the rules on secrets."
        },
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
        "says": {
          "zh": "国家秘密有三级：绝密、机密、秘密。",
          "en": "State secrets have three levels: 绝密, 机密, 秘密."
        },
        "certainty": "read"
      },
      "22": {
        "says": {
          "zh": "国家秘密都要标明，电子文件也一样，不是的不标。",
          "en": "What is a state secret is marked so, electronic files too, and nothing else."
        },
        "certainty": "read"
      },
      "35": {
        "says": {
          "zh": "要公开的，先过保密审查。",
          "en": "What is to be published goes through a secrecy review first."
        },
        "certainty": "read"
      },
      "64": {
        "says": {
          "zh": "不是国家秘密、传出去会有害处的，是工作秘密，另有规定。",
          "en": "Matters that are no state secret and would do harm if known are work secrets, with rules of their own."
        },
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
        "says": {
          "zh": "国家秘密，以及会危及安全、稳定的，不公开。",
          "en": "State secrets and matters that endanger security or stability are not disclosed."
        },
        "certainty": "read"
      },
      "15": {
        "says": {
          "zh": "商业秘密和个人隐私受保护。",
          "en": "Trade secrets and privacy are protected."
        },
        "certainty": "read"
      },
      "16": {
        "says": {
          "zh": "内部事务和办事过程的记录可以不公开。",
          "en": "Internal affairs and process records may be withheld."
        },
        "certainty": "read"
      },
      "17": {
        "says": {
          "zh": "公开之前，照保密法和其他规定审查。",
          "en": "What is to be disclosed is reviewed under the law on state secrets and other rules."
        },
        "certainty": "read"
      },
      "26": {
        "says": {
          "zh": "主动公开的，二十个工作日之内公开。",
          "en": "What is to be disclosed unasked is disclosed within twenty working days."
        },
        "certainty": "read"
      },
      "49": {
        "says": {
          "zh": "这是另一种报告，讲政府信息公开：部门最晚1月31日报送并公开，政府最晚3月31日公开。",
          "en": "Another report, on open information: departments hand it in and publish it by 31 January, governments publish theirs by 31 March."
        },
        "certainty": "read"
      },
      "50": {
        "says": {
          "zh": "信息公开的年度报告写哪些内容。",
          "en": "What the report on open information contains."
        },
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
        "says": {
          "zh": "督查谁：自己的部门，下级政府和它的部门，办公共事务的组织。",
          "en": "Who is supervised: own departments, governments below with their departments, and organisations with public functions."
        },
        "certainty": "read"
      },
      "12": {
        "says": {
          "zh": "办法：要求自查、听汇报、检查、访谈、统计、看档案、收集线索、同负责的人谈话。",
          "en": "Means: self-examination, hearing reports, checks, interviews, statistics, files, clues, talks with those responsible."
        },
        "certainty": "read"
      },
      "15": {
        "says": {
          "zh": "督查照方案来，内容、对象、范围都写明；不随意重复，也不随意扩大。",
          "en": "Supervision follows a plan of content, objects and scope; it is not repeated or widened at will."
        },
        "certainty": "read"
      },
      "16": {
        "says": {
          "zh": "结论从事实和证据来，并告诉与它有关的各方。",
          "en": "A conclusion is drawn from facts and evidence and fed back to whom it concerns."
        },
        "certainty": "read"
      },
      "17": {
        "says": {
          "zh": "不服的，三十日内要求复核，复核也在三十日内有结果；参加作结论的人回避。",
          "en": "Who disagrees asks for a review within thirty days; it is decided within thirty days, and who took part in the conclusion stands aside."
        },
        "certainty": "read"
      },
      "18": {
        "says": {
          "zh": "结论要求改的要改，改了可以再查。",
          "en": "What the conclusion asks to be put right is put right, and may be checked again."
        },
        "certainty": "read"
      },
      "21": {
        "says": {
          "zh": "表扬、批评、追责照结论提出，由政府定。",
          "en": "Praise, criticism and accountability are proposed from the conclusion and settled by the government."
        },
        "certainty": "read"
      },
      "23": {
        "says": {
          "zh": "失职的线索交给监察机关。",
          "en": "Clues to breaches of duty are handed to the supervisory organs."
        },
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
        "says": {
          "zh": "指标分一级、二级、三级；分值、权重和怎样测评由中央依法治国办定，文本里没有。哪一个权重都不能说成全国的。",
          "en": "First, second and third level; scores, weights and ways of measuring are settled by the Central Office and are not part of the text. No weight can be called national."
        },
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
        "says": {
          "zh": "2025年6月在用的是一级指标10项、二级34项、三级104项；指南是哪一年的，没有说。",
          "en": "Ten first-level, 34 second-level and 104 third-level indicators were in use in June 2025; the year of the guide is not stated."
        },
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
        "says": {
          "zh": "决策事项列成目录，经党委同意后公布，并随情况更新。",
          "en": "A catalogue of decision matters is set with the consent of the Party committee, published and kept up to date."
        },
        "certainty": "read"
      },
      "9": {
        "says": {
          "zh": "考核机关和领导，重大决策算在内。",
          "en": "Major decisions count when the organ and its leaders are assessed."
        },
        "certainty": "read"
      },
      "15": {
        "says": {
          "zh": "听取公众意见一般不短于三十天。",
          "en": "Public comment generally lasts thirty days at least."
        },
        "certainty": "read"
      },
      "16": {
        "says": {
          "zh": "听证的材料提前七天送到参加的人手里。",
          "en": "Papers of a hearing reach those who take part seven days before."
        },
        "certainty": "read"
      },
      "25": {
        "says": {
          "zh": "草案先审合法性再讨论；没有审、审不过的，不能提交。",
          "en": "A draft is reviewed for legality before it is discussed; without review, or after a failed one, it may not be submitted."
        },
        "certainty": "read"
      },
      "26": {
        "says": {
          "zh": "审查的时间一般至少七个工作日。",
          "en": "Review generally has seven working days at least."
        },
        "certainty": "read"
      },
      "27": {
        "says": {
          "zh": "审查看权限、程序，看是否合乎法律和政策。",
          "en": "Review looks at power, procedure and accord with laws and policy."
        },
        "certainty": "read"
      },
      "28": {
        "says": {
          "zh": "审查要请法律顾问和公职律师。",
          "en": "Reviewers bring in legal advisers and public lawyers."
        },
        "certainty": "read"
      },
      "30": {
        "says": {
          "zh": "草案由机关开会讨论；首长最后发言，听过再定，不同的意见记录下来。",
          "en": "A meeting of the organ discusses the draft; its head speaks last and decides on that ground, with dissent on record."
        },
        "certainty": "read"
      },
      "42": {
        "says": {
          "zh": "部门和乡镇照着办。",
          "en": "Departments and townships proceed in like manner."
        },
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
        "says": {
          "zh": "规范性文件印发之前审合法性，一般用五到十五个工作日。",
          "en": "Normative documents are reviewed for legality before they are issued, generally within five to fifteen working days."
        },
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
        "says": {
          "zh": "只能委托够条件的组织执法，责任由委托的机关来负。",
          "en": "Enforcement is entrusted only to organisations that qualify; the organ that entrusts answers for it."
        },
        "certainty": "read"
      },
      "27": {
        "says": {
          "zh": "可以罚得轻的情形；违法轻微、及时改正、未成危害的，不罚。初次违法这时还不是理由。",
          "en": "Grounds for a lighter penalty; no penalty for a minor breach that is corrected in time and does no harm. A first breach is not yet a ground."
        },
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
        "says": {
          "zh": "委托执法要有书面文件，要公开；责任由委托的机关来负。",
          "en": "Enforcement is entrusted in writing and made public; the organ that entrusts answers for it."
        },
        "certainty": "read"
      },
      "24": {
        "says": {
          "zh": "省里可以决定把处罚权交给乡镇、街道。",
          "en": "A province may decide to give powers of penalty to townships and sub-districts."
        },
        "certainty": "read"
      },
      "32": {
        "says": {
          "zh": "可以从轻、减轻的情形。",
          "en": "Grounds for a lighter or a mitigated penalty."
        },
        "certainty": "read"
      },
      "33": {
        "says": {
          "zh": "违法轻微、及时改正、未成危害的，不罚；初次而且轻微的，可以不罚。",
          "en": "No penalty for a minor breach that is corrected in time and does no harm; a first and slight one may be exempted."
        },
        "certainty": "read"
      },
      "34": {
        "says": {
          "zh": "裁量基准可以定，定了就公布。",
          "en": "Discretion benchmarks may be set and are published."
        },
        "certainty": "read"
      },
      "39": {
        "says": {
          "zh": "谁罚、凭什么罚、罚的范围、怎样罚、不服怎么办，都要公布。",
          "en": "Organs, grounds, scope, procedure and remedies of penalties are published."
        },
        "certainty": "read"
      },
      "47": {
        "says": {
          "zh": "执法从头到尾都用文字、声音或者图像记下来。",
          "en": "The whole process of enforcement is recorded in writing, sound or pictures."
        },
        "certainty": "read"
      },
      "48": {
        "says": {
          "zh": "有社会影响的处罚决定要公开；后来改了的，三日内撤下。",
          "en": "Penalty decisions with social impact are published; one that is changed is withdrawn within three days."
        },
        "certainty": "read"
      },
      "58": {
        "says": {
          "zh": "列明的案件，没有法制审核就不能决定。",
          "en": "Listed cases may not be decided before a legal review."
        },
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
        "says": {
          "zh": "部门要哪些证明，列成清单公布，每一项说明依据、谁要、谁开；清单之外的不要。",
          "en": "Departments publish a list of the proofs they demand, each with its ground, who demands and who issues it; nothing outside the list is demanded."
        },
        "certainty": "read"
      },
      "54": {
        "says": {
          "zh": "查谁、谁去查都随机，结果公开；安全、健康方面全部查。",
          "en": "Checks go by random object and random inspector with published results; safety and health are checked in full."
        },
        "certainty": "read"
      },
      "55": {
        "says": {
          "zh": "新事物按它的性质来管，包容而审慎，既不一禁了之，也不放任。",
          "en": "What is new is regulated by its nature, inclusively and prudently, and neither forbidden nor left alone."
        },
        "certainty": "read"
      },
      "58": {
        "says": {
          "zh": "执法机关要公示，要全程记录，重大决定要审核。",
          "en": "Enforcement organs publish, record the whole process and have major decisions reviewed."
        },
        "certainty": "read"
      },
      "60": {
        "says": {
          "zh": "执法的裁量照基准来。",
          "en": "Discretion in enforcement goes by benchmarks."
        },
        "certainty": "read"
      },
      "63": {
        "says": {
          "zh": "碰到市场主体权利的规范性文件要审合法性。",
          "en": "Normative documents that touch the rights of market entities are reviewed for legality."
        },
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
        "says": {
          "zh": "执法要公示，要全程记录；决定重大的，要审核。",
          "en": "Enforcement is published, recorded as a whole, and reviewed where the decision is a major one."
        },
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
        "says": {
          "zh": "书面承诺可以顶替证明；事关国家安全、公共安全、金融、生态、生命健康，或者风险大的，不可以。",
          "en": "A written promise may take the place of a proof, not where national or public security, finance, ecology, life and health or high risk are at stake."
        },
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
        "says": {
          "zh": "部门一起查，随机查，结果公开。",
          "en": "Departments inspect together, at random, and publish the results."
        },
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
        "says": {
          "zh": "司法行政部门替本级政府监督执法，并向政府报告；乡镇的司法所协助。",
          "en": "The justice department supervises enforcement for its government and reports to it; justice offices of townships assist."
        },
        "certainty": "opening"
      },
      "*": {
        "says": {
          "zh": "七章四十四条，讲谁监督执法、怎样监督。",
          "en": "Seven chapters with 44 articles on who supervises enforcement and how."
        },
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
        "says": {
          "zh": "被告的机关，负责人要出庭。",
          "en": "The responsible person of the organ sued appears in court."
        },
        "certainty": "read"
      },
      "45": {
        "says": {
          "zh": "不服复议决定的，十五日内可以起诉，所以年底的案件到下一年才进法院。",
          "en": "Who does not accept a decision on reconsideration may sue within fifteen days, so that cases of the end of a year reach the courts in the next."
        },
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
        "says": {
          "zh": "负责人指机关的正职、副职和其他分管的人；负责人不能到庭的，工作人员要到庭，只有律师到庭不行。",
          "en": "The responsible persons of an organ are its principal and deputy heads and others in charge; where the head cannot appear, staff must, and a lawyer alone does not do."
        },
        "certainty": "read"
      },
      "132": {
        "says": {
          "zh": "负责人和工作人员都不到庭的，法院记录下来，也可以告诉能处理的机关。",
          "en": "Where neither head nor staff appears the court puts it on record and may say so to those who can act."
        },
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
        "says": {
          "zh": "讲行政机关怎样应诉的总的文件。",
          "en": "The general document on how organs respond to suits."
        },
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
        "says": {
          "zh": "一审、二审、再审都有这项义务，自己有职权的组织也有。",
          "en": "The duty holds in first instance, second instance and retrial, and for bodies with powers of their own."
        },
        "certainty": "read"
      },
      "2": {
        "says": {
          "zh": "负责人指机关的正职、副职和其他分管的人。",
          "en": "The responsible persons of an organ are its principal and deputy heads and other persons in charge."
        },
        "certainty": "read"
      },
      "4": {
        "says": {
          "zh": "关系重大公共利益、受社会广泛关注、有群体风险的案件，负责人要出庭；其他案件法院可以要求出庭。",
          "en": "Cases of major public interest, wide attention or mass risk call for the head; in others the court may."
        },
        "certainty": "read"
      },
      "6": {
        "says": {
          "zh": "负责人证明不了自己身份的，算没有出庭。",
          "en": "A head who cannot show who he is counts as not having appeared."
        },
        "certainty": "read"
      },
      "7": {
        "says": {
          "zh": "一个审级里开几次庭，一般出庭一次就够；换一个审级要另算。",
          "en": "One attendance generally does for several hearings of one instance, and does not do for another instance."
        },
        "certainty": "read"
      },
      "8": {
        "says": {
          "zh": "不出庭的正当理由：不可抗力、意外、别人替不了的公务，以及同类的事。",
          "en": "Just causes of absence: force majeure, accident, a duty nobody else can do, others of the kind."
        },
        "certainty": "read"
      },
      "9": {
        "says": {
          "zh": "理由要证明，盖机关的章，或者由主要负责人签字。",
          "en": "The cause is proved under the seal of the organ or the signature of its principal."
        },
        "certainty": "read"
      },
      "11": {
        "says": {
          "zh": "负责人要讲争议怎样能实质解决。",
          "en": "The head speaks to how the dispute can be settled in substance."
        },
        "certainty": "read"
      },
      "12": {
        "says": {
          "zh": "没有人说明为什么不出庭，或者中途离开、到庭不发言的，法院提出处理建议。",
          "en": "Where nobody explains an absence, or the head leaves early or stays silent, the court recommends action."
        },
        "certainty": "read"
      },
      "14": {
        "says": {
          "zh": "法院可以把出庭情况公开、统计，并告诉人大和政府。",
          "en": "Courts may publish and count appearances and tell congress and government."
        },
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
        "says": {
          "zh": "申请收到后，五日内书面决定受理或者不受理；没有不受理、也没有转走的，从收到那天起就算受理。",
          "en": "After an application is received it is accepted or refused within five days, with a decision in writing; it counts as accepted from the day it came unless it is refused or sent on."
        },
        "certainty": "read"
      },
      "18": {
        "says": {
          "zh": "该由别处办的，七日内转过去。",
          "en": "What belongs elsewhere is transferred within seven days."
        },
        "certainty": "read"
      },
      "28": {
        "says": {
          "zh": "决定有维持、撤销、变更、确认违法、责令履行。",
          "en": "The act is upheld, revoked, changed, found unlawful, or performance is ordered."
        },
        "certainty": "read"
      },
      "31": {
        "says": {
          "zh": "六十日内作决定，复杂的最多再加三十日。",
          "en": "Decided within sixty days, at most thirty more in complex cases."
        },
        "certainty": "read"
      },
      "40": {
        "says": {
          "zh": "五日、七日指工作日。",
          "en": "Five and seven days are working days."
        },
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
        "says": {
          "zh": "申请不齐全的可以补；没有理由又不补的，算放弃。",
          "en": "An incomplete application may be corrected; who does not correct it without cause has abandoned it."
        },
        "certainty": "read"
      },
      "40": {
        "says": {
          "zh": "属于裁量的行为，双方可以和解，要经同意。",
          "en": "Where an act rests on discretion the parties may settle, with consent."
        },
        "certainty": "read"
      },
      "41": {
        "says": {
          "zh": "什么时候中止。",
          "en": "When a case is suspended."
        },
        "certainty": "read"
      },
      "42": {
        "says": {
          "zh": "什么时候终止，和解也在其中。",
          "en": "When a case is terminated, settlement among the grounds."
        },
        "certainty": "read"
      },
      "48": {
        "says": {
          "zh": "受理了的申请，什么时候驳回。",
          "en": "When an accepted application is rejected."
        },
        "certainty": "read"
      },
      "50": {
        "says": {
          "zh": "裁量和赔偿、补偿的争议可以调解。",
          "en": "Discretion and compensation may be mediated."
        },
        "certainty": "read"
      },
      "57": {
        "says": {
          "zh": "意见书告诉机关要改什么，六十日内改好。",
          "en": "An opinion letter tells an organ what to put right, within sixty days."
        },
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
        "says": {
          "zh": "什么案件都可以调解。",
          "en": "Any case may be mediated."
        },
        "certainty": "read"
      },
      "30": {
        "says": {
          "zh": "申请收到后五日内审查，受理或者不受理；过了五日，就算受理。",
          "en": "After an application is received it is examined and accepted or refused within five days; when they pass it counts as accepted."
        },
        "certainty": "read"
      },
      "31": {
        "says": {
          "zh": "申请不清楚的，得到通知后十日内补正，否则算放弃。",
          "en": "An unclear application is corrected within ten days of being told; otherwise it counts as abandoned."
        },
        "certainty": "read"
      },
      "33": {
        "says": {
          "zh": "受理之后才发现不合条件的，驳回。",
          "en": "An application found unfit after it was accepted is rejected."
        },
        "certainty": "read"
      },
      "39": {
        "says": {
          "zh": "什么时候中止。",
          "en": "When a case is suspended."
        },
        "certainty": "read"
      },
      "41": {
        "says": {
          "zh": "什么时候终止。",
          "en": "When a case is terminated."
        },
        "certainty": "read"
      },
      "51": {
        "says": {
          "zh": "听证时，被申请机关的负责人应当到场。",
          "en": "The head of the organ complained of should attend the hearing."
        },
        "certainty": "read"
      },
      "52": {
        "says": {
          "zh": "政府设复议委员会，重大、疑难的案件听它的意见。",
          "en": "Governments set up a reconsideration committee, which is heard in grave and difficult cases."
        },
        "certainty": "read"
      },
      "62": {
        "says": {
          "zh": "普通的案件六十日内决定，最多再加三十日；简易的三十日内。",
          "en": "Ordinary cases are decided within sixty days, at most thirty more; summary ones within thirty."
        },
        "certainty": "read"
      },
      "63": {
        "says": {
          "zh": "什么时候变更。",
          "en": "When an act is changed."
        },
        "certainty": "read"
      },
      "64": {
        "says": {
          "zh": "什么时候撤销。",
          "en": "When an act is revoked."
        },
        "certainty": "read"
      },
      "65": {
        "says": {
          "zh": "什么时候确认违法而不撤销。",
          "en": "When an act is found unlawful without being revoked."
        },
        "certainty": "read"
      },
      "66": {
        "says": {
          "zh": "什么时候责令履行。",
          "en": "When performance is ordered."
        },
        "certainty": "read"
      },
      "67": {
        "says": {
          "zh": "什么时候确认无效。",
          "en": "When an act is found void."
        },
        "certainty": "read"
      },
      "68": {
        "says": {
          "zh": "什么时候维持。",
          "en": "When an act is upheld."
        },
        "certainty": "read"
      },
      "69": {
        "says": {
          "zh": "要求履行的，什么时候驳回。",
          "en": "When a request for performance is rejected."
        },
        "certainty": "read"
      },
      "71": {
        "says": {
          "zh": "行政协议，机关什么时候要负责任。",
          "en": "When an organ answers for an administrative agreement."
        },
        "certainty": "read"
      },
      "73": {
        "says": {
          "zh": "调解成了，写成文书，有法律效力。",
          "en": "An agreement reached by mediation is written down and has legal force."
        },
        "certainty": "read"
      },
      "74": {
        "says": {
          "zh": "双方可以和解，申请就撤回。",
          "en": "The parties may settle, and the application is withdrawn."
        },
        "certainty": "read"
      },
      "76": {
        "says": {
          "zh": "意见书告诉机关要改什么，六十日内改好。",
          "en": "An opinion letter tells an organ what to put right, within sixty days."
        },
        "certainty": "read"
      },
      "77": {
        "says": {
          "zh": "不履行的，责令履行、约谈或者通报。",
          "en": "Who does not perform is told to, called to a talk or named in a circular."
        },
        "certainty": "read"
      },
      "79": {
        "says": {
          "zh": "所涉的行政行为怎样公开，复议决定就怎样公开。",
          "en": "Decisions are published as the act they concern is."
        },
        "certainty": "read"
      },
      "88": {
        "says": {
          "zh": "三日、五日、七日、十日指工作日。",
          "en": "Three, five, seven and ten days are working days."
        },
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
        "says": {
          "zh": "到2025年，每个行政村最少三名，先考核再上岗。",
          "en": "By 2025 at least three for every administrative village, assessed before they serve."
        },
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
        "says": {
          "zh": "村、居委会设调解委员会，三到九人。",
          "en": "Village and residents committees set up a mediation committee of three to nine members."
        },
        "certainty": "read"
      },
      "10": {
        "says": {
          "zh": "县里的司法行政部门统计调解委员会，并把有哪些人告诉法院。",
          "en": "The county justice department counts the committees and tells the court who sits on them."
        },
        "certainty": "read"
      },
      "13": {
        "says": {
          "zh": "调解员是委员会的委员和委员会聘的人。",
          "en": "Mediators are the members of the committees and the persons they engage."
        },
        "certainty": "read"
      }
    },
    "provenance": {
      "source": "the text in a repository of laws (LawRefBook/Laws, ad3fc7a)",
      "certainty": "read"
    }
  }
]
