import { createStyles, makeStyles } from '@material-ui/core/styles';
import { secretPalette, type SecretPalette } from '../palette/secretPalette';
import { toneTexts } from '../palette/toneTexts';

const NARROW = '@container (max-width: 860px)';

function head(colors: SecretPalette) {
  return createStyles({
    head: {
      display: 'flex',
      flexWrap: 'wrap',
      alignItems: 'flex-start',
      gap: 12,
      marginBottom: 14,
    },
    bigIcon: { fontSize: 26, marginTop: 1, flex: 'none' },
    sentence: {
      flex: '1 1 380px',
      minWidth: 0,
      '& h2': {
        margin: 0,
        fontSize: 19,
        lineHeight: '28px',
        fontWeight: 600,
        color: colors.text,
      },
      '& p': { margin: '2px 0 0', color: colors.soft },
    },
    actions: {
      display: 'flex',
      flexWrap: 'wrap',
      alignItems: 'center',
      gap: 8,
    },
  });
}

function plane(colors: SecretPalette) {
  return createStyles({
    card: { marginBottom: 14, containerType: 'inline-size' },
    plane: {
      display: 'flex',
      flexWrap: 'wrap',
      alignItems: 'center',
      gap: '4px 10px',
      padding: '10px 10px 10px 16px',
      '& > svg': { color: colors.soft },
      '& h3': {
        margin: 0,
        fontSize: 16,
        lineHeight: '24px',
        fontWeight: 600,
        color: colors.text,
        '& a': { color: colors.link },
      },
    },
    soft: { color: colors.soft },
    right: {
      display: 'flex',
      flexWrap: 'wrap',
      alignItems: 'center',
      justifyContent: 'flex-end',
      gap: '4px 10px',
      marginLeft: 'auto',
    },
    progress: {
      display: 'inline-flex',
      alignItems: 'center',
      gap: 10,
      fontSize: 13,
      color: colors.text,
    },
    asOf: {
      minWidth: 130,
      fontSize: 13,
      textAlign: 'right',
      color: colors.soft,
      fontVariantNumeric: 'tabular-nums',
      [NARROW]: { minWidth: 0 },
    },
    toggle: { width: 28 },
    foot: {
      padding: '4px 8px',
      borderTop: `1px solid ${colors.line}`,
    },
  });
}

function bar({ tones: all, hatch }: SecretPalette) {
  return createStyles({
    bar: { display: 'inline-flex', gap: 2, width: 160, height: 8 },
    segment: { flexBasis: 0, minWidth: 6, borderRadius: 2 },
    errorBar: { background: all.error.fg },
    warningBar: { background: all.warning.fg },
    okBar: { background: all.ok.fg },
    unknownBar: {
      background: hatch,
      border: `1px solid ${all.unknown.fg}`,
    },
  });
}

export const useChecklistStyles = makeStyles(theme => {
  const colors = secretPalette(theme);
  return {
    ...head(colors),
    ...plane(colors),
    ...bar(colors),
    ...toneTexts(colors),
    table: {
      tableLayout: 'fixed',
      borderTop: `1px solid ${colors.line}`,
      '& td, & tbody th': { verticalAlign: 'top' },
    },
    secret: { width: '20%', [NARROW]: { width: '31%' } },
    purpose: { width: '18%' },
    producer: { width: '12%' },
    keys: { width: '7%', [NARROW]: { width: '10%' } },
    state: {
      'th&': { width: '17%', [NARROW]: { width: '22%' } },
      'span&': {
        display: 'inline-flex',
        flexWrap: 'wrap',
        alignItems: 'center',
        gap: '2px 8px',
      },
    },
    next: { width: '26%', [NARROW]: { width: '37%' } },
    name: { fontWeight: 600 },
    muted: { '&& > *, && > * span': { color: colors.soft } },
    narrowOnly: { display: 'none', [NARROW]: { display: 'block' } },
    links: { display: 'flex', flexWrap: 'wrap', gap: '0 12px' },
    hidden: {
      position: 'absolute',
      width: 1,
      height: 1,
      overflow: 'hidden',
      clip: 'rect(0 0 0 0)',
      whiteSpace: 'nowrap',
    },
  };
});
