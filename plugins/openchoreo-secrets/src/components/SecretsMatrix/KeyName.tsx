import CodeOutlined from '@material-ui/icons/CodeOutlined';
import InsertDriveFileOutlined from '@material-ui/icons/InsertDriveFileOutlined';
import KeyboardTabOutlined from '@material-ui/icons/KeyboardTabOutlined';
import WidgetsOutlined from '@material-ui/icons/WidgetsOutlined';
import { useTranslate } from '../../hooks/useViewContext';
import type { RowView } from '../../viewModel/rows';
import { classNames } from '../classNames';
import { useMatrixStyles } from './styles';
import { Name } from '../Words';

const ICONS = {
  env: { Icon: CodeOutlined, label: 'matrix.fromEnv' },
  file: { Icon: InsertDriveFileOutlined, label: 'matrix.fromFile' },
  object: { Icon: WidgetsOutlined, label: 'matrix.fromObject' },
} as const;

/** Where the component takes it from, its name, and whether promotion left a gap. */
export function KeyName(props: {
  readonly row: Pick<RowView, 'from' | 'label' | 'gap'>;
}) {
  const classes = useMatrixStyles();
  const t = useTranslate();
  const { from, label, gap } = props.row;
  const { Icon, label: kind } = ICONS[from];
  return (
    <>
      <Icon fontSize="inherit" titleAccess={t(kind)} />
      <span className={classes.keyName}>
        <Name text={label} />
      </span>
      {gap && (
        <span
          className={classNames(classes.pill, classes.gap)}
          title={t('matrix.gapWhy')}
        >
          <KeyboardTabOutlined aria-hidden />
          {t('matrix.gap')}
        </span>
      )}
    </>
  );
}
