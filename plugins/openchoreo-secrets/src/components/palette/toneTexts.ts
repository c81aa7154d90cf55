import { createStyles, makeStyles } from '@material-ui/core/styles';
import type { Tone } from '../../viewModel/tone';
import { secretPalette, type SecretPalette } from './secretPalette';

/**
 * A class for each tone, of a text, of its icon, or of both. What is at risk
 * is current still: the word is amber, and the icon green.
 */
export function toneTexts({ tones }: SecretPalette) {
  const of = (tone: Tone) => ({ color: tones[tone].fg });
  return createStyles({
    ok: of('ok'),
    atRisk: { ...of('atRisk'), '& svg, svg&': of('ok') },
    warning: of('warning'),
    error: of('error'),
    held: of('held'),
    unknown: of('unknown'),
    quiet: of('quiet'),
    none: of('none'),
  });
}

/** The same of a box: its text, edge and ground. Held back is dashed, and what is not seen is hatched. */
export function toneBoxes({ tones, hatch }: SecretPalette) {
  const of = (tone: Tone) => ({
    color: tones[tone].fg,
    borderColor: tones[tone].line,
    background: tones[tone].tint,
  });
  return createStyles({
    ok: of('ok'),
    atRisk: { ...of('atRisk'), '& svg': { color: tones.ok.fg } },
    warning: of('warning'),
    error: of('error'),
    held: { ...of('held'), borderStyle: 'dashed' },
    unknown: { ...of('unknown'), background: hatch },
    quiet: of('quiet'),
    none: of('none'),
  });
}

export const useToneTexts = makeStyles(theme =>
  toneTexts(secretPalette(theme)),
);
