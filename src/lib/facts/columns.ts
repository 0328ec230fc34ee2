/** The columns of the table of facts in order: what the address calls each, and its heading. */
export const columns = [
  { id: 'code', label: 'Code' },
  { id: 'phrase', label: 'Phrase' },
  { id: 'standing', label: 'Standing' },
  { id: 'act', label: 'Who has to act' },
  { id: 'retry', label: 'Try again?' },
  { id: 'cache', label: 'Cached' },
  { id: 'send', label: 'Must send' },
  { id: 'content', label: 'Content' },
  { id: 'method', label: 'Method' },
  { id: 'since', label: 'Since' },
  { id: 'spec', label: 'Defined in' },
] as const;

/** What a cell says when there is nothing to say. Sorting puts these last. */
export const lacking = { send: 'Nothing', method: '', since: 'Not known', spec: 'No RFC' };
