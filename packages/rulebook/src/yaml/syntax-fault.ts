import type { ErrorCode } from 'yaml'
import type { SyntaxCode } from '../codes.js'

const byCode: Partial<Record<ErrorCode, SyntaxCode>> = {
  TAB_AS_INDENT: 'RBK-001.tab',
  BAD_INDENT: 'RBK-001.indent',
  BLOCK_IN_FLOW: 'RBK-001.indent',
  MISSING_CHAR: 'RBK-001.missing',
  BLOCK_AS_IMPLICIT_KEY: 'RBK-001.key',
  MULTILINE_IMPLICIT_KEY: 'RBK-001.key',
  KEY_OVER_1024_CHARS: 'RBK-001.key',
  NON_STRING_KEY: 'RBK-001.key',
  BAD_SCALAR_START: 'RBK-001.start',
  BAD_ALIAS: 'RBK-001.alias',
  ALIAS_PROPS: 'RBK-001.alias',
  BAD_DQ_ESCAPE: 'RBK-001.escape',
  MULTIPLE_DOCS: 'RBK-001.documents',
  TAG_RESOLVE_FAILED: 'RBK-001.tag',
  BAD_COLLECTION_TYPE: 'RBK-001.tag',
}

/** Our word for a fault the YAML reader names; what it does not name apart is "a mark that does not belong here". */
export const syntaxCode = (code: ErrorCode): SyntaxCode => byCode[code] ?? 'RBK-001.other'
