import { useTranslate } from '../../hooks/useViewContext';
import type { TimelineEntry } from '../../viewModel/timeline';
import { Said } from '../Quotation';
import { VerdictIcon } from '../VerdictIcon';
import { Section } from './Section';
import { useDrawerStyles } from './styles';
import { Words } from '../Words';

/** Changes and kept events, newest first. */
export function Timeline(props: {
  readonly entries: readonly TimelineEntry[];
  readonly note?: string;
}) {
  const classes = useDrawerStyles();
  const t = useTranslate();
  return (
    <Section title={t('drawer.timeline')} note={t('drawer.timelineNote')}>
      {props.entries.length === 0 && (
        <p className={classes.note}>{t('drawer.timelineEmpty')}</p>
      )}
      <ul className={classes.timeline}>
        {props.entries.map(entry => (
          <li key={`${entry.at} ${entry.text} ${entry.said?.words}`}>
            <time
              dateTime={new Date(entry.at).toISOString()}
              title={entry.title}
            >
              {entry.time}
            </time>
            <VerdictIcon icon={entry.icon} tone={entry.tone} />
            <span>
              {entry.said && <Said said={entry.said} />}{' '}
              <Words text={entry.text} />
            </span>
            {entry.kept && (
              <span className={classes.kept}>{t('drawer.event')}</span>
            )}
          </li>
        ))}
      </ul>
      <Words in="p" className={classes.note} text={props.note} />
    </Section>
  );
}
