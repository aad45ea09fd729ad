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
      "严格规范公正执法文明"
    ],
    "from": "2014-10-23",
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
      "法冶政府建设"
    ],
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
      "法制国家、法制政府、法制社会一体建设"
    ],
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
      "依法治国、依法行政、依法执政共同推进"
    ],
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
      "谁执法谁普及"
    ],
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
      "行政复仪"
    ],
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
    "provenance": {
      "source": "set phrase of the field",
      "certainty": "remembered"
    }
  }
]
