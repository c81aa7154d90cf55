import { sheet } from '../palette/sheet';
import { together } from '../palette/shapes';
import { toneBox } from '../palette/toneTexts';

export const usePillStyles = sheet(colors => ({
  pill: {
    ...together(4),
    height: 20,
    padding: '0 8px',
    border: '1px solid',
    borderRadius: 10,
    fontSize: 12,
    fontWeight: 500,
    '& svg': { fontSize: 14 },
  },
  gap: toneBox(colors.tones.warning),
  production: toneBox(colors.primary),
  fresh: { ...toneBox(colors.primary), borderColor: 'transparent' },
}));
