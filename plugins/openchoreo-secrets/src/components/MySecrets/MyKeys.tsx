import { useMemo } from 'react';
import { useMySecrets } from '../../hooks/useMine';
import { usePlatformUrl } from '../../hooks/usePlatformUrl';
import { useTranslate } from '../../hooks/useViewContext';
import { myKeysQueryOf, myKeysView } from '../../viewModel/mine/myKeysView';
import { SecretList } from '../AllSecrets';
import { ViewFrame } from '../Frame';
import { AsOf } from '../SummaryCard/AsOf';
import { Notes } from '../SummaryCard/NoteLine';
import { useMineStyles } from './styles';

/** Planes and stores are not what a developer finds a key by. */
const WITHOUT = ['plane'];

/** Every key of what the reader owns, in each environment. */
export function MyKeys() {
  const classes = useMineStyles();
  const t = useTranslate();
  const url = usePlatformUrl();
  const asked = useMemo(() => myKeysQueryOf(url.state), [url.state]);
  const query = useMySecrets(asked);
  return (
    <ViewFrame query={query} url={url.state} viewOf={myKeysView}>
      {view => (
        <div className={classes.stack}>
          <div className={classes.above}>
            <div>
              <Notes notes={view.notes} />
            </div>
            <AsOf
              asOf={view.asOf}
              refreshing={query.refreshing}
              onRefresh={query.refresh}
            />
          </div>
          <SecretList
            view={view}
            url={url}
            label={t('page.keys')}
            without={WITHOUT}
            previous={query.previous}
          />
        </div>
      )}
    </ViewFrame>
  );
}
