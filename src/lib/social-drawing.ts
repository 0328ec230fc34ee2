import type { Node } from '@takumi-rs/core';
import { fitLine, fitText, tracking } from './fit.ts';
import type { SocialCard } from './social-card.ts';
import { statusClasses } from './status-class.ts';
import type { Colours } from './tokens.ts';

/** The size of a card: what chats and networks ask for. */
export const cardSize = { width: 1200, height: 630 };

/** Nothing is written outside this box. */
export const safeArea = { left: 64, right: 1136, top: 68, bottom: 574 };

/** The status line and the sentence start here: where a square crop from the middle starts, so that it keeps the number. */
export const main = 296;

const width = safeArea.right - main;
const gap = 26;
const leading = { line: 1.06, text: 1.36 };

const box = (style: object, children: Node[]): Node => ({ type: 'container', style: { display: 'block', ...style }, children });
const text = (text: string, color: string | undefined, style = {}): Node => ({
  type: 'text',
  text,
  style: { display: 'block', color, ...style },
});
const span = (words: string, color: string | undefined) => text(words, color, { display: 'inline' });

/** Keeps X-Forwarded-For on one line: no line ends after its hyphens. */
const unbroken = (words: string) => words.replace(/(?<=\w-)(?=\w)/g, '\u2060');

/** A bar in the colour of the class: dashed for unofficial codes as on their pages, of all five where there is no class. */
function bar({ class: statusClass, unofficial }: SocialCard, colours: Colours): Node {
  const all = statusClass ? [`c${statusClass[0]}`] : statusClasses.map((id) => `c${id[0]}`);
  const parts = unofficial ? Array.from({ length: 25 }, () => 'muted') : all;
  return box(
    { display: 'flex', position: 'absolute', left: 0, top: 0, width: cardSize.width, height: 16, gap: unofficial ? 24 : 0 },
    parts.map((name) => box({ flexGrow: 1, height: 16, backgroundColor: colours[name] }, [])),
  );
}

function statusLine(card: SocialCard, size: number, lines: string[], colours: Colours): Node[] {
  const number = card.id?.length ?? 0;
  const numberColour = colours[card.unofficial ? 'muted' : `c${card.class?.[0]}`];
  const font = { fontFamily: 'Plex Mono', fontWeight: 600, fontSize: size, lineHeight: leading.line };
  return lines.map((line, index) => {
    const end = index === 0 ? number : 0;
    const parts = end > 0 ? [span(line.slice(0, end), numberColour)] : [];
    return box({ ...font, letterSpacing: `${tracking}em`, wordSpacing: '-0.1em', whiteSpace: 'pre' }, [
      ...parts,
      span(line.slice(end), colours['ink']),
    ]);
  });
}

function margin(card: SocialCard, colours: Colours): Node {
  const font = { fontFamily: 'Plex Mono', fontSize: 24, lineHeight: 1.3, marginBottom: 14 };
  const first = { ...font, fontWeight: 600 };
  const notes = card.notes.map((note, index) =>
    index === 0 && card.class ? text(note, colours[`c${card.class[0]}`], first) : text(note, colours['muted'], font),
  );
  return box({ position: 'absolute', left: safeArea.left, top: 82, width: main - safeArea.left - 20 }, notes);
}

function brand(colours: Colours): Node {
  const font = { fontFamily: 'Plex Mono', fontWeight: 600, fontSize: 26, lineHeight: 1.4, letterSpacing: '-0.02em' };
  return box({ ...font, position: 'absolute', left: safeArea.left, top: 536 }, [
    span('reason', colours['ink']),
    span('/', colours['muted']),
    span('phrase', colours['ink']),
  ]);
}

/** Takes a card and the colours and gives what the renderer draws: bar, margin, status line, plain sentence, brand. */
export function drawCard(card: SocialCard, colours: Colours): Node {
  const { size, lines } = fitLine(card.id ? `${card.id} ${card.title}` : card.title, width);
  const height = safeArea.bottom - safeArea.top - lines.length * size * leading.line - gap;
  const fontSize = fitText(card.text, { width, height }, leading.text);
  const sentence = { fontFamily: 'Plex Sans', fontSize, lineHeight: leading.text, marginTop: gap, textWrap: 'balance' };
  return box({ position: 'relative', ...cardSize, backgroundColor: colours['paper'] }, [
    bar(card, colours),
    margin(card, colours),
    box({ position: 'absolute', left: main, top: safeArea.top, width }, [
      ...statusLine(card, size, lines, colours),
      text(unbroken(card.text), colours['ink'], sentence),
    ]),
    brand(colours),
  ]);
}
