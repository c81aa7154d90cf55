import Card from '@material-ui/core/Card';
import { useId } from 'react';
import { useTranslate } from '../../hooks/useViewContext';
import type { ChecklistView } from '../../viewModel/platform/checklist';
import { plainWords } from '../../viewModel/setOff';
import { TextButton } from '../Buttons';
import { classNames } from '../classNames';
import { EntityLink } from '../EntityLink';
import { ProgressBar, Unfold, useFrameStyles } from '../Frame';
import { PlaneIcon } from '../PlanesStrip';
import { VerdictChip } from '../VerdictChip';
import { Words } from '../Words';
import { CheckTable } from './CheckTable';

/** A plane with what it should have; folded where nothing is to be done. */
export function PlaneChecklist(props: {
  readonly checklist: ChecklistView;
  readonly onToggle: (planeId: string) => void;
}) {
  const classes = useFrameStyles();
  const t = useTranslate();
  const { checklist } = props;
  const { rows, open, folds, name } = checklist;
  const table = useId();
  const toggle = () => props.onToggle(checklist.planeId);
  const shown = rows.length > 0;
  return (
    <Card
      component="section"
      className={classes.card}
      // In a fresh installation every plane is called alike.
      aria-label={plainWords(`${name} (${checklist.planeId})`)}
    >
      <PlaneHead checklist={checklist} tableId={table} onToggle={toggle} />
      {shown && (
        <div id={table}>
          <CheckTable
            key={open ? 'all' : 'first'}
            rows={rows}
            label={plainWords(t('checklist.table', { plane: name }))}
          />
        </div>
      )}
      {shown && folds && (
        <div className={classes.foot}>
          <TextButton
            aria-expanded={open}
            aria-controls={table}
            onClick={toggle}
          >
            <Words text={open ? t('checklist.more.hide') : checklist.more} />
          </TextButton>
        </div>
      )}
    </Card>
  );
}

function PlaneHead(props: {
  readonly checklist: ChecklistView;
  readonly tableId: string;
  readonly onToggle: () => void;
}) {
  const classes = useFrameStyles();
  const t = useTranslate();
  const { name, freshness, progress, open, more, ...one } = props.checklist;
  return (
    <div className={classes.bar}>
      <PlaneIcon kind={one.kind} />
      <h3>
        <EntityLink entity={one.entity} sub="secrets" name={name} />
      </h3>
      <Words in="span" className={classes.soft} text={one.place} />
      <span className={classes.grow} />
      <span className={classes.tools}>
        <Words text={progress.text} />
        <ProgressBar {...progress} />
      </span>
      <span className={classes.asOf}>
        {freshness.seen ? (
          freshness.text
        ) : (
          <VerdictChip tone="unknown" icon="question" text={freshness.text} />
        )}
      </span>
      {one.folds ? (
        <Unfold
          open={open}
          className={classNames(classes.toggleRoom, classes.toggle)}
          controls={one.rows.length > 0 ? props.tableId : undefined}
          label={t('checklist.toggle', { plane: name })}
          title={open ? t('checklist.more.hide') : more}
          onToggle={props.onToggle}
        />
      ) : (
        <span className={classes.toggleRoom} />
      )}
    </div>
  );
}
