import CloseOutlined from '@material-ui/icons/CloseOutlined';
import { useTranslate } from '../../hooks/useViewContext';
import { wholeWord } from '../../viewModel/delivered';
import type { DrawerView } from '../../viewModel/drawer';
import { PressIcon } from '../Buttons';
import { CopyLinkButton } from '../CopyButton';
import { ProductionChip } from '../Pill';
import { VerdictChip } from '../VerdictChip';
import { EnvironmentStrip } from './EnvironmentStrip';
import { useDrawerStyles } from './styles';
import { Name, Words } from '../Words';

export const DRAWER_TITLE = 'openchoreo-secrets-drawer-title';

export interface DrawerHeadProps {
  readonly component: string;
  /** Label of the key, or what the URL asks for where it is gone. */
  readonly title: string;
  readonly environment?: string;
  readonly view?: DrawerView;
  readonly onClose: () => void;
  readonly onEnvironment: (environment: string) => void;
}

/** Which key, where, and how it stands in each environment. */
export function DrawerHead(props: DrawerHeadProps) {
  const classes = useDrawerStyles();
  const t = useTranslate();
  const { view, component, environment } = props;
  return (
    <header className={classes.head}>
      <div className={classes.corner}>
        <div>
          <span className={classes.where}>
            {environment === undefined ? (
              <Name text={component} />
            ) : (
              <Words text={t('drawer.where', { component, environment })} />
            )}
          </span>
          {view?.production && <ProductionChip of={environment} />}
          <span className={classes.grow} />
          <CopyLinkButton />
        </div>
        <PressIcon onClick={props.onClose} label={t('drawer.close')}>
          <CloseOutlined />
        </PressIcon>
      </div>
      <div className={classes.headRow}>
        <h2 className={classes.key} id={DRAWER_TITLE}>
          <Name text={props.title} />
        </h2>
        {view && <Standing view={view} />}
      </div>
      {view && (
        <EnvironmentStrip
          cells={view.strip}
          current={view.environment}
          onGo={props.onEnvironment}
        />
      )}
    </header>
  );
}

/** How it stands there, and what is to be said beside. */
function Standing({ view }: { readonly view: DrawerView }) {
  const classes = useDrawerStyles();
  const t = useTranslate();
  const { tone, icon, beside, tag } = view.current;
  return (
    <>
      <VerdictChip tone={tone} icon={icon} text={wholeWord(view.current)} />
      {beside && tone !== 'atRisk' && (
        <Words in="span" className={classes.where} text={beside} />
      )}
      {tag && <VerdictChip tone={tone} icon={icon} text={tag} />}
      {view.gap && (
        <VerdictChip tone="warning" icon="triangle" text={t('drawer.gap')} />
      )}
    </>
  );
}
