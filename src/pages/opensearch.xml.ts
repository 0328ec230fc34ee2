import { address, fullAddress } from '../lib/address.ts';
import { xmlText } from '../lib/xml-text.ts';
import { site } from '../site.config.ts';

/** Lets a browser add the site as a search engine (OpenSearch 1.1, description document). */
export function GET() {
  const full = (path: string) => fullAddress(address(path));
  return new Response(
    `<?xml version="1.0" encoding="UTF-8"?>
<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">
  <ShortName>${xmlText(site.shortName)}</ShortName>
  <LongName>${xmlText(site.name)}</LongName>
  <Description>${xmlText(site.searchDescription)}</Description>
  <Url type="text/html" method="get" template="${full('/search/')}?q={searchTerms}"/>
  <Url type="application/opensearchdescription+xml" rel="self" template="${full('/opensearch.xml')}"/>
  <Image width="32" height="32" type="image/x-icon">${full('/favicon.ico')}</Image>
  <Language>en</Language>
  <InputEncoding>UTF-8</InputEncoding>
  <OutputEncoding>UTF-8</OutputEncoding>
</OpenSearchDescription>
`,
    { headers: { 'Content-Type': 'application/opensearchdescription+xml' } },
  );
}
