// Generated from data/overlays/shandong.yaml by scripts/generate.mjs. Change the YAML, not this file.
import type { Overlay } from '@fazhi/model'

export const overlays: readonly Overlay[] = [
  {
    "overlay": 1,
    "id": "shandong",
    "version": "1.0.0",
    "title": {
      "zh": "山东省地方规定",
      "en": "Provincial texts of Shandong"
    },
    "rank": "province",
    "place": "山东省",
    "add": {
      "norms": [
        {
          "id": "shandong-enforcement-supervision-2014",
          "title": {
            "zh": "山东省行政执法监督条例",
            "en": "Shandong regulations on supervision of administrative enforcement (2014)"
          },
          "authority": "regulation",
          "from": "2015-05-01",
          "articles": {
            "10": {
              "says": {
                "zh": "执法的人都要有执法证。",
                "en": "Whoever enforces the law holds an enforcement certificate."
              },
              "certainty": "read"
            },
            "12": {
              "says": {
                "zh": "执法的裁量基准。",
                "en": "Discretion benchmarks for enforcement."
              },
              "certainty": "read"
            },
            "14": {
              "says": {
                "zh": "执法监督机构定期评查案卷。",
                "en": "The organs of enforcement supervision review case files regularly."
              },
              "certainty": "read"
            },
            "16": {
              "says": {
                "zh": "执法要评议考核。",
                "en": "Enforcement is assessed."
              },
              "certainty": "read"
            },
            "20": {
              "says": {
                "zh": "监督照每年定的计划来。",
                "en": "Supervision follows a plan made each year."
              },
              "certainty": "read"
            },
            "28": {
              "says": {
                "zh": "执法监督的意见书，期限是30天。",
                "en": "An opinion letter on enforcement has a term of 30 days."
              },
              "certainty": "read"
            }
          },
          "provenance": {
            "source": "the 2014 text in a repository of laws",
            "certainty": "read"
          }
        },
        {
          "id": "shandong-legal-services-2020",
          "title": {
            "zh": "山东省公共法律服务条例",
            "en": "Shandong regulations on public legal services (2020)"
          },
          "authority": "regulation",
          "from": "2021-01-01",
          "articles": {
            "19": {
              "says": {
                "zh": "县级政府给每个村、居免费配一名法律顾问，就村务出意见，为村民解答，讲法律，做调解。",
                "en": "The county government provides a legal adviser for each village and residents' committee, free of charge, who gives opinions on village affairs, advises villagers, informs about law and mediates."
              },
              "certainty": "read"
            },
            "24": {
              "says": {
                "zh": "谁执法，谁普法。",
                "en": "Whoever enforces a law makes it known."
              },
              "certainty": "read"
            },
            "*": {
              "says": {
                "zh": "县里有公共法律服务中心，乡镇有站，村里有室。",
                "en": "There is a centre for public legal services in a county, a station in a township and a studio in a village."
              },
              "certainty": "read"
            }
          },
          "provenance": {
            "source": "the 2020 text in a repository of laws",
            "certainty": "read"
          }
        },
        {
          "id": "shandong-publicity-2017",
          "title": {
            "zh": "山东省法治宣传教育条例",
            "en": "Shandong regulations on legal publicity and education (2017)"
          },
          "authority": "regulation",
          "from": "2017-12-01",
          "articles": {
            "10": {
              "says": {
                "zh": "谁执法，谁普法。",
                "en": "Whoever enforces a law makes it known."
              },
              "certainty": "read"
            },
            "28": {
              "says": {
                "zh": "全省的法治宣传月是十二月。",
                "en": "December is the province's month of legal publicity."
              },
              "certainty": "read"
            },
            "32": {
              "says": {
                "zh": "普法算进别的考核。",
                "en": "Legal publicity is part of other assessments."
              },
              "certainty": "read"
            }
          },
          "provenance": {
            "source": "the 2017 text in a repository of laws",
            "certainty": "read"
          }
        },
        {
          "id": "shandong-business-environment-2020",
          "title": {
            "zh": "山东省优化营商环境条例",
            "en": "Shandong regulations on improving the business environment (2020)"
          },
          "authority": "regulation",
          "articles": {
            "29": {
              "says": {
                "zh": "用告知承诺来办的事项。",
                "en": "Matters handled by notification and commitment."
              },
              "certainty": "read"
            },
            "39": {
              "says": {
                "zh": "县级以上政府组织列出证明清单并公布，每一项写法律依据、谁要、谁开、怎样办；清单之外的证明不能要。",
                "en": "County governments and above organise and publish a list of proofs, each with its legal basis, who demands it, who issues it and a guide; no proof outside the list may be demanded."
              },
              "certainty": "read"
            },
            "*": {
              "says": {
                "zh": "管新事物，包容而审慎。",
                "en": "Regulation of new matters is inclusive and prudent."
              },
              "certainty": "read"
            }
          },
          "provenance": {
            "source": "the 2020 text in a repository of laws",
            "certainty": "read"
          }
        },
        {
          "id": "shandong-leniency-list-2020",
          "title": {
            "zh": "山东省不罚轻罚清单（2020年）",
            "en": "Shandong list of breaches not or lightly penalised (2020)"
          },
          "authority": "localNotice",
          "from": "2020-06-01",
          "articles": {
            "*": {
              "says": {
                "zh": "清单上的行为，先让改正，留下记录；不改的才罚。",
                "en": "A breach on the list is first to be put right, with a record kept; whoever does not put it right is penalised."
              },
              "certainty": "opening"
            }
          },
          "provenance": {
            "source": "two agency pages on the list under the name in circulation",
            "certainty": "opening"
          }
        }
      ]
    },
    "patch": {
      "rates": [
        {
          "id": "villages.adviserCoverage",
          "set": {
            "definition": "村（社区）中已签约法律顾问、有服务记录的比例。山东要求县级政府为每个村（居）无偿配备法律顾问，低于百分之百就有没有配到的村（居）。",
            "expected": "100",
            "provenance": {
              "source": "山东省公共法律服务条例（2020年）第十九条",
              "certainty": "read"
            }
          },
          "reason": "山东省要求为每个村（居）配备法律顾问，覆盖率应为百分之百。",
          "basis": {
            "norm": "shandong-legal-services-2020",
            "article": "19"
          }
        },
        {
          "id": "enforcement.certificateRate",
          "set": {
            "definition": "在岗行政执法人员中持有有效执法证件的比例；辅助人员不在分母里。山东要求执法人员持证，低于百分之百就有无证执法的人员。",
            "expected": "100",
            "provenance": {
              "source": "山东省行政执法监督条例（2014年）第十条",
              "certainty": "read"
            }
          },
          "reason": "山东省要求行政执法人员持证，持证率应为百分之百。",
          "basis": {
            "norm": "shandong-enforcement-supervision-2014",
            "article": "10"
          }
        }
      ]
    }
  }
]
