import { useTranslate } from '../../hooks/useViewContext';
import type { BuildSecretView, BuildView } from '../../viewModel/entity/builds';
import { useTableStyles } from '../DataTable';
import { TableCard } from '../TableCard';
import { DeliveredText } from '../ToneText';
import { useBuildStyles } from './styles';
import { Name, Words } from '../Words';

/** The secrets of a component's recent builds, newest first. */
export function Builds({ builds }: { readonly builds: readonly BuildView[] }) {
  const classes = useBuildStyles();
  const table = useTableStyles();
  const t = useTranslate();
  const title = t('entity.build.title');
  if (builds.length === 0) {
    return null;
  }
  return (
    <div className={classes.section}>
      <TableCard
        title={title}
        count={t('entity.build.count', { count: builds.length })}
      >
        <div className={table.scroll}>
          <table className={table.table} aria-label={title}>
            <thead>
              <tr>
                <th scope="col">{t('entity.build.column.run')}</th>
                <th scope="col">{t('entity.build.column.started')}</th>
                <th scope="col">{t('entity.build.column.secrets')}</th>
              </tr>
            </thead>
            <tbody>
              {builds.map(build => (
                <Build key={build.id} build={build} />
              ))}
            </tbody>
          </table>
        </div>
      </TableCard>
    </div>
  );
}

function Build({ build }: { readonly build: BuildView }) {
  const classes = useBuildStyles();
  const table = useTableStyles();
  const t = useTranslate();
  return (
    <tr>
      <th scope="row">
        <span className={table.mono}>
          <Name text={build.run} />
        </span>
        {build.plane && (
          <div className={table.sub}>
            <Words text={build.plane} />
          </div>
        )}
      </th>
      <td className={table.oneLine} title={build.startedFull}>
        {build.started}
        {build.took && <div className={table.sub}>{build.took}</div>}
      </td>
      <td>
        {build.secrets.length === 0 ? (
          <span className={table.soft}>
            <Words text={build.notRendered ?? t('entity.build.none')} />
          </span>
        ) : (
          <ul className={classes.secrets}>
            {build.secrets.map(secret => (
              <Secret key={secret.id} secret={secret} />
            ))}
          </ul>
        )}
      </td>
    </tr>
  );
}

function Secret({ secret }: { readonly secret: BuildSecretView }) {
  const classes = useBuildStyles();
  const table = useTableStyles();
  const t = useTranslate();
  return (
    <li className={classes.secret}>
      <span>
        <span className={table.mono}>
          <Name text={secret.name} />
        </span>
        {secret.optional && (
          <div className={table.sub}>{t('entity.build.optional')}</div>
        )}
      </span>
      <span>
        <DeliveredText view={secret} />
        {secret.why && (
          <div className={table.sub}>
            <Words text={secret.why} />
          </div>
        )}
      </span>
    </li>
  );
}
