import { defineConfig } from 'vitest/config';

// Files share what they import, as the built pages, and must not change it: alone, each would parse them again, a third of the time.
const project = (name: string) => ({ test: { name, include: [`tests/${name}/**/*.test.ts`], testTimeout: 60_000, isolate: false } });

export default defineConfig({
  root: new URL('..', import.meta.url).pathname,
  // By itself it would leave one of two cores idle.
  test: { maxWorkers: 2, projects: ['unit', 'content', 'constants', 'programs', 'lab', 'wire', 'build', 'hosts'].map(project) },
});
