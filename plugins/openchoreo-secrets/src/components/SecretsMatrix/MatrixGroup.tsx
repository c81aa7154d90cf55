import { memo } from 'react';
import { useTranslate } from '../../hooks/useViewContext';
import type { GroupView } from '../../viewModel/rows';
import { classNames } from '../classNames';
import { MatrixRow } from './MatrixRow';
import { useMatrixStyles } from './styles';
import { Words } from '../Words';

/** Rows that share a SecretReference or a managed resource. */
function Group(props: {
  readonly group: GroupView;
  readonly resource?: boolean;
  readonly first: boolean;
  readonly shown: readonly number[];
  readonly template: string;
  readonly stacked: boolean;
  readonly tabStop?: { readonly row: string; readonly column: number };
}) {
  const classes = useMatrixStyles();
  const { group, shown, tabStop } = props;
  return (
    <div
      role="rowgroup"
      className={classNames(
        classes.groupBody,
        props.first && classes.firstGroup,
      )}
    >
      <div role="row">
        <div
          role="rowheader"
          aria-colspan={shown.length + 1}
          className={classes.group}
        >
          <GroupTitle group={group} resource={props.resource} />
        </div>
      </div>
      {group.rows.map(row => (
        <MatrixRow
          key={row.id}
          row={row}
          shown={shown}
          template={props.template}
          stacked={props.stacked}
          tabStop={tabStop?.row === row.id ? tabStop.column : undefined}
        />
      ))}
    </div>
  );
}

export const MatrixGroup = memo(Group);

function GroupTitle(props: {
  readonly group: GroupView;
  readonly resource?: boolean;
}) {
  const { group, resource } = props;
  const t = useTranslate();
  const objects = group.kind === 'objects';
  const size = t(objects ? 'matrix.groupObjectsSize' : 'matrix.groupSize', {
    count: group.size,
  });
  if (!group.name) {
    const named = resource ? 'entity.resource.group' : 'matrix.groupObjects';
    const title = t(objects ? named : 'matrix.groupPlain');
    return (
      <>
        {title} · {size}
      </>
    );
  }
  const words =
    group.kind === 'resource' ? 'matrix.groupResource' : 'matrix.group';
  return (
    <>
      <Words text={t(words, { name: group.name })} /> · {size}
    </>
  );
}
