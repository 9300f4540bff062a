import type { PortalTool } from '@/lib/format';
import { portalPage } from '@/lib/markdown/fragments';
import { siteText } from '@/lib/text';
import type { ViewProps } from '../../body-props';
import { RichText } from '../../json/rich-text';
import { PortalLink, portalOf } from '../../portal-link';
import { WebLink } from '../../web-link';

/** Tools of the portal: each with where it is and what it does (FORMAT.md B.3). */
export function ToolsBody({ view, text, record, clouds }: ViewProps<readonly PortalTool[]>) {
  const portal = portalOf(record.clouds, clouds);
  return (
    <>
      <p className="label">{siteText().tools.help}</p>
      <ul className="divide-y divide-line border-y border-line">
        {view.map((tool) => (
          <li key={`${tool.name} ${tool.target}`} className="py-3">
            <ToolLink tool={tool} portal={portal} text={text} />
            <RichText written={tool.description} text={text} />
          </li>
        ))}
      </ul>
    </>
  );
}

interface LinkProps extends Pick<ViewProps<unknown>, 'text'> {
  readonly tool: PortalTool;
  readonly portal: string;
}

function ToolLink({ tool, portal, text }: LinkProps) {
  if (/^https?:/i.test(tool.target)) return <WebLink href={tool.target} name={tool.name} text={text} />;
  return <PortalLink name={tool.name} {...portalPage(tool.target)} portal={portal} text={text} />;
}
