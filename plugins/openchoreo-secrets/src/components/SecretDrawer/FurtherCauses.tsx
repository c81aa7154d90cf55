import { useTranslate } from '../../hooks/useViewContext';
import type { CauseView } from '../../viewModel/causeWords';
import { useDrawerStyles } from './styles';
import { Words } from '../Words';

/** What holds it back beside the cause that is told, and who mends that. */
export function FurtherCauses(props: {
  readonly causes: readonly CauseView[];
}) {
  const classes = useDrawerStyles();
  const t = useTranslate();
  return (
    <>
      {props.causes.map(({ sentence, actor }) => (
        <p key={sentence}>
          <span className={classes.label}>{t('drawer.also')}</span>{' '}
          <Words text={sentence} /> (
          <Words text={actor} />)
        </p>
      ))}
    </>
  );
}
