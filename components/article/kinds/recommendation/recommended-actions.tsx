import type { Recommendation, RecommendedAction } from '@/lib/format';
import { blankLabel, siteText } from '@/lib/text';
import type { ViewProps } from '../../body-props';
import { RichText } from '../../json/rich-text';
import { PortalLink, portalOf } from '../../portal-link';
import { WebLink } from '../../web-link';

type Props = ViewProps<Recommendation>;

/** What to do about a recommendation: documents, pages of the portal, each with the condition under which it helps. */
export function RecommendedActions(props: Props) {
  const { actions, remediation } = props.view;
  const told = actions.filter(({ description, documentLink }) => description !== '' || documentLink !== '');
  const words = siteText().recommendation;
  return (
    <>
      {told.length > 0 && (
        <section>
          <h2 className="mb-3">{words.actions}</h2>
          <ul className="divide-y divide-line border-y border-line">
            {told.map((action, at) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: a list that never changes, whose texts may repeat.
              <li key={at} className="py-2.5">
                <Action {...props} action={action} />
              </li>
            ))}
          </ul>
        </section>
      )}
      {remediation.length > 0 && (
        <section>
          <h2 className="mb-2">{words.remediation}</h2>
          {remediation.map(({ link, implication }) => (
            <div key={`${link} ${implication}`} className="py-1">
              <RichText written={implication} text={props.text} />
              {link !== '' && <WebLink href={link} name={link} text={props.text} />}
            </div>
          ))}
        </section>
      )}
    </>
  );
}

function Action({ action, text, record, clouds }: Props & { readonly action: RecommendedAction }) {
  const { description, documentLink, blade, condition } = action;
  return (
    <>
      {documentLink !== '' && <WebLink href={documentLink} name={description || documentLink} text={text} />}
      {documentLink === '' && blade !== '' && (
        <PortalLink {...action} name={description} portal={portalOf(record.clouds, clouds)} text={text} />
      )}
      {documentLink === '' && blade === '' && <RichText written={description} text={text} />}
      {condition !== null && <p className="text-small text-soft italic">{conditionInWords(condition)}</p>}
    </>
  );
}

function conditionInWords({ name, isEqual, literal }: NonNullable<RecommendedAction['condition']>): string {
  const words = siteText().recommendation;
  const label = blankLabel(name);
  const inText = /^[A-Z]{2}/.test(label) ? label : label.charAt(0).toLowerCase() + label.slice(1);
  return isEqual ? words.onlyWhere(inText, literal) : words.onlyWhereNot(inText, literal);
}
