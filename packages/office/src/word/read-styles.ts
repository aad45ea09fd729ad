import { walkXml } from '../xml/walk-xml.js'

/** What a style says about the text, as far as a reader of text cares. */
export interface WordStyle {
  readonly list?: string
  readonly level?: number
  readonly hidden?: boolean
}

interface Written {
  basedOn?: string
  list?: string
  level?: number
  hidden?: boolean
}

/** Whether an on/off property is on: present, and not switched off. */
export const isOn = (value: string | undefined): boolean =>
  value !== '0' && value !== 'false' && value !== 'off'

/** Reads the styles; the answer gives a style with what it inherits. A styles part that cannot be read counts as none. */
export const readStyles = (part: Uint8Array | undefined): ((id: string) => WordStyle) => {
  const written = new Map<string, Written>()
  if (part !== undefined) {
    let style: Written | undefined
    walkXml(part, {
      open: ({ name, attributes }) => {
        if (name === 'style') {
          style = {}
          written.set(attributes['styleId'] ?? '', style)
        }
        if (style === undefined) return
        const value = attributes['val']
        if (name === 'basedOn' && value !== undefined) style.basedOn = value
        if (name === 'numId' && value !== undefined) style.list = value
        if (name === 'ilvl') style.level = Number.parseInt(value ?? '0', 10)
        if (name === 'vanish') style.hidden = isOn(value)
      },
      close: (name) => {
        if (name === 'style') style = undefined
      },
      text: () => {},
    })
  }
  return (id) => {
    const chain: Written[] = []
    for (let at: string | undefined = id; at !== undefined; ) {
      const style: Written | undefined = written.get(at)
      if (style === undefined || chain.includes(style)) break
      chain.push(style)
      at = style.basedOn
    }
    const list = chain.find((style) => style.list !== undefined)?.list
    const level = chain.find((style) => style.level !== undefined)?.level
    const hidden = chain.find((style) => style.hidden !== undefined)?.hidden
    return {
      ...(list === undefined ? {} : { list }),
      ...(level === undefined ? {} : { level }),
      ...(hidden === undefined ? {} : { hidden }),
    }
  }
}
