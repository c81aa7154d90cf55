import GetAppOutlined from '@material-ui/icons/GetAppOutlined';
import type { Export } from '../../hooks/useExport';
import { useTranslate } from '../../hooks/useViewContext';
import { OutlinedButton } from '../Buttons';
import { useFrameStyles } from '../Frame/styles';

/** Takes what is shown elsewhere as a file, and says when it did not arrive. */
export function ExportButton(props: {
  readonly file: Export;
  readonly text: string;
  /** What is read out, where the text alone says too little. */
  readonly label?: string;
}) {
  const classes = useFrameStyles();
  const t = useTranslate();
  const { file } = props;
  return (
    <>
      <OutlinedButton
        startIcon={<GetAppOutlined fontSize="small" />}
        disabled={file.running}
        onClick={file.start}
        label={props.label}
      >
        {props.text}
      </OutlinedButton>
      {file.failed && (
        <span role="alert" className={classes.failed}>
          {t('allSecrets.exportFailed')}
        </span>
      )}
    </>
  );
}
