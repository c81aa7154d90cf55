import { lightBlue, yellow } from '@material-ui/core/colors';
import {
  createTheme,
  getContrastRatio,
  type Theme,
} from '@material-ui/core/styles';
import { secretPalette } from './secretPalette';

const themes: readonly (readonly [string, Theme])[] = [
  ['plain light', createTheme({ palette: { type: 'light' } })],
  ['plain dark', createTheme({ palette: { type: 'dark' } })],
  [
    'light with a pale brand',
    createTheme({ palette: { type: 'light', primary: yellow } }),
  ],
  [
    'dark with a pale brand',
    createTheme({ palette: { type: 'dark', primary: lightBlue } }),
  ],
];

describe.each(themes)('in %s', (_, theme) => {
  const { tones, primary, ...rest } = secretPalette(theme);
  const grounds = [rest.paper, rest.raised, rest.hover];
  const ratio = (text: string, ground: string) =>
    getContrastRatio(text, ground);

  it.each(Object.entries({ ...tones, primary }))(
    'text of tone %s can be read on its tint and on every ground',
    (_tone, { fg, tint }) => {
      for (const ground of [tint, ...grounds]) {
        expect(ratio(fg, ground)).toBeGreaterThanOrEqual(4.5);
      }
    },
  );

  it('secondary text and links can be read on every ground', () => {
    for (const ground of grounds) {
      expect(ratio(rest.soft, ground)).toBeGreaterThanOrEqual(4.5);
      expect(ratio(rest.link, ground)).toBeGreaterThanOrEqual(4.5);
    }
  });
});
