import { createStyles } from '@material-ui/core/styles';
import type { Tone } from '../../viewModel/tone';
import type { SecretPalette } from './secretPalette';

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
