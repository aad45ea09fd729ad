// Generated from data/deadlines.yaml by scripts/generate.mjs. Change the YAML, not this file.
import type { Deadline } from '@fazhi/model'

export const deadlines: readonly Deadline[] = [
  {
    "id": "submit-province",
    "subject": {
      "zh": "省级党委和政府",
      "en": "Party committee and government of a province"
    },
    "levels": [
      "province"
    ],
    "holder": "committeeAndGovernment",
    "act": "submit",
    "receivers": [
      {
        "zh": "党中央、国务院",
        "en": "CPC Central Committee and State Council"
      }
    ],
    "copyTo": [
      {
        "zh": "中央全面依法治国委员会办公室",
        "en": "office of the central commission"
      }
    ],
    "before": "04-01",
    "basis": {
      "norm": "inspection-2019",
      "article": "24"
    },
    "authority": "partyRegulation",
    "from": "2019-04-15",
    "provenance": {
      "source": "a provincial guide that repeats the national dates",
      "certainty": "secondary"
    }
  },
  {
    "id": "submit-state-council-department",
    "subject": {
      "zh": "国务院部门",
      "en": "department of the State Council"
    },
    "levels": [
      "nation"
    ],
    "holder": "department",
    "act": "submit",
    "receivers": [
      {
        "zh": "党中央、国务院",
        "en": "CPC Central Committee and State Council"
      }
    ],
    "copyTo": [
      {
        "zh": "中央全面依法治国委员会办公室",
        "en": "office of the central commission"
      }
    ],
    "before": "04-01",
    "basis": {
      "norm": "inspection-2019",
      "article": "24"
    },
    "authority": "partyRegulation",
    "from": "2019-04-15",
    "provenance": {
      "source": "general knowledge of the field",
      "certainty": "remembered"
    }
  },
  {
    "id": "submit-department",
    "subject": {
      "zh": "县级以上政府部门",
      "en": "government department at county level and above"
    },
    "levels": [
      "province",
      "prefecture",
      "county"
    ],
    "holder": "department",
    "act": "submit",
    "receivers": [
      {
        "zh": "本级党委和政府",
        "en": "its own Party committee and government"
      },
      {
        "zh": "上一级政府有关部门",
        "en": "the department one level up"
      }
    ],
    "copyTo": [
      {
        "zh": "本级党委法治建设议事协调机构",
        "en": "rule-of-law coordinating body of its own level"
      }
    ],
    "before": "03-01",
    "basis": {
      "norm": "inspection-2019",
      "article": "24"
    },
    "authority": "partyRegulation",
    "from": "2019-04-15",
    "provenance": {
      "source": "a provincial guide that repeats the national dates",
      "certainty": "secondary"
    }
  },
  {
    "id": "submit-government",
    "subject": {
      "zh": "省、市、县级政府",
      "en": "government of a province, city or county"
    },
    "levels": [
      "province",
      "prefecture",
      "county"
    ],
    "holder": "government",
    "act": "submit",
    "receivers": [
      {
        "zh": "同级党委",
        "en": "Party committee of its own level"
      },
      {
        "zh": "同级人大常委会",
        "en": "standing committee of the people's congress of its own level"
      }
    ],
    "copyTo": [],
    "before": "03-01",
    "basis": {
      "norm": "inspection-2019",
      "article": "24"
    },
    "authority": "partyRegulation",
    "from": "2019-04-15",
    "provenance": {
      "source": "a provincial guide that repeats the national dates",
      "certainty": "secondary"
    }
  },
  {
    "id": "submit-committee-and-government",
    "subject": {
      "zh": "市、县、乡级党委和政府",
      "en": "Party committee and government of a city, county or township"
    },
    "levels": [
      "prefecture",
      "county",
      "township"
    ],
    "holder": "committeeAndGovernment",
    "act": "submit",
    "receivers": [
      {
        "zh": "上一级党委和政府",
        "en": "Party committee and government one level up"
      }
    ],
    "copyTo": [
      {
        "zh": "上一级党委法治建设议事协调机构",
        "en": "rule-of-law coordinating body one level up"
      }
    ],
    "before": "03-01",
    "basis": {
      "norm": "inspection-2019",
      "article": "24"
    },
    "authority": "partyRegulation",
    "from": "2019-04-15",
    "provenance": {
      "source": "a provincial guide that repeats the national dates",
      "certainty": "secondary"
    }
  },
  {
    "id": "publish-government",
    "subject": {
      "zh": "地方各级政府",
      "en": "local governments of all levels"
    },
    "levels": [
      "province",
      "prefecture",
      "county",
      "township"
    ],
    "holder": "government",
    "act": "publish",
    "receivers": [
      {
        "zh": "社会公众",
        "en": "the public"
      }
    ],
    "copyTo": [],
    "before": "04-01",
    "basis": {
      "norm": "inspection-2019",
      "article": "24"
    },
    "authority": "partyRegulation",
    "from": "2019-04-15",
    "provenance": {
      "source": "an agency page that quotes the article",
      "certainty": "secondary"
    }
  },
  {
    "id": "publish-department",
    "subject": {
      "zh": "县级以上政府部门",
      "en": "government department at county level and above"
    },
    "levels": [
      "province",
      "prefecture",
      "county"
    ],
    "holder": "department",
    "act": "publish",
    "receivers": [
      {
        "zh": "社会公众",
        "en": "the public"
      }
    ],
    "copyTo": [],
    "before": "04-01",
    "basis": {
      "norm": "inspection-2019",
      "article": "24"
    },
    "authority": "partyRegulation",
    "from": "2019-04-15",
    "provenance": {
      "source": "an agency page that quotes the article",
      "certainty": "secondary"
    }
  }
]
