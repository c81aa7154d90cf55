import Card from '@material-ui/core/Card';
import type { ReactNode } from 'react';
import type { IconName, Tone } from '../../viewModel/tone';
import { sheet } from '../palette/sheet';
import { sized } from '../palette/shapes';
import { VerdictIcon } from '../VerdictIcon';
import { Words } from '../Words';

const useStyles = sheet(({ tones, soft, text }) => ({
  body: { padding: '36px 24px', textAlign: 'center', color: soft },
  icon: { fontSize: 48, marginBottom: 8 },
  title: {
    margin: 0,
    ...sized(16, 24),
    fontWeight: 600,
    color: text,
  },
  detail: { margin: '4px auto 0', maxWidth: 560 },
  action: { marginTop: 16 },
  error: { color: tones.error.fg },
}));

/** A card that says one thing where nothing else can be shown. */
export function MessageState(props: {
  readonly icon: IconName;
  /** Quiet, unless something is broken. */
  readonly tone?: Extract<Tone, 'error' | 'quiet'>;
  readonly title: string;
  readonly detail: ReactNode;
  readonly action?: ReactNode;
  /** False inside a card. */
  readonly framed?: boolean;
}) {
  const classes = useStyles();
  const body = (
    <div className={classes.body}>
      <div className={props.tone === 'error' ? classes.error : undefined}>
        <VerdictIcon
          icon={props.icon}
          fontSize="inherit"
          className={classes.icon}
        />
      </div>
      <Words in="h2" className={classes.title} text={props.title} />
      <p className={classes.detail}>
        {typeof props.detail === 'string' ? (
          <Words text={props.detail} />
        ) : (
          props.detail
        )}
      </p>
      {props.action && <div className={classes.action}>{props.action}</div>}
    </div>
  );
  return props.framed === false ? body : <Card>{body}</Card>;
}
