import type { Delivery } from '@/lib/share';
import { siteText } from '@/lib/text';

/** What became of a summary that was sent. */
export function DeliveryNotice({ delivery }: { readonly delivery: Delivery }) {
  const words = siteText().summaryPage;
  if (delivery.kind === 'delivered')
    return (
      <div role="status" className="notice mb-6" data-delivery="delivered">
        <p className="font-semibold">{words.delivered}</p>
        {delivery.reference !== '' && <p>{words.reference(delivery.reference)}</p>}
      </div>
    );
  const { reason, status } = delivery;
  return (
    <div role="alert" className="notice mb-6" data-delivery="failed">
      <p className="font-semibold">{words.failed.title}</p>
      <p>{reason === 'refused' ? words.failed.refused(status) : words.failed[reason]}</p>
      <p>{words.failed.help}</p>
    </div>
  );
}
