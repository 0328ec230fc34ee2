/** Takes text and gives it as it may stand in an element of XML or HTML. */
export function xmlText(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
