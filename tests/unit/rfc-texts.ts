/** The start, a page break and the end of an RFC as they were printed until 2019. */
export const printed = `
Network Working Group                                       A. Author
Request for Comments: 9999                                  June 1999

                           A Small Protocol

Table of Contents

   1 Introduction ....................................................1
   1.1 Terms .........................................................2
   2 Codes ...........................................................2
   Appendix A. Changes ...............................................3

1 Introduction

   Seen in HTTP/1.1:

   1. A list is no heading.

1.1 Terms

   See section
   2.1 for more.

Author                      Standards Track                     [Page 1]
\f
RFC 9999                    A Small Protocol                   June 1999

   Still the terms.

   1.1.1. Indented, With a Number That May Follow

   Text of it.

2 Codes of a Rather Long Name, Which
  Goes On

10 Not the Next

   A number that may not follow.

2.1.1 A Level Left Out

   Text.

Appendix A. Changes

   None.

A.1. Thanks

   To all.

References

   [404] Not part of a section.
`;

/** An RFC as they are since 2019: no pages, a table of contents without dots. */
export const unpaginated = `\uFEFF
Table of Contents

   1.  Introduction
     1.1.  Purpose
   2.  Codes

1.  Introduction

   Words.

1.1.  Purpose

   Appendix A shows nothing, and is no heading here.

2.  Codes

   The 404 status code.

Acknowledgements

   To 500 people.
`;

/** The index, with an entry over several lines, an obsolete one and one that was never issued. */
export const index = `
(CREATED ON: 01/21/2023.)

2616 Hypertext Transfer Protocol -- HTTP/1.1. R. Fielding, J. Gettys, J.
     Mogul, H. Frystyk, L. Masinter, P. Leach, T. Berners-Lee. June 1999.
     (Format: TXT, PS) (Obsoletes RFC2068) (Obsoleted by
     RFC7230, RFC7231) (Updated by RFC2817, RFC0585) (Status: DRAFT
     STANDARD)

9012 Not Issued.

9112 HTTP/1.1. R. Fielding, Ed., M. Nottingham, Ed. June 2022. (Format:
     HTML) (Status: INTERNET STANDARD)
`;

/** The source of a draft in Markdown. */
export const draft = `---
title: X
---

--- middle

# First {#first}

Words.

## Second

~~~
# No heading
~~~

### Third
## Fourth

# Fifth

--- back

# Sixth

## Seventh
`;
