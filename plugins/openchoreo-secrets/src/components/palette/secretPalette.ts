import type { Theme } from '@material-ui/core/styles';
import type { Tone } from '../../viewModel/tone';
import { flatten, readable } from './contrast';

/** The colours of one tone: text and icon, edge, ground. */
export interface ToneColors {
  readonly fg: string;
  readonly line: string;
  readonly tint: string;
}

/** All colours of the plugin, made of the theme's palette alone. */
export interface SecretPalette {
  readonly tones: Readonly<Record<Tone, ToneColors>>;
  readonly paper: string;
  /** Heads, legends, tiles: slightly off the paper. */
  readonly raised: string;
  readonly hover: string;
  readonly line: string;
  readonly text: string;
  /** Secondary text; can be read on paper, raised and hover. */
  readonly soft: string;
  readonly link: string;
  readonly primary: ToneColors;
  /** Hatching of what is not seen now. */
  readonly hatch: string;
}

const made = new WeakMap<Theme, SecretPalette>();

export function secretPalette(theme: Theme): SecretPalette {
  const known = made.get(theme);
  if (known) {
    return known;
  }
  const palette = makePalette(theme);
  made.set(theme, palette);
  return palette;
}

function makePalette({ palette }: Theme): SecretPalette {
  const { type } = palette;
  const paper = flatten(palette.background.paper, palette.background.default);
  const text = flatten(palette.text.primary, paper);
  const dark = type === 'dark';
  const ink = (share: number) => flatten(text, paper, share);
  const raised = ink(dark ? 0.05 : 0.03);
  const hover = ink(0.06);
  const soft = readable(palette.text.secondary, hover, type);
  const line = ink(0.14);
  const toned = (color: string): ToneColors => {
    const tint = flatten(color, paper, dark ? 0.14 : 0.08);
    return {
      // Both moves go the same way, so that the second keeps what the first gained.
      fg: readable(readable(color, tint, type), hover, type),
      line: flatten(color, paper, 0.38),
      tint,
    };
  };
  const stripes = [ink(dark ? 0.06 : 0.03), ink(dark ? 0.1 : 0.07)];
  const error = toned(palette.error.main);
  const unknown = {
    fg: readable(palette.text.secondary, stripes[1], type),
    line: ink(0.26),
    tint: stripes[0],
  };
  const ok = toned(palette.success.main);
  const warning = toned(palette.warning.main);
  return {
    tones: {
      ok,
      atRisk: { fg: warning.fg, line: ok.line, tint: paper },
      warning,
      error,
      held: { fg: error.fg, line: error.line, tint: paper },
      unknown,
      quiet: { fg: soft, line, tint: raised },
      none: { fg: soft, line, tint: paper },
    },
    paper,
    raised,
    hover,
    line,
    text,
    soft,
    link: readable(palette.primary.main, hover, type),
    primary: toned(palette.primary.main),
    hatch: `repeating-linear-gradient(-45deg, ${stripes[0]} 0 5px, ${stripes[1]} 5px 10px)`,
  };
}

export const MONOSPACE =
  'ui-monospace, SFMono-Regular, Menlo, Consolas, "Liberation Mono", monospace';
