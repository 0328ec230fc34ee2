import { defineConfig } from 'vitest/config';

const project = (name: string) => ({ test: { name, include: [`tests/${name}/**/*.test.ts`], testTimeout: 60_000 } });

export default defineConfig({
  root: new URL('..', import.meta.url).pathname,
  test: { projects: ['unit', 'content', 'constants', 'programs', 'lab', 'wire', 'build', 'hosts'].map(project) },
});
