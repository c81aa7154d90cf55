import { useApi } from '@backstage/core-plugin-api';
import { useCallback, useState } from 'react';
import { platformSecretsApiRef, type PlatformSecretsQuery } from '../api';

export interface Export {
  readonly running: boolean;
  readonly failed: boolean;
  readonly start: () => void;
}

/** Fetches all that match as a file. A bare link would lack the caller's token. */
export function useExport(
  query: Pick<PlatformSecretsQuery, 'filters' | 'sort'>,
): Export {
  const api = useApi(platformSecretsApiRef);
  const [state, setState] = useState<'idle' | 'running' | 'failed'>('idle');
  const start = useCallback(() => {
    setState('running');
    api.exportSecrets(query).then(
      file => {
        save(file, 'secret-health.csv');
        setState('idle');
      },
      () => setState('failed'),
    );
  }, [api, query]);
  return { running: state === 'running', failed: state === 'failed', start };
}

function save(file: Blob, name: string) {
  const url = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  URL.revokeObjectURL(url);
}
