/** What an account begins with: things of the year before. Names the period and what was left of it, or the stock itself. */
export const carriedIn =
  /(?:上年度?|上一年度?|去年|往年|历年|以前年度|年初|期初|上期)[^，；\d]{0,4}(?:结转|转入|转结|遗留|未结|未办结|旧存|在册|在办|存量|积存|结存|积案)[^，；]{0,6}$|(?:旧存|遗留|积存|积案|存量)[^，；]{0,6}$/

/** What an account ends with: what is left for the year to come. */
export const carriedOut =
  /(?:未结|未审结|未办结|结转(?:至|到)?(?:下|次|明|20\d\d)年度?|转入下年|在办|待办|(?:期末|年末|年底|期末)[^，；\d]{0,4}(?:未结|在册|结存|留存|存量|在办))[^，；]{0,6}$/

/** Whether a text speaks of things from before at all. */
export const carry =
  /结转|旧存|(?<![比较与同由从])(?:上年|去年)(?!同期)|往年|此前|期初|年初|历年|积案|遗留|积存|存量|以前年度/
