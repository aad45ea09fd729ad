// Generated from data/identities.yaml by scripts/generate.mjs. Change the YAML, not this file.
import type { Identity } from '@fazhi/model'

export const identities: readonly Identity[] = [
  {
    "id": "A1",
    "title": {
      "zh": "收到的复议申请都有去向",
      "en": "Every application received was dealt with in one way"
    },
    "severity": "error",
    "holds": {
      "left": [
        "reconsideration.received",
        "reconsideration.pendingStart"
      ],
      "rel": "=",
      "right": [
        "reconsideration.accepted",
        "reconsideration.refused",
        "reconsideration.redirected",
        "reconsideration.transferred",
        "reconsideration.abandoned",
        "reconsideration.pendingEnd"
      ]
    },
    "note": "各种处理方式都报了才算这个等式；只报了一部分的，看 A1-parts 和 A1w。",
    "good": [
      {
        "facts": {
          "reconsideration.received": 146,
          "reconsideration.pendingStart": 3,
          "reconsideration.accepted": 129,
          "reconsideration.refused": 10,
          "reconsideration.redirected": 4,
          "reconsideration.transferred": 1,
          "reconsideration.abandoned": 2,
          "reconsideration.pendingEnd": 3
        }
      }
    ],
    "bad": [
      {
        "facts": {
          "reconsideration.received": 146,
          "reconsideration.pendingStart": 3,
          "reconsideration.accepted": 129,
          "reconsideration.refused": 10,
          "reconsideration.redirected": 4,
          "reconsideration.transferred": 1,
          "reconsideration.abandoned": 2,
          "reconsideration.pendingEnd": 2
        }
      }
    ],
    "provenance": {
      "source": "由行政复议法（2017年）第十七条、第十八条和实施条例第二十九条规定的处理方式推出",
      "certainty": "inferred"
    }
  },
  {
    "id": "A1-parts",
    "title": {
      "zh": "处理的复议申请不多于收到的",
      "en": "No more applications dealt with than received"
    },
    "severity": "error",
    "holds": {
      "left": [
        "reconsideration.accepted",
        "reconsideration.refused",
        {
          "of": "reconsideration.redirected",
          "absent": 0
        },
        {
          "of": "reconsideration.transferred",
          "absent": 0
        },
        {
          "of": "reconsideration.abandoned",
          "absent": 0
        },
        {
          "of": "reconsideration.pendingEnd",
          "absent": 0
        }
      ],
      "rel": "<=",
      "right": [
        "reconsideration.received",
        {
          "of": "reconsideration.pendingStart",
          "absent": 0
        }
      ]
    },
    "note": "年初还在审查期内的申请要报出来，才能解释处理的比收到的多；没有报的按没有算。",
    "good": [
      {
        "facts": {
          "reconsideration.received": 146,
          "reconsideration.accepted": 129,
          "reconsideration.refused": 17
        }
      },
      {
        "facts": {
          "reconsideration.received": 146,
          "reconsideration.accepted": 129,
          "reconsideration.refused": 19,
          "reconsideration.pendingStart": 2
        }
      }
    ],
    "bad": [
      {
        "facts": {
          "reconsideration.received": 40,
          "reconsideration.accepted": 35,
          "reconsideration.refused": 6
        }
      },
      {
        "facts": {
          "reconsideration.received": 40,
          "reconsideration.accepted": 35,
          "reconsideration.refused": 3,
          "reconsideration.transferred": 3
        }
      }
    ],
    "provenance": {
      "source": "由行政复议法（2017年）第十七条、第十八条和实施条例第二十九条规定的处理方式推出",
      "certainty": "inferred"
    }
  },
  {
    "id": "A1w",
    "title": {
      "zh": "收到而没有写明去向的复议申请",
      "en": "Applications received that nothing explains"
    },
    "severity": "warning",
    "holds": {
      "left": [
        "reconsideration.received",
        {
          "of": "reconsideration.pendingStart",
          "absent": 0
        }
      ],
      "rel": "<=",
      "right": [
        "reconsideration.accepted",
        "reconsideration.refused",
        {
          "of": "reconsideration.redirected",
          "absent": 0
        },
        {
          "of": "reconsideration.transferred",
          "absent": 0
        },
        {
          "of": "reconsideration.abandoned",
          "absent": 0
        },
        {
          "of": "reconsideration.pendingEnd",
          "absent": 0
        }
      ]
    },
    "note": "只报收到、受理、不予受理，差额没有着落；可能是告知、转送、视为放弃或者年底还在审查，补报即可。",
    "good": [
      {
        "facts": {
          "reconsideration.received": 146,
          "reconsideration.accepted": 129,
          "reconsideration.refused": 17
        }
      },
      {
        "facts": {
          "reconsideration.received": 146,
          "reconsideration.accepted": 129,
          "reconsideration.refused": 10,
          "reconsideration.redirected": 7
        }
      }
    ],
    "bad": [
      {
        "facts": {
          "reconsideration.received": 146,
          "reconsideration.accepted": 129,
          "reconsideration.refused": 10
        }
      }
    ],
    "provenance": {
      "source": "由行政复议法（2017年）第十七条、第十八条和实施条例第二十九条规定的处理方式推出",
      "certainty": "inferred"
    }
  },
  {
    "id": "A2",
    "title": {
      "zh": "审结的不多于受理的和结转的",
      "en": "No more concluded than accepted and carried in"
    },
    "severity": "error",
    "holds": {
      "left": [
        "reconsideration.concluded"
      ],
      "rel": "<=",
      "right": [
        "reconsideration.carriedIn",
        "reconsideration.accepted"
      ]
    },
    "good": [
      {
        "facts": {
          "reconsideration.carriedIn": 9,
          "reconsideration.accepted": 129,
          "reconsideration.concluded": 138
        }
      },
      {
        "facts": {
          "reconsideration.accepted": 129,
          "reconsideration.concluded": 121,
          "reconsideration.carriedIn": 0
        }
      }
    ],
    "bad": [
      {
        "facts": {
          "reconsideration.carriedIn": 5,
          "reconsideration.accepted": 35,
          "reconsideration.concluded": 41
        }
      }
    ],
    "provenance": {
      "source": "由行政复议法（2017年）第三十一条的审理期限推出：案件可以跨年审结",
      "certainty": "inferred"
    }
  },
  {
    "id": "A2w",
    "title": {
      "zh": "写了含上年结转，就要写结转多少",
      "en": "Cases carried over that are mentioned are counted"
    },
    "severity": "warning",
    "heldBy": [
      "FIG-003"
    ],
    "good": [
      {
        "text": "受理94件，上年结转6件，审结98件。"
      }
    ],
    "bad": [
      {
        "text": "受理复议案件94件，已审结96件（含上年度结转）。"
      }
    ],
    "provenance": {
      "source": "由审结数的口径推出",
      "certainty": "inferred"
    }
  },
  {
    "id": "A2b",
    "title": {
      "zh": "胜诉的不多于有裁判的，审结的不多于收到的",
      "en": "No more suits won than judged, none concluded that were not there"
    },
    "severity": "error",
    "holds": [
      {
        "left": [
          "litigation.concluded"
        ],
        "rel": "<=",
        "right": [
          "litigation.carriedIn",
          "litigation.received"
        ]
      },
      {
        "left": [
          "litigation.won",
          {
            "of": "litigation.lost",
            "absent": 0
          }
        ],
        "rel": "<=",
        "right": [
          "litigation.judged"
        ]
      }
    ],
    "note": "一份公开报告：行政诉讼27件，审结19件，全部胜诉。",
    "good": [
      {
        "facts": {
          "litigation.carriedIn": 0,
          "litigation.received": 27,
          "litigation.concluded": 19,
          "litigation.judged": 19,
          "litigation.won": 19
        }
      },
      {
        "facts": {
          "litigation.judged": 19,
          "litigation.won": 15,
          "litigation.lost": 4
        }
      }
    ],
    "bad": [
      {
        "facts": {
          "litigation.carriedIn": 0,
          "litigation.received": 27,
          "litigation.concluded": 28
        }
      },
      {
        "facts": {
          "litigation.judged": 19,
          "litigation.won": 15,
          "litigation.lost": 5
        }
      }
    ],
    "provenance": {
      "source": "一份公开年度报告写明诉讼总数、审结数和胜诉数",
      "certainty": "opening"
    }
  },
  {
    "id": "A3",
    "title": {
      "zh": "复议案件的上年结转、受理、审结、结转下年相合",
      "en": "Reconsideration cases in and out add up"
    },
    "severity": "error",
    "holds": {
      "left": [
        "reconsideration.concluded",
        "reconsideration.carriedOver"
      ],
      "rel": "=",
      "right": [
        "reconsideration.carriedIn",
        "reconsideration.accepted"
      ]
    },
    "note": "中止的案件没有审结，计入结转下年。",
    "good": [
      {
        "facts": {
          "reconsideration.carriedIn": 9,
          "reconsideration.accepted": 129,
          "reconsideration.concluded": 121,
          "reconsideration.carriedOver": 17
        }
      }
    ],
    "bad": [
      {
        "facts": {
          "reconsideration.carriedIn": 5,
          "reconsideration.accepted": 35,
          "reconsideration.concluded": 41,
          "reconsideration.carriedOver": 4
        }
      },
      {
        "facts": {
          "reconsideration.carriedIn": 9,
          "reconsideration.accepted": 129,
          "reconsideration.concluded": 121,
          "reconsideration.carriedOver": 16
        }
      }
    ],
    "provenance": {
      "source": "由行政复议法（2017年）第三十一条的审理期限推出：案件可以跨年审结",
      "certainty": "inferred"
    }
  },
  {
    "id": "A3-court",
    "title": {
      "zh": "行政诉讼案件的上年结转、新收、审结、未结相合",
      "en": "Suits in and out add up"
    },
    "severity": "error",
    "holds": {
      "left": [
        "litigation.concluded",
        "litigation.pending"
      ],
      "rel": "=",
      "right": [
        "litigation.carriedIn",
        "litigation.received"
      ]
    },
    "good": [
      {
        "facts": {
          "litigation.carriedIn": 4,
          "litigation.received": 27,
          "litigation.concluded": 19,
          "litigation.pending": 12
        }
      }
    ],
    "bad": [
      {
        "facts": {
          "litigation.carriedIn": 4,
          "litigation.received": 27,
          "litigation.concluded": 19,
          "litigation.pending": 8
        }
      }
    ],
    "provenance": {
      "source": "由各项的定义推出",
      "certainty": "inferred"
    }
  },
  {
    "id": "A4",
    "title": {
      "zh": "审结案件的各种结果相加等于审结数",
      "en": "The outcomes of concluded cases add up"
    },
    "severity": "error",
    "holds": {
      "left": [
        "reconsideration.corrected",
        "reconsideration.mediated",
        "reconsideration.upheld",
        "reconsideration.rejected",
        "reconsideration.terminated"
      ],
      "rel": "=",
      "right": [
        "reconsideration.concluded"
      ]
    },
    "note": "一件案件只有一种结果；因和解而终止的计入调解和解，不再计入终止。",
    "good": [
      {
        "facts": {
          "reconsideration.corrected": 27,
          "reconsideration.mediated": 34,
          "reconsideration.upheld": 46,
          "reconsideration.rejected": 9,
          "reconsideration.terminated": 5,
          "reconsideration.concluded": 121
        }
      }
    ],
    "bad": [
      {
        "facts": {
          "reconsideration.corrected": 27,
          "reconsideration.mediated": 34,
          "reconsideration.upheld": 46,
          "reconsideration.rejected": 9,
          "reconsideration.terminated": 4,
          "reconsideration.concluded": 121
        }
      }
    ],
    "provenance": {
      "source": "由行政复议法（2017年）第二十八条和实施条例第四十条至第五十条的结案方式推出",
      "certainty": "inferred"
    }
  },
  {
    "id": "A4-parts",
    "title": {
      "zh": "各种结果相加不多于审结数",
      "en": "Outcomes do not exceed the concluded cases"
    },
    "severity": "error",
    "holds": {
      "left": [
        "reconsideration.corrected",
        "reconsideration.mediated",
        {
          "of": "reconsideration.upheld",
          "absent": 0
        },
        {
          "of": "reconsideration.rejected",
          "absent": 0
        },
        {
          "of": "reconsideration.terminated",
          "absent": 0
        }
      ],
      "rel": "<=",
      "right": [
        "reconsideration.concluded"
      ]
    },
    "good": [
      {
        "facts": {
          "reconsideration.corrected": 27,
          "reconsideration.mediated": 34,
          "reconsideration.concluded": 121
        }
      }
    ],
    "bad": [
      {
        "facts": {
          "reconsideration.corrected": 27,
          "reconsideration.mediated": 34,
          "reconsideration.concluded": 60
        }
      }
    ],
    "provenance": {
      "source": "由行政复议法（2017年）第二十八条和实施条例第四十条至第五十条的结案方式推出",
      "certainty": "inferred"
    }
  },
  {
    "id": "A4-files",
    "title": {
      "zh": "案卷评查的结果和种类不多于评查总数",
      "en": "Results and kinds of case files within the files reviewed"
    },
    "severity": "error",
    "holds": [
      {
        "left": [
          "caseFiles.passed",
          "caseFiles.failed"
        ],
        "rel": "<=",
        "right": [
          "caseFiles.reviewed"
        ]
      },
      {
        "left": [
          "caseFiles.penalty",
          {
            "of": "caseFiles.licence",
            "absent": 0
          },
          {
            "of": "caseFiles.leniency",
            "absent": 0
          }
        ],
        "rel": "<=",
        "right": [
          "caseFiles.reviewed"
        ]
      }
    ],
    "good": [
      {
        "facts": {
          "caseFiles.reviewed": 120,
          "caseFiles.passed": 117,
          "caseFiles.failed": 3,
          "caseFiles.penalty": 80,
          "caseFiles.licence": 30,
          "caseFiles.leniency": 10
        }
      }
    ],
    "bad": [
      {
        "facts": {
          "caseFiles.reviewed": 120,
          "caseFiles.passed": 117,
          "caseFiles.failed": 5
        }
      },
      {
        "facts": {
          "caseFiles.reviewed": 120,
          "caseFiles.penalty": 80,
          "caseFiles.licence": 30,
          "caseFiles.leniency": 20
        }
      }
    ],
    "provenance": {
      "source": "由各项的定义推出",
      "certainty": "inferred"
    }
  },
  {
    "id": "A5",
    "title": {
      "zh": "率与它的分子、分母相符",
      "en": "A rate is what its counts give"
    },
    "severity": "error",
    "rate": {
      "of": "*",
      "known": "counts"
    },
    "note": "按所写的位数，四舍五入和截去尾数都认；分母为零就没有率，写0%或者100%都不对。",
    "good": [
      {
        "facts": {
          "litigation.heard": 11965,
          "litigation.headAppeared": 5185,
          "litigation.headAppearanceRate": "43.3%"
        }
      },
      {
        "facts": {
          "litigation.heard": 40,
          "litigation.headAppeared": 38,
          "litigation.headAppearanceRate": "95%"
        }
      },
      {
        "facts": {
          "reconsideration.concluded": 121,
          "reconsideration.corrected": 28,
          "reconsideration.directCorrectionRate": "23%"
        }
      }
    ],
    "bad": [
      {
        "facts": {
          "litigation.heard": 40,
          "litigation.headAppeared": 38,
          "litigation.headAppearanceRate": "98%"
        }
      },
      {
        "facts": {
          "litigation.heard": 0,
          "litigation.headAppeared": 0,
          "litigation.headAppearanceRate": "100%"
        }
      }
    ],
    "provenance": {
      "source": "山东法院2017年出庭数据（5185÷11965＝43.3%）合得上",
      "certainty": "computed"
    }
  },
  {
    "id": "A6",
    "title": {
      "zh": "只知道分母，也要有一个整数能得出这个率",
      "en": "Some whole number must give the rate"
    },
    "severity": "warning",
    "rate": {
      "of": "*",
      "known": "base"
    },
    "note": "例如23%只舍入、不截尾时，分母为14至21、23至25都得不出来。",
    "good": [
      {
        "facts": {
          "litigation.heard": 22,
          "litigation.headAppearanceRate": "23%"
        }
      },
      {
        "facts": {
          "litigation.heard": 100,
          "litigation.headAppearanceRate": "46%"
        }
      }
    ],
    "bad": [
      {
        "facts": {
          "litigation.heard": 8,
          "litigation.headAppearanceRate": "95%"
        }
      },
      {
        "facts": {
          "reconsideration.concluded": 14,
          "reconsideration.directCorrectionRate": "23%"
        }
      }
    ],
    "provenance": {
      "source": "对分子逐个验算",
      "certainty": "computed"
    }
  },
  {
    "id": "A7",
    "title": {
      "zh": "分母相同、结果互斥的率相加不过100%",
      "en": "Rates of disjoint outcomes of one base sum to at most 100"
    },
    "severity": "error",
    "holds": {
      "left": [
        "reconsideration.directCorrectionRate",
        "reconsideration.mediationRate"
      ],
      "rel": "<=",
      "right": [
        100
      ]
    },
    "note": "2024年全国公布的两个率分母不同，不能这样加；目录里两个率的分母口径不一致时，本条不判。",
    "good": [
      {
        "facts": {
          "reconsideration.directCorrectionRate": "23%",
          "reconsideration.mediationRate": "28.1%"
        }
      },
      {
        "facts": {
          "reconsideration.directCorrectionRate": "50%",
          "reconsideration.mediationRate": "50%"
        }
      }
    ],
    "bad": [
      {
        "facts": {
          "reconsideration.directCorrectionRate": "46%",
          "reconsideration.mediationRate": "56%"
        }
      }
    ],
    "provenance": {
      "source": "由2023年、2024年全国复议数据的分母推出",
      "certainty": "computed"
    }
  },
  {
    "id": "A8",
    "title": {
      "zh": "主要负责人出庭不多于负责人出庭，负责人出庭不多于开庭",
      "en": "Principals among heads, heads among hearings"
    },
    "severity": "error",
    "holds": [
      {
        "left": [
          "litigation.principalAppeared"
        ],
        "rel": "<=",
        "right": [
          "litigation.headAppeared"
        ]
      },
      {
        "left": [
          "litigation.headAppeared"
        ],
        "rel": "<=",
        "right": [
          "litigation.heard"
        ]
      },
      {
        "left": [
          "litigation.principalAppearanceRate"
        ],
        "rel": "<=",
        "right": [
          "litigation.headAppearanceRate"
        ]
      }
    ],
    "note": "三个数都按件计；按人次统计的正职人数不能放进来。",
    "good": [
      {
        "facts": {
          "litigation.heard": 5,
          "litigation.headAppeared": 5,
          "litigation.principalAppeared": 0
        }
      },
      {
        "facts": {
          "litigation.headAppearanceRate": "100%",
          "litigation.principalAppearanceRate": "46%"
        }
      }
    ],
    "bad": [
      {
        "facts": {
          "litigation.heard": 4,
          "litigation.headAppeared": 5
        }
      },
      {
        "facts": {
          "litigation.headAppeared": 5,
          "litigation.principalAppeared": 6
        }
      },
      {
        "facts": {
          "litigation.headAppearanceRate": "82%",
          "litigation.principalAppearanceRate": "91%"
        }
      }
    ],
    "provenance": {
      "source": "法释〔2020〕3号第二条、第七条",
      "certainty": "read"
    }
  },
  {
    "id": "A9",
    "title": {
      "zh": "开庭的不多于审结的和未结的，也不多于收到的",
      "en": "Heard cases are among those there were"
    },
    "severity": "warning",
    "holds": [
      {
        "left": [
          "litigation.heard"
        ],
        "rel": "<=",
        "right": [
          "litigation.concluded",
          "litigation.pending"
        ]
      },
      {
        "left": [
          "litigation.heard"
        ],
        "rel": "<=",
        "right": [
          "litigation.carriedIn",
          "litigation.received"
        ]
      }
    ],
    "note": "一件案件在几个审级开庭、口径又不统一时，开庭数会偏大，所以只作提醒。",
    "good": [
      {
        "facts": {
          "litigation.heard": 19,
          "litigation.concluded": 19,
          "litigation.pending": 12,
          "litigation.carriedIn": 4,
          "litigation.received": 27
        }
      }
    ],
    "bad": [
      {
        "facts": {
          "litigation.heard": 20,
          "litigation.concluded": 15,
          "litigation.pending": 4
        }
      },
      {
        "facts": {
          "litigation.heard": 32,
          "litigation.carriedIn": 4,
          "litigation.received": 27
        }
      }
    ],
    "provenance": {
      "source": "法释〔2020〕3号第一条、第七条",
      "certainty": "inferred"
    }
  },
  {
    "id": "A10",
    "title": {
      "zh": "评级的调解员不多于专职调解员，专职的不多于总数",
      "en": "Graded mediators among the full-time, these among all"
    },
    "severity": "error",
    "holds": [
      {
        "left": [
          "mediators.grade1",
          {
            "of": "mediators.grade2",
            "absent": 0
          },
          {
            "of": "mediators.grade3",
            "absent": 0
          },
          {
            "of": "mediators.grade4",
            "absent": 0
          }
        ],
        "rel": "<=",
        "right": [
          "mediators.fullTime"
        ]
      },
      {
        "left": [
          "mediators.fullTime"
        ],
        "rel": "<=",
        "right": [
          "mediators.total"
        ]
      }
    ],
    "note": "评级自愿，满一年才能申请，所以各级相加可以少于专职人数。",
    "good": [
      {
        "facts": {
          "mediators.total": 900,
          "mediators.fullTime": 120,
          "mediators.grade1": 8,
          "mediators.grade2": 15,
          "mediators.grade3": 30,
          "mediators.grade4": 40
        }
      }
    ],
    "bad": [
      {
        "facts": {
          "mediators.fullTime": 90,
          "mediators.grade1": 8,
          "mediators.grade2": 15,
          "mediators.grade3": 30,
          "mediators.grade4": 40
        }
      },
      {
        "facts": {
          "mediators.total": 90,
          "mediators.fullTime": 120
        }
      }
    ],
    "provenance": {
      "source": "各地人民调解员等级评定办法",
      "certainty": "opening"
    }
  },
  {
    "id": "A11",
    "title": {
      "zh": "从一份清单里选出的，事项和部门都不多于它",
      "en": "A list drawn from another one is within it"
    },
    "severity": "error",
    "each": {
      "list": "lists"
    },
    "follow": {
      "wider": "list.within"
    },
    "holds": [
      {
        "left": [
          "list.items"
        ],
        "rel": "<=",
        "right": [
          "wider.items"
        ]
      },
      {
        "left": [
          "list.departments"
        ],
        "rel": "<=",
        "right": [
          "wider.departments"
        ]
      }
    ],
    "note": "告知承诺事项在证明事项之内：247项在594项之内，14个部门在20个部门之内。",
    "good": [
      {
        "records": {
          "lists": [
            {
              "id": "proof",
              "title": "证明事项清单",
              "issuer": "市司法局",
              "departments": 20,
              "items": 594
            },
            {
              "id": "promise",
              "title": "告知承诺制证明事项清单",
              "issuer": "市司法局",
              "departments": 14,
              "items": 247,
              "within": "proof"
            }
          ]
        }
      }
    ],
    "bad": [
      {
        "records": {
          "lists": [
            {
              "id": "proof",
              "title": "证明事项清单",
              "issuer": "市司法局",
              "items": 247
            },
            {
              "id": "promise",
              "title": "告知承诺制证明事项清单",
              "issuer": "市司法局",
              "items": 594,
              "within": "proof"
            }
          ]
        }
      },
      {
        "records": {
          "lists": [
            {
              "id": "proof",
              "title": "证明事项清单",
              "issuer": "市司法局",
              "departments": 14,
              "items": 594
            },
            {
              "id": "promise",
              "title": "告知承诺制证明事项清单",
              "issuer": "市司法局",
              "departments": 20,
              "items": 247,
              "within": "proof"
            }
          ]
        }
      }
    ],
    "provenance": {
      "source": "国办发〔2020〕42号（开头）",
      "certainty": "opening"
    }
  },
  {
    "id": "A12",
    "title": {
      "zh": "各批事项相加不多于总清单",
      "en": "The batches of a list add up within it"
    },
    "severity": "warning",
    "each": {
      "whole": "lists"
    },
    "gather": {
      "batch": {
        "from": "lists",
        "where": [
          {
            "left": [
              "batch.within"
            ],
            "rel": "=",
            "right": [
              "whole.id"
            ]
          },
          {
            "left": [
              "batch.batch"
            ],
            "rel": ">=",
            "right": [
              1
            ]
          }
        ]
      }
    },
    "holds": {
      "left": [
        "sum(batch.items)"
      ],
      "rel": "<=",
      "right": [
        "whole.items"
      ]
    },
    "note": "同一清单的各批事项不重复；往年的批次不一定都在，所以不要求相等。",
    "good": [
      {
        "records": {
          "lists": [
            {
              "id": "promise",
              "title": "告知承诺制证明事项清单",
              "issuer": "市司法局",
              "items": 247
            },
            {
              "id": "first",
              "title": "告知承诺制证明事项清单（第一批）",
              "issuer": "市司法局",
              "batch": 1,
              "items": 150,
              "within": "promise"
            },
            {
              "id": "second",
              "title": "告知承诺制证明事项清单（第二批）",
              "issuer": "市司法局",
              "batch": 2,
              "items": 97,
              "within": "promise"
            }
          ]
        }
      }
    ],
    "bad": [
      {
        "records": {
          "lists": [
            {
              "id": "promise",
              "title": "告知承诺制证明事项清单",
              "issuer": "市司法局",
              "items": 247
            },
            {
              "id": "first",
              "title": "告知承诺制证明事项清单（第一批）",
              "issuer": "市司法局",
              "batch": 1,
              "items": 150,
              "within": "promise"
            },
            {
              "id": "second",
              "title": "告知承诺制证明事项清单（第二批）",
              "issuer": "市司法局",
              "batch": 2,
              "items": 98,
              "within": "promise"
            }
          ]
        }
      }
    ],
    "provenance": {
      "source": "由“第一批”“第二批”的写法推出",
      "certainty": "inferred"
    }
  },
  {
    "id": "A12-once",
    "title": {
      "zh": "同一清单没有两个第N批，后一批不早于前一批",
      "en": "One batch of each number, in the order of their days"
    },
    "severity": "warning",
    "each": {
      "one": "lists",
      "other": "lists"
    },
    "where": [
      {
        "left": [
          "one.within"
        ],
        "rel": "=",
        "right": [
          "other.within"
        ]
      },
      {
        "left": [
          "one.batch"
        ],
        "rel": "<=",
        "right": [
          "other.batch"
        ]
      }
    ],
    "holds": [
      {
        "left": [
          "one.batch"
        ],
        "rel": "!=",
        "right": [
          "other.batch"
        ]
      },
      {
        "left": [
          "one.publishedOn"
        ],
        "rel": "<=",
        "right": [
          "other.publishedOn"
        ]
      }
    ],
    "good": [
      {
        "records": {
          "lists": [
            {
              "id": "promise",
              "title": "告知承诺制证明事项清单",
              "issuer": "市司法局",
              "items": 247
            },
            {
              "id": "first",
              "title": "第一批",
              "issuer": "市司法局",
              "batch": 1,
              "items": 150,
              "within": "promise",
              "publishedOn": "2021-03-01"
            },
            {
              "id": "second",
              "title": "第二批",
              "issuer": "市司法局",
              "batch": 2,
              "items": 97,
              "within": "promise",
              "publishedOn": "2021-09-01"
            }
          ]
        }
      }
    ],
    "bad": [
      {
        "records": {
          "lists": [
            {
              "id": "promise",
              "title": "告知承诺制证明事项清单",
              "issuer": "市司法局",
              "items": 247
            },
            {
              "id": "first",
              "title": "第一批",
              "issuer": "市司法局",
              "batch": 1,
              "items": 150,
              "within": "promise"
            },
            {
              "id": "second",
              "title": "又一个第一批",
              "issuer": "市司法局",
              "batch": 1,
              "items": 97,
              "within": "promise"
            }
          ]
        }
      },
      {
        "records": {
          "lists": [
            {
              "id": "promise",
              "title": "告知承诺制证明事项清单",
              "issuer": "市司法局",
              "items": 247
            },
            {
              "id": "first",
              "title": "第一批",
              "issuer": "市司法局",
              "batch": 1,
              "items": 150,
              "within": "promise",
              "publishedOn": "2021-09-01"
            },
            {
              "id": "second",
              "title": "第二批",
              "issuer": "市司法局",
              "batch": 2,
              "items": 97,
              "within": "promise",
              "publishedOn": "2021-03-01"
            }
          ]
        }
      }
    ],
    "provenance": {
      "source": "由“第一批”“第二批”的写法推出",
      "certainty": "inferred"
    }
  },
  {
    "id": "A13",
    "title": {
      "zh": "考核单位数等于部门、镇街、园区数之和",
      "en": "Units assessed are departments, townships and zones"
    },
    "severity": "error",
    "each": {
      "all": "populations",
      "department": "populations",
      "town": "populations",
      "zone": "populations"
    },
    "where": [
      {
        "left": [
          "all.kind"
        ],
        "rel": "=",
        "right": [
          {
            "oneOf": [
              "units"
            ]
          }
        ]
      },
      {
        "left": [
          "department.kind"
        ],
        "rel": "=",
        "right": [
          {
            "oneOf": [
              "departments"
            ]
          }
        ]
      },
      {
        "left": [
          "town.kind"
        ],
        "rel": "=",
        "right": [
          {
            "oneOf": [
              "townshipsAndSubdistricts"
            ]
          }
        ]
      },
      {
        "left": [
          "zone.kind"
        ],
        "rel": "=",
        "right": [
          {
            "oneOf": [
              "zones"
            ]
          }
        ]
      },
      {
        "left": [
          "all.year"
        ],
        "rel": "=",
        "right": [
          "department.year"
        ]
      },
      {
        "left": [
          "all.year"
        ],
        "rel": "=",
        "right": [
          "town.year"
        ]
      },
      {
        "left": [
          "all.year"
        ],
        "rel": "=",
        "right": [
          "zone.year"
        ]
      }
    ],
    "holds": {
      "left": [
        "all.count"
      ],
      "rel": "=",
      "right": [
        "department.count",
        "town.count",
        "zone.count"
      ]
    },
    "note": "四本名册都有才算；没有园区的，也要有一本个数为0的名册。",
    "good": [
      {
        "records": {
          "populations": [
            {
              "id": "all",
              "name": {
                "zh": "考核单位"
              },
              "kind": "units",
              "year": 2021,
              "count": 41,
              "source": "市委依法治市办"
            },
            {
              "id": "departments",
              "name": {
                "zh": "市直部门"
              },
              "kind": "departments",
              "year": 2021,
              "count": 24,
              "source": "市委编办"
            },
            {
              "id": "towns",
              "name": {
                "zh": "镇街"
              },
              "kind": "townshipsAndSubdistricts",
              "year": 2021,
              "count": 16,
              "source": "市民政局"
            },
            {
              "id": "zones",
              "name": {
                "zh": "园区"
              },
              "kind": "zones",
              "year": 2021,
              "count": 1,
              "source": "市委编办"
            }
          ]
        }
      }
    ],
    "bad": [
      {
        "records": {
          "populations": [
            {
              "id": "all",
              "name": {
                "zh": "考核单位"
              },
              "kind": "units",
              "year": 2021,
              "count": 40,
              "source": "市委依法治市办"
            },
            {
              "id": "departments",
              "name": {
                "zh": "市直部门"
              },
              "kind": "departments",
              "year": 2021,
              "count": 24,
              "source": "市委编办"
            },
            {
              "id": "towns",
              "name": {
                "zh": "镇街"
              },
              "kind": "townshipsAndSubdistricts",
              "year": 2021,
              "count": 16,
              "source": "市民政局"
            },
            {
              "id": "zones",
              "name": {
                "zh": "园区"
              },
              "kind": "zones",
              "year": 2021,
              "count": 1,
              "source": "市委编办"
            }
          ]
        }
      }
    ],
    "provenance": {
      "source": "各地考核方案的分组",
      "certainty": "inferred"
    }
  },
  {
    "id": "A13-once",
    "title": {
      "zh": "名册里每个成员只列一次",
      "en": "A register lists each member once"
    },
    "severity": "error",
    "heldBy": [
      "SUB-054"
    ],
    "good": [
      {
        "records": {
          "populations": [
            {
              "id": "towns",
              "name": {
                "zh": "镇街"
              },
              "kind": "townshipsAndSubdistricts",
              "year": 2021,
              "count": 2,
              "members": [
                "north",
                "south"
              ],
              "source": "市民政局"
            }
          ]
        }
      }
    ],
    "bad": [
      {
        "records": {
          "populations": [
            {
              "id": "towns",
              "name": {
                "zh": "镇街"
              },
              "kind": "townshipsAndSubdistricts",
              "year": 2021,
              "count": 2,
              "members": [
                "north",
                "north"
              ],
              "source": "市民政局"
            }
          ]
        }
      }
    ],
    "provenance": {
      "source": "由名册的含义推出",
      "certainty": "inferred"
    }
  },
  {
    "id": "A13-villages",
    "title": {
      "zh": "行政村和城市社区相加等于村（社区）数",
      "en": "Villages and communities add up"
    },
    "severity": "error",
    "holds": {
      "left": [
        "villages.administrative",
        "villages.communities"
      ],
      "rel": "=",
      "right": [
        "villages.total"
      ]
    },
    "good": [
      {
        "facts": {
          "villages.administrative": 31,
          "villages.communities": 4,
          "villages.total": 35
        }
      }
    ],
    "bad": [
      {
        "facts": {
          "villages.administrative": 31,
          "villages.communities": 4,
          "villages.total": 36
        }
      }
    ],
    "provenance": {
      "source": "由各项的定义推出",
      "certainty": "inferred"
    }
  },
  {
    "id": "A14",
    "title": {
      "zh": "书面督察和实地督察的单位相加等于督察单位数",
      "en": "Written and on-site inspections make up the units inspected"
    },
    "severity": "warning",
    "holds": {
      "left": [
        "inspection.writtenUnits",
        "inspection.onSiteUnits"
      ],
      "rel": "=",
      "right": [
        "inspection.units"
      ]
    },
    "note": "一份县级公开报告：书面52个、实地5个镇（街）和4个部门，共61个，正好是述法的5个镇（街）和56个部门。",
    "good": [
      {
        "facts": {
          "inspection.writtenUnits": 52,
          "inspection.onSiteUnits": 9,
          "inspection.units": 61
        }
      }
    ],
    "bad": [
      {
        "facts": {
          "inspection.writtenUnits": 52,
          "inspection.onSiteUnits": 9,
          "inspection.units": 60
        }
      }
    ],
    "provenance": {
      "source": "一份县级2025年度报告的数合得上",
      "certainty": "computed"
    }
  },
  {
    "id": "A15",
    "title": {
      "zh": "覆盖数和没有覆盖的名单合起来就是基数",
      "en": "Those reached and those not reached make up the register"
    },
    "severity": "error",
    "each": {
      "coverage": "coverages"
    },
    "follow": {
      "register": "coverage.population"
    },
    "holds": [
      {
        "left": [
          "coverage.covered"
        ],
        "rel": "<=",
        "right": [
          "register.count"
        ]
      },
      {
        "left": [
          "coverage.covered",
          "count(coverage.missing)"
        ],
        "rel": "=",
        "right": [
          "register.count"
        ]
      }
    ],
    "note": "没有覆盖的名单为空，就是说全覆盖，覆盖数就要等于基数；名单没有填的，只看覆盖数不大于基数。",
    "good": [
      {
        "records": {
          "populations": [
            {
              "id": "towns",
              "name": {
                "zh": "镇街"
              },
              "kind": "townshipsAndSubdistricts",
              "year": 2021,
              "count": 16,
              "source": "市民政局"
            }
          ],
          "coverages": [
            {
              "id": "advisers",
              "what": {
                "zh": "法律顾问"
              },
              "population": "towns",
              "covered": 16,
              "missing": []
            }
          ]
        }
      },
      {
        "records": {
          "populations": [
            {
              "id": "towns",
              "name": {
                "zh": "镇街"
              },
              "kind": "townshipsAndSubdistricts",
              "year": 2021,
              "count": 16,
              "source": "市民政局"
            }
          ],
          "coverages": [
            {
              "id": "advisers",
              "what": {
                "zh": "法律顾问"
              },
              "population": "towns",
              "covered": 14
            }
          ]
        }
      }
    ],
    "bad": [
      {
        "records": {
          "populations": [
            {
              "id": "towns",
              "name": {
                "zh": "镇街"
              },
              "kind": "townshipsAndSubdistricts",
              "year": 2021,
              "count": 16,
              "source": "市民政局"
            }
          ],
          "coverages": [
            {
              "id": "advisers",
              "what": {
                "zh": "法律顾问"
              },
              "population": "towns",
              "covered": 15,
              "missing": []
            }
          ]
        }
      },
      {
        "records": {
          "populations": [
            {
              "id": "towns",
              "name": {
                "zh": "镇街"
              },
              "kind": "townshipsAndSubdistricts",
              "year": 2021,
              "count": 16,
              "source": "市民政局"
            }
          ],
          "coverages": [
            {
              "id": "advisers",
              "what": {
                "zh": "法律顾问"
              },
              "population": "towns",
              "covered": 17
            }
          ]
        }
      }
    ],
    "provenance": {
      "source": "由“全覆盖”的含义推出",
      "certainty": "inferred"
    }
  },
  {
    "id": "A15-claim",
    "title": {
      "zh": "写全覆盖，要写多少个里的多少个",
      "en": "Full coverage says how many of how many"
    },
    "severity": "error",
    "heldBy": [
      "CLM-001"
    ],
    "note": "表中全覆盖与基数不符为错误；正文里只写“全覆盖”而没有数的，规则只作提示。",
    "good": [
      {
        "text": "16个镇街、24个部门述法实现全覆盖。"
      }
    ],
    "bad": [
      {
        "text": "实现了部门和镇街的全覆盖。"
      }
    ],
    "provenance": {
      "source": "一份县级2025年度报告写明覆盖数",
      "certainty": "opening"
    }
  },
  {
    "id": "A16",
    "title": {
      "zh": "法律明白人每个行政村不少于3名",
      "en": "At least three legally literate persons a village"
    },
    "severity": "warning",
    "from": "2025-01-01",
    "holds": {
      "left": [
        "literate.people"
      ],
      "rel": ">=",
      "right": [
        {
          "of": "villages.administrative",
          "times": 3
        }
      ]
    },
    "note": "要求只及行政村，不算社区，并以2025年为期。",
    "good": [
      {
        "year": 2025,
        "facts": {
          "literate.people": 1800,
          "villages.administrative": 600
        }
      }
    ],
    "bad": [
      {
        "year": 2025,
        "facts": {
          "literate.people": 1799,
          "villages.administrative": 600
        }
      }
    ],
    "provenance": {
      "source": "法律明白人培养工作规范（2021年）",
      "certainty": "opening"
    }
  },
  {
    "id": "A16-before",
    "title": {
      "zh": "法律明白人离每个行政村3名还差多少",
      "en": "On the way to three legally literate persons a village"
    },
    "severity": "info",
    "from": "2021-11-08",
    "to": "2024-12-31",
    "holds": {
      "left": [
        "literate.people"
      ],
      "rel": ">=",
      "right": [
        {
          "of": "villages.administrative",
          "times": 3
        }
      ]
    },
    "note": "期限没有到，只作提示。",
    "good": [
      {
        "year": 2021,
        "facts": {
          "literate.people": 1800,
          "villages.administrative": 600
        }
      }
    ],
    "bad": [
      {
        "year": 2021,
        "facts": {
          "literate.people": 1200,
          "villages.administrative": 600
        }
      }
    ],
    "provenance": {
      "source": "法律明白人培养工作规范（2021年）",
      "certainty": "opening"
    }
  },
  {
    "id": "A17",
    "title": {
      "zh": "每个人民调解委员会至少三名调解员",
      "en": "At least three mediators a committee"
    },
    "severity": "info",
    "holds": [
      {
        "left": [
          "mediators.total"
        ],
        "rel": ">=",
        "right": [
          {
            "of": "mediators.committees",
            "times": 3
          }
        ]
      },
      {
        "left": [
          "mediators.total"
        ],
        "rel": ">=",
        "right": [
          {
            "of": "villages.total",
            "times": 3
          }
        ]
      }
    ],
    "note": "委员会依法有三至九名委员；一人可以在几个委员会，总数里也有行业性组织的，所以只作提示。",
    "good": [
      {
        "facts": {
          "mediators.total": 120,
          "mediators.committees": 37,
          "villages.total": 35
        }
      }
    ],
    "bad": [
      {
        "facts": {
          "mediators.total": 110,
          "mediators.committees": 37
        }
      },
      {
        "facts": {
          "mediators.total": 100,
          "villages.total": 35
        }
      }
    ],
    "provenance": {
      "source": "人民调解法第八条",
      "certainty": "read"
    }
  },
  {
    "id": "A18",
    "title": {
      "zh": "列举的名称与所写数目相符",
      "en": "A list is as long as announced"
    },
    "severity": "error",
    "heldBy": [
      "FIG-004"
    ],
    "note": "没有“等”的，列几个就是几个。",
    "good": [
      {
        "text": "成立由公安局、法院、检察院、司法局4个部门组成的专班。"
      }
    ],
    "bad": [
      {
        "text": "成立由公安局、法院、检察院、司法局5个部门组成的专班。"
      }
    ],
    "provenance": {
      "source": "由列举的写法推出",
      "certainty": "inferred"
    }
  },
  {
    "id": "A18w",
    "title": {
      "zh": "带“等”的列举不多于所写数目",
      "en": "An open list is no longer than announced"
    },
    "severity": "warning",
    "heldBy": [
      "FIG-004"
    ],
    "good": [
      {
        "text": "市公安局、司法局、城管局等12个部门参加。"
      }
    ],
    "bad": [
      {
        "text": "市公安局、市司法局、市城管局等2个部门参加。"
      }
    ],
    "provenance": {
      "source": "由列举的写法推出",
      "certainty": "inferred"
    }
  },
  {
    "id": "A18-members",
    "title": {
      "zh": "名册列了名单的，名单的条数等于个数",
      "en": "A register that lists its members counts them"
    },
    "severity": "error",
    "heldBy": [
      "SUB-053"
    ],
    "good": [
      {
        "records": {
          "populations": [
            {
              "id": "towns",
              "name": {
                "zh": "镇街"
              },
              "kind": "townshipsAndSubdistricts",
              "year": 2021,
              "count": 2,
              "members": [
                "north",
                "south"
              ],
              "source": "市民政局"
            }
          ]
        }
      }
    ],
    "bad": [
      {
        "records": {
          "populations": [
            {
              "id": "towns",
              "name": {
                "zh": "镇街"
              },
              "kind": "townshipsAndSubdistricts",
              "year": 2021,
              "count": 3,
              "members": [
                "north",
                "south"
              ],
              "source": "市民政局"
            }
          ]
        }
      }
    ],
    "provenance": {
      "source": "由名册的含义推出",
      "certainty": "inferred"
    }
  },
  {
    "id": "A19",
    "title": {
      "zh": "金额写明单位",
      "en": "Money says its unit"
    },
    "severity": "error",
    "heldBy": [
      "SUB-021"
    ],
    "note": "填报的金额带元、万元或亿元，相加时都折成元，所以一个和里不会混用。",
    "good": [
      {
        "entries": {
          "publicity.funds": {
            "claimed": {
              "amount": "12.50",
              "unit": "万元"
            }
          }
        }
      }
    ],
    "bad": [
      {
        "entries": {
          "publicity.funds": {
            "claimed": 125000
          }
        }
      }
    ],
    "provenance": {
      "source": "由金额的写法推出",
      "certainty": "inferred"
    }
  },
  {
    "id": "A20",
    "title": {
      "zh": "同比增减与两年的数相符",
      "en": "A change against the year before fits both years"
    },
    "severity": "warning",
    "change": "*",
    "note": "百分之几是和上年相比的比例，百分点是两个率相减，两者常常写错。",
    "good": [
      {
        "facts": {
          "hotline.received": 1120
        },
        "previous": {
          "hotline.received": 1000
        },
        "changes": {
          "hotline.received": "12%"
        }
      },
      {
        "facts": {
          "litigation.heard": 43
        },
        "previous": {
          "litigation.heard": 47
        },
        "changes": {
          "litigation.heard": "-8.5%"
        }
      },
      {
        "facts": {
          "litigation.headAppearanceRate": "46%"
        },
        "previous": {
          "litigation.headAppearanceRate": "40%"
        },
        "changes": {
          "litigation.headAppearanceRate": "6pp"
        }
      }
    ],
    "bad": [
      {
        "facts": {
          "hotline.received": 1120
        },
        "previous": {
          "hotline.received": 1000
        },
        "changes": {
          "hotline.received": "20%"
        }
      },
      {
        "facts": {
          "litigation.headAppearanceRate": "46%"
        },
        "previous": {
          "litigation.headAppearanceRate": "40%"
        },
        "changes": {
          "litigation.headAppearanceRate": "6%"
        }
      }
    ],
    "provenance": {
      "source": "由同比和百分点的含义推出",
      "certainty": "inferred"
    }
  },
  {
    "id": "A21",
    "title": {
      "zh": "约数不进等式，只作界限",
      "en": "Approximate numbers are bounds and never equal"
    },
    "severity": "info",
    "heldBy": [
      "FIG-001"
    ],
    "note": "表中不列级别：本条只说余、多、近、约怎样参加其他各条。八十余件是80到90件之间，和75件加6件不矛盾，和受理95件矛盾。",
    "good": [
      {
        "text": "收到行政复议申请80余件，不予受理6件，受理75件。"
      }
    ],
    "bad": [
      {
        "text": "收到行政复议申请80余件，不予受理6件，受理95件。"
      }
    ],
    "provenance": {
      "source": "由约数的含义推出",
      "certainty": "inferred"
    }
  },
  {
    "id": "A22",
    "title": {
      "zh": "分值相加等于上级，得分、扣分不过分值",
      "en": "Points add up, scores and losses stay within them"
    },
    "severity": "error",
    "heldBy": [
      "LNT-001",
      "LNT-016",
      "SUB-025"
    ],
    "good": [
      {
        "text": "tables: { t: { for: { kind: zone }, points: 3, items: [ { id: a, points: 1, clauses: [ { lose: 1, unless: publicity.list } ] }, { id: b, points: 2, clauses: [ { lose: 2, unless: study.system } ] } ] } }"
      },
      {
        "entries": {
          "survey.satisfaction": {
            "verified": {
              "score": "100.0",
              "of": "100"
            }
          }
        }
      }
    ],
    "bad": [
      {
        "text": "tables: { t: { for: { kind: zone }, points: 3, items: [ { id: a, points: 1, clauses: [ { lose: 1, unless: publicity.list } ] }, { id: b, points: 1, clauses: [ { lose: 1, unless: study.system } ] } ] } }"
      },
      {
        "text": "tables: { t: { for: { kind: zone }, points: 1, items: [ { id: a, points: 1, clauses: [ { lose: 20, unless: publicity.list } ] } ] } }"
      },
      {
        "entries": {
          "survey.satisfaction": {
            "verified": {
              "score": "100.1",
              "of": "100"
            }
          }
        }
      }
    ],
    "provenance": {
      "source": "几份公开的考核细则",
      "certainty": "opening"
    }
  },
  {
    "id": "T1",
    "title": {
      "zh": "记录的事都发生在本年",
      "en": "What is recorded happened in the year"
    },
    "severity": "error",
    "each": {
      "event": [
        "meetings",
        "documents",
        "inspections",
        "recognitions"
      ]
    },
    "holds": [
      {
        "left": [
          "event.date"
        ],
        "rel": ">=",
        "right": [
          "year.first"
        ]
      },
      {
        "left": [
          "event.date"
        ],
        "rel": "<=",
        "right": [
          "year.last"
        ]
      }
    ],
    "good": [
      {
        "year": 2021,
        "records": {
          "meetings": [
            {
              "id": "fifth",
              "body": "commission-city",
              "ordinal": 5,
              "date": "2021-12-25"
            }
          ],
          "documents": [
            {
              "id": "plan",
              "title": "法治建设规划",
              "issuer": "市委",
              "date": "2021-01-01"
            }
          ]
        }
      }
    ],
    "bad": [
      {
        "year": 2021,
        "records": {
          "meetings": [
            {
              "id": "fifth",
              "body": "commission-city",
              "ordinal": 5,
              "date": "2020-12-25"
            }
          ]
        }
      },
      {
        "year": 2021,
        "records": {
          "inspections": [
            {
              "id": "late",
              "form": "onSite",
              "body": "市委依法治市办",
              "date": "2022-01-04",
              "units": [],
              "problems": []
            }
          ]
        }
      }
    ],
    "provenance": {
      "source": "由年度报告的期间推出",
      "certainty": "inferred"
    }
  },
  {
    "id": "T1-text",
    "title": {
      "zh": "报告里写已做的事，日期不晚于报告年度",
      "en": "What a report tells as done is not dated after its year"
    },
    "severity": "error",
    "heldBy": [
      "DAT-005"
    ],
    "good": [
      {
        "year": 2021,
        "text": "青山县2021年法治政府建设情况报告\n一、法治政府建设做法\n2021年3月5日召开法治政府建设会议，部署法治政府建设工作。\n二、法治政府建设成效\n法治政府建设成效明显。"
      }
    ],
    "bad": [
      {
        "year": 2021,
        "text": "青山县2021年法治政府建设情况报告\n一、法治政府建设做法\n2022年3月5日召开法治政府建设会议，部署法治政府建设工作。\n二、法治政府建设成效\n法治政府建设成效明显。"
      }
    ],
    "provenance": {
      "source": "由年度报告的期间推出",
      "certainty": "inferred"
    }
  },
  {
    "id": "T1-events",
    "title": {
      "zh": "表彰、通报等事件发生在本年",
      "en": "Awards and criticisms are of the year"
    },
    "severity": "error",
    "heldBy": [
      "SUB-046"
    ],
    "good": [
      {
        "year": 2021,
        "entries": {
          "awards": {
            "verified": [
              {
                "level": "city",
                "matter": "普法先进",
                "date": "2021-05-20"
              }
            ]
          }
        }
      }
    ],
    "bad": [
      {
        "year": 2021,
        "entries": {
          "awards": {
            "verified": [
              {
                "level": "city",
                "matter": "普法先进",
                "date": "2020-05-20"
              }
            ]
          }
        }
      }
    ],
    "provenance": {
      "source": "由年度考核的期间推出",
      "certainty": "inferred"
    }
  },
  {
    "id": "T2",
    "title": {
      "zh": "同一机构的会议，次序在后的日期不在前",
      "en": "Meetings of one body in the order of their numbers"
    },
    "severity": "error",
    "each": {
      "earlier": "meetings",
      "later": "meetings"
    },
    "where": [
      {
        "left": [
          "earlier.body"
        ],
        "rel": "=",
        "right": [
          "later.body"
        ]
      },
      {
        "left": [
          "earlier.ordinal"
        ],
        "rel": "<",
        "right": [
          "later.ordinal"
        ]
      }
    ],
    "holds": {
      "left": [
        "earlier.date"
      ],
      "rel": "<=",
      "right": [
        "later.date"
      ]
    },
    "good": [
      {
        "records": {
          "meetings": [
            {
              "id": "fourth",
              "body": "commission-city",
              "ordinal": 4,
              "date": "2021-06-04"
            },
            {
              "id": "fifth",
              "body": "commission-city",
              "ordinal": 5,
              "date": "2021-12-25"
            },
            {
              "id": "group",
              "body": "执法协调小组",
              "ordinal": 2,
              "date": "2021-12-28"
            }
          ]
        }
      }
    ],
    "bad": [
      {
        "records": {
          "meetings": [
            {
              "id": "fourth",
              "body": "commission-city",
              "ordinal": 4,
              "date": "2021-12-25"
            },
            {
              "id": "fifth",
              "body": "commission-city",
              "ordinal": 5,
              "date": "2021-06-04"
            }
          ]
        }
      }
    ],
    "provenance": {
      "source": "由会议次序的含义推出",
      "certainty": "inferred"
    }
  },
  {
    "id": "T2-once",
    "title": {
      "zh": "同一机构没有两个第N次会议",
      "en": "One meeting of each number"
    },
    "severity": "error",
    "each": {
      "one": "meetings",
      "other": "meetings"
    },
    "where": [
      {
        "left": [
          "one.body"
        ],
        "rel": "=",
        "right": [
          "other.body"
        ]
      }
    ],
    "holds": {
      "left": [
        "one.ordinal"
      ],
      "rel": "!=",
      "right": [
        "other.ordinal"
      ]
    },
    "good": [
      {
        "records": {
          "meetings": [
            {
              "id": "fourth",
              "body": "commission-city",
              "ordinal": 4,
              "date": "2021-06-04"
            },
            {
              "id": "fifth",
              "body": "commission-city",
              "ordinal": 5,
              "date": "2021-12-25"
            }
          ]
        }
      }
    ],
    "bad": [
      {
        "records": {
          "meetings": [
            {
              "id": "spring",
              "body": "commission-city",
              "ordinal": 4,
              "date": "2021-06-04"
            },
            {
              "id": "winter",
              "body": "commission-city",
              "ordinal": 4,
              "date": "2021-12-25"
            }
          ]
        }
      }
    ],
    "provenance": {
      "source": "由会议次序的含义推出",
      "certainty": "inferred"
    }
  },
  {
    "id": "T2-count",
    "title": {
      "zh": "委员会会议次数不少于记录在案的会议",
      "en": "No fewer commission meetings than are on record"
    },
    "severity": "error",
    "gather": {
      "held": {
        "from": "meetings",
        "where": [
          {
            "left": [
              "held.body"
            ],
            "rel": "=",
            "right": [
              {
                "oneOf": [
                  "commission-city",
                  "市委全面依法治市委员会",
                  "市委依法治市委"
                ]
              }
            ]
          },
          {
            "left": [
              "held.date"
            ],
            "rel": ">=",
            "right": [
              "year.first"
            ]
          },
          {
            "left": [
              "held.date"
            ],
            "rel": "<=",
            "right": [
              "year.last"
            ]
          }
        ]
      }
    },
    "holds": {
      "left": [
        "count(held)"
      ],
      "rel": "<=",
      "right": [
        "commission.meetings"
      ]
    },
    "good": [
      {
        "year": 2021,
        "facts": {
          "commission.meetings": 2
        },
        "records": {
          "meetings": [
            {
              "id": "fourth",
              "body": "commission-city",
              "ordinal": 4,
              "date": "2021-06-04"
            },
            {
              "id": "fifth",
              "body": "市委全面依法治市委员会",
              "ordinal": 5,
              "date": "2021-12-25"
            },
            {
              "id": "group",
              "body": "执法协调小组",
              "ordinal": 2,
              "date": "2021-12-28"
            }
          ]
        }
      }
    ],
    "bad": [
      {
        "year": 2021,
        "facts": {
          "commission.meetings": 1
        },
        "records": {
          "meetings": [
            {
              "id": "fourth",
              "body": "commission-city",
              "ordinal": 4,
              "date": "2021-06-04"
            },
            {
              "id": "fifth",
              "body": "市委全面依法治市委员会",
              "ordinal": 5,
              "date": "2021-12-25"
            }
          ]
        }
      }
    ],
    "provenance": {
      "source": "由会议次序的含义推出",
      "certainty": "inferred"
    }
  },
  {
    "id": "T2-ordinals",
    "title": {
      "zh": "年内开了第m次和第n次，会议次数至少n−m＋1",
      "en": "The m-th and the n-th meeting in one year, so at least n − m + 1"
    },
    "severity": "error",
    "each": {
      "first": "meetings",
      "last": "meetings"
    },
    "where": [
      {
        "left": [
          "first.body"
        ],
        "rel": "=",
        "right": [
          {
            "oneOf": [
              "commission-city",
              "市委全面依法治市委员会",
              "市委依法治市委"
            ]
          }
        ]
      },
      {
        "left": [
          "first.body"
        ],
        "rel": "=",
        "right": [
          "last.body"
        ]
      },
      {
        "left": [
          "first.ordinal"
        ],
        "rel": "<",
        "right": [
          "last.ordinal"
        ]
      },
      {
        "left": [
          "first.date"
        ],
        "rel": ">=",
        "right": [
          "year.first"
        ]
      },
      {
        "left": [
          "last.date"
        ],
        "rel": "<=",
        "right": [
          "year.last"
        ]
      }
    ],
    "holds": {
      "left": [
        "last.ordinal",
        {
          "of": "first.ordinal",
          "times": -1
        },
        1
      ],
      "rel": "<=",
      "right": [
        "commission.meetings"
      ]
    },
    "good": [
      {
        "year": 2021,
        "facts": {
          "commission.meetings": 2
        },
        "records": {
          "meetings": [
            {
              "id": "fourth",
              "body": "commission-city",
              "ordinal": 4,
              "date": "2021-06-04"
            },
            {
              "id": "fifth",
              "body": "commission-city",
              "ordinal": 5,
              "date": "2021-12-25"
            }
          ]
        }
      }
    ],
    "bad": [
      {
        "year": 2021,
        "facts": {
          "commission.meetings": 2
        },
        "records": {
          "meetings": [
            {
              "id": "third",
              "body": "commission-city",
              "ordinal": 3,
              "date": "2021-03-04"
            },
            {
              "id": "fifth",
              "body": "commission-city",
              "ordinal": 5,
              "date": "2021-12-25"
            }
          ]
        }
      }
    ],
    "provenance": {
      "source": "由会议次序的含义推出",
      "certainty": "inferred"
    }
  },
  {
    "id": "T2-text",
    "title": {
      "zh": "报告里会议的次序与日期不矛盾",
      "en": "Numbers and dates of meetings agree in the text"
    },
    "severity": "error",
    "heldBy": [
      "DAT-004"
    ],
    "good": [
      {
        "text": "3月15日，县委全面依法治县委员会第三次会议审议要点；10月20日，县委全面依法治县委员会第四次会议听取汇报。"
      }
    ],
    "bad": [
      {
        "text": "3月15日，县委全面依法治县委员会第四次会议审议要点；10月20日，县委全面依法治县委员会第三次会议听取汇报。"
      }
    ],
    "provenance": {
      "source": "由会议次序的含义推出",
      "certainty": "inferred"
    }
  },
  {
    "id": "T3",
    "title": {
      "zh": "会议通过的文件不早于会议印发",
      "en": "A document a meeting passed is not issued before it"
    },
    "severity": "error",
    "each": {
      "document": "documents"
    },
    "follow": {
      "meeting": "document.adoptedAt"
    },
    "holds": {
      "left": [
        "document.date"
      ],
      "rel": ">=",
      "right": [
        "meeting.date"
      ]
    },
    "good": [
      {
        "records": {
          "meetings": [
            {
              "id": "fifth",
              "body": "commission-city",
              "ordinal": 5,
              "date": "2021-12-25"
            }
          ],
          "documents": [
            {
              "id": "plan",
              "title": "法治建设规划",
              "issuer": "市委",
              "date": "2021-12-28",
              "adoptedAt": "fifth"
            }
          ]
        }
      }
    ],
    "bad": [
      {
        "records": {
          "meetings": [
            {
              "id": "fifth",
              "body": "commission-city",
              "ordinal": 5,
              "date": "2021-12-25"
            }
          ],
          "documents": [
            {
              "id": "plan",
              "title": "法治建设规划",
              "issuer": "市委",
              "date": "2021-12-20",
              "adoptedAt": "fifth"
            }
          ]
        }
      }
    ],
    "provenance": {
      "source": "由审议通过的含义推出",
      "certainty": "inferred"
    }
  },
  {
    "id": "T3-passed",
    "title": {
      "zh": "会议记录里通过的文件不早于会议印发",
      "en": "A document in the minutes is not issued before the meeting"
    },
    "severity": "error",
    "each": {
      "meeting": "meetings"
    },
    "follow": {
      "document": "meeting.passed"
    },
    "holds": {
      "left": [
        "document.date"
      ],
      "rel": ">=",
      "right": [
        "meeting.date"
      ]
    },
    "good": [
      {
        "records": {
          "meetings": [
            {
              "id": "fifth",
              "body": "commission-city",
              "ordinal": 5,
              "date": "2021-12-25",
              "passed": [
                "plan"
              ]
            }
          ],
          "documents": [
            {
              "id": "plan",
              "title": "法治建设规划",
              "issuer": "市委",
              "date": "2021-12-28"
            }
          ]
        }
      }
    ],
    "bad": [
      {
        "records": {
          "meetings": [
            {
              "id": "fifth",
              "body": "commission-city",
              "ordinal": 5,
              "date": "2021-12-25",
              "passed": [
                "plan",
                "rules"
              ]
            }
          ],
          "documents": [
            {
              "id": "plan",
              "title": "法治建设规划",
              "issuer": "市委",
              "date": "2021-12-28"
            },
            {
              "id": "rules",
              "title": "委员会工作规则",
              "issuer": "市委",
              "date": "2021-11-02"
            }
          ]
        }
      }
    ],
    "provenance": {
      "source": "由审议通过的含义推出",
      "certainty": "inferred"
    }
  },
  {
    "id": "T4",
    "title": {
      "zh": "会议按次序写，先写后一次的提示一下",
      "en": "A lower-numbered meeting told after a higher one"
    },
    "severity": "info",
    "heldBy": [
      "DAT-004"
    ],
    "good": [
      {
        "text": "12月25日，县委全面依法治县委员会第五次会议召开。5月6日，执法协调小组第二次会议召开。"
      }
    ],
    "bad": [
      {
        "text": "12月25日，县委全面依法治县委员会第五次会议审议方案。县委全面依法治县委员会第四次会议听取述法。"
      }
    ],
    "provenance": {
      "source": "样本报告先写第五次会议、后写第四次会议",
      "certainty": "read"
    }
  },
  {
    "id": "T4w",
    "title": {
      "zh": "都没有日期的会议不按次序写",
      "en": "Meetings without dates told out of order"
    },
    "severity": "warning",
    "heldBy": [
      "DAT-004"
    ],
    "note": "没有日期，读者只能按次序判断先后。规则对这种情形只作提示，等级待实测后再定。",
    "good": [
      {
        "text": "县委全面依法治县委员会第四次会议听取述法。县委全面依法治县委员会第五次会议审议方案。"
      }
    ],
    "bad": [
      {
        "text": "县委全面依法治县委员会第五次会议审议方案。县委全面依法治县委员会第四次会议听取述法。"
      }
    ],
    "provenance": {
      "source": "由会议次序的含义推出",
      "certainty": "inferred"
    }
  },
  {
    "id": "T5",
    "title": {
      "zh": "规划期包含本年",
      "en": "The period of a plan covers the year"
    },
    "severity": "warning",
    "each": {
      "document": "documents"
    },
    "holds": [
      {
        "left": [
          "document.period.from"
        ],
        "rel": "<=",
        "right": [
          "year.number"
        ]
      },
      {
        "left": [
          "document.period.to"
        ],
        "rel": ">=",
        "right": [
          "year.number"
        ]
      }
    ],
    "note": "2021年印发的规划写2021－2025年；为下一年起的规划也有，所以只作提醒。起止颠倒的另有规则（SUB-049）。",
    "good": [
      {
        "year": 2021,
        "records": {
          "documents": [
            {
              "id": "plan",
              "title": "法治建设规划（2021－2025年）",
              "issuer": "市委",
              "date": "2021-12-28",
              "kind": "plan",
              "period": {
                "from": 2021,
                "to": 2025
              }
            }
          ]
        }
      }
    ],
    "bad": [
      {
        "year": 2021,
        "records": {
          "documents": [
            {
              "id": "plan",
              "title": "法治建设规划（2016－2020年）",
              "issuer": "市委",
              "date": "2021-12-28",
              "kind": "plan",
              "period": {
                "from": 2016,
                "to": 2020
              }
            }
          ]
        }
      }
    ],
    "provenance": {
      "source": "三份2021年印发的规划都写2021－2025年",
      "certainty": "read"
    }
  },
  {
    "id": "T6",
    "title": {
      "zh": "引用的依据当年有效",
      "en": "A norm that is relied on is in force"
    },
    "severity": "error",
    "heldBy": [
      "LNT-017"
    ],
    "note": "考核细则的依据由此把关。生效日只是记得的，不据此判断。",
    "good": [
      {
        "year": 2021,
        "text": "tables: { t: { for: { kind: zone }, points: 10, items: [ { id: a, points: 10, basis: [ { norm: penalty-2021, article: \"47\" } ], clauses: [ { lose: 10, unless: publicity.list } ] } ] } }"
      }
    ],
    "bad": [
      {
        "year": 2021,
        "text": "tables: { t: { for: { kind: zone }, points: 10, items: [ { id: a, points: 10, basis: [ { norm: reconsideration-2023, article: \"5\" } ], clauses: [ { lose: 10, unless: publicity.list } ] } ] } }"
      }
    ],
    "provenance": {
      "source": "行政复议法（2023年）第九十条等施行条款",
      "certainty": "read"
    }
  },
  {
    "id": "T7",
    "title": {
      "zh": "后续的事不早于它所针对的事",
      "en": "What follows does not come before what it answers"
    },
    "severity": "warning",
    "heldBy": [
      "SUB-049"
    ],
    "note": "整改和期限不早于督察，答复不早于申诉。整改早于发现，在填报数据里只能是填错，所以规则按错误报。",
    "good": [
      {
        "records": {
          "inspections": [
            {
              "id": "november",
              "form": "onSite",
              "body": "市委依法治市办",
              "date": "2021-11-15",
              "units": [],
              "problems": [
                {
                  "matter": "执法记录不全",
                  "deadline": "2021-12-15",
                  "rectifiedOn": "2021-12-01"
                }
              ]
            }
          ]
        }
      }
    ],
    "bad": [
      {
        "records": {
          "inspections": [
            {
              "id": "november",
              "form": "onSite",
              "body": "市委依法治市办",
              "date": "2021-11-15",
              "units": [],
              "problems": [
                {
                  "matter": "执法记录不全",
                  "deadline": "2021-11-01"
                }
              ]
            }
          ]
        }
      },
      {
        "records": {
          "objections": [
            {
              "id": "first",
              "unit": "township-07",
              "raisedOn": "2022-02-10",
              "asks": "更正学法次数",
              "grounds": "有签到表",
              "answer": {
                "outcome": "upheld",
                "date": "2022-02-09",
                "by": "办公室",
                "reason": "补录"
              }
            }
          ]
        }
      }
    ],
    "provenance": {
      "source": "由先后的含义推出",
      "certainty": "inferred"
    }
  },
  {
    "id": "T7-reported",
    "title": {
      "zh": "会上的述法不在会前",
      "en": "A duty report at a meeting is not before it"
    },
    "severity": "warning",
    "each": {
      "told": "dutyReports"
    },
    "follow": {
      "meeting": "told.meeting"
    },
    "holds": {
      "left": [
        "told.date"
      ],
      "rel": ">=",
      "right": [
        "meeting.date"
      ]
    },
    "good": [
      {
        "records": {
          "meetings": [
            {
              "id": "fourth",
              "body": "commission-city",
              "ordinal": 4,
              "date": "2021-06-04"
            }
          ],
          "populations": []
        },
        "dutyReports": [
          {
            "principal": "party",
            "form": "onSite",
            "date": "2021-06-04",
            "meeting": "fourth",
            "duties": [],
            "problems": [],
            "rectification": "none"
          }
        ]
      }
    ],
    "bad": [
      {
        "records": {
          "meetings": [
            {
              "id": "fourth",
              "body": "commission-city",
              "ordinal": 4,
              "date": "2021-06-04"
            }
          ]
        },
        "dutyReports": [
          {
            "principal": "party",
            "form": "onSite",
            "date": "2021-05-04",
            "meeting": "fourth",
            "duties": [],
            "problems": [],
            "rectification": "none"
          }
        ]
      }
    ],
    "provenance": {
      "source": "由先后的含义推出",
      "certainty": "inferred"
    }
  },
  {
    "id": "T8",
    "title": {
      "zh": "年度报告在年后上报，公开不早于成文",
      "en": "The report is handed in after the year, and published after it was signed"
    },
    "severity": "error",
    "holds": [
      {
        "left": [
          "report.submittedOn"
        ],
        "rel": ">",
        "right": [
          "year.last"
        ]
      },
      {
        "left": [
          "report.submittedOn"
        ],
        "rel": ">=",
        "right": [
          "report.signedOn"
        ]
      },
      {
        "left": [
          "report.publishedOn"
        ],
        "rel": ">=",
        "right": [
          "report.signedOn"
        ]
      }
    ],
    "good": [
      {
        "year": 2021,
        "facts": {
          "report.signedOn": "2022-02-10",
          "report.submittedOn": "2022-02-22",
          "report.publishedOn": "2022-03-15"
        }
      }
    ],
    "bad": [
      {
        "year": 2021,
        "facts": {
          "report.submittedOn": "2021-12-28"
        }
      },
      {
        "year": 2021,
        "facts": {
          "report.signedOn": "2022-03-20",
          "report.publishedOn": "2022-03-15"
        }
      }
    ],
    "provenance": {
      "source": "法治政府建设与责任落实督察工作规定（2019年）",
      "certainty": "secondary"
    }
  },
  {
    "id": "T8-deadline",
    "title": {
      "zh": "年度报告在期限之前，不在年内成文",
      "en": "The report is signed after the year and before the deadline"
    },
    "severity": "error",
    "heldBy": [
      "DDL-001",
      "DDL-002"
    ],
    "note": "成文日期不是上报日期，所以规则对过期只作提醒，对年内成文只作提示。",
    "good": [
      {
        "text": "青山县2021年法治政府建设情况报告\n\n一、2021年法治政府建设的主要举措和成效\n持续推进法治政府建设，法治政府建设取得新成效。\n二、存在的不足和原因\n法治政府建设还有不足，原因是力量不够。\n三、2022年法治政府建设的主要安排\n加强法治政府建设。\n\n青山县人民政府\n2022年2月28日"
      }
    ],
    "bad": [
      {
        "text": "青山县2021年法治政府建设情况报告\n\n一、2021年法治政府建设的主要举措和成效\n持续推进法治政府建设，法治政府建设取得新成效。\n二、存在的不足和原因\n法治政府建设还有不足，原因是力量不够。\n三、2022年法治政府建设的主要安排\n加强法治政府建设。\n\n青山县人民政府\n2022年3月9日"
      },
      {
        "text": "青山县2021年法治政府建设情况报告\n\n一、2021年法治政府建设的主要举措和成效\n持续推进法治政府建设，法治政府建设取得新成效。\n二、存在的不足和原因\n法治政府建设还有不足，原因是力量不够。\n三、2022年法治政府建设的主要安排\n加强法治政府建设。\n\n青山县人民政府\n2021年12月28日"
      }
    ],
    "provenance": {
      "source": "法治政府建设与责任落实督察工作规定（2019年）",
      "certainty": "secondary"
    }
  },
  {
    "id": "T9",
    "title": {
      "zh": "年度报告不写今年以来",
      "en": "No \"this year\" in a report that is read the next year"
    },
    "severity": "warning",
    "heldBy": [
      "STY-001"
    ],
    "note": "报告在下一年读，“今年”说的是哪一年就不清楚；规则对此只作提示。",
    "good": [
      {
        "text": "截至2021年12月底，收到复议申请30件。"
      }
    ],
    "bad": [
      {
        "text": "今年以来，收到复议申请30件。"
      }
    ],
    "provenance": {
      "source": "样本报告写今年以来",
      "certainty": "read"
    }
  },
  {
    "id": "T10",
    "title": {
      "zh": "休息日开会、督察的，提示核对日期",
      "en": "Meetings and inspections on days off"
    },
    "severity": "info",
    "each": {
      "event": [
        "meetings",
        "inspections"
      ]
    },
    "holds": {
      "left": [
        "restDay(event.date)"
      ],
      "rel": "=",
      "right": [
        0
      ]
    },
    "note": "周六开会、周日讲座真有其事，所以只作提示。调休上班的周末是工作日；没有日历的年份不判。",
    "good": [
      {
        "records": {
          "meetings": [
            {
              "id": "friday",
              "body": "commission-city",
              "ordinal": 4,
              "date": "2021-12-24"
            },
            {
              "id": "worked",
              "body": "commission-city",
              "ordinal": 5,
              "date": "2021-09-18"
            }
          ]
        }
      }
    ],
    "bad": [
      {
        "records": {
          "meetings": [
            {
              "id": "sunday",
              "body": "commission-city",
              "ordinal": 5,
              "date": "2021-10-17"
            }
          ]
        }
      },
      {
        "records": {
          "inspections": [
            {
              "id": "holiday",
              "form": "onSite",
              "body": "市委依法治市办",
              "date": "2021-10-05",
              "units": [],
              "problems": []
            }
          ]
        }
      }
    ],
    "provenance": {
      "source": "样本报告有周六的会议、周日的讲座",
      "certainty": "read"
    }
  },
  {
    "id": "S1",
    "title": {
      "zh": "报告的主体只有一个，与上级分得清",
      "en": "One reporting subject, told apart from its superiors"
    },
    "severity": "error",
    "heldBy": [
      "PLC-001",
      "PLC-002"
    ],
    "note": "样本报告里XX市既指本市，又指上级市。",
    "good": [
      {
        "text": "青山县坚持党建引领，认真落实省委、青江市委部署。"
      }
    ],
    "bad": [
      {
        "text": "XX市坚持党建引领，推动法治XX建设。"
      },
      {
        "text": "认真落实省委、XX市委部署。"
      }
    ],
    "provenance": {
      "source": "样本报告",
      "certainty": "read"
    }
  },
  {
    "id": "S2",
    "title": {
      "zh": "同一个数两处所写相同",
      "en": "The same quantity is the same wherever it is stated"
    },
    "severity": "error",
    "heldBy": [
      "FIG-005"
    ],
    "note": "同一事项在正文两处的数不同，往往一处是上年或者目标，所以规则只作询问。",
    "good": [
      {
        "text": "青山县2021年法治政府建设情况报告\n\n一、2021年法治政府建设的主要举措和成效\n法治政府建设取得新成效。全年审查行政规范性文件28件。\n推进法治政府建设。审查行政规范性文件28件。\n二、存在的不足和原因\n法治政府建设还有不足，原因是力量不够。\n三、2022年法治政府建设的主要安排\n加强法治政府建设。"
      }
    ],
    "bad": [
      {
        "text": "青山县2021年法治政府建设情况报告\n\n一、2021年法治政府建设的主要举措和成效\n法治政府建设取得新成效。全年审查行政规范性文件28件。\n推进法治政府建设。审查行政规范性文件26件。\n二、存在的不足和原因\n法治政府建设还有不足，原因是力量不够。\n三、2022年法治政府建设的主要安排\n加强法治政府建设。"
      }
    ],
    "provenance": {
      "source": "样本报告两处都写16个镇街",
      "certainty": "read"
    }
  },
  {
    "id": "S2-registers",
    "title": {
      "zh": "同一年同一种名册，个数相同",
      "en": "Registers of one kind and year agree"
    },
    "severity": "error",
    "each": {
      "one": "populations",
      "other": "populations"
    },
    "where": [
      {
        "left": [
          "one.kind"
        ],
        "rel": "=",
        "right": [
          "other.kind"
        ]
      },
      {
        "left": [
          "one.kind"
        ],
        "rel": "=",
        "right": [
          {
            "oneOf": [
              "townships",
              "subdistricts",
              "townshipsAndSubdistricts",
              "villages",
              "communities",
              "villagesAndCommunities",
              "departments",
              "enforcementDepartments",
              "zones",
              "units"
            ]
          }
        ]
      },
      {
        "left": [
          "one.year"
        ],
        "rel": "=",
        "right": [
          "other.year"
        ]
      }
    ],
    "holds": {
      "left": [
        "one.count"
      ],
      "rel": "=",
      "right": [
        "other.count"
      ]
    },
    "note": "16个镇街到哪里都是16个。种类写“其他”的名册各说各的，不相比。",
    "good": [
      {
        "records": {
          "populations": [
            {
              "id": "towns",
              "name": {
                "zh": "镇街"
              },
              "kind": "townshipsAndSubdistricts",
              "year": 2021,
              "count": 16,
              "source": "市民政局"
            },
            {
              "id": "towns-justice",
              "name": {
                "zh": "镇街"
              },
              "kind": "townshipsAndSubdistricts",
              "year": 2021,
              "count": 16,
              "source": "市司法局"
            },
            {
              "id": "villages",
              "name": {
                "zh": "行政村"
              },
              "kind": "villages",
              "year": 2021,
              "count": 600,
              "source": "市民政局"
            }
          ]
        }
      }
    ],
    "bad": [
      {
        "records": {
          "populations": [
            {
              "id": "towns",
              "name": {
                "zh": "镇街"
              },
              "kind": "townshipsAndSubdistricts",
              "year": 2021,
              "count": 16,
              "source": "市民政局"
            },
            {
              "id": "towns-justice",
              "name": {
                "zh": "镇街"
              },
              "kind": "townshipsAndSubdistricts",
              "year": 2021,
              "count": 15,
              "source": "市司法局"
            }
          ]
        }
      }
    ],
    "provenance": {
      "source": "样本报告两处都写16个镇街",
      "certainty": "read"
    }
  },
  {
    "id": "S2-villages",
    "title": {
      "zh": "村（社区）数与名册一致",
      "en": "The number of villages is that of the register"
    },
    "severity": "error",
    "each": {
      "register": "populations"
    },
    "where": [
      {
        "left": [
          "register.kind"
        ],
        "rel": "=",
        "right": [
          {
            "oneOf": [
              "villagesAndCommunities"
            ]
          }
        ]
      },
      {
        "left": [
          "register.year"
        ],
        "rel": "=",
        "right": [
          "year.number"
        ]
      }
    ],
    "holds": {
      "left": [
        "villages.total"
      ],
      "rel": "=",
      "right": [
        "register.count"
      ]
    },
    "good": [
      {
        "year": 2021,
        "facts": {
          "villages.total": 35
        },
        "records": {
          "populations": [
            {
              "id": "villages",
              "name": {
                "zh": "村（社区）"
              },
              "kind": "villagesAndCommunities",
              "year": 2021,
              "count": 35,
              "source": "青石镇"
            }
          ]
        }
      }
    ],
    "bad": [
      {
        "year": 2021,
        "facts": {
          "villages.total": 36
        },
        "records": {
          "populations": [
            {
              "id": "villages",
              "name": {
                "zh": "村（社区）"
              },
              "kind": "villagesAndCommunities",
              "year": 2021,
              "count": 35,
              "source": "青石镇"
            }
          ]
        }
      }
    ],
    "provenance": {
      "source": "由名册的含义推出",
      "certainty": "inferred"
    }
  },
  {
    "id": "S3",
    "title": {
      "zh": "其中、含、在……中说的部分不大于全部",
      "en": "What is told as a part is within its whole"
    },
    "severity": "error",
    "heldBy": [
      "FIG-002"
    ],
    "note": "填报数据里的部分与全部，由事实字典的partOf逐项把关。",
    "good": [
      {
        "text": "负责人出庭应诉38件（其中正职15件，副职23件）。"
      }
    ],
    "bad": [
      {
        "text": "抽查案卷120份，其中行政处罚案卷150份。"
      }
    ],
    "provenance": {
      "source": "由“其中”的含义推出",
      "certainty": "inferred"
    }
  },
  {
    "id": "S4",
    "title": {
      "zh": "没有执法权的单位没有执法案件和案卷",
      "en": "Without enforcement power there are no enforcement cases"
    },
    "severity": "error",
    "askedOf": {
      "enforcementPower": false
    },
    "holds": {
      "left": [
        {
          "of": "enforcement.staff",
          "absent": 0
        },
        {
          "of": "enforcement.concluded",
          "absent": 0
        },
        {
          "of": "enforcement.majorDecisions",
          "absent": 0
        },
        {
          "of": "leniency.cases",
          "absent": 0
        },
        {
          "of": "caseFiles.reviewed",
          "absent": 0
        }
      ],
      "rel": "=",
      "right": [
        0
      ]
    },
    "good": [
      {
        "unit": {
          "kind": "department",
          "enforcementPower": false
        },
        "facts": {
          "decisions.major": 1
        }
      },
      {
        "unit": {
          "kind": "department",
          "enforcementPower": false
        },
        "facts": {
          "enforcement.concluded": 0
        }
      }
    ],
    "bad": [
      {
        "unit": {
          "kind": "department",
          "enforcementPower": false
        },
        "facts": {
          "enforcement.concluded": 12
        }
      }
    ],
    "provenance": {
      "source": "由行政处罚法（2021年）第二十条、第二十四条关于执法权的规定推出",
      "certainty": "inferred"
    }
  },
  {
    "id": "S4-party",
    "title": {
      "zh": "党委部门没有出庭应诉",
      "en": "A Party body is not sued as an administrative organ"
    },
    "severity": "error",
    "askedOf": {
      "kind": [
        "partyBody"
      ]
    },
    "holds": {
      "left": [
        {
          "of": "litigation.heard",
          "absent": 0
        },
        {
          "of": "litigation.received",
          "absent": 0
        }
      ],
      "rel": "=",
      "right": [
        0
      ]
    },
    "note": "行政诉讼的被告是行政机关和法律法规规章授权的组织。",
    "good": [
      {
        "unit": {
          "kind": "partyBody",
          "enforcementPower": false
        },
        "facts": {
          "litigation.heard": 0
        }
      }
    ],
    "bad": [
      {
        "unit": {
          "kind": "partyBody",
          "enforcementPower": false
        },
        "facts": {
          "litigation.heard": 2
        }
      }
    ],
    "provenance": {
      "source": "行政诉讼法第二条",
      "certainty": "remembered"
    }
  },
  {
    "id": "S4-township",
    "title": {
      "zh": "镇街没有部门规范性文件",
      "en": "A township issues no normative documents of departments"
    },
    "severity": "error",
    "askedOf": {
      "kind": [
        "township",
        "subdistrict"
      ]
    },
    "holds": {
      "left": [
        {
          "of": "documents.departments",
          "absent": 0
        }
      ],
      "rel": "=",
      "right": [
        0
      ]
    },
    "good": [
      {
        "unit": {
          "kind": "township",
          "enforcementPower": true
        },
        "facts": {
          "documents.issued": 3,
          "documents.departments": 0
        }
      }
    ],
    "bad": [
      {
        "unit": {
          "kind": "township",
          "enforcementPower": true
        },
        "facts": {
          "documents.departments": 2
        }
      }
    ],
    "provenance": {
      "source": "由部门规范性文件的含义推出",
      "certainty": "inferred"
    }
  },
  {
    "id": "S4-rules",
    "title": {
      "zh": "县级和乡镇没有政府规章",
      "en": "A county or township makes no government rules"
    },
    "severity": "error",
    "askedOf": {
      "level": [
        "county",
        "township"
      ]
    },
    "holds": {
      "left": [
        {
          "of": "documents.rules",
          "absent": 0
        }
      ],
      "rel": "=",
      "right": [
        0
      ]
    },
    "good": [
      {
        "unit": {
          "kind": "department",
          "enforcementPower": true,
          "level": "county"
        },
        "facts": {
          "documents.issued": 3,
          "documents.rules": 0
        }
      }
    ],
    "bad": [
      {
        "unit": {
          "kind": "department",
          "enforcementPower": true,
          "level": "county"
        },
        "facts": {
          "documents.rules": 1
        }
      }
    ],
    "provenance": {
      "source": "地方组织法（2022年）第七十四条",
      "certainty": "read"
    }
  },
  {
    "id": "S4-text",
    "title": {
      "zh": "县级报告不写制定规章",
      "en": "A county's report tells of no government rules made"
    },
    "severity": "error",
    "heldBy": [
      "TRM-003"
    ],
    "good": [
      {
        "text": "青山县2021年法治政府建设情况报告\n全年制定规章制度12项。"
      }
    ],
    "bad": [
      {
        "text": "青山县2021年法治政府建设情况报告\n全年制定规章2件。"
      }
    ],
    "provenance": {
      "source": "地方组织法（2022年）第七十四条",
      "certainty": "read"
    }
  },
  {
    "id": "S5",
    "title": {
      "zh": "不适用的项目移出分母，不计零分",
      "en": "What does not apply leaves the base and never scores 0"
    },
    "severity": "error",
    "heldBy": [
      "LNT-015"
    ],
    "note": "计分时不适用的项目按细则折算；细则写了“没有就不得分”的，由此提出来。",
    "good": [
      {
        "text": "values: { rate.a: { rate: litigation.headAppeared, over: litigation.heard } }, tables: { t: { for: { kind: zone }, points: 5, items: [ { id: a, points: 5, clauses: [ { gain: 5, share: rate.a, whenNone: notApplicable } ] } ] } }"
      }
    ],
    "bad": [
      {
        "text": "values: { rate.a: { rate: litigation.headAppeared, over: litigation.heard } }, tables: { t: { for: { kind: zone }, points: 5, items: [ { id: a, points: 5, clauses: [ { gain: 5, share: rate.a, whenNone: unmet } ] } ] } }"
      }
    ],
    "provenance": {
      "source": "一份地级市方案：共性50分折算为100分",
      "certainty": "opening"
    }
  },
  {
    "id": "S6",
    "title": {
      "zh": "率写100%，同时又有没有解决的问题",
      "en": "A rate of 100 beside a problem that is open"
    },
    "severity": "warning",
    "where": [
      {
        "left": [
          "decision.failures"
        ],
        "rel": ">=",
        "right": [
          1
        ]
      }
    ],
    "holds": {
      "left": [
        "decisions.reviewed"
      ],
      "rel": "<",
      "right": [
        "decisions.major"
      ]
    },
    "note": "有决策被认定缺少法定程序，又说全部经过合法性审查，两者要对一对；缺的也可能是别的程序，所以只作提醒。",
    "good": [
      {
        "facts": {
          "decision.failures": 1,
          "decisions.major": 8,
          "decisions.reviewed": 7
        }
      },
      {
        "facts": {
          "decision.failures": 0,
          "decisions.major": 8,
          "decisions.reviewed": 8
        }
      }
    ],
    "bad": [
      {
        "facts": {
          "decision.failures": 1,
          "decisions.major": 8,
          "decisions.reviewed": 8
        }
      }
    ],
    "provenance": {
      "source": "重大行政决策程序暂行条例第二十五条",
      "certainty": "inferred"
    }
  },
  {
    "id": "S7",
    "title": {
      "zh": "表彰、报道、批示都有出处",
      "en": "Awards, press reports and instructions have proof"
    },
    "severity": "warning",
    "each": {
      "recognition": "recognitions"
    },
    "holds": {
      "left": [
        {
          "of": "count(recognition.evidence)",
          "absent": 0
        }
      ],
      "rel": ">=",
      "right": [
        1
      ]
    },
    "note": "日期和授予机关在记录里必填，这里再看有没有佐证。",
    "good": [
      {
        "records": {
          "recognitions": [
            {
              "id": "award",
              "kind": "award",
              "level": "province",
              "body": "省委依法治省办",
              "title": "表扬通报",
              "matter": "普法先进",
              "date": "2021-05-01",
              "evidence": [
                "e1"
              ]
            }
          ]
        }
      }
    ],
    "bad": [
      {
        "records": {
          "recognitions": [
            {
              "id": "award",
              "kind": "award",
              "level": "province",
              "body": "省委依法治省办",
              "title": "表扬通报",
              "matter": "普法先进",
              "date": "2021-05-01"
            }
          ]
        }
      }
    ],
    "provenance": {
      "source": "由佐证的要求推出",
      "certainty": "inferred"
    }
  },
  {
    "id": "S8",
    "title": {
      "zh": "计分的项目有本年的佐证，写明出具机关",
      "en": "A scored item has evidence of the year, from a named body"
    },
    "severity": "warning",
    "heldBy": [
      "SUB-056",
      "SUB-033"
    ],
    "note": "细则要求佐证的项目，所填的事实至少列一份（SUB-056）；佐证的日期合乎本年（SUB-033）；出具机关在填报格式里必填。",
    "good": [
      {
        "year": 2021,
        "entries": {
          "study.sessions": {
            "claimed": 6,
            "evidence": [
              "e1"
            ]
          }
        },
        "evidence": [
          {
            "id": "e1",
            "kind": "studyRecord",
            "title": "集体学法记录",
            "body": "青石镇",
            "date": "2021-11-24"
          }
        ]
      }
    ],
    "bad": [
      {
        "year": 2021,
        "entries": {
          "study.sessions": {
            "claimed": 6
          }
        }
      },
      {
        "year": 2021,
        "entries": {
          "study.sessions": {
            "claimed": 6,
            "evidence": [
              "e1"
            ]
          }
        },
        "evidence": [
          {
            "id": "e1",
            "kind": "studyRecord",
            "title": "集体学法记录",
            "body": "青石镇",
            "date": "2020-11-24"
          }
        ]
      }
    ],
    "provenance": {
      "source": "由佐证的要求推出",
      "certainty": "inferred"
    }
  }
] as unknown as readonly Identity[]
