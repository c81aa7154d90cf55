import { sheet } from '../palette/sheet';
import { edge, flow, plainList, sized } from '../palette/shapes';
import { toneBoxes } from '../palette/toneTexts';

export const usePromotionStyles = sheet(colors => ({
  asked: { ...flow('4px 8px'), margin: '-8px 0 8px' },
  stack: { display: 'grid', gap: 16, marginTop: 16 },
  panel: { padding: '0 20px 16px', '&:empty': { display: 'none' } },
  verdict: {
    ...sized(14, 20),
    ...flow('6px 10px'),
    flexWrap: 'nowrap',
    padding: '10px 14px',
    border: '1px solid',
    borderRadius: 10,
    '& svg': { fontSize: 18, flex: 'none' },
  },
  ...toneBoxes(colors),
  lines: {
    ...plainList,
    ...sized(13.5, 20),
    marginTop: 8,
    color: colors.text,
    '& li': {
      display: 'grid',
      gridTemplateColumns: '18px minmax(0, 1fr)',
      gap: 8,
      padding: '4px 0',
      overflowWrap: 'anywhere',
    },
    '& svg': { fontSize: 18, marginTop: 1 },
    '& p': { margin: 0, color: colors.soft },
  },
  actions: {
    ...flow(8),
    marginTop: 10,
    paddingTop: 10,
    borderTop: edge(colors),
  },
  soft: { color: colors.soft },
}));
