import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: { include: ['{app,bin,components,lib,templates,bench}/**/*.test.{ts,tsx}'] },
})
