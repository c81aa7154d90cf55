import CodeOutlined from '@material-ui/icons/CodeOutlined';
import DescriptionOutlined from '@material-ui/icons/DescriptionOutlined';
import VpnKeyOutlined from '@material-ui/icons/VpnKeyOutlined';
import { memo } from 'react';
import type {
  CellView,
  LineView,
} from '../../viewModel/platform/secretColumns';
import { classNames } from '../classNames';
import { EntityLink } from '../EntityLink';
import { Place, useFrameStyles, useTableStyles } from '../Frame';
import { DeliveredText } from '../ToneText';
import { Name, Words } from '../Words';
import { FilterBy } from './FilterBy';

const FROM = {
  env: CodeOutlined,
  file: DescriptionOutlined,
  object: VpnKeyOutlined,
} as const;

/** What a column says of a row. */
function Cell({ cell }: { readonly cell: CellView }) {
  const classes = useFrameStyles();
  const table = useTableStyles();
  const { from, lines, called } = cell;
  const [first, ...others] = lines;
  const below = others.filter(({ name, text }) => name || text);
  const Icon = from && FROM[from];
  const all = (
    <>
      {called && <span className={table.headless}>{called}: </span>}
      <Line line={first} />
      {below.length > 0 && (
        <div className={classNames(classes.sub, classes.below)}>
          {below.map(line => (
            // A reference and the key that it takes can have one name.
            <span key={line.by?.name ?? line.name ?? line.text}>
              <Line line={line} />
            </span>
          ))}
        </div>
      )}
    </>
  );
  return Icon ? (
    <span className={classNames(classes.icon, classes.key)}>
      <Icon aria-hidden />
      <span>{all}</span>
    </span>
  ) : (
    all
  );
}

export const SecretCell = memo(Cell);

function Line({ line }: { readonly line: LineView }) {
  const table = useTableStyles();
  const { gets, name, text, entity, sub, mono, production, by } = line;
  if (gets) {
    return <DeliveredText view={gets} />;
  }
  return production === undefined ? (
    <>
      <EntityLink
        entity={entity}
        sub={sub}
        className={mono ? table.mono : undefined}
      >
        {name ? <Name text={name} /> : <Words text={text} />}
      </EntityLink>
      {by && <FilterBy {...by} />}
    </>
  ) : (
    <Place of={name} production={production} />
  );
}
