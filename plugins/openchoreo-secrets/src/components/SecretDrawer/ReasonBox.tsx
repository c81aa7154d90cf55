import { Link } from '@backstage/core-components';
import type { ReactNode } from 'react';
import { useKeptRoom } from '../../hooks/useKeptRoom';
import { useTranslate } from '../../hooks/useViewContext';
import type { CauseView } from '../../viewModel/causeWords';
import type { DrawerView } from '../../viewModel/drawer';
import { OutlinedButton } from '../Buttons';
import { classNames } from '../classNames';
import { CopyTicketButton } from '../CopyButton';
import { Quotation } from '../Quotation';
import { StepLinks } from '../StepLinks';
import { StoreCalled } from '../StoreCalled';
import { Words } from '../Words';
import { useDrawerStyles } from './styles';

/** A sentence, with what it is about before it; nothing where there is none. */
function Line(props: {
  readonly label?: string;
  readonly text: string | undefined;
  readonly children?: ReactNode;
}) {
  const classes = useDrawerStyles();
  const { label, text } = props;
  return text ? (
    <p>
      {label && <span className={classes.label}>{label}</span>}{' '}
      <Words text={text} /> {props.children}
    </p>
  ) : null;
}

function OwnWords(props: {
  readonly label: string;
  readonly words: string | undefined;
}) {
  const classes = useDrawerStyles();
  return props.words ? (
    <>
      <p>
        <span className={classes.label}>{props.label}</span>
      </p>
      <p className={classes.own}>
        <Quotation words={props.words} />
      </p>
    </>
  ) : null;
}

/** Who acts, and how. */
function WhatToDo({ cause }: { readonly cause: CauseView }) {
  const t = useTranslate();
  return (
    <>
      <Line label={t('finding.whoActs')} text={cause.actor} />
      <Line label={t('finding.nextStep')} text={cause.next} />
      <Line text={cause.caveat} />
      <p>
        <Link to={cause.page}>{t('finding.aboutCause')}</Link>
      </p>
    </>
  );
}

/** What the store says of itself, set off from what is said of the secret. */
function StoreWords({ store }: { readonly store: CauseView }) {
  const t = useTranslate();
  return (
    <>
      <Line label={t('drawer.ofStore')} text={store.sentence} />
      <Line label={t('finding.nextStep')} text={store.next} />
      <Line text={store.caveat} />
      <OwnWords label={t('drawer.storesWords')} words={store.ownWords} />
    </>
  );
}

/** What pods get, why it is so, who acts, and the next step. */
export function ReasonBox(props: {
  readonly view: DrawerView;
  readonly onKey: (row: string) => void;
}) {
  const classes = useDrawerStyles();
  const t = useTranslate();
  const { view } = props;
  const { cause, culprit, current } = view;
  const room = useKeptRoom<HTMLElement>();
  return (
    <section
      ref={room}
      className={classes.section}
      aria-label={t('drawer.why')}
    >
      <div className={classNames(classes.reason, classes[current.tone])}>
        <p>
          <Words in="strong" text={view.delivered} />
        </p>
        {(cause || view.reason) && (
          <p>
            <Words text={cause?.sentence} /> <Words text={view.reason} />
          </p>
        )}
        <Line text={current.marks.join(' · ')} />
        {cause && <WhatToDo cause={cause} />}
        <StepLinks links={view.steps} />
        {view.storeCalled && (
          <p>
            <span className={classes.label}>{t('storeCalled.label')}</span>{' '}
            <StoreCalled store={view.storeCalled} />
          </p>
        )}
        {view.also.map(({ sentence, actor }) => (
          <Line key={sentence} label={t('drawer.also')} text={sentence}>
            (<Words text={actor} />)
          </Line>
        ))}
        {view.details.map(({ label, text }) => (
          <Line key={text} label={label} text={text} />
        ))}
        {cause && <OwnWords label={cause.wordsOf} words={cause.ownWords} />}
        {view.store && <StoreWords store={view.store} />}
        {view.ticket && (
          <p>
            <CopyTicketButton ticket={view.ticket} />
          </p>
        )}
        {culprit && (
          <p>
            <OutlinedButton onClick={() => props.onKey(culprit.id)}>
              <Words text={t('drawer.openCulprit', { key: culprit.label })} />
            </OutlinedButton>
          </p>
        )}
      </div>
    </section>
  );
}
