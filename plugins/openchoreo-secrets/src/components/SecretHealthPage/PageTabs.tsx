import { confirmedOf } from '../../hooks/useAnswer';
import { useRefreshPlatform, useSummary } from '../../hooks/usePlatform';
import { useTranslate, useViewContext } from '../../hooks/useViewContext';
import { asOfView } from '../../viewModel/planes';
import { toActIn } from '../../viewModel/platform/toActIn';
import { AsOf } from '../SummaryCard/AsOf';
import { classNames } from '../classNames';
import { HealthLink } from '../EntityLink';
import { useFrameStyles } from '../Frame';
import { useShownView, ViewTabs, type View } from './ViewTabs';

const VIEWS: readonly View[] = [
  'incidents',
  'mine',
  'keys',
  'stores',
  'platform',
  'secrets',
];

/** The views as links, what is to act on in each, and as of when. */
export function PageTabs() {
  const shown = useShownView(VIEWS);
  const { result } = useSummary();
  const summary = result.state === 'loaded' ? result.answer : undefined;
  const context = useViewContext(confirmedOf(result));
  const { refreshing, refresh } = useRefreshPlatform();
  return (
    <ViewTabs
      shown={shown}
      views={VIEWS}
      toAct={summary ? toActIn(summary) : {}}
    >
      {summary && <Blind planes={summary.planes} />}
      {summary && shown !== 'mine' && shown !== 'keys' && (
        // What the reader owns says itself of when it is.
        <AsOf
          asOf={asOfView({ planes: summary.observed }, context)}
          refreshing={refreshing}
          onRefresh={refresh}
        />
      )}
    </ViewTabs>
  );
}

/** How many planes nothing can be said of: no other number on the page counts them. */
function Blind(props: {
  readonly planes: { readonly total: number; readonly unknown: number };
}) {
  const classes = useFrameStyles();
  const t = useTranslate();
  const { total, unknown } = props.planes;
  return unknown > 0 ? (
    <HealthLink
      to="incidents?status=unknown"
      className={classNames(classes.badge, classes.unknownBadge)}
    >
      {t('page.blind', { n: unknown, count: total })}
    </HealthLink>
  ) : null;
}
