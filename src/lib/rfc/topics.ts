/** For each key of the front matter with a source, what a section says that answers it. Matched against stems. */
export const topics = {
  retry:
    /^(?:retr|repeat|again|idempot|resen|reissu|resubmi|automatic|later|wait|temporar|permanent|condition|subsequent|credential|challeng|safe)/,
  cache: /^(?:cach|heuristic|fresh|stor|stal|reus)/,
  content: /^(?:content|entit|body|payload|representation|explan|explain|describ|diagnos|terminat|length|messag)/,
  redirect: /^(?:redirect|method|location|automatic)/,
  generators: /^(?:origin|gateway|proxy|proxie|cach|server|intermediar|client)/,
  versions: /^(?:http|version|upgrad|stream|frame|connection|pseudo|chunk|transfer|phras|reason)/,
  deprecated: /^(?:deprecat|obsolet|remov|reserv|security|no|longer|reuse|histor|unus|regist)/,
} as const;

/** Every stem that answers any of them. */
export const topical = new RegExp(
  Object.values(topics)
    .map(({ source }) => source)
    .join('|'),
);
