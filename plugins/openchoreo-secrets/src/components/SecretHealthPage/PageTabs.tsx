import { Link } from '@backstage/core-components';
import { useEffect, useRef } from 'react';
import { useLocation } from 'react-router-dom';
import { confirmedOf } from '../../hooks/useAnswer';
import { useDocumentTitle } from '../../hooks/useDocumentTitle';
import { useRefreshPlatform, useSummary } from '../../hooks/usePlatform';
import { useTranslate, useViewContext } from '../../hooks/useViewContext';
import { asOfView } from '../../viewModel/planes';
import { AsOf } from '../SummaryCard/AsOf';
import { classNames } from '../classNames';
import { useFrameStyles } from '../Frame';
import { NOTHING_TO_DO, PageTab, type ToAct } from './PageTab';

const VIEWS = [
  'incidents',
  'mine',
  'keys',
  'stores',
  'platform',
  'secrets',
] as const;

/** What the reader owns says itself of when it is. */
const OWN: readonly (string | undefined)[] = ['mine', 'keys'];

const NO_INCIDENTS = { critical: 0, warning: 0, unknown: 0 };

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
  const tabs = useShownTab(shown, summary !== undefined);
  const { critical, warning, unknown } = summary?.incidents ?? NO_INCIDENTS;
  const toAct: Record<(typeof VIEWS)[number], ToAct> = {
    incidents: {
      count: critical + warning,
      tone: critical ? 'error' : 'warning',
      unknown,
    },
    mine: NOTHING_TO_DO,
    keys: NOTHING_TO_DO,
    stores: {
      count: summary?.stores.failing ?? 0,
      tone: 'warning',
      unknown: 0,
    },
    platform: {
      count: summary?.checklist.needAction ?? 0,
      tone: summary?.checklist.critical ? 'error' : 'warning',
      unknown: summary?.checklist.cannotTell ?? 0,
    },
    secrets: NOTHING_TO_DO,
  };
  return (
    <div className={classes.tabs}>
      <nav aria-label={t('page.views')}>
        <ul ref={tabs} className={classes.list}>
          {VIEWS.map(view => (
            <li key={view}>
              <PageTab
                to={`${base}/${view}`}
                label={t(`page.${view}`)}
                toAct={toAct[view]}
              />
            </li>
          ))}
        </ul>
      </nav>
      {summary && <Blind base={base} planes={summary.planes} />}
      {summary && !OWN.includes(shown) && (
        <AsOf
          asOf={asOfView({ planes: summary.observed }, context)}
          refreshing={refreshing}
          onRefresh={refresh}
        />
      )}
    </div>
  );
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
