import {
  darken,
  decomposeColor,
  getContrastRatio,
  lighten,
  recomposeColor,
} from '@material-ui/core/styles';

/** WCAG AA asks for 4.5; a little more, since rounding takes some back. */
const READABLE = 4.6;
const STEP = 0.06;
const MOST_STEPS = 24;

/** An opaque colour: `color` (which may be translucent) laid over `ground`. */
export function flatten(color: string, ground: string, opacity = 1): string {
  const top = decomposeColor(color).values;
  const under = decomposeColor(ground).values;
  const share = (top[3] ?? 1) * opacity;
  const mix = (index: 0 | 1 | 2) =>
    Math.round(top[index] * share + under[index] * (1 - share));
  return recomposeColor({ type: 'rgb', values: [mix(0), mix(1), mix(2)] });
}

/** The colour, moved away from `ground` until text in it can be read there. */
export function readable(
  color: string,
  ground: string,
  type: 'light' | 'dark',
): string {
  const move = type === 'dark' ? lighten : darken;
  let result = flatten(color, ground);
  for (let step = 0; step < MOST_STEPS; step += 1) {
    if (getContrastRatio(result, ground) >= READABLE) {
      return result;
    }
    result = move(result, STEP);
  }
  return result;
}
