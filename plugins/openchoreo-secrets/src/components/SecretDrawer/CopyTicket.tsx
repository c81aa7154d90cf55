import { useTranslate } from '../../hooks/useViewContext';
import { ticketText, type TicketView } from '../../viewModel/ticket/ticket';
import { CopyTextButton } from '../CopyButton';

/** Where another team acts: all that it has to know, with the address of the drawer. */
export function CopyTicket({ ticket }: { readonly ticket: TicketView }) {
  const t = useTranslate();
  return (
    <CopyTextButton
      text={ticketText(ticket, window.location.href, { t })}
      words={t('ticket.copy')}
    />
  );
}
