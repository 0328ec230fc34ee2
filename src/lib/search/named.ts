/** Takes a query and gives the codes and classes that it names, each once: `404`, `4xx`. */
export function namedStatuses(query: string): string[] {
  return [...new Set(query.toLowerCase().match(/\b[1-9](?:\d\d|xx)\b/g))];
}
