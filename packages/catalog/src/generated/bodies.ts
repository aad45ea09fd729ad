// Generated from data/bodies.yaml by scripts/generate.mjs. Change the YAML, not this file.
import type { Body } from '@fazhi/model'

export const bodies: readonly Body[] = [
  {
    "id": "commission-central",
    "full": "中央全面依法治国委员会",
    "short": "中央依法治国委",
    "variants": [
      "中央依法治国委员会"
    ],
    "en": "Commission for Law-based Governance, CPC Central Committee",
    "level": "nation",
    "authority": "ourJudgement",
    "from": "2018-03-21",
    "fromCertainty": "remembered",
    "provenance": {
      "source": "names in circulation in published reports",
      "certainty": "secondary"
    }
  },
  {
    "id": "commission-office-central",
    "full": "中央全面依法治国委员会办公室",
    "short": "中央依法治国办",
    "variants": [],
    "en": "Office of the Commission for Law-based Governance, CPC Central Committee",
    "level": "nation",
    "authority": "ourJudgement",
    "from": "2018-03-21",
    "fromCertainty": "remembered",
    "provenance": {
      "source": "the short form was read in the preface to the indicators of 2021, the full form is known from practice",
      "certainty": "remembered"
    }
  },
  {
    "id": "commission-province",
    "full": "省委全面依法治省委员会",
    "short": "省委依法治省委",
    "variants": [
      "省委依法治省委员会",
      "省依法治省委员会",
      "省全面依法治省委员会"
    ],
    "en": "Provincial commission for law-based governance",
    "level": "province",
    "authority": "ourJudgement",
    "provenance": {
      "source": "names in circulation in published reports",
      "certainty": "remembered"
    }
  },
  {
    "id": "commission-office-province",
    "full": "省委全面依法治省委员会办公室",
    "short": "省委依法治省办",
    "variants": [
      "省委依法治省委员会办公室",
      "省依法治省办公室"
    ],
    "en": "Office of the provincial commission for law-based governance",
    "level": "province",
    "authority": "ourJudgement",
    "provenance": {
      "source": "names in circulation in published reports",
      "certainty": "remembered"
    }
  },
  {
    "id": "commission-region",
    "full": "自治区党委全面依法治区委员会",
    "variants": [],
    "en": "Commission for law-based governance of an autonomous region",
    "level": "province",
    "authority": "ourJudgement",
    "provenance": {
      "source": "names in circulation in published reports",
      "certainty": "remembered"
    }
  },
  {
    "id": "commission-autonomous-prefecture",
    "full": "州委全面依法治州委员会",
    "short": "州委依法治州委",
    "variants": [
      "州委依法治州委员会",
      "州依法治州委员会"
    ],
    "en": "Commission for law-based governance of an autonomous prefecture",
    "level": "prefecture",
    "authority": "ourJudgement",
    "provenance": {
      "source": "names in circulation in published reports",
      "certainty": "remembered"
    }
  },
  {
    "id": "commission-office-autonomous-prefecture",
    "full": "州委全面依法治州委员会办公室",
    "short": "州委依法治州办",
    "variants": [
      "州委依法治州委员会办公室",
      "州依法治州办公室"
    ],
    "en": "Office of the commission for law-based governance of an autonomous prefecture",
    "level": "prefecture",
    "authority": "ourJudgement",
    "provenance": {
      "source": "names in circulation in published reports",
      "certainty": "remembered"
    }
  },
  {
    "id": "commission-city",
    "full": "市委全面依法治市委员会",
    "short": "市委依法治市委",
    "variants": [
      "市委依法治市委员会",
      "市依法治市委员会",
      "市全面依法治市委员会"
    ],
    "en": "Municipal commission for law-based governance",
    "authority": "ourJudgement",
    "provenance": {
      "source": "names in circulation in published reports",
      "certainty": "remembered"
    }
  },
  {
    "id": "commission-office-city",
    "full": "市委全面依法治市委员会办公室",
    "short": "市委依法治市办",
    "variants": [
      "市委依法治市委员会办公室",
      "市依法治市办公室"
    ],
    "en": "Office of the municipal commission for law-based governance",
    "authority": "ourJudgement",
    "provenance": {
      "source": "names in circulation in published reports",
      "certainty": "remembered"
    }
  },
  {
    "id": "commission-county",
    "full": "县委全面依法治县委员会",
    "short": "县委依法治县委",
    "variants": [
      "县委依法治县委员会",
      "县依法治县委员会",
      "县全面依法治县委员会"
    ],
    "en": "County commission for law-based governance",
    "level": "county",
    "authority": "ourJudgement",
    "provenance": {
      "source": "names in circulation in published reports",
      "certainty": "remembered"
    }
  },
  {
    "id": "commission-office-county",
    "full": "县委全面依法治县委员会办公室",
    "short": "县委依法治县办",
    "variants": [
      "县委依法治县委员会办公室",
      "县依法治县办公室"
    ],
    "en": "Office of the county commission for law-based governance",
    "level": "county",
    "authority": "ourJudgement",
    "provenance": {
      "source": "names in circulation in published reports",
      "certainty": "remembered"
    }
  },
  {
    "id": "commission-district",
    "full": "区委全面依法治区委员会",
    "short": "区委依法治区委",
    "variants": [
      "区委依法治区委员会",
      "区依法治区委员会",
      "区全面依法治区委员会"
    ],
    "en": "District commission for law-based governance",
    "level": "county",
    "authority": "ourJudgement",
    "provenance": {
      "source": "names in circulation in published reports",
      "certainty": "remembered"
    }
  },
  {
    "id": "commission-office-district",
    "full": "区委全面依法治区委员会办公室",
    "short": "区委依法治区办",
    "variants": [
      "区委依法治区委员会办公室",
      "区依法治区办公室"
    ],
    "en": "Office of the district commission for law-based governance",
    "level": "county",
    "authority": "ourJudgement",
    "provenance": {
      "source": "names in circulation in published reports",
      "certainty": "remembered"
    }
  },
  {
    "id": "commission-banner",
    "full": "旗委全面依法治旗委员会",
    "short": "旗委依法治旗委",
    "variants": [
      "旗委依法治旗委员会",
      "旗依法治旗委员会",
      "旗全面依法治旗委员会"
    ],
    "en": "Banner commission for law-based governance",
    "level": "county",
    "authority": "ourJudgement",
    "provenance": {
      "source": "names in circulation in published reports",
      "certainty": "remembered"
    }
  },
  {
    "id": "commission-office-banner",
    "full": "旗委全面依法治旗委员会办公室",
    "short": "旗委依法治旗办",
    "variants": [
      "旗委依法治旗委员会办公室",
      "旗依法治旗办公室"
    ],
    "en": "Office of the banner commission for law-based governance",
    "level": "county",
    "authority": "ourJudgement",
    "provenance": {
      "source": "names in circulation in published reports",
      "certainty": "remembered"
    }
  },
  {
    "id": "group-legislation",
    "full": "立法协调小组",
    "variants": [],
    "en": "Coordination group for legislation",
    "authority": "ourJudgement",
    "provenance": {
      "source": "a county-level city without legislation has the three other groups only",
      "certainty": "remembered"
    }
  },
  {
    "id": "group-enforcement",
    "full": "执法协调小组",
    "variants": [],
    "en": "Coordination group for enforcement",
    "authority": "ourJudgement",
    "provenance": {
      "source": "names in circulation in published reports",
      "certainty": "remembered"
    }
  },
  {
    "id": "group-justice",
    "full": "司法协调小组",
    "variants": [],
    "en": "Coordination group for justice",
    "authority": "ourJudgement",
    "provenance": {
      "source": "names in circulation in published reports",
      "certainty": "remembered"
    }
  },
  {
    "id": "group-publicity",
    "full": "守法普法协调小组",
    "variants": [],
    "en": "Coordination group for keeping and publicising the law",
    "authority": "ourJudgement",
    "provenance": {
      "source": "names in circulation in published reports",
      "certainty": "remembered"
    }
  }
]
