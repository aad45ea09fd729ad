export { catalog } from '@fazhi/catalog'
export { loadRulebook, readYaml } from '@fazhi/rulebook'
export { assess, seal, verify, waterfall } from '@fazhi/scoring'
export { checkSubmission, checkSubmissions, parseSubmission, rollUp } from '@fazhi/submission'
