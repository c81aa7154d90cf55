import { useTranslate } from '../../hooks/useViewContext';
import type { ConsumerView } from '../../viewModel/platform/storeConsumers';
import type { StoreView } from '../../viewModel/platform/stores';
import { CopyTextButton } from '../CopyButton';
import { EntityLink } from '../EntityLink';
import { Place, useFirst, useFrameStyles } from '../Frame';
import { Said } from '../Quotation';
import { Words } from '../Words';

/** The environments of a store with their components, and what else there is to say. */
export function Consumers({ store }: { readonly store: StoreView }) {
  const classes = useFrameStyles();
  const t = useTranslate();
  return (
    <tr className={classes.details}>
      <td colSpan={7}>
        <ul className={classes.facts}>
          {store.consumers.map(consumer => (
            <Consumer key={consumer.id} consumer={consumer} />
          ))}
        </ul>
        {store.text && (
          <div className={classes.facts}>
            <CopyTextButton
              text={store.text}
              words={t('allSecrets.used.copy')}
            />
          </div>
        )}
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
  const classes = useFrameStyles();
  const t = useTranslate();
  const { environment, components, count } = consumer;
  const { shown, more } = useFirst(components, {
    atFirst: 6,
    atOnce: 60,
    words: rest => t('stores.more', { count: rest }),
    label: rest => t('stores.showMore', { count: rest, environment }),
  });
  return (
    <li>
      <Place of={environment} production={consumer.production} />
      <span className={classes.tools}>
        <span className={classes.soft}>
          {t('incident.components', { count })}
        </span>
        {shown.map(({ id, name, entity, sub }) => (
          <EntityLink
            key={id}
            entity={entity}
            sub={sub}
            className={classes.chip}
            name={name}
          />
        ))}
        {more}
      </span>
    </li>
  );
}
