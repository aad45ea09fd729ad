/** Longest text read, in UTF-16 units: a hundred times any rulebook of the field. */
export const longestText = 4_000_000
/** Deepest nesting of maps and lists. */
export const deepest = 64
/** Most values of one file, counted after references (`*name`) are followed. */
export const mostValues = 200_000
/** Most values of a rulebook: several times the largest of the field, and few enough to be answered at once. */
export const mostRulebookValues = 50_000
/** Spelling faults reported at once; more are nearly always consequences of the first. */
export const mostSyntaxFaults = 20
