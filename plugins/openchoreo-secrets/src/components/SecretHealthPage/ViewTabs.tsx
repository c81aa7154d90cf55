import { useEffect, useRef, type ReactNode } from 'react';
import { NavLink, useLocation } from 'react-router-dom';
import { useDocumentTitle } from '../../hooks/useDocumentTitle';
import { usePageBase } from '../../hooks/useSecretHealthBase';
import { useTranslate } from '../../hooks/useViewContext';
import { classNames } from '../classNames';
import { useFrameStyles } from '../Frame';

export type View =
  'incidents' | 'mine' | 'keys' | 'stores' | 'platform' | 'secrets';

/** How much of a view waits for somebody, in the colour of the worst of it. */
export interface ToAct {
  readonly count: number;
  readonly tone: 'error' | 'warning';
  /** What cannot be told whether it does. */
  readonly unknown: number;
}

const NOTHING_TO_DO: ToAct = { count: 0, tone: 'warning', unknown: 0 };

/** Which view is shown; the window is named after it. */
export function useShownView(views: readonly View[]): View | undefined {
  const t = useTranslate();
  const base = usePageBase();
  const { pathname } = useLocation();
  const shown = views.find(view => pathname.startsWith(`${base}/${view}`));
  const title = t('page.title');
  useDocumentTitle(shown ? `${t(`page.${shown}`)} · ${title}` : title);
  return shown;
}

/** Where not all views have room, the one that is shown is among those that do. */
function useShownTab(shown: string | undefined, counted: boolean) {
  const tabs = useRef<HTMLUListElement>(null);
  useEffect(() => {
    const { current: list } = tabs;
    const tab = list?.querySelector('[aria-current="page"]')?.parentElement;
    if (!list || !tab) return;
    const past = tab.offsetLeft - list.offsetLeft + tab.offsetWidth;
    list.scrollLeft = Math.max(0, past - list.clientWidth);
    // Their numbers make them wider.
  }, [shown, counted]);
  return tabs;
}

/** Views as links, each with how much of it waits for somebody. */
export function ViewTabs(props: {
  readonly shown: View | undefined;
  readonly views: readonly View[];
  readonly toAct: Readonly<Partial<Record<View, ToAct>>>;
  /** What stands beside them. */
  readonly children?: ReactNode;
}) {
  const classes = useFrameStyles();
  const t = useTranslate();
  const base = usePageBase();
  const { shown, views, toAct } = props;
  const tabs = useShownTab(shown, Object.keys(toAct).length > 0);
  return (
    <div className={classes.tabs}>
      <nav aria-label={t('page.views')}>
        <ul ref={tabs} className={classes.list}>
          {views.map(view => (
            <li key={view}>
              <ViewTab
                to={`${base}/${view}`}
                label={t(`page.${view}`)}
                toAct={toAct[view] ?? NOTHING_TO_DO}
              />
            </li>
          ))}
        </ul>
      </nav>
      {props.children}
    </div>
  );
}

function ViewTab(props: {
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
