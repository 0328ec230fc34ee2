import { defineCollection } from 'astro:content';
import { file, glob } from 'astro/loaders';
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

export const collections = {
  status: defineCollection({ loader: files('status'), schema: explained(statusCode) }),
  classes: defineCollection({ loader: files('classes'), schema: explained(statusClass) }),
  constants: defineCollection({ loader: files('constants'), schema: explained(runtime) }),
  timeline: defineCollection({ loader: file('content/timeline.yaml'), schema: explained(timelineEntry) }),
  rfcs: defineCollection({ loader: files('rfcs'), schema: explained(rfc) }),
  measured: defineCollection({ loader: files('measured'), schema: measured }),
  findings: defineCollection({ loader: file('content/findings.yaml'), schema: explained(finding) }),
};
