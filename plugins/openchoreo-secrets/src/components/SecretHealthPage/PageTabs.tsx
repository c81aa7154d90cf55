import { Link } from '@backstage/core-components';
import { NavLink, useLocation } from 'react-router-dom';
import { confirmedOf } from '../../hooks/useAnswer';
import { useDocumentTitle } from '../../hooks/useDocumentTitle';
import { useRefreshPlatform, useSummary } from '../../hooks/usePlatform';
import { useTranslate, useViewContext } from '../../hooks/useViewContext';
import { asOfView } from '../../viewModel/planes';
import { AsOf } from '../SummaryCard/AsOf';
import { classNames } from '../classNames';
import { useFrameStyles } from '../Frame';

const VIEWS = ['incidents', 'mine', 'stores', 'platform', 'secrets'] as const;

const NO_INCIDENTS = { critical: 0, warning: 0, unknown: 0 };

/** How much of a view waits for somebody, in the colour of the worst of it. */
interface ToAct {
  readonly count: number;
  readonly tone: 'error' | 'warning';
  /** What cannot be told whether it does. */
  readonly unknown: number;
}

/** The views as links, what is to act on in each, and as of when. */
export function PageTabs({ base }: { readonly base: string }) {
  const classes = useFrameStyles();
  const t = useTranslate();
  const { pathname } = useLocation();
  const shown = VIEWS.find(view => pathname.startsWith(`${base}/${view}`));
  const title = t('page.title');
  useDocumentTitle(shown ? `${t(`page.${shown}`)} · ${title}` : title);
  const { result } = useSummary();
  const loaded = result.state === 'loaded' ? result : undefined;
  const context = useViewContext(confirmedOf(result));
  const { refreshing, refresh } = useRefreshPlatform();
  const summary = loaded?.answer;
  const { critical, warning, unknown } = summary?.incidents ?? NO_INCIDENTS;
  const toAct: Record<(typeof VIEWS)[number], ToAct> = {
    incidents: {
      count: critical + warning,
      tone: critical ? 'error' : 'warning',
      unknown,
    },
    mine: { count: 0, tone: 'warning', unknown: 0 },
    stores: {
      count: summary?.stores.failing ?? 0,
      tone: 'warning',
      unknown: 0,
    },
    platform: {
      count: summary?.checklist.needAction ?? 0,
      tone: 'warning',
      unknown: summary?.checklist.cannotTell ?? 0,
    },
    secrets: { count: 0, tone: 'warning', unknown: 0 },
  };
  return (
    <div className={classes.tabs}>
      <nav aria-label={t('page.views')}>
        <ul className={classes.list}>
          {VIEWS.map(view => (
            <li key={view}>
              <Tab
                to={`${base}/${view}`}
                label={t(`page.${view}`)}
                toAct={toAct[view]}
              />
            </li>
          ))}
        </ul>
      </nav>
      {summary && <Blind base={base} planes={summary.planes} />}
      {/* What the reader owns says itself of when it is. */}
      {summary && shown !== 'mine' && (
        <AsOf
          asOf={asOfView({ planes: summary.observed }, context)}
          refreshing={refreshing}
          onRefresh={refresh}
        />
      )}
    </div>
  );
}

/** How many planes nothing can be said of: no other number on the page counts them. */
function Blind(props: {
  readonly base: string;
  readonly planes: { readonly total: number; readonly unknown: number };
}) {
  const classes = useFrameStyles();
  const t = useTranslate();
  const { total, unknown } = props.planes;
  return unknown > 0 ? (
    <Link
      to={`${props.base}/incidents?status=unknown`}
      className={classNames(classes.badge, classes.unknownBadge)}
    >
      {t('page.blind', { n: unknown, count: total })}
    </Link>
  ) : null;
}

function Tab(props: {
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
