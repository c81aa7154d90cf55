import CheckOutlined from '@material-ui/icons/CheckOutlined';
import FileCopyOutlined from '@material-ui/icons/FileCopyOutlined';
import { useTranslate } from '../../hooks/useViewContext';
import { useCopy } from '../CopyButton';
import { Section } from './Section';
import { useDrawerStyles } from './styles';
import { PressIcon } from '../Buttons';

export function Commands(props: { readonly commands: readonly string[] }) {
  const t = useTranslate();
  return (
    <Section title={t('drawer.look')} note={t('drawer.lookNote')}>
      {props.commands.map(command => (
        <Command key={command} command={command} />
      ))}
    </Section>
  );
}

function Command({ command }: { readonly command: string }) {
  const classes = useDrawerStyles();
  const t = useTranslate();
  const { copied, copy } = useCopy();
  return (
    <div className={classes.command}>
      <code>{command}</code>
      <PressIcon
        onClick={() => copy(command)}
        label={
          copied ? t('matrix.copied') : t('drawer.copyCommand', { command })
        }
      >
        {copied ? <CheckOutlined /> : <FileCopyOutlined />}
      </PressIcon>
    </div>
  );
}
