import { useExport, type ExportedQuery } from '../../hooks/useExport';
import { useTranslate } from '../../hooks/useViewContext';
import { ExportButton } from '../ExportButton';

/** All secrets that match, as files. */
export function SecretFiles({ asked }: { readonly asked: ExportedQuery }) {
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
