import { defineCollection } from 'astro/content/config';
import { file, glob, type Loader } from 'astro/loaders';
import { contentId } from './lib/content-id.ts';
import { explained } from './schemas/explained.ts';
import { finding } from './schemas/finding.ts';
import { measured } from './schemas/measured.ts';
import { rfc } from './schemas/rfc.ts';
import { runtime } from './schemas/runtime.ts';
import { statusClass } from './schemas/status-class.ts';
import { statusCode } from './schemas/status-code.ts';
import { timelineEntry } from './schemas/timeline.ts';

const files = (folder: 'status' | 'classes' | 'constants' | 'rfcs' | 'measured') =>
  glob({ base: `./content/${folder}`, pattern: '**/*', generateId: ({ entry }) => contentId(folder, entry) });

/** Pages are compiled where they are shown, in `src/data`: a module for each would be half of the bundling. */
const asText = (loader: Loader): Loader => ({
  ...loader,
  load: ({ store, ...context }) =>
    loader.load({ ...context, store: { ...store, set: (entry) => store.set({ ...entry, deferredRender: false }) } }),
});

export const collections = {
  status: defineCollection({ loader: asText(files('status')), schema: explained(statusCode) }),
  classes: defineCollection({ loader: asText(files('classes')), schema: explained(statusClass) }),
  constants: defineCollection({ loader: files('constants'), schema: explained(runtime) }),
  timeline: defineCollection({ loader: file('content/timeline.yaml'), schema: explained(timelineEntry) }),
  rfcs: defineCollection({ loader: files('rfcs'), schema: explained(rfc) }),
  measured: defineCollection({ loader: files('measured'), schema: measured }),
  findings: defineCollection({ loader: file('content/findings.yaml'), schema: explained(finding) }),
};
