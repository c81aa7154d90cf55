import { createStyles, makeStyles } from '@material-ui/core/styles';
import {
  MONOSPACE,
  secretPalette,
  type SecretPalette,
} from '../palette/secretPalette';

function row(colors: SecretPalette) {
  const { tones } = colors;
  return createStyles({
    list: { margin: 0, padding: 0, listStyle: 'none' },
    item: {
      borderLeft: `3px solid ${colors.line}`,
      '& + $item': { borderTop: `1px solid ${colors.line}` },
    },
    error: { borderLeftColor: tones.error.fg },
    warning: { borderLeftColor: tones.warning.fg },
    unknown: {
      borderLeftColor: tones.unknown.line,
      background: colors.hatch,
      '& $soft': { color: tones.unknown.fg },
    },
    head: {
      display: 'grid',
      gridTemplateColumns:
        '28px 22px minmax(0, 1fr) minmax(150px, 210px) 150px 110px',
      gap: '2px 10px',
      alignItems: 'start',
      padding: '11px 20px 11px 12px',
      fontSize: 13,
      lineHeight: '19px',
      '@container (max-width: 860px)': {
        gridTemplateColumns: '28px 22px minmax(0, 1fr) minmax(120px, auto)',
      },
    },
    second: {
      '@container (max-width: 860px)': { gridColumn: 3 },
    },
    last: {
      textAlign: 'right',
      fontVariantNumeric: 'tabular-nums',
      '@container (max-width: 860px)': { gridColumn: 4, gridRow: 1 },
    },
    toggle: { padding: 2, margin: '-3px 0 0' },
    title: {
      margin: 0,
      fontSize: 14,
      lineHeight: '20px',
      fontWeight: 600,
      color: colors.text,
      overflowWrap: 'anywhere',
    },
    soft: { color: colors.soft },
    quiet: {
      padding: '11px 20px',
      fontSize: 13,
      lineHeight: '19px',
      color: colors.soft,
    },
    counts: {
      display: 'flex',
      flexWrap: 'wrap',
      gap: '2px 8px',
      alignItems: 'center',
      color: colors.text,
    },
    who: {
      margin: 0,
      '& dt': { fontSize: 12 },
      '& dd': { margin: 0, color: colors.text },
    },
    iconError: { color: tones.error.fg },
    iconWarning: { color: tones.warning.fg },
    iconSoft: { color: tones.unknown.fg },
  });
}

function body(colors: SecretPalette) {
  return createStyles({
    body: {
      display: 'grid',
      gridTemplateColumns: 'minmax(0, 1fr) 320px',
      gap: 16,
      alignItems: 'start',
      padding: '4px 20px 16px 72px',
      '@container (max-width: 860px)': {
        gridTemplateColumns: 'minmax(0, 1fr)',
        paddingLeft: 20,
      },
    },
    box: {
      border: `1px solid ${colors.line}`,
      borderRadius: 10,
      background: colors.paper,
      overflowX: 'auto',
    },
    more: { padding: '4px 8px', borderTop: `1px solid ${colors.line}` },
    pad: {
      padding: '12px 14px',
      fontSize: 13,
      lineHeight: '19px',
      color: colors.soft,
      '& h4': {
        margin: '0 0 4px',
        fontSize: 13,
        fontWeight: 600,
        color: colors.text,
      },
      '& p': { margin: '0 0 10px', overflowWrap: 'anywhere' },
      '& a': { color: colors.link },
    },
    own: {
      fontFamily: MONOSPACE,
      fontSize: 12,
      lineHeight: '17px',
      maxHeight: 170,
      overflowY: 'auto',
    },
    links: { display: 'flex', flexWrap: 'wrap', gap: '4px 16px' },
    note: { fontWeight: 400, color: colors.soft, marginLeft: 8 },
  });
}

export const useIncidentStyles = makeStyles(theme => {
  const colors = secretPalette(theme);
  return { ...row(colors), ...body(colors) };
});
