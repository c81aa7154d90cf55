import { Link } from '@backstage/core-components';
import Button from '@material-ui/core/Button';
import { useTranslate } from '../../hooks/useViewContext';
import type { CauseView } from '../../viewModel/causeWords';
import type { DrawerView } from '../../viewModel/drawer';
import { classNames } from '../classNames';
import { Quotation } from '../Quotation';
import { FurtherCauses } from './FurtherCauses';
import { useDrawerStyles } from './styles';
import { Words } from '../Words';

function OwnWords(props: { readonly label: string; readonly words: string }) {
  const classes = useDrawerStyles();
  return (
    <>
      <p>
        <span className={classes.label}>{props.label}</span>
      </p>
      <p className={classes.own}>
        <Quotation words={props.words} />
      </p>
    </>
  );
}

/** What the store says of itself, set off from what is said of the secret. */
function StoreWords({ store }: { readonly store: CauseView }) {
  const classes = useDrawerStyles();
  const t = useTranslate();
  return (
    <>
      <p>
        <span className={classes.label}>{t('drawer.ofStore')}</span>{' '}
        <Words text={store.sentence} />
      </p>
      <p>
        <span className={classes.label}>{t('finding.nextStep')}</span>{' '}
        <Words text={store.next} />
      </p>
      {store.caveat && (
        <p>
          <Words text={store.caveat} />
        </p>
      )}
      {store.ownWords && (
        <OwnWords label={t('drawer.storesWords')} words={store.ownWords} />
      )}
    </>
  );
}

function Detail(props: { readonly detail: DrawerView['details'][0] }) {
  const classes = useDrawerStyles();
  const { label, text } = props.detail;
  return (
    <p>
      {label && (
        <>
          <span className={classes.label}>{label}</span>{' '}
        </>
      )}
      <Words text={text} />
    </p>
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
  return (
    <section className={classes.section} aria-label={t('drawer.why')}>
      <div className={classNames(classes.reason, classes[current.tone])}>
        <p>
          <strong>
            <Words text={view.delivered} />
          </strong>
        </p>
        {(cause || view.reason) && (
          <p>
            <Words text={cause?.sentence} /> <Words text={view.reason} />
          </p>
        )}
        {current.marks.length > 0 && (
          <p>
            <Words text={current.marks.join(' · ')} />
          </p>
        )}
        {cause && (
          <>
            <p>
              <span className={classes.label}>{t('finding.whoActs')}</span>{' '}
              <Words text={cause.actor} />
            </p>
            <p>
              <span className={classes.label}>{t('finding.nextStep')}</span>{' '}
              <Words text={cause.next} />
            </p>
            {cause.caveat && (
              <p>
                <Words text={cause.caveat} />
              </p>
            )}
            <p>
              <Link to={cause.page}>{t('finding.aboutCause')}</Link>
            </p>
          </>
        )}
        <FurtherCauses causes={view.also} />
        {view.details.map(detail => (
          <Detail key={detail.text} detail={detail} />
        ))}
        {cause?.ownWords && (
          <OwnWords label={t('drawer.ownWords')} words={cause.ownWords} />
        )}
        {view.store && <StoreWords store={view.store} />}
        {culprit && (
          <p>
            <Button
              size="small"
              variant="outlined"
              onClick={() => props.onKey(culprit.id)}
            >
              <Words text={t('drawer.openCulprit', { key: culprit.label })} />
            </Button>
          </p>
        )}
      </div>
    </section>
  );
}
