import type { Tone } from '../../viewModel/tone';
import type { SecretPalette, ToneColors } from './secretPalette';
import { sheet } from './sheet';

/** A class for each tone. */
export function eachTone<T>(make: (tone: Tone) => T): Record<Tone, T> {
  return {
    ok: make('ok'),
    atRisk: make('atRisk'),
    warning: make('warning'),
    error: make('error'),
    held: make('held'),
    unknown: make('unknown'),
    quiet: make('quiet'),
    none: make('none'),
  };
}

/**
 * A class for each tone, of a text, of its icon, or of both. What is at risk
 * is current still: the word is amber, and the icon green.
 */
export function toneTexts({ tones }: SecretPalette) {
  const texts = eachTone(tone => ({ color: tones[tone].fg }));
  return {
    ...texts,
    atRisk: { ...texts.atRisk, '& svg, svg&': texts.ok },
  };
}

export const toneBox = ({ fg, line, tint }: ToneColors) => ({
  color: fg,
  borderColor: line,
  background: tint,
});

/** The same of a box: its text, edge and ground. Held back is dashed, and what is not seen is hatched. */
export function toneBoxes({ tones, hatch }: SecretPalette) {
  const boxes = eachTone(tone => toneBox(tones[tone]));
  return {
    ...boxes,
    atRisk: { ...boxes.atRisk, '& svg': { color: tones.ok.fg } },
    held: { ...boxes.held, borderStyle: 'dashed' },
    unknown: { ...boxes.unknown, background: hatch },
  };
}

export const useToneTexts = sheet(toneTexts);
