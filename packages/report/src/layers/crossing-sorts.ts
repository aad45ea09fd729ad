/** Words for sorts that cut across each other: whoever is a woman may be newly appointed too, so their counts need not add up. */
const crossing =
  /女|党员|新[上入任聘录]|骨干|重点|外资|民营|中小|高新|乡镇|基层|青年|老年|农村|涉企|涉外|残疾|少数民族|低保|未成年/

/** Whether several parts are of sorts that may overlap; one such sort beside plain ones does not, nor do men and women. */
export const mayOverlap = (heads: readonly string[]): boolean =>
  heads.filter((head) => crossing.test(head)).length >= 2 && !heads.some((head) => /男/.test(head))
