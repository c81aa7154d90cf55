import { part } from '../palette/sheet';
import {
  aside,
  edge,
  flow,
  focusRing,
  sized,
  together,
} from '../palette/shapes';

const SMALL = '@container (max-width: 640px)';

const PHONE = '@container (max-width: 480px)';

/** Fields of the host's library, as low as the buttons beside them. */
const inputs = part(colors => ({
  filters: { marginBottom: 14, [PHONE]: aside },
  field: {
    background: colors.paper,
    '& [class*="MuiOutlinedInput-notchedOutline"]': {
      borderColor: colors.tones.unknown.line,
    },
    '& [class*="MuiOutlinedInput-input"]': {
      padding: '7px 12px',
      height: 34,
      minHeight: 34,
      ...sized(13, 18),
    },
    '& [class*="MuiSelect-select"]': { paddingRight: 32 },
  },
  on: {
    color: colors.primary.fg,
    background: colors.primary.tint,
    '& [class*="MuiOutlinedInput-notchedOutline"]': {
      borderColor: colors.primary.fg,
    },
    '& [class*="MuiSelect-select"]': {
      color: colors.primary.fg,
      fontWeight: 500,
    },
  },
  search: {
    flex: '1 1 280px',
    maxWidth: 340,
    paddingLeft: 10,
    // Beside ways to see the list, in what is left of the line.
    [SMALL]: { '[role="group"] + &': { flexBasis: 170 } },
    // What stands to the side of it is seen to go on.
    [PHONE]: { '&&': { flex: '0 0 210px' } },
    '& [class*="MuiOutlinedInput-input"]': { paddingLeft: 0 },
    '& input': { textOverflow: 'ellipsis' },
    '& input::placeholder': { color: colors.soft, opacity: 1 },
    '& svg': { color: colors.soft, fontSize: 18 },
  },
}));

/** Ways to see a list, numbers that filter it, and its pages. */
const choices = part(colors => ({
  pager: { ...flow(8), flex: 1, fontSize: 13, color: colors.soft },
  above: { padding: '0 16px 8px' },
  choices: {
    display: 'inline-flex',
    border: `1px solid ${colors.tones.unknown.line}`,
    borderRadius: 4,
    background: colors.paper,
    overflow: 'hidden',
    '& button': {
      padding: '7px 12px',
      border: 0,
      background: 'none',
      font: 'inherit',
      ...sized(13, 18),
      color: colors.text,
      cursor: 'pointer',
      '& + button': { borderLeft: edge(colors) },
      '&:hover': { background: colors.hover },
      '&:focus-visible': focusRing(colors, -2),
      '&[aria-pressed="true"]': {
        color: colors.primary.fg,
        background: colors.primary.tint,
        fontWeight: 500,
      },
    },
  },
  chipButton: {
    padding: 0,
    border: 0,
    borderRadius: 12,
    background: 'none',
    font: 'inherit',
    cursor: 'pointer',
    '&:hover': { boxShadow: `0 0 0 1px ${colors.tones.unknown.line}` },
    '&:focus-visible': focusRing(colors, 1),
    '&[aria-pressed="true"]': { boxShadow: `0 0 0 2px ${colors.primary.fg}` },
  },
  active: {
    ...together(2),
    padding: '3px 2px 3px 12px',
    border: `1px solid ${colors.primary.line}`,
    borderRadius: 17,
    color: colors.primary.fg,
    background: colors.primary.tint,
    '& button': { padding: 3, color: 'inherit' },
    '& svg': { fontSize: 16 },
  },
  count: {
    marginLeft: 'auto',
    paddingLeft: 16,
    color: colors.soft,
    fontVariantNumeric: 'tabular-nums',
  },
  option: { fontSize: 13, '& svg': { fontSize: 18, marginRight: 8 } },
}));

/** What lists are asked by. */
export const fields = [inputs, choices] as const;
