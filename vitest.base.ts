import { defineProject } from 'vitest/config'

/** Tests read the sources of our own packages (no build needed) under a fixed clock zone and language. */
export const project = (name: string) =>
  defineProject({
    resolve: { conditions: ['@fazhi/source'] },
    ssr: { resolve: { conditions: ['@fazhi/source'] } },
    test: {
      name,
      include: ['src/**/*.test.ts', 'test/**/*.test.ts'],
      // Tests assert no time: this only ends what hangs, also on a machine that does other things beside it.
      testTimeout: 60_000,
      env: { TZ: 'Asia/Shanghai', LANG: 'C.UTF-8' },
    },
  })
