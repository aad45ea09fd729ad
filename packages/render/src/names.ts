/** Names of what an answer knows by id. Passed in, because rules and profiles belong to other packages. */
export interface Names {
  /** Title of a rule: "比率缺少百分号"; nothing where there is none. */
  readonly rule?: (id: string) => string | undefined
  /** Title of the profile: "法治政府建设年度报告（部门）". */
  readonly profile?: string
  /** Title of a mandatory item of the profile: "存在的不足". */
  readonly item?: (id: string) => string | undefined
}
