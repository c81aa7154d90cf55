import { createStyles } from '@material-ui/core/styles';
import type { SecretPalette } from '../palette/secretPalette';

/** Fields of the host's library, as low as the buttons beside them. */
export function fields(colors: SecretPalette) {
  const { primary } = colors;
  return createStyles({
    filters: { marginBottom: 14 },
    field: {
      background: colors.paper,
      '& [class*="MuiOutlinedInput-notchedOutline"]': {
        borderColor: colors.tones.unknown.line,
      },
      '& [class*="MuiOutlinedInput-input"]': {
        padding: '7px 12px',
        height: 34,
        minHeight: 34,
        lineHeight: '18px',
        fontSize: 13,
      },
      '& [class*="MuiSelect-select"]': { paddingRight: 32 },
    },
    on: {
      color: primary.fg,
      background: primary.tint,
      '& [class*="MuiOutlinedInput-notchedOutline"]': {
        borderColor: primary.fg,
      },
      '& [class*="MuiSelect-select"]': { color: primary.fg, fontWeight: 500 },
    },
    search: {
      width: 300,
      maxWidth: '100%',
      paddingLeft: 10,
      '& [class*="MuiOutlinedInput-input"]': { paddingLeft: 0 },
      '& input::placeholder': { color: colors.soft, opacity: 1 },
      '& svg': { color: colors.soft, fontSize: 18 },
    },
    check: {
      margin: 0,
      '& [class*="MuiFormControlLabel-label"]': { fontSize: 13 },
    },
    active: {
      display: 'inline-flex',
      alignItems: 'center',
      gap: 2,
      padding: '3px 2px 3px 12px',
      border: `1px solid ${primary.line}`,
      borderRadius: 17,
      color: primary.fg,
      background: primary.tint,
      '& button': { padding: 3, color: 'inherit' },
      '& svg': { fontSize: 16 },
    },
    option: { fontSize: 13, '& svg': { fontSize: 18, marginRight: 8 } },
  });
}
