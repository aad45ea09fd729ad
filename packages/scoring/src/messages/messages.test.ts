import { expect, test } from 'vitest'
import { messages } from './index.js'

const slots = (text: string): readonly string[] =>
  [...text.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name).sort()

test('both languages say every message with the same parameters', () => {
  const { 'zh-CN': zh, en } = messages
  expect(Object.keys(en)).toEqual(Object.keys(zh))
  for (const code of Object.keys(zh) as (keyof typeof zh)[])
    expect([code, slots(en[code])]).toEqual([code, slots(zh[code])])
})
