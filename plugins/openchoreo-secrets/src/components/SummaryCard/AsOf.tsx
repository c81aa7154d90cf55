import CircularProgress from '@material-ui/core/CircularProgress';
import RefreshOutlined from '@material-ui/icons/RefreshOutlined';
import { useEffect, useState } from 'react';
import { useTranslate } from '../../hooks/useViewContext';
import type { AsOfView } from '../../viewModel/planes';
import { PressIcon } from '../Buttons';
import { classNames } from '../classNames';
import { useSummaryStyles } from './styles';
import { Words } from '../Words';

/** As of when, and a way to ask again. */
export function AsOf(props: {
  readonly asOf: AsOfView;
  readonly refreshing: boolean;
  readonly onRefresh: () => void;
}) {
  const classes = useSummaryStyles();
  const t = useTranslate();
  const { asOf, refreshing } = props;
  const [asked, setAsked] = useState(false);
  useEffect(() => {
    if (!refreshing) {
      setAsked(false);
    }
  }, [refreshing]);
  return (
    <div className={classes.asOf}>
      <span
        className={classNames(classes.dot, !asOf.live && classes.notLive)}
      />
      <Words in="span" text={asOf.text} />
      <PressIcon
        onClick={() => {
          setAsked(true);
          props.onRefresh();
        }}
        label={t('state.refresh')}
      >
        {asked && refreshing ? (
          <CircularProgress size={18} color="inherit" aria-hidden />
        ) : (
          <RefreshOutlined style={{ fontSize: 18 }} />
        )}
      </PressIcon>
    </div>
  );
}
