import { NavLink, useLocation } from 'react-router-dom';
import { useRefreshPlatform, useSummary } from '../../hooks/usePlatform';
import { useTranslate, useViewContext } from '../../hooks/useViewContext';
import { asOfView } from '../../viewModel/planes';
import { AsOf } from '../SummaryCard/AsOf';
import { usePageStyles } from './pageStyles';

const VIEWS = ['incidents', 'stores', 'platform', 'secrets'] as const;

/** The views as links, what is to act on in each, and as of when. */
export function PageTabs({ base }: { readonly base: string }) {
  const classes = usePageStyles();
  const t = useTranslate();
  const { result } = useSummary();
  const loaded = result.state === 'loaded' ? result : undefined;
  const context = useViewContext(loaded?.confirmedAt ?? 0);
  const { refreshing, refresh } = useRefreshPlatform();
  const summary = loaded?.answer;
  const counts = {
    incidents: summary
      ? summary.incidents.critical + summary.incidents.warning
      : 0,
    stores: summary?.stores.failing ?? 0,
    platform: summary?.platformSecrets.needAction ?? 0,
    secrets: 0,
  };
  return (
    <div className={classes.tabs}>
      <nav aria-label={t('page.views')}>
        <ul>
          {VIEWS.map(view => (
            <li key={view}>
              <Tab
                to={`${base}/${view}`}
                label={t(`page.${view}`)}
                count={counts[view]}
              />
            </li>
          ))}
        </ul>
      </nav>
      {summary && (
        <AsOf
          asOf={asOfView({ planes: summary.observed }, context)}
          refreshing={refreshing}
          onRefresh={refresh}
        />
      )}
    </div>
  );
}

function Tab(props: {
  readonly to: string;
  readonly label: string;
  readonly count: number;
}) {
  const classes = usePageStyles();
  const t = useTranslate();
  const { pathname, search } = useLocation();
  const { to, label, count } = props;
  // The view that is shown keeps its filters when its own tab is followed.
  return (
    <NavLink
      to={pathname.startsWith(to) ? `${to}${search}` : to}
      className={classes.tab}
    >
      {label}
      {count > 0 && (
        <span className={classes.badge} title={t('page.toAct', { count })}>
          {count}
        </span>
      )}
    </NavLink>
  );
}
