import { Navigate, Route, Routes, useLocation } from 'react-router-dom';
import { useDocumentTitle } from '../../hooks/useDocumentTitle';
import { useMine } from '../../hooks/useMine';
import { useTranslate } from '../../hooks/useViewContext';
import { toActOn } from '../../viewModel/mine/toActOn';
import { useFrameStyles } from '../Frame';
import { MyKeys, MySecrets } from '../MySecrets';
import { NOTHING_TO_DO, PageTab } from './PageTab';

/** What the page is for whoever lacks the right to the platform: what is theirs, and every key of it. */
export function MineViews({ base }: { readonly base: string }) {
  const classes = useFrameStyles();
  return (
    <>
      <MineTabs base={base} />
      <div className={classes.main}>
        <Routes>
          <Route path="keys" element={<MyKeys />} />
          {/* An address that a platform engineer has copied leads to what one has of it. */}
          <Route path="secrets" element={<To view={`${base}/keys`} />} />
          <Route path="mine" element={<MySecrets />} />
          <Route path="*" element={<To view={`${base}/mine`} />} />
        </Routes>
      </div>
    </>
  );
}

function MineTabs({ base }: { readonly base: string }) {
  const classes = useFrameStyles();
  const t = useTranslate();
  const { pathname } = useLocation();
  const shown = pathname.startsWith(`${base}/keys`) ? 'keys' : 'mine';
  useDocumentTitle(`${t(`page.${shown}`)} · ${t('page.title')}`);
  const { result } = useMine();
  const toAct =
    result.state === 'loaded' ? toActOn(result.answer) : NOTHING_TO_DO;
  return (
    <div className={classes.tabs}>
      <nav aria-label={t('page.views')}>
        <ul className={classes.list}>
          <li>
            <PageTab to={`${base}/mine`} label={t('page.mine')} toAct={toAct} />
          </li>
          <li>
            <PageTab
              to={`${base}/keys`}
              label={t('page.keys')}
              toAct={NOTHING_TO_DO}
            />
          </li>
        </ul>
      </nav>
    </div>
  );
}

/** What the address asks for stays. */
function To({ view }: { readonly view: string }) {
  const { search } = useLocation();
  return <Navigate to={`${view}${search}`} replace />;
}
