import type { Context } from './context.ts';

/** How strongly the source asks for it. `practice`: no keyword stands there. */
export type Severity = 'MUST' | 'SHOULD' | 'MAY' | 'practice';

/** One requirement on a response. */
export interface Rule {
  id: string;
  severity: Severity;
  /** Where it stands; the first section has the keyword. */
  source: string;
  /** One sentence for whoever broke it. */
  says: string;
  /** Whether the requirement concerns this response at all. Always, unless it is given. */
  applies?: (response: Context) => boolean;
  /** Whether it is broken; the text is what was found at fault. */
  broken: (response: Context) => boolean | string | undefined;
}
