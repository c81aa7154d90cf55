import Drawer from '@material-ui/core/Drawer';
import useMediaQuery from '@material-ui/core/useMediaQuery';
import { useRef, type KeyboardEvent } from 'react';
import { usePortalPages } from '../../hooks/usePortalPages';
import { useTranslate } from '../../hooks/useViewContext';
import type { DrawerView } from '../../viewModel/drawer';
import type { GoneView } from '../../viewModel/gone';
import type { LinkView } from '../../viewModel/links';
import type { FactView } from '../../viewModel/refresh';
import { classNames } from '../classNames';
import { EntityLink } from '../EntityLink';
import { useRootStyles } from '../palette/useRootStyles';
import { MessageState } from '../States';
import { Words } from '../Words';
import { AlsoUsedBy } from './AlsoUsedBy';
import { Chain } from './Chain';
import { ChangeSection } from './ChangeSection';
import { Commands } from './Commands';
import { DRAWER_TITLE, DrawerHead, type DrawerHeadProps } from './DrawerHead';
import { ReasonBox } from './ReasonBox';
import { Section } from './Section';
import { useDrawerStyles } from './styles';
import { Timeline } from './Timeline';

export interface SecretDrawerProps extends DrawerHeadProps {
  readonly open: boolean;
  /** What is said where the key, or the environment, is gone or not shown. */
  readonly gone?: GoneView;
  readonly onKey: (row: string) => void;
  /** One step through keys (rows) or environments (columns). */
  readonly onStep: (keys: number, environments: number) => void;
}

const STEPS: Readonly<Record<string, readonly [number, number]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
};

/** One key in one environment; stays open through every refresh. */
export function SecretDrawer(given: SecretDrawerProps) {
  const props = useWhileClosing(given);
  const classes = useDrawerStyles();
  const { root } = useRootStyles();
  const still = useMediaQuery('(prefers-reduced-motion: reduce)');
  const { view } = props;
  const onKeyDown = (event: KeyboardEvent) => {
    const to = event.altKey ? STEPS[event.key] : undefined;
    if (to) {
      event.preventDefault();
      props.onStep(...to);
    }
  };
  return (
    <Drawer
      anchor="right"
      open={given.open}
      onClose={props.onClose}
      transitionDuration={still ? 0 : undefined}
      // The grid takes the focus back to the cell, also where the page was opened with the drawer.
      disableRestoreFocus
      PaperProps={{
        className: classNames(root, classes.paper),
        role: 'dialog',
        'aria-modal': true,
        'aria-labelledby': DRAWER_TITLE,
        // On the paper: a handler on the Drawer would replace the one that closes on Escape.
        onKeyDown,
      }}
    >
      <DrawerHead {...props} title={view?.key ?? props.title} />
      {view && <DrawerBody view={view} onKey={props.onKey} />}
      {props.gone && <MessageState framed={false} {...props.gone} />}
    </Drawer>
  );
}

/** While it slides away the drawer shows what it showed. */
function useWhileClosing(given: SecretDrawerProps): SecretDrawerProps {
  const last = useRef(given);
  if (given.open) {
    last.current = given;
  }
  return last.current;
}

function DrawerBody(props: {
  readonly view: DrawerView;
  readonly onKey: (row: string) => void;
}) {
  const { view } = props;
  return (
    <>
      {view.change && (
        <ChangeSection
          // Another key, another change.
          key={`${view.environment} ${view.key}`}
          change={view.change}
          now={view.now}
        />
      )}
      <ReasonBox view={view} onKey={props.onKey} />
      {view.chain.length > 0 && <Chain chain={view.chain} />}
      {view.facts.length > 0 && <RefreshFacts facts={view.facts} />}
      {view.podNote && <Timeline entries={view.timeline} note={view.podNote} />}
      {view.commands.length > 0 && <Commands commands={view.commands} />}
      {view.shared && <AlsoUsedBy shared={view.shared} />}
      <DrawerLinks links={view.links} />
    </>
  );
}

/** The ExternalSecret's own policy, and what it comes to. */
function RefreshFacts(props: { readonly facts: readonly FactView[] }) {
  const classes = useDrawerStyles();
  const t = useTranslate();
  return (
    <Section title={t('drawer.refresh')}>
      <dl className={classes.facts}>
        {props.facts.map(fact => (
          <div key={fact.label}>
            <dt>{fact.label}</dt>
            <dd
              className={fact.tone === 'error' ? classes.factError : undefined}
            >
              <Words text={fact.value} />
            </dd>
          </div>
        ))}
      </dl>
    </Section>
  );
}

/** Pages where to go on; those below an entity's page only where the portal brings them. */
function DrawerLinks(props: { readonly links: readonly LinkView[] }) {
  const classes = useDrawerStyles();
  const t = useTranslate();
  const { deploy } = usePortalPages();
  const links = props.links.filter(({ sub }) => deploy || !sub);
  if (links.length === 0) {
    return null;
  }
  return (
    <Section title={t('drawer.links')}>
      <div className={classes.links}>
        {links.map(link => (
          <EntityLink key={link.label} entity={link.entity} sub={link.sub}>
            <Words text={link.label} />
          </EntityLink>
        ))}
      </div>
    </Section>
  );
}
