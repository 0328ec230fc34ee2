/** The light half of the colours of `src/styles/tokens.css`, by name: `paper`, `c4`. */
export type Colours = Record<string, string>;

/** Takes the text of `tokens.css` and gives the light value of each colour in it. */
export function lightColours(css: string): Colours {
  return Object.fromEntries([...css.matchAll(/--([\w-]+): light-dark\(([\w-]+\([^)]*\)),/g)].map(([, name, light]) => [name, light]));
}
