import { createStyles, makeStyles } from '@material-ui/core/styles';
import {
  MONOSPACE,
  secretPalette,
  type SecretPalette,
  type ToneColors,
} from '../palette/secretPalette';

const boxed = (tone: ToneColors) => ({
  borderColor: tone.line,
  background: tone.tint,
  '& $label': { color: tone.fg },
});

function frame(colors: SecretPalette) {
  return createStyles({
    paper: { width: 600, maxWidth: '100vw' },
    head: {
      padding: '16px 24px 14px',
      borderBottom: `1px solid ${colors.line}`,
    },
    headRow: {
      display: 'flex',
      flexWrap: 'wrap',
      alignItems: 'center',
      gap: '4px 8px',
    },
    grow: { flex: 1 },
    where: { color: colors.soft, fontSize: 13 },
    key: {
      margin: 0,
      fontFamily: MONOSPACE,
      fontSize: 17,
      lineHeight: '26px',
      fontWeight: 600,
      color: colors.text,
      overflowWrap: 'anywhere',
    },
    section: {
      padding: '16px 24px',
      borderBottom: `1px solid ${colors.line}`,
      '&:last-child': { borderBottom: 0 },
      '& h3': {
        margin: '0 0 10px',
        fontSize: 14,
        lineHeight: '20px',
        fontWeight: 600,
        color: colors.text,
      },
      '& h3 span': {
        marginLeft: 8,
        fontWeight: 400,
        fontSize: 12.5,
        color: colors.soft,
      },
    },
  });
}

function reasonBox(colors: SecretPalette) {
  const { tones } = colors;
  return createStyles({
    reason: {
      padding: '12px 14px',
      border: '1px solid',
      borderRadius: 10,
      color: colors.text,
      fontSize: 14,
      lineHeight: '20px',
      '& p': { margin: 0 },
      '& p + p': { marginTop: 6 },
    },
    label: { fontSize: 12.5, fontWeight: 600, marginRight: 6 },
    own: {
      marginTop: '4px !important',
      fontFamily: MONOSPACE,
      fontSize: 12,
      lineHeight: '17px',
      overflowWrap: 'anywhere',
    },
    ok: boxed(tones.ok),
    atRisk: boxed(tones.atRisk),
    warning: boxed(tones.warning),
    error: boxed(tones.error),
    held: { ...boxed(tones.held), borderStyle: 'dashed' },
    unknown: {
      borderColor: tones.unknown.line,
      background: colors.hatch,
      '&$reason': { color: tones.unknown.fg },
    },
    quiet: boxed(tones.quiet),
    none: boxed(tones.quiet),
  });
}

function factsAndTimeline(colors: SecretPalette) {
  const { tones } = colors;
  return createStyles({
    facts: {
      display: 'grid',
      gridTemplateColumns: 'repeat(auto-fit, minmax(122px, 1fr))',
      gap: 10,
      margin: 0,
      '& div': {
        padding: '8px 10px',
        border: `1px solid ${colors.line}`,
        borderRadius: 8,
        background: colors.raised,
      },
      '& dt': { fontSize: 12, color: colors.soft },
      '& dd': {
        margin: 0,
        fontSize: 13,
        lineHeight: '18px',
        fontWeight: 600,
        color: colors.text,
      },
    },
    factError: { color: `${tones.error.fg} !important` },
    timeline: {
      listStyle: 'none',
      margin: 0,
      padding: 0,
      fontSize: 13,
      lineHeight: '18px',
      color: colors.text,
      '& li': {
        display: 'grid',
        gridTemplateColumns: '84px 18px minmax(0, 1fr) auto',
        gap: 8,
        alignItems: 'start',
        padding: '4px 0',
        overflowWrap: 'anywhere',
        // What was kept stands below where words would have no room beside it.
        '@media (max-width: 599px)': {
          gridTemplateColumns: '64px 18px minmax(0, 1fr)',
          '& > :nth-child(4)': { gridColumn: 3, justifySelf: 'start' },
        },
      },
      '& svg': { fontSize: 16, marginTop: 1 },
      '& time': {
        color: colors.soft,
        fontSize: 12.5,
        fontVariantNumeric: 'tabular-nums',
      },
    },
  });
}

function smallParts(colors: SecretPalette) {
  return createStyles({
    kept: {
      padding: '0 7px',
      borderRadius: 10,
      background: colors.raised,
      color: colors.soft,
      fontSize: 12,
      whiteSpace: 'nowrap',
    },
    note: {
      margin: '10px 0 0',
      fontSize: 13,
      lineHeight: '18px',
      color: colors.soft,
    },
    command: {
      display: 'flex',
      alignItems: 'center',
      gap: 8,
      marginTop: 6,
      padding: '3px 4px 3px 10px',
      border: `1px solid ${colors.line}`,
      borderRadius: 8,
      background: colors.raised,
      '& code': {
        flex: 1,
        padding: 0,
        background: 'none',
        fontFamily: MONOSPACE,
        fontSize: 12,
        lineHeight: '17px',
        color: colors.text,
        overflowWrap: 'anywhere',
      },
      '& svg': { fontSize: 18 },
    },
    links: {
      display: 'flex',
      flexWrap: 'wrap',
      gap: '6px 20px',
      fontSize: 13,
      '& a': { color: colors.link },
    },
    users: {
      listStyle: 'none',
      margin: 0,
      padding: 0,
      fontSize: 13,
      lineHeight: '18px',
      '& li': {
        display: 'flex',
        flexWrap: 'wrap',
        gap: '2px 12px',
        padding: '3px 0',
      },
      '& li > :first-child': { fontWeight: 600 },
      '& li > :last-child': { marginLeft: 'auto' },
      '& a': { color: colors.link },
    },
    fgSoft: { color: colors.soft },
  });
}

export const useDrawerStyles = makeStyles(theme => {
  const colors = secretPalette(theme);
  return {
    ...frame(colors),
    ...reasonBox(colors),
    ...factsAndTimeline(colors),
    ...smallParts(colors),
  };
});
