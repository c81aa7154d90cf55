import { makeStyles } from '@material-ui/core/styles';
import { secretPalette } from '../palette/secretPalette';

export const useStoreStyles = makeStyles(theme => {
  const colors = secretPalette(theme);
  return {
    name: {
      display: 'flex',
      alignItems: 'center',
      gap: 6,
      paddingLeft: 12,
      overflowWrap: 'anywhere',
    },
    plane: {
      display: 'flex',
      flexWrap: 'wrap',
      gap: '0 8px',
      alignItems: 'center',
      fontWeight: 600,
      '& svg': { color: colors.soft },
      '& span': { fontWeight: 400, color: colors.soft },
    },
    freshness: { marginLeft: 'auto', fontVariantNumeric: 'tabular-nums' },
    hatched: {
      '& > *': { background: colors.hatch },
      '& th span': { color: colors.tones.unknown.fg },
    },
    details: { background: colors.raised },
    consumers: { margin: 0, padding: '2px 0 2px 52px', listStyle: 'none' },
    consumer: {
      display: 'grid',
      gridTemplateColumns: 'minmax(150px, 1fr) 4fr',
      gap: 12,
      alignItems: 'center',
      padding: '3px 0',
    },
    chips: {
      display: 'flex',
      flexWrap: 'wrap',
      gap: 6,
      alignItems: 'center',
      '& button': { minWidth: 0, padding: '0 8px' },
    },
    chip: {
      padding: '0 9px',
      border: `1px solid ${colors.tones.unknown.line}`,
      borderRadius: 11,
      background: colors.paper,
      lineHeight: '20px',
    },
    facts: {
      margin: 0,
      padding: '4px 0 2px 52px',
      fontSize: 12.5,
      '& div': { display: 'flex', gap: 8 },
      '& dt': { color: colors.soft, whiteSpace: 'nowrap' },
      '& dd': { margin: 0, overflowWrap: 'anywhere' },
    },
    footnote: { margin: '12px 0 0', fontSize: 13, color: colors.soft },
  };
});
