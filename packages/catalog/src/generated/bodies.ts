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
    "authority": "ourJudgement",
    "provenance": {
      "source": "names in circulation in published reports",
      "certainty": "secondary"
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
    "authority": "ourJudgement",
    "provenance": {
      "source": "names in circulation in published reports",
      "certainty": "remembered"
    }
  }
]
