import { Route, Routes } from 'react-router-dom';
import { useMine } from '../../hooks/useMine';
import { toActOn } from '../../viewModel/mine/toActOn';
import { useFrameStyles } from '../Frame';
import { MyKeys, MySecrets } from '../MySecrets';
import { ToView } from './ToView';
import { useShownView, ViewTabs, type View } from './ViewTabs';

/** What the page is for whoever lacks the right to the platform: what is theirs, and every key of it. */
export function MineViews() {
  const classes = useFrameStyles();
  return (
    <>
      <MineTabs />
      <div className={classes.main}>
        <Routes>
          <Route path="keys" element={<MyKeys />} />
          {/* An address that a platform engineer has copied leads to what one has of it. */}
          <Route path="secrets" element={<ToView view="keys" />} />
          <Route path="mine" element={<MySecrets />} />
          <Route path="*" element={<ToView view="mine" />} />
        </Routes>
      </div>
    </>
  );
}

const VIEWS: readonly View[] = ['mine', 'keys'];

function MineTabs() {
  const shown = useShownView(VIEWS);
  const { result } = useMine();
  const toAct =
    result.state === 'loaded' ? { mine: toActOn(result.answer) } : {};
  return <ViewTabs shown={shown} views={VIEWS} toAct={toAct} />;
}
