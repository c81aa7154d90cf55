import { useTranslate } from '../../hooks/useViewContext';
import { teamView } from '../../viewModel/withheld';
import { EntityLink } from '../EntityLink';
import { Words } from '../Words';

/** Whom to ask, with their page. */
export function AskTeam(props: {
  readonly platformTeam: string | undefined;
  /** Said where the answer names nobody. */
  readonly otherwise?: string;
}) {
  const t = useTranslate();
  const team = teamView(props);
  return team ? (
    <EntityLink entity={team.entity}>
      <Words text={t('withheld.askLink', { team: team.name })} />
    </EntityLink>
  ) : (
    <>{props.otherwise}</>
  );
}
