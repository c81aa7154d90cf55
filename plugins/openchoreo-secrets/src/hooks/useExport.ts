import { useApi } from '@backstage/core-plugin-api';
import { useCallback, useState } from 'react';
import {
  fleetApiRef,
  type ChecklistFormat,
  type SecretsQuery,
  type SecretsFormat,
} from '../api';

export interface Export {
  readonly running: boolean;
  readonly failed: boolean;
  readonly start: () => void;
}

/** What of all secrets a file holds: every page of it. */
export type ExportedQuery = Pick<SecretsQuery, 'filters' | 'sort'>;

/** Fetches all secrets that match as a file. */
export function useExport(query: ExportedQuery, format: SecretsFormat): Export {
  const api = useApi(fleetApiRef);
  const fetchFile = useCallback(
    () => api.exportSecrets(query, format),
    [api, query, format],
  );
  return useFile(`secret-health.${format}`, fetchFile);
}

const CHECKLIST_FILES = {
  markdown: 'platform-secrets.md',
  json: 'platform-secrets.json',
} as const satisfies Record<ChecklistFormat, string>;

/** Fetches the checklist of platform secrets as a file. */
export function useChecklistExport(format: ChecklistFormat): Export {
  const api = useApi(fleetApiRef);
  const fetchFile = useCallback(
    () => api.exportChecklist(format),
    [api, format],
  );
  return useFile(CHECKLIST_FILES[format], fetchFile);
}

/** A bare link would lack the caller's token. */
function useFile(name: string, fetchFile: () => Promise<Blob>): Export {
  const [state, setState] = useState<'idle' | 'running' | 'failed'>('idle');
  const start = useCallback(() => {
    setState('running');
    fetchFile().then(
      file => {
        save(file, name);
        setState('idle');
      },
      () => setState('failed'),
    );
  }, [name, fetchFile]);
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
