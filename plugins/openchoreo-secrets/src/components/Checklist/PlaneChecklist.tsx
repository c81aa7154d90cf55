import Button from '@material-ui/core/Button';
import Card from '@material-ui/core/Card';
import IconButton from '@material-ui/core/IconButton';
import ChevronRightOutlined from '@material-ui/icons/ChevronRightOutlined';
import ExpandMoreOutlined from '@material-ui/icons/ExpandMoreOutlined';
import { memo, useId } from 'react';
import { useTranslate } from '../../hooks/useViewContext';
import type { ChecklistView } from '../../viewModel/platform/checklist';
import { EntityLink } from '../EntityLink';
import { PlaneIcon } from '../PlanesStrip';
import { VerdictChip } from '../VerdictChip';
import { CheckTable } from './CheckTable';
import { ProgressBar } from './ProgressBar';
import { useChecklistStyles } from './styles';
import { Name, Words } from '../Words';
import { plainWords } from '../../viewModel/setOff';

interface PlaneChecklistProps {
  readonly checklist: ChecklistView;
  readonly base: string;
  readonly onToggle: (planeId: string) => void;
}

/** A plane with what it should have; folded where nothing is to be done. */
function Checklist(props: PlaneChecklistProps) {
  const classes = useChecklistStyles();
  const t = useTranslate();
  const { checklist, base } = props;
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
            base={base}
          />
        </div>
      )}
      {shown && folds && (
        <div className={classes.foot}>
          <Button
            size="small"
            color="primary"
            aria-expanded={open}
            aria-controls={table}
            onClick={toggle}
          >
            <Words text={open ? t('checklist.more.hide') : checklist.more} />
          </Button>
        </div>
      )}
    </Card>
  );
}

export const PlaneChecklist = memo(Checklist);

function PlaneHead(props: {
  readonly checklist: ChecklistView;
  readonly tableId: string;
  readonly onToggle: () => void;
}) {
  const classes = useChecklistStyles();
  const t = useTranslate();
  const { name, entity, freshness, progress, folds, open, rows, more, ...one } =
    props.checklist;
  const Chevron = open ? ExpandMoreOutlined : ChevronRightOutlined;
  return (
    <div className={classes.plane}>
      <PlaneIcon kind={one.kind} />
      <h3>
        {entity ? (
          <EntityLink entity={entity}>
            <Name text={name} />
          </EntityLink>
        ) : (
          <Name text={name} />
        )}
      </h3>
      <span className={classes.soft}>
        <Words text={one.place} />
      </span>
      <div className={classes.right}>
        <span className={classes.progress}>
          <span>
            <Words text={progress.text} />
          </span>
          <ProgressBar progress={progress} />
        </span>
        <span className={classes.asOf}>
          {freshness.seen ? (
            freshness.text
          ) : (
            <VerdictChip tone="unknown" icon="question" text={freshness.text} />
          )}
        </span>
        {folds ? (
          <IconButton
            size="small"
            className={classes.toggle}
            aria-expanded={open}
            aria-controls={rows.length > 0 ? props.tableId : undefined}
            aria-label={plainWords(t('checklist.toggle', { plane: name }))}
            title={open ? t('checklist.more.hide') : more && plainWords(more)}
            onClick={props.onToggle}
          >
            <Chevron fontSize="small" />
          </IconButton>
        ) : (
          <span className={classes.toggle} />
        )}
      </div>
    </div>
  );
}
