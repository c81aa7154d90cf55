import { MONOSPACE, type SecretPalette } from './secretPalette';

/* What the sheets of the plugin have in common. */

/** Things in a line, which go on in the next where there is little room. */
export const flow = (gap: number | string) =>
  ({ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap }) as const;

/** The same, each as high as the line. */
export const wraps = (gap: number | string) =>
  ({ display: 'flex', flexWrap: 'wrap', gap }) as const;

/** The same where height is dear: the line is moved to its side. */
export const aside = {
  flexWrap: 'nowrap',
  overflowX: 'auto',
  maxWidth: '100%',
  padding: 2,
  '& > *': { flex: 'none' },
} as const;

/** Things in one line. */
export const inLine = (gap: number | string) =>
  ({ display: 'flex', alignItems: 'center', gap }) as const;

/** The same within a text, over several lines where there is little room. */
export const inText = (gap: number | string) =>
  ({
    display: 'inline-flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap,
  }) as const;

/** Icon and word, as one. */
export const together = (gap: number) =>
  ({ display: 'inline-flex', alignItems: 'center', gap }) as const;

export const sized = (fontSize: number, lineHeight: number) => ({
  fontSize,
  lineHeight: `${lineHeight}px`,
});

/** What a card, or a part of one, is called. */
export const heading = (
  { text }: SecretPalette,
  fontSize: number,
  lineHeight: number,
) => ({
  margin: 0,
  ...sized(fontSize, lineHeight),
  fontWeight: 600,
  color: text,
});

/** A button that looks like the words it says. */
export const bareButton = {
  padding: 0,
  border: 0,
  background: 'none',
  font: 'inherit',
  color: 'inherit',
  cursor: 'pointer',
} as const;

/** Names and words of a cluster. */
export const code = (fontSize: number, lineHeight: number) =>
  ({
    fontFamily: MONOSPACE,
    ...sized(fontSize, lineHeight),
    overflowWrap: 'anywhere',
  }) as const;

export const plainList = { listStyle: 'none', margin: 0, padding: 0 } as const;

export const edge = ({ line }: SecretPalette) => `1px solid ${line}`;

/** A field of its own within a card. */
export const box = (colors: SecretPalette) => ({
  border: edge(colors),
  borderRadius: 8,
  background: colors.raised,
});

export const focusRing = ({ link }: SecretPalette, outlineOffset = 1) => ({
  outline: `2px solid ${link}`,
  outlineOffset,
});
