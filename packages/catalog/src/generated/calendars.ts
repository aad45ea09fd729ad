// Generated from data/calendars.yaml by scripts/generate.mjs. Change the YAML, not this file.
import type { CalendarYear } from '@fazhi/model'

export const calendars: readonly CalendarYear[] = [
  {
    "id": "calendar-2019",
    "year": 2019,
    "holidays": [
      {
        "name": "元旦",
        "from": "2019-01-01",
        "to": "2019-01-01"
      },
      {
        "name": "春节",
        "from": "2019-02-04",
        "to": "2019-02-10"
      },
      {
        "name": "清明节",
        "from": "2019-04-05",
        "to": "2019-04-07"
      },
      {
        "name": "劳动节",
        "from": "2019-05-01",
        "to": "2019-05-04"
      },
      {
        "name": "端午节",
        "from": "2019-06-07",
        "to": "2019-06-09"
      },
      {
        "name": "中秋节",
        "from": "2019-09-13",
        "to": "2019-09-15"
      },
      {
        "name": "国庆节",
        "from": "2019-10-01",
        "to": "2019-10-07"
      }
    ],
    "workdays": [
      "2019-02-02",
      "2019-02-03",
      "2019-04-28",
      "2019-05-05",
      "2019-09-29",
      "2019-10-12"
    ],
    "notes": [
      "The May Day holiday was lengthened by a second notice in March 2019."
    ],
    "authority": "policy",
    "provenance": {
      "source": "notice of the General Office of the State Council on the holidays of 2019 (www.gov.cn/zhengce/content/2018-12/06/content_5346276.htm, changed for May Day by content/2019-03/22/content_5375877.htm), as the npm package chinese-days 1.5.7 has it",
      "certainty": "secondary"
    }
  },
  {
    "id": "calendar-2020",
    "year": 2020,
    "holidays": [
      {
        "name": "元旦",
        "from": "2020-01-01",
        "to": "2020-01-01"
      },
      {
        "name": "春节",
        "from": "2020-01-24",
        "to": "2020-02-02"
      },
      {
        "name": "清明节",
        "from": "2020-04-04",
        "to": "2020-04-06"
      },
      {
        "name": "劳动节",
        "from": "2020-05-01",
        "to": "2020-05-05"
      },
      {
        "name": "端午节",
        "from": "2020-06-25",
        "to": "2020-06-27"
      },
      {
        "name": "国庆节",
        "from": "2020-10-01",
        "to": "2020-10-08"
      }
    ],
    "workdays": [
      "2020-01-19",
      "2020-04-26",
      "2020-05-09",
      "2020-06-28",
      "2020-09-27",
      "2020-10-10"
    ],
    "notes": [
      "The Spring Festival was extended to 2 February 2020 by a later notice, which also took back the working Saturday of 1 February.",
      "chinese-workday 1.16.1 still holds the plan before the extension; holiday-calendar 1.3.3 ends the holiday on 1 February and has 2 February as a Sunday."
    ],
    "authority": "policy",
    "provenance": {
      "source": "notice of the General Office of the State Council on the holidays of 2020 (www.gov.cn/zhengce/content/2019-11/21/content_5454164.htm), as the npm package chinese-days 1.5.7 has it",
      "certainty": "secondary"
    }
  },
  {
    "id": "calendar-2021",
    "year": 2021,
    "holidays": [
      {
        "name": "元旦",
        "from": "2021-01-01",
        "to": "2021-01-03"
      },
      {
        "name": "春节",
        "from": "2021-02-11",
        "to": "2021-02-17"
      },
      {
        "name": "清明节",
        "from": "2021-04-03",
        "to": "2021-04-05"
      },
      {
        "name": "劳动节",
        "from": "2021-05-01",
        "to": "2021-05-05"
      },
      {
        "name": "端午节",
        "from": "2021-06-12",
        "to": "2021-06-14"
      },
      {
        "name": "中秋节",
        "from": "2021-09-19",
        "to": "2021-09-21"
      },
      {
        "name": "国庆节",
        "from": "2021-10-01",
        "to": "2021-10-07"
      }
    ],
    "workdays": [
      "2021-02-07",
      "2021-02-20",
      "2021-04-25",
      "2021-05-08",
      "2021-09-18",
      "2021-09-26",
      "2021-10-09"
    ],
    "authority": "policy",
    "provenance": {
      "source": "notice of the General Office of the State Council on the holidays of 2021 (www.gov.cn/zhengce/content/2020-11/25/content_5564127.htm), as the npm package chinese-days 1.5.7 has it",
      "certainty": "secondary"
    }
  },
  {
    "id": "calendar-2022",
    "year": 2022,
    "holidays": [
      {
        "name": "元旦",
        "from": "2022-01-01",
        "to": "2022-01-03"
      },
      {
        "name": "春节",
        "from": "2022-01-31",
        "to": "2022-02-06"
      },
      {
        "name": "清明节",
        "from": "2022-04-03",
        "to": "2022-04-05"
      },
      {
        "name": "劳动节",
        "from": "2022-04-30",
        "to": "2022-05-04"
      },
      {
        "name": "端午节",
        "from": "2022-06-03",
        "to": "2022-06-05"
      },
      {
        "name": "中秋节",
        "from": "2022-09-10",
        "to": "2022-09-12"
      },
      {
        "name": "国庆节",
        "from": "2022-10-01",
        "to": "2022-10-07"
      },
      {
        "name": "元旦",
        "from": "2022-12-31",
        "to": "2022-12-31"
      }
    ],
    "workdays": [
      "2022-01-29",
      "2022-01-30",
      "2022-04-02",
      "2022-04-24",
      "2022-05-07",
      "2022-10-08",
      "2022-10-09"
    ],
    "notes": [
      "31 December belongs to New Year 2023 and comes with the notice of that year."
    ],
    "authority": "policy",
    "provenance": {
      "source": "notice of the General Office of the State Council on the holidays of 2022 (www.gov.cn/zhengce/content/2021-10/25/content_5644835.htm), as the npm package chinese-days 1.5.7 has it",
      "certainty": "secondary"
    }
  },
  {
    "id": "calendar-2023",
    "year": 2023,
    "holidays": [
      {
        "name": "元旦",
        "from": "2023-01-01",
        "to": "2023-01-02"
      },
      {
        "name": "春节",
        "from": "2023-01-21",
        "to": "2023-01-27"
      },
      {
        "name": "清明节",
        "from": "2023-04-05",
        "to": "2023-04-05"
      },
      {
        "name": "劳动节",
        "from": "2023-04-29",
        "to": "2023-05-03"
      },
      {
        "name": "端午节",
        "from": "2023-06-22",
        "to": "2023-06-24"
      },
      {
        "name": "中秋节",
        "from": "2023-09-29",
        "to": "2023-09-29"
      },
      {
        "name": "国庆节",
        "from": "2023-09-30",
        "to": "2023-10-06"
      }
    ],
    "workdays": [
      "2023-01-28",
      "2023-01-29",
      "2023-04-23",
      "2023-05-06",
      "2023-06-25",
      "2023-10-07",
      "2023-10-08"
    ],
    "notes": [
      "chinese-workday 1.16.1 has 3 January as a day off; chinese-days and holiday-calendar have it as a working day."
    ],
    "authority": "policy",
    "provenance": {
      "source": "notice of the General Office of the State Council on the holidays of 2023 (www.gov.cn/zhengce/zhengceku/2022-12/08/content_5730844.htm), as the npm package chinese-days 1.5.7 has it",
      "certainty": "secondary"
    }
  },
  {
    "id": "calendar-2024",
    "year": 2024,
    "holidays": [
      {
        "name": "元旦",
        "from": "2024-01-01",
        "to": "2024-01-01"
      },
      {
        "name": "春节",
        "from": "2024-02-10",
        "to": "2024-02-17"
      },
      {
        "name": "清明节",
        "from": "2024-04-04",
        "to": "2024-04-06"
      },
      {
        "name": "劳动节",
        "from": "2024-05-01",
        "to": "2024-05-05"
      },
      {
        "name": "端午节",
        "from": "2024-06-10",
        "to": "2024-06-10"
      },
      {
        "name": "中秋节",
        "from": "2024-09-15",
        "to": "2024-09-17"
      },
      {
        "name": "国庆节",
        "from": "2024-10-01",
        "to": "2024-10-07"
      }
    ],
    "workdays": [
      "2024-02-04",
      "2024-02-18",
      "2024-04-07",
      "2024-04-28",
      "2024-05-11",
      "2024-09-14",
      "2024-09-29",
      "2024-10-12"
    ],
    "notes": [
      "New Year’s Eve of the lunar calendar, 9 February, is a working day here: the notice asked employers to give leave and did not make it a holiday."
    ],
    "authority": "policy",
    "provenance": {
      "source": "notice of the General Office of the State Council on the holidays of 2024 (www.gov.cn/zhengce/zhengceku/202310/content_6911528.htm), as the npm package chinese-days 1.5.7 has it",
      "certainty": "secondary"
    }
  },
  {
    "id": "calendar-2025",
    "year": 2025,
    "holidays": [
      {
        "name": "元旦",
        "from": "2025-01-01",
        "to": "2025-01-01"
      },
      {
        "name": "春节",
        "from": "2025-01-28",
        "to": "2025-02-04"
      },
      {
        "name": "清明节",
        "from": "2025-04-04",
        "to": "2025-04-06"
      },
      {
        "name": "劳动节",
        "from": "2025-05-01",
        "to": "2025-05-05"
      },
      {
        "name": "端午节",
        "from": "2025-05-31",
        "to": "2025-06-02"
      },
      {
        "name": "国庆节",
        "from": "2025-10-01",
        "to": "2025-10-05"
      },
      {
        "name": "中秋节",
        "from": "2025-10-06",
        "to": "2025-10-06"
      },
      {
        "name": "国庆节",
        "from": "2025-10-07",
        "to": "2025-10-08"
      }
    ],
    "workdays": [
      "2025-01-26",
      "2025-02-08",
      "2025-04-27",
      "2025-09-28",
      "2025-10-11"
    ],
    "authority": "policy",
    "provenance": {
      "source": "notice of the General Office of the State Council on the holidays of 2025 (www.gov.cn/zhengce/content/202411/content_6986382.htm), as the npm package chinese-days 1.5.7 has it",
      "certainty": "secondary"
    }
  },
  {
    "id": "calendar-2026",
    "year": 2026,
    "holidays": [
      {
        "name": "元旦",
        "from": "2026-01-01",
        "to": "2026-01-03"
      },
      {
        "name": "春节",
        "from": "2026-02-15",
        "to": "2026-02-23"
      },
      {
        "name": "清明节",
        "from": "2026-04-04",
        "to": "2026-04-06"
      },
      {
        "name": "劳动节",
        "from": "2026-05-01",
        "to": "2026-05-05"
      },
      {
        "name": "端午节",
        "from": "2026-06-19",
        "to": "2026-06-21"
      },
      {
        "name": "中秋节",
        "from": "2026-09-25",
        "to": "2026-09-27"
      },
      {
        "name": "国庆节",
        "from": "2026-10-01",
        "to": "2026-10-07"
      }
    ],
    "workdays": [
      "2026-01-04",
      "2026-02-14",
      "2026-02-28",
      "2026-05-09",
      "2026-09-20",
      "2026-10-10"
    ],
    "authority": "policy",
    "provenance": {
      "source": "notice of the General Office of the State Council on the holidays of 2026 (www.gov.cn/zhengce/content/202511/content_7047090.htm), as the npm package chinese-days 1.5.7 has it",
      "certainty": "secondary"
    }
  }
]
