// Generated from data/formulas.yaml by scripts/generate.mjs. Change the YAML, not this file.
import type { FixedFormula } from '@fazhi/model'

export const formulas: readonly FixedFormula[] = [
  {
    "id": "strict-enforcement",
    "right": "严格规范公正文明执法",
    "wrong": [
      "严格规范文明执法",
      "严格公正规范文明执法",
      "规范公正文明严格执法",
      "严格规范公正执法文明",
      "严格公正文明规范执法",
      "严格规范文明公正执法",
      "严格规范公证文明执法"
    ],
    "from": "2014-10-23",
    "fromCertainty": "remembered",
    "authority": "policy",
    "provenance": {
      "source": "set phrase of the field",
      "certainty": "secondary"
    }
  },
  {
    "id": "xi-thought-rule-of-law",
    "right": "习近平法治思想",
    "wrong": [
      "习近平法制思想",
      "习近平依法治国思想"
    ],
    "from": "2020-11-16",
    "fromCertainty": "remembered",
    "authority": "policy",
    "provenance": {
      "source": "set phrase of the field",
      "certainty": "read"
    }
  },
  {
    "id": "overall-law-based-governance",
    "right": "全面依法治国",
    "wrong": [
      "全面依法制国",
      "全面以法治国",
      "全面依法冶国"
    ],
    "authority": "policy",
    "provenance": {
      "source": "set phrase of the field",
      "certainty": "remembered"
    }
  },
  {
    "id": "law-based-government",
    "right": "法治政府建设",
    "wrong": [
      "法制政府建设",
      "法冶政府建设",
      "法治政府建社"
    ],
    "authority": "policy",
    "provenance": {
      "source": "set phrase of the field",
      "certainty": "secondary"
    }
  },
  {
    "id": "rule-of-law-trinity",
    "right": "法治国家、法治政府、法治社会一体建设",
    "wrong": [
      "法治国家、法治政府和法治社会一体化建设",
      "法制国家、法制政府、法制社会一体建设",
      "法治国家、法治政府、法治社会一体化建设"
    ],
    "from": "2012-12-04",
    "fromCertainty": "remembered",
    "authority": "policy",
    "provenance": {
      "source": "set phrase of the field",
      "certainty": "remembered"
    }
  },
  {
    "id": "co-advance",
    "right": "依法治国、依法执政、依法行政共同推进",
    "wrong": [
      "依法执政、依法治国、依法行政共同推进",
      "依法治国、依法行政、依法执政共同推进",
      "依法治国、依法执政、依法行政同步推进"
    ],
    "from": "2012-12-04",
    "fromCertainty": "remembered",
    "authority": "policy",
    "provenance": {
      "source": "set phrase of the field",
      "certainty": "remembered"
    }
  },
  {
    "id": "who-enforces",
    "right": "谁执法谁普法",
    "wrong": [
      "谁普法谁执法",
      "谁执法谁普及",
      "谁执法谁普发",
      "谁执法谁普治"
    ],
    "authority": "policy",
    "provenance": {
      "source": "set phrase of the field",
      "certainty": "secondary"
    }
  },
  {
    "id": "emphasis-rule-of-law-thinking",
    "right": "运用法治思维和法治方式",
    "wrong": [
      "运用法制思维和法制方式",
      "运用法治思维和法制方式"
    ],
    "authority": "policy",
    "provenance": {
      "source": "set phrase of the field",
      "certainty": "remembered"
    }
  },
  {
    "id": "first-responsible",
    "right": "推进法治建设第一责任人",
    "wrong": [
      "推荐法治建设第一责任人",
      "推进法制建设第一责任人",
      "推进法治建设第一负责人"
    ],
    "from": "2016-11-30",
    "fromCertainty": "remembered",
    "authority": "policy",
    "provenance": {
      "source": "set phrase of the field",
      "certainty": "opening"
    }
  },
  {
    "id": "law-based-business",
    "right": "法治是最好的营商环境",
    "wrong": [
      "法制是最好的营商环境"
    ],
    "from": "2019-02-25",
    "fromCertainty": "remembered",
    "authority": "policy",
    "provenance": {
      "source": "set phrase of the field",
      "certainty": "remembered"
    }
  },
  {
    "id": "reconsideration",
    "right": "行政复议",
    "wrong": [
      "行政复义",
      "行政复仪",
      "行政复意"
    ],
    "authority": "policy",
    "provenance": {
      "source": "set phrase of the field",
      "certainty": "read"
    }
  },
  {
    "id": "minor-protection-law",
    "right": "未成年人保护法",
    "wrong": [
      "未成年保护法"
    ],
    "authority": "policy",
    "provenance": {
      "source": "set phrase of the field",
      "certainty": "read"
    }
  },
  {
    "id": "public-interest-proposal",
    "right": "行政公益诉讼诉前检察建议",
    "wrong": [
      "行政公益诉讼前检察建议"
    ],
    "authority": "policy",
    "provenance": {
      "source": "set phrase of the field",
      "certainty": "remembered"
    }
  },
  {
    "id": "enforcement-record",
    "right": "执法全过程记录",
    "wrong": [
      "执法全过程纪录"
    ],
    "authority": "policy",
    "provenance": {
      "source": "set phrase of the field",
      "certainty": "remembered"
    }
  },
  {
    "id": "legal-review-of-decisions",
    "right": "重大执法决定法制审核",
    "wrong": [
      "重大执法决定法治审核"
    ],
    "authority": "policy",
    "provenance": {
      "source": "set phrase of the field",
      "certainty": "remembered"
    }
  },
  {
    "id": "legality-review",
    "right": "合法性审查",
    "wrong": [
      "合法性审察",
      "合法性省查"
    ],
    "authority": "policy",
    "provenance": {
      "source": "set phrase of the field",
      "certainty": "remembered"
    }
  },
  {
    "id": "random-inspection",
    "right": "双随机、一公开",
    "wrong": [
      "双随机、一公示",
      "双随机一公示"
    ],
    "from": "2015-07-29",
    "fromCertainty": "remembered",
    "authority": "policy",
    "provenance": {
      "source": "set phrase of the field",
      "certainty": "remembered"
    }
  },
  {
    "id": "streamline",
    "right": "“放管服”改革",
    "wrong": [
      "“放管服务”改革",
      "“放管股”改革"
    ],
    "authority": "policy",
    "provenance": {
      "source": "set phrase of the field",
      "certainty": "remembered"
    }
  },
  {
    "id": "fengqiao",
    "right": "枫桥经验",
    "wrong": [
      "枫桥精验",
      "枫桥径验",
      "枫桥经念"
    ],
    "authority": "policy",
    "provenance": {
      "source": "set phrase of the field",
      "certainty": "remembered"
    }
  },
  {
    "id": "four-consciousnesses",
    "right": "增强“四个意识”、坚定“四个自信”",
    "wrong": [
      "增强“四个自信”、坚定“四个意识”",
      "坚定“四个意识”、增强“四个自信”"
    ],
    "from": "2016-07-01",
    "fromCertainty": "remembered",
    "authority": "policy",
    "provenance": {
      "source": "set phrase of the field",
      "certainty": "remembered"
    }
  },
  {
    "id": "two-establishes",
    "right": "拥护“两个确立”",
    "wrong": [
      "拥护“两个确认”"
    ],
    "from": "2021-11-11",
    "fromCertainty": "remembered",
    "authority": "policy",
    "provenance": {
      "source": "set phrase of the field",
      "certainty": "remembered"
    }
  },
  {
    "id": "two-establishes-defend",
    "right": "领悟“两个确立”",
    "wrong": [
      "领悟“两个确认”",
      "领会“两个确认”"
    ],
    "from": "2021-11-11",
    "fromCertainty": "remembered",
    "authority": "policy",
    "provenance": {
      "source": "set phrase of the field",
      "certainty": "remembered"
    }
  },
  {
    "id": "powers-list",
    "right": "权力清单和责任清单",
    "wrong": [
      "权利清单和责任清单"
    ],
    "authority": "policy",
    "provenance": {
      "source": "set phrase of the field",
      "certainty": "remembered"
    }
  },
  {
    "id": "law-publicity",
    "right": "普法工作",
    "wrong": [
      "普发工作"
    ],
    "authority": "policy",
    "provenance": {
      "source": "set phrase of the field",
      "certainty": "remembered"
    }
  },
  {
    "id": "xi-thought",
    "right": "习近平新时代中国特色社会主义思想",
    "wrong": [
      "习近平新时期中国特色社会主义思想",
      "习近平新时代特色社会主义思想"
    ],
    "from": "2017-10-18",
    "fromCertainty": "remembered",
    "authority": "policy",
    "provenance": {
      "source": "set phrase of the field",
      "certainty": "remembered"
    }
  },
  {
    "id": "new-sixteen",
    "right": "科学立法、严格执法、公正司法、全民守法",
    "wrong": [
      "科学立法、公正执法、严格司法、全民守法",
      "科学立法、公正司法、严格执法、全民守法",
      "科学立法、严格司法、公正执法、全民守法"
    ],
    "from": "2012-11-08",
    "fromCertainty": "remembered",
    "authority": "policy",
    "provenance": {
      "source": "set phrase of the field",
      "certainty": "remembered"
    }
  },
  {
    "id": "decision-procedure",
    "right": "公众参与、专家论证、风险评估",
    "wrong": [
      "公众参与、专家评估、风险论证",
      "公众论证、专家参与、风险评估"
    ],
    "authority": "policy",
    "provenance": {
      "source": "set phrase of the field",
      "certainty": "remembered"
    }
  },
  {
    "id": "business-environment",
    "right": "营商环境",
    "wrong": [
      "赢商环境",
      "营商环镜"
    ],
    "authority": "policy",
    "provenance": {
      "source": "set phrase of the field",
      "certainty": "remembered"
    }
  },
  {
    "id": "appear-in-court",
    "right": "出庭应诉",
    "wrong": [
      "出厅应诉",
      "出庭应述"
    ],
    "authority": "policy",
    "provenance": {
      "source": "set phrase of the field",
      "certainty": "remembered"
    }
  },
  {
    "id": "legal-aid",
    "right": "法律援助",
    "wrong": [
      "法律缓助"
    ],
    "authority": "policy",
    "provenance": {
      "source": "set phrase of the field",
      "certainty": "remembered"
    }
  },
  {
    "id": "mediator",
    "right": "人民调解员",
    "wrong": [
      "人民调节员"
    ],
    "authority": "policy",
    "provenance": {
      "source": "set phrase of the field",
      "certainty": "remembered"
    }
  },
  {
    "id": "mediation-committee",
    "right": "人民调解委员会",
    "wrong": [
      "人民调节委员会"
    ],
    "authority": "policy",
    "provenance": {
      "source": "set phrase of the field",
      "certainty": "remembered"
    }
  },
  {
    "id": "governance-modernisation",
    "right": "国家治理体系和治理能力现代化",
    "wrong": [
      "国家治理体制和治理能力现代化",
      "国家治理能力和治理体系现代化"
    ],
    "from": "2013-11-12",
    "fromCertainty": "remembered",
    "authority": "policy",
    "provenance": {
      "source": "set phrase of the field",
      "certainty": "remembered"
    }
  },
  {
    "id": "rule-of-law-thinking",
    "right": "法治思维和法治方式",
    "wrong": [
      "法治思维和法制方式",
      "法制思维和法治方式",
      "法制思维和法制方式"
    ],
    "authority": "policy",
    "provenance": {
      "source": "set phrase of the field",
      "certainty": "remembered"
    }
  },
  {
    "id": "law-based-places",
    "right": "全面依法治县",
    "wrong": [
      "全面依法制县",
      "全面以法治县"
    ],
    "authority": "policy",
    "provenance": {
      "source": "set phrase of the field",
      "certainty": "remembered"
    }
  },
  {
    "id": "minors-protection",
    "right": "未成年人保护",
    "wrong": [
      "未成年保护",
      "未成人保护"
    ],
    "authority": "policy",
    "provenance": {
      "source": "未成年人保护法的名称",
      "certainty": "secondary"
    }
  },
  {
    "id": "pre-litigation-proposal",
    "right": "公益诉讼诉前检察建议",
    "wrong": [
      "公益诉讼前检察建议",
      "公益诉讼诉前检查建议"
    ],
    "authority": "policy",
    "provenance": {
      "source": "set phrase of the field",
      "certainty": "secondary"
    }
  },
  {
    "id": "hotline-12345",
    "right": "12345政务服务便民热线",
    "wrong": [
      "12345市民热线",
      "“12345”市民热线",
      "12345市长热线",
      "12345便民服务热线"
    ],
    "from": "2021-12-31",
    "fromCertainty": "remembered",
    "authority": "policy",
    "provenance": {
      "source": "国办发〔2020〕53号的统一名称，见于地方条例",
      "certainty": "secondary"
    }
  }
]
