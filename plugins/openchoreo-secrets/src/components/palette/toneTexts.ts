import type { Tone } from '../../viewModel/tone';
import type { SecretPalette } from './secretPalette';

interface ToneText {
  readonly color: string;
  readonly '& svg, svg&'?: { readonly color: string };
}

/** A class for each tone, of a text, of its icon, or of both. What is at risk is current still: the word is amber, and the icon green. */
export function toneTexts({
  tones,
}: SecretPalette): Readonly<Record<Tone, ToneText>> {
  const of = (tone: Tone) => ({ color: tones[tone].fg });
  return {
    ok: of('ok'),
    atRisk: { ...of('atRisk'), '& svg, svg&': of('ok') },
    warning: of('warning'),
    error: of('error'),
    held: of('held'),
    unknown: of('unknown'),
    quiet: of('quiet'),
    none: of('none'),
  };
}
