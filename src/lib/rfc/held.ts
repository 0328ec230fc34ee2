import { topics } from './topics.ts';

const single = ['since', 'actor', 'unknown', 'cached', ...Object.keys(topics)].join('|');
const held = new RegExp(`^(?:body|spec|(?:${single})\\.source|(?:headers|formerPhrases)\\.\\d+\\.source)$`);

/**
 * Takes the key of a citation and says whether tests hold it against what the section says (tests/content/cited-*).
 * Of all others, such as `sources` and notes, the section only has to exist.
 */
export const isHeld = (key: string) => held.test(key);
