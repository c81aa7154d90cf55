import { useTranslate } from '../../hooks/useViewContext';
import type { FactView } from '../../viewModel/refresh';
import { Section } from './Section';
import { useDrawerStyles } from './styles';
import { Words } from '../Words';

/** The ExternalSecret's own policy, and what it comes to. */
export function RefreshFacts(props: { readonly facts: readonly FactView[] }) {
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
