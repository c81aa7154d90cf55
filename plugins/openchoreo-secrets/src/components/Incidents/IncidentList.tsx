import { useCallback } from 'react';
import { useKeptPlaces } from '../../hooks/useKeptPlaces';
import type { PlatformUrl } from '../../hooks/usePlatformUrl';
import { useTranslate } from '../../hooks/useViewContext';
import type { IncidentGroup } from '../../viewModel/platform/incidentGroups';
import { EntityLink } from '../EntityLink';
import { ListCard, useFrameStyles, type Held } from '../Frame';
import { IncidentRow } from './IncidentRow';

/** Incidents, or components with the incidents that hit them. */
export function IncidentList(props: {
  readonly groups: readonly IncidentGroup[];
  readonly url: PlatformUrl;
}) {
  const t = useTranslate();
  const { groups } = props;
  const [first] = groups;
  const label = t('page.incidents');
  return first && first.name === undefined ? (
    <ListCard label={label} of={first.incidents}>
      {(list, held) => (
        <Rows {...props} group={{ ...first, incidents: list }} held={held} />
      )}
    </ListCard>
  ) : (
    <ListCard label={label} of={groups}>
      {(list, held) => (
        <div {...held}>
          {list.map(group => (
            <Group {...props} key={group.id} group={group} />
          ))}
        </div>
      )}
    </ListCard>
  );
}

interface OfGroup {
  readonly group: IncidentGroup;
  readonly url: PlatformUrl;
}

function Group({ group, ...props }: OfGroup) {
  const classes = useFrameStyles();
  const t = useTranslate();
  const { name, entity, sub } = group;
  return (
    <section aria-label={name} className={classes.grouped}>
      <div className={classes.groupHead}>
        <strong>
          <EntityLink entity={entity} sub={sub} name={name} />
        </strong>
        <span className={classes.soft}>
          {t('desk.incidents', { count: group.incidents.length })}
        </span>
      </div>
      <Rows {...props} group={group} />
    </section>
  );
}

function Rows(props: OfGroup & { readonly held?: Held }) {
  const classes = useFrameStyles();
  const places = useKeptPlaces<HTMLUListElement>();
  const { group, url } = props;
  const { replace } = url;
  const { open } = url.state;
  const toggle = useCallback(
    (id: string) => replace({ open: id === open ? '' : id }),
    [replace, open],
  );
  return (
    <ul ref={places} className={classes.list} {...props.held}>
      {group.incidents.map(incident => {
        const id =
          group.name === undefined ? incident.id : `${group.id}|${incident.id}`;
        return (
          <IncidentRow
            key={id}
            id={id}
            incident={incident}
            open={id === open}
            onToggle={toggle}
          />
        );
      })}
    </ul>
  );
}
