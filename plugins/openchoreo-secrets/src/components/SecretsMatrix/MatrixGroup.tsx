import { memo } from 'react';
import { useTranslate } from '../../hooks/useViewContext';
import type { GroupView } from '../../viewModel/rows';
import { classNames } from '../classNames';
import { MatrixRow, type MatrixFrame } from './MatrixRow';
import { useMatrixStyles } from './styles';
import type { GridPosition } from './useGridNavigation';
import { Words } from '../Words';

/** Rows that share a SecretReference or a managed resource. */
function Group(props: {
  readonly group: GroupView;
  readonly frame: MatrixFrame;
  readonly first: boolean;
  readonly tabStop?: GridPosition;
}) {
  const classes = useMatrixStyles();
  const { group, frame, tabStop } = props;
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
          aria-colspan={frame.shown.length + 1}
          className={classes.group}
        >
          <GroupTitle group={group} resource={frame.resource} />
        </div>
      </div>
      {group.rows.map(row => (
        <MatrixRow
          key={row.id}
          row={row}
          frame={frame}
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
  const { kind, name, size } = props.group;
  const t = useTranslate();
  const objects = kind === 'objects';
  const ofObjects = props.resource
    ? 'entity.resource.group'
    : 'matrix.groupObjects';
  const title = name
    ? t(kind === 'resource' ? 'matrix.groupResource' : 'matrix.group', { name })
    : t(objects ? ofObjects : 'matrix.groupPlain');
  return (
    <>
      <Words text={title} /> ·{' '}
      {t(objects ? 'incident.objects' : 'finding.keys', {
        count: size,
      })}
    </>
  );
}
