import { Route, Routes } from 'react-router-dom';
import { PageBase, usePageBase } from '../../hooks/useSecretHealthBase';
import { AllSecrets } from '../AllSecrets';
import { Incidents } from '../Incidents';
import { classNames } from '../classNames';
import { useFrameStyles } from '../Frame';
import { useRootStyles } from '../palette/useRootStyles';
import { PlatformChecklist } from '../Checklist';
import { MyKeys, MySecrets } from '../MySecrets';
import { Stores } from '../Stores';
import { Surface } from '../Surface';
import { ConfigurationNote } from './ConfigurationNote';
import { OrMine } from './OrMine';
import { PageTabs } from './PageTabs';
import { ToView } from './ToView';

/** Secret health over all planes, for platform engineers; the heading is the host's, and where it brings no landmark, this does. */
export function SecretHealthViews({
  element: Root = 'div',
}: {
  readonly element?: 'div' | 'main';
}) {
  const root = useRootStyles();
  const classes = useFrameStyles();
  const base = usePageBase();
  return (
    <Root className={classNames(root.root, classes.content)}>
      <Surface of="page" className={classes.main}>
        <PageBase.Provider value={base}>
          <OrMine>
            <PageTabs />
            <div className={classes.main}>
              <ConfigurationNote />
              <Routes>
                <Route path="incidents" element={<Incidents />} />
                <Route path="mine" element={<MySecrets />} />
                <Route path="keys" element={<MyKeys />} />
                <Route path="stores" element={<Stores />} />
                <Route path="platform" element={<PlatformChecklist />} />
                <Route path="secrets" element={<AllSecrets />} />
                <Route path="*" element={<ToView view="incidents" />} />
              </Routes>
            </div>
          </OrMine>
        </PageBase.Provider>
      </Surface>
    </Root>
  );
}
