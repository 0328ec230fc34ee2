/** One result of the full-text search: a section of a page, and why it was found. */
export interface Passage {
  address: string;
  /** A code (404), a class (4xx), or nothing for other pages. */
  status: string;
  title: string;
  excerpt: MarkedText[];
}

/** A piece of text; `marked` pieces matched the query. */
export interface MarkedText {
  text: string;
  marked: boolean;
}
