import { useMemo } from 'react';
import { useExport, type ExportedQuery } from '../../hooks/useExport';
import { useAllReferences, useAllSecrets } from '../../hooks/usePlatform';
import { usePlatformUrl, type PlatformUrl } from '../../hooks/usePlatformUrl';
import { useReferencesUrl } from '../../hooks/useReferencesUrl';
import { useTranslate } from '../../hooks/useViewContext';
import {
  allReferences,
  referencesQueryOf,
} from '../../viewModel/entity/referencesView';
import { secretsQueryOf } from '../../viewModel/platform/secretsQuery';
import { secretsView } from '../../viewModel/platform/secretsView';
import { LISTS } from '../../viewModel/platform/urlState';
import { ReferencesCard } from '../EntityTabs/ReferencesCard';
import { ExportButton } from '../ExportButton';
import { Choices, PagerLine } from '../Filters';
import { useFrameStyles, ViewFrame } from '../Frame';
import { Words } from '../Words';
import { SecretList } from './SecretList';

/** Every secret, or every SecretReference that secrets come of. */
export function AllSecrets() {
  const url = usePlatformUrl();
  return (
    <>
      <ListToggle url={url} />
      {url.state.list === 'references' ? (
        <AllReferences />
      ) : (
        <Secrets url={url} />
      )}
    </>
  );
}

/** Which of the lists is shown. */
function ListToggle({ url }: { readonly url: PlatformUrl }) {
  const classes = useFrameStyles();
  const t = useTranslate();
  const shown = url.state.list;
  return (
    <div className={classes.note}>
      <Choices
        label={t('allSecrets.lists.label')}
        options={LISTS.map(list => ({
          value: list,
          label: t(`allSecrets.lists.${list}`),
        }))}
        chosen={shown}
        onChange={value => {
          const list = LISTS.find(one => one === value);
          if (list && list !== shown) url.push({ list });
        }}
      />
    </div>
  );
}

/** Every secret that the reader may see. */
function Secrets({ url }: { readonly url: PlatformUrl }) {
  const t = useTranslate();
  const asked = useMemo(() => secretsQueryOf(url.state), [url.state]);
  const query = useAllSecrets(asked);
  return (
    <ViewFrame query={query} url={url.state} viewOf={secretsView}>
      {view => (
        <SecretList
          view={view}
          url={url}
          label={t('page.secrets')}
          files={<SecretFiles asked={asked} />}
          previous={query.previous}
        />
      )}
    </ViewFrame>
  );
}

/** All secrets that match, as files. */
function SecretFiles({ asked }: { readonly asked: ExportedQuery }) {
  const t = useTranslate();
  const csv = useExport(asked, 'csv');
  const json = useExport(asked, 'json');
  return (
    <>
      <ExportButton file={csv} text={t('allSecrets.export')} />
      <ExportButton file={json} text={t('allSecrets.exportJson')} />
    </>
  );
}

/** The SecretReferences of all namespaces: who uses them, which nobody uses, which do not exist. */
function AllReferences() {
  const classes = useFrameStyles();
  const { state, replace } = useReferencesUrl();
  const url = usePlatformUrl();
  const { page, size } = url.state;
  const asked = useMemo(
    () => referencesQueryOf(state, { page, size }),
    [state, page, size],
  );
  const query = useAllReferences(asked);
  return (
    <ViewFrame query={query} url={state} viewOf={allReferences}>
      {view => (
        <>
          {view.notes.map(note => (
            <p key={note} className={classes.note}>
              <Words text={note} />
            </p>
          ))}
          <ReferencesCard view={view} url={state} onChange={replace} />
          <PagerLine page={view.page} url={url} />
        </>
      )}
    </ViewFrame>
  );
}
