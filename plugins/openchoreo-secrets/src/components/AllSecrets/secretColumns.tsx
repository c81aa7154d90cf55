import CodeOutlined from '@material-ui/icons/CodeOutlined';
import DescriptionOutlined from '@material-ui/icons/DescriptionOutlined';
import VpnKeyOutlined from '@material-ui/icons/VpnKeyOutlined';
import { memo } from 'react';
import { useTranslate } from '../../hooks/useViewContext';
import type { SecretRowView } from '../../viewModel/platform/secretRows';
import { classNames } from '../classNames';
import { useTableStyles } from '../DataTable';
import { EntityLink } from '../EntityLink';
import { Place, Sub, useFrameStyles, type Column } from '../Frame';
import { DeliveredText } from '../ToneText';
import { Name } from '../Words';
import { FilterBy } from './FilterBy';

interface SecretCell {
  readonly row: SecretRowView;
}

const FROM = {
  env: CodeOutlined,
  file: DescriptionOutlined,
  object: VpnKeyOutlined,
} as const;

/** A key, and what it takes; its name leads to the cell of the component's Secrets tab. */
function Key({ row }: SecretCell) {
  const classes = useFrameStyles();
  const table = useTableStyles();
  const Icon = FROM[row.from];
  return (
    <span className={classNames(classes.icon, classes.key)}>
      <Icon aria-hidden />
      <span>
        <EntityLink entity={row.entity} sub={row.cell} className={table.mono}>
          <Name text={row.key} />
        </EntityLink>
        <div className={table.sub}>
          <Name text={row.reference} />
          <FilterBy
            name={row.by.reference ? 'reference' : 'remoteKey'}
            by={row.by}
          />
        </div>
        {row.remoteKey && (
          <div className={classNames(table.sub, table.mono)}>
            <Name text={row.remoteKey} />
            <FilterBy name="remoteKey" by={row.by} />
          </div>
        )}
      </span>
    </span>
  );
}

function Delivered({ row }: SecretCell) {
  const classes = useFrameStyles();
  return (
    <>
      <DeliveredText view={row} />
      <Sub text={row.why} className={classes.why} />
    </>
  );
}

function Owner({ row }: SecretCell) {
  return (
    <>
      <EntityLink entity={row.entity}>
        <Name text={row.owner} />
      </EntityLink>
      <FilterBy name="component" by={row.by} />
      <Sub name={row.place} />
    </>
  );
}

function Plane({ row }: SecretCell) {
  return (
    <>
      <Name text={row.plane} />
      <Sub name={row.store} />
    </>
  );
}

/** Where no head is shown, it says itself what it is. */
function Refreshed({ row }: SecretCell) {
  const table = useTableStyles();
  const t = useTranslate();
  return (
    <>
      <span className={table.headless}>
        {t('allSecrets.column.refreshedAt')}:{' '}
      </span>
      {row.refreshed}
    </>
  );
}

/** Every column but the last sorts. */
export const SECRET_COLUMNS = [
  { id: 'key', Cell: memo(Key) },
  { id: 'severity', Cell: memo(Delivered) },
  { id: 'component', Cell: memo(Owner) },
  {
    id: 'environment',
    Cell: ({ row }: SecretCell) => (
      <Place of={row.environment} production={row.production} />
    ),
  },
  { id: 'plane', Cell: memo(Plane) },
  {
    id: 'refreshedAt',
    fit: ['end'],
    title: row => row.refreshedFull,
    Cell: memo(Refreshed),
  },
  {
    id: 'due',
    fit: ['end', 'wideOnly'],
    title: row => row.nextFull,
    Cell: ({ row }: SecretCell) => <>{row.next}</>,
  },
] as const satisfies readonly Column<SecretRowView>[];
