import type { IconName, Tone } from '../../viewModel/tone';
import { classNames } from '../classNames';
import { inText } from '../palette/shapes';
import { part, sheet } from '../palette/sheet';
import { toneTexts } from '../palette/toneTexts';
import { VerdictChip } from '../VerdictChip';
import { VerdictIcon } from '../VerdictIcon';
import { BreakableText } from './BreakableText';
import { plainWords } from '../../viewModel/setOff';

const texts = part(colors => ({
  root: {
    display: 'inline-flex',
    verticalAlign: 'middle',
    alignItems: 'flex-start',
    gap: 6,
    lineHeight: '18px',
    '& svg': { fontSize: 16, marginTop: 1, flex: 'none' },
    '& > span': { minWidth: 0, overflowWrap: 'break-word' },
  },
  strong: { fontWeight: 600 },
  delivered: {
    ...inText('2px 8px'),
    color: colors.soft,
  },
}));

/** Judgements in running text. */
export const useToneStyles = sheet(texts, toneTexts);

interface ToneTextProps {
  readonly tone: Tone;
  readonly icon: IconName;
  readonly text: string;
  readonly title?: string;
  /** Only the icon is coloured, and the words are read as text: so is what is fine. */
  readonly quiet?: boolean;
}

/** Shape, colour and word in running text. */
export function ToneText(props: ToneTextProps) {
  const classes = useToneStyles();
  const { tone, quiet = tone === 'ok' } = props;
  const strong = tone === 'error' || tone === 'warning' || tone === 'atRisk';
  return (
    <span
      className={classNames(
        classes.root,
        !quiet && classes[tone],
        !quiet && strong && classes.strong,
      )}
      title={props.title && plainWords(props.title)}
    >
      <VerdictIcon icon={props.icon} tone={tone} />
      <BreakableText text={props.text} />
    </span>
  );
}

/** The same, but what is not known is hatched. */
export function VerdictText(props: ToneTextProps) {
  return props.tone === 'unknown' ? (
    <VerdictChip tone={props.tone} icon={props.icon} text={props.text} />
  ) : (
    <ToneText {...props} />
  );
}
