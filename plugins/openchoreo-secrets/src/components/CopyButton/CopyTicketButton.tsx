import { useTranslate } from '../../hooks/useViewContext';
import { ticketText, type TicketView } from '../../viewModel/ticket/ticket';
import { CopyTextButton } from './CopyTextButton';

/** Where another team acts: all that it has to know, with the address of what is shown. */
export function CopyTicketButton(props: {
  readonly ticket: TicketView;
  /** The address of the page, where it is another. */
  readonly link?: string;
  /** Where several such buttons stand on a page. */
  readonly label?: string;
}) {
  const t = useTranslate();
  const { ticket, link = window.location.href, label } = props;
  return (
    <CopyTextButton
      text={ticketText(ticket, link, { t })}
      words={t('ticket.copy')}
      label={label}
    />
  );
}
