import Button from '@material-ui/core/Button';
import { useTranslate } from '../../hooks/useViewContext';
import type { DrawerView } from '../../viewModel/drawer';
import { classNames } from '../classNames';
import { Quotation } from '../Quotation';
import { FurtherCauses } from './FurtherCauses';
import { useDrawerStyles } from './styles';

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
          <strong>{view.delivered}</strong>
        </p>
        {(cause || view.reason) && (
          <p>
            {cause?.sentence} {view.reason}
          </p>
        )}
        {current.marks.length > 0 && <p>{current.marks.join(' · ')}</p>}
        {cause && (
          <>
            <p>
              <span className={classes.label}>{t('finding.whoActs')}</span>{' '}
              {cause.actor}
            </p>
            <p>
              <span className={classes.label}>{t('finding.nextStep')}</span>{' '}
              {cause.next}
            </p>
            {cause.caveat && <p>{cause.caveat}</p>}
          </>
        )}
        <FurtherCauses causes={view.also} />
        {view.details.map(({ label, text }) => (
          <p key={text}>
            {label && (
              <>
                <span className={classes.label}>{label}</span>{' '}
              </>
            )}
            {text}
          </p>
        ))}
        {cause?.ownWords && (
          <>
            <p>
              <span className={classes.label}>{t('drawer.ownWords')}</span>
            </p>
            <p className={classes.own}>
              <Quotation words={cause.ownWords} />
            </p>
          </>
        )}
        {culprit && (
          <p>
            <Button
              size="small"
              variant="outlined"
              onClick={() => props.onKey(culprit.id)}
            >
              {t('drawer.openCulprit', { key: culprit.label })}
            </Button>
          </p>
        )}
      </div>
    </section>
  );
}
