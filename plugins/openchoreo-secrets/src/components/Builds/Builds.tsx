import { useTranslate } from '../../hooks/useViewContext';
import type { BuildSecretView, BuildView } from '../../viewModel/entity/builds';
import { DataTable } from '../DataTable';
import { Sub, useTableStyles } from '../Frame';
import { DeliveredText } from '../ToneText';
import { Name, Words } from '../Words';

/** The secrets of a component's recent builds, newest first. */
export function Builds({ builds }: { readonly builds: readonly BuildView[] }) {
  const table = useTableStyles();
  const t = useTranslate();
  const count = builds.length;
  if (count === 0) {
    return null;
  }
  return (
    <div style={{ marginTop: 16 }}>
      <DataTable
        title={t('entity.build.title')}
        stacked
        count={t('entity.build.count', { count })}
        rows={builds}
        columns={[
          {
            id: 'run',
            head: t('entity.build.column.run'),
            cell: ({ run, plane }) => (
              <>
                <Name in="span" className={table.mono} text={run} />
                <Sub text={plane} />
              </>
            ),
          },
          {
            id: 'started',
            head: t('entity.build.column.started'),
            className: table.oneLine,
            cell: ({ started, startedFull, took }) => (
              <div title={startedFull}>
                {started}
                <Sub text={took} />
              </div>
            ),
          },
          {
            id: 'secrets',
            head: t('entity.build.column.secrets'),
            cell: build => <Secrets build={build} />,
          },
        ]}
      />
    </div>
  );
}

function Secrets({ build }: { readonly build: BuildView }) {
  const table = useTableStyles();
  const t = useTranslate();
  return build.secrets.length === 0 ? (
    <Words
      in="span"
      className={table.soft}
      text={build.notRendered ?? t('entity.build.none')}
    />
  ) : (
    <ul className={table.lines}>
      {build.secrets.map(secret => (
        <Secret key={secret.id} secret={secret} />
      ))}
    </ul>
  );
}

function Secret({ secret }: { readonly secret: BuildSecretView }) {
  const table = useTableStyles();
  const t = useTranslate();
  const { optional } = secret;
  return (
    <li className={table.line}>
      <span>
        <Name in="span" className={table.mono} text={secret.name} />
        <Sub text={optional ? t('entity.build.optional') : undefined} />
      </span>
      <span>
        <DeliveredText view={secret} />
        <Sub text={secret.why} />
      </span>
    </li>
  );
}
