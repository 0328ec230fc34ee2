/** Links to pages of this site, as a selector: not to files, to places on a page, or to the search, which opens on the page itself. */
export const pageLinks = "a[href^='/'][href$='/']:not([href$='/search/'])";

/** Marks the link that will be followed next. */
export const ahead = 'data-ahead';

/**
 * For browsers that know speculation rules: they make a page ready when the pointer has rested on its link for a while, and
 * at once when the link is marked. The same text on every page.
 */
export const speculationRules = () =>
  JSON.stringify({
    prerender: [
      { where: { selector_matches: pageLinks }, eagerness: 'moderate' },
      { where: { selector_matches: `a[${ahead}]` }, eagerness: 'immediate' },
    ],
  });
