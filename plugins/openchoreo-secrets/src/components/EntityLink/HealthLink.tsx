import type { ReactNode } from 'react';
import { useSecretHealthBase } from '../../hooks/useSecretHealthBase';
import { plainWords } from '../../viewModel/setOff';
import { MaybeLink } from './MaybeLink';

/** A link below the page of secret health; in an app without it the content alone, or nothing of what only leads on. */
export function HealthLink(props: {
  readonly to: string | undefined;
  readonly className?: string;
  /** What is read out, where the content alone says too little. */
  readonly label?: string;
  readonly onlyLeadsOn?: boolean;
  readonly children: ReactNode;
}) {
  const base = useSecretHealthBase();
  const { to, label, onlyLeadsOn, ...rest } = props;
  const isThere = base !== undefined && to !== undefined;
  return onlyLeadsOn && !isThere ? null : (
    <MaybeLink
      {...rest}
      to={isThere ? `${base}/${to}` : undefined}
      aria-label={label && plainWords(label)}
    />
  );
}
