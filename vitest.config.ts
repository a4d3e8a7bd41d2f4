import { defineConfig } from 'vitest/config'

export default defineConfig({
  oxc: { jsx: { runtime: 'automatic', importSource: '#jsx', development: false } },
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'aturan',
          include: ['src/**/*.test.{ts,tsx}', 'test/*.test.{ts,tsx}'],
          globalSetup: 'test/database.ts',
          isolate: false,
          maxWorkers: 2,
        },
      },
      {
        extends: true,
        test: {
          name: 'daya-tahan',
          include: ['test/crash/*.test.ts'],
          globalSetup: 'test/crash/bundle.ts',
          testTimeout: 600_000,
        },
      },
    ],
    testTimeout: 20_000,
    hookTimeout: 60_000,
  },
})
