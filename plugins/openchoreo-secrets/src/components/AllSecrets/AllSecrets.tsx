import { usePlatformUrl } from '../../hooks/usePlatformUrl';
import { AllReferences } from './AllReferences';
import { ListToggle } from './ListToggle';
import { SecretsList } from './SecretsList';

/** Every secret, or every SecretReference that secrets come of. */
export function AllSecrets() {
  const url = usePlatformUrl();
  const { list } = url.state;
  return (
    <>
      <ListToggle list={list} onChange={other => url.push({ list: other })} />
      {list === 'references' ? <AllReferences /> : <SecretsList url={url} />}
    </>
  );
}
