const token = String.raw`[!#$%&'*+.^_\x60|~\w-]+`;
const quoted = String.raw`"(?:[\t \x21\x23-\x5b\x5d-\x7e\x80-\uffff]|\\[\t \x21-\x7e\x80-\uffff])*"`;
const parameter = `${token}=(?:${token}|${quoted})`;
const unreserved = String.raw`(?:[\w.~!$&'()*+,;=:@/-]|%[\dA-Fa-f]{2})`;
const authority = String.raw`(?:[\w.~!$&'()*+,;=:@-]|%[\dA-Fa-f]{2}|\[(?:[\dA-Fa-f:.]+|[vV][\dA-Fa-f]+\.[\w.~!$&'()*+,;=:-]+)\])*`;
const scheme = '[A-Za-z][A-Za-z0-9+.-]*:';
const path = String.raw`(?!//)(?:(?:${unreserved})*)`;
const query = String.raw`(?:\?(?:${unreserved}|\?)*)?`;

const whole = (pattern: string) => new RegExp(`^(?:${pattern})$`);

/** Values of header fields, each by the rule of the ABNF that it is named after. */
export const grammar = {
  /** RFC 9110 §5.6.2 */
  token: whole(token),
  /** RFC 9110 §8.3.1 */
  mediaType: whole(String.raw`${token}/${token}(?:[ \t]*;[ \t]*(?:${parameter})?)*`),
  /** RFC 9110 §8.8.3 */
  entityTag: /^(?:W\/)?"[\x21\x23-\x7e\x80-\uffff]*"$/,
  /** RFC 9111 §5.2 */
  cacheDirective: whole(`${token}(?:=(?:${token}|${quoted}))?`),
  /** RFC 9110 §7.8 */
  protocol: whole(`${token}(?:/${token})?`),
  /** RFC 9111 §1.2.2, RFC 9110 §8.6, §10.2.3 */
  digits: /^\d+$/,
  /** RFC 9110 §14.4 */
  contentRange: whole(String.raw`${token} (?:\d+-\d+/(?:\d+|\*)|\*/\d+)`),
  /** RFC 3986 §4.1, as RFC 9110 §4.1 takes it over */
  uriReference: whole(`(?:${scheme})?(?://${authority})?${path}${query}(?:#(?:${unreserved}|\\?)*)?`),
  /** RFC 9110 §8.7: no fragment */
  contentLocation: whole(`(?:${scheme})?(?://${authority})?${path}${query}`),
  /** RFC 9110 §11.3: a scheme, alone, with base64, or with the first parameter */
  challenge: whole(String.raw`${token}(?: +(?:[\w.~+/-]+=*|${token}[ \t]*=[ \t]*(?:${token}|${quoted})))?`),
  /** RFC 9110 §11.2 */
  authParameter: whole(String.raw`${token}[ \t]*=[ \t]*(?:${token}|${quoted})`),
  /** RFC 6265 §4.1.1 */
  setCookie: whole(
    String.raw`${token}=(?:[\x21\x23-\x2b\x2d-\x3a\x3c-\x5b\x5d-\x7e]*|"[\x21\x23-\x2b\x2d-\x3a\x3c-\x5b\x5d-\x7e]*")(?:; [^;\x00-\x1f]+)*`,
  ),
};
