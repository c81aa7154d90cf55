import { NavLink, useLocation } from 'react-router-dom';
import { useTranslate } from '../../hooks/useViewContext';
import { classNames } from '../classNames';
import { useFrameStyles } from '../Frame';

/** How much of a view waits for somebody, in the colour of the worst of it. */
export interface ToAct {
  readonly count: number;
  readonly tone: 'error' | 'warning';
  /** What cannot be told whether it does. */
  readonly unknown: number;
}

export const NOTHING_TO_DO: ToAct = { count: 0, tone: 'warning', unknown: 0 };

/** One view of the page, as a link with how much of it waits for somebody. */
export function PageTab(props: {
  readonly to: string;
  readonly label: string;
  readonly toAct: ToAct;
}) {
  const classes = useFrameStyles();
  const t = useTranslate();
  const { pathname, search } = useLocation();
  const { to, label } = props;
  const { count, tone, unknown } = props.toAct;
  // The view that is shown keeps its filters when its own tab is followed.
  return (
    <NavLink
      to={pathname.startsWith(to) ? `${to}${search}` : to}
      className={classes.tab}
    >
      {label}
      {count > 0 && (
        <span
          className={classNames(classes.badge, classes[`${tone}Badge`])}
          title={t('page.toAct', { count })}
        >
          {count}
        </span>
      )}
      {unknown > 0 && (
        <span
          className={classNames(classes.badge, classes.unknownBadge)}
          title={t('page.cannotTell', { count: unknown })}
        >
          {unknown}
        </span>
      )}
    </NavLink>
  );
}
