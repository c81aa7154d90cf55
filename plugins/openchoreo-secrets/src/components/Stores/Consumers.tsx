import Button from '@material-ui/core/Button';
import { useState } from 'react';
import { useTranslate } from '../../hooks/useViewContext';
import type { ConsumerView } from '../../viewModel/platform/storeConsumers';
import type { StoreView } from '../../viewModel/platform/stores';
import { useTableStyles } from '../DataTable';
import { EntityLink } from '../EntityLink';
import { Said } from '../Quotation';
import { ProductionChip } from '../SecretsMatrix';
import { useStoreStyles } from './styles';
import { Name, Words } from '../Words';
import { plainWords } from '../../viewModel/setOff';

const AT_FIRST = 6;
const AT_ONCE = 60;

/** The environments of a store with their components, and what else there is to say. */
export function Consumers({ store }: { readonly store: StoreView }) {
  const classes = useStoreStyles();
  return (
    <tr className={classes.details}>
      <td colSpan={7}>
        <ul className={classes.consumers}>
          {store.consumers.map(consumer => (
            <Consumer key={consumer.id} consumer={consumer} />
          ))}
        </ul>
        <dl className={classes.facts}>
          {store.details.map(({ label, text, said }) => (
            <div key={label}>
              <dt>{label}</dt>
              <dd>
                <Words text={text} /> {said && <Said said={said} />}
              </dd>
            </div>
          ))}
        </dl>
      </td>
    </tr>
  );
}

function Consumer({ consumer }: { readonly consumer: ConsumerView }) {
  const classes = useStoreStyles();
  const table = useTableStyles();
  const t = useTranslate();
  const { environment, components } = consumer;
  const [limit, setLimit] = useState(AT_FIRST);
  const more = components.length - limit;
  return (
    <li className={classes.consumer}>
      <span className={table.place}>
        <Name text={environment} />
        {consumer.production && <ProductionChip />}
      </span>
      <span className={classes.chips}>
        <span className={table.soft}>
          {t('incident.components', { count: components.length })}
        </span>
        {components.slice(0, limit).map(({ id, name, entity, sub }) => (
          <EntityLink
            key={id}
            entity={entity}
            sub={sub}
            className={classes.chip}
          >
            <Name text={name} />
          </EntityLink>
        ))}
        {more > 0 && (
          <Button
            size="small"
            aria-label={plainWords(
              t('stores.showMore', { count: more, environment }),
            )}
            onClick={() => setLimit(limit + AT_ONCE)}
          >
            {t('stores.more', { count: more })}
          </Button>
        )}
      </span>
    </li>
  );
}
