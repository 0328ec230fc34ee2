/** One result: a page, what it is called, and why it was found. */
export interface Hit {
  address: string;
  /** A code (404), a class (4xx), or nothing for other pages. */
  status: string;
  title: string;
  excerpt: MarkedText[];
}

/** A piece of an excerpt; `marked` pieces matched the query. */
export interface MarkedText {
  text: string;
  marked: boolean;
}
