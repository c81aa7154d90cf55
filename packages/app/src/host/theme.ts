import {
  createUnifiedTheme,
  genPageTheme,
  palettes,
  shapes,
} from '@backstage/theme';

/*
 * Near the OpenChoreo portal's look, so that what is seen here resembles what is
 * seen there. The plugins take every colour from the theme they are given.
 */
const indigo = genPageTheme({
  colors: ['#4f61bd', '#5f70c7'],
  shape: shapes.wave,
});
const navy = genPageTheme({
  colors: ['#262f5c', '#39467f'],
  shape: shapes.wave,
});

const fontFamily =
  '-apple-system, BlinkMacSystemFont, "Segoe UI", Roboto, "Helvetica Neue", Arial, sans-serif';

export const lightTheme = createUnifiedTheme({
  palette: {
    ...palettes.light,
    primary: { main: '#5568c4' },
    navigation: { ...palettes.light.navigation, background: '#262f5c' },
    background: { default: '#f7f8fa', paper: '#ffffff' },
  },
  fontFamily,
  pageTheme: { home: indigo, service: indigo, other: indigo },
  defaultPageTheme: 'home',
});

export const darkTheme = createUnifiedTheme({
  palette: {
    ...palettes.dark,
    primary: { main: '#a5b1f5' },
    navigation: { ...palettes.dark.navigation, background: '#10141f' },
    background: { default: '#0c0f1a', paper: '#161b29' },
  },
  fontFamily,
  pageTheme: { home: navy, service: navy, other: navy },
  defaultPageTheme: 'home',
});
