/** Links to pages of this site, as a selector: not to files, to places on a page, or to the search, which opens on the page itself. */
export const pageLinks = "a[href^='/'][href$='/']:not([href$='/search/'])";

/** For browsers that know speculation rules: they make a page ready when the pointer rests on its link. The same text on every page. */
export const speculationRules = () => JSON.stringify({ prerender: [{ where: { selector_matches: pageLinks }, eagerness: 'moderate' }] });
