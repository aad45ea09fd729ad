import type { Messages } from '@fazhi/findings'
import type { OverlayCodes } from '../codes.js'
import { en } from './en.js'
import { zhCN } from './zh-CN.js'

/** The texts of findings about overlays, for `message(overlayMessages, finding, language)`. */
export const overlayMessages: Messages<OverlayCodes> = { 'zh-CN': zhCN, en }
