import type { FolderDialect } from './dialects/dialect';
import type { HouseStyle } from './house-style';
import type { SectionRoles } from './section-role';
import type { AlertTarget, TicketTool } from './ticket-tool';

/** Names of the two standard sections in one language, lower case, without decoration (data file `section-names.json`). */
export interface SectionNames {
  readonly steps: readonly string[];
  readonly documents: readonly string[];
}

/** Where readers turn to when a flow has ended; `label` is the operator's own word for it, empty for none. */
export type Contact =
  | { readonly kind: 'link'; readonly href: string; readonly label: string }
  | { readonly kind: 'mail'; readonly address: string; readonly label: string }
  | { readonly kind: 'webhook'; readonly url: string; readonly label: string };

/** A picture of the content as it is served: the name that its bytes have, and its size in pixels. */
export interface LogoPicture {
  readonly name: string;
  readonly width: number;
  readonly height: number;
}

/** A link that an operator puts into the header or the footer: a page, this site’s or another’s, or a mailbox. */
export interface SiteLink {
  readonly name: string;
  readonly href: string;
}

/** A name or a text by language (BCP 47 tag), beside the one that holds where there is none. */
export type InLanguages = Readonly<Record<string, string>>;

/** A cloud as readers know it. */
export interface CloudData {
  readonly name: string;
  /** Host name; empty for none that readers can open. */
  readonly portal: string;
  /** Shown to readers of another cloud. */
  readonly note?: string;
  readonly names?: InLanguages;
  readonly notes?: InLanguages;
  /** What the name and the note are in (BCP 47), where they are chosen from `names` and `notes`; absent for the site's own language. */
  readonly language?: string;
  readonly noteLanguage?: string;
}

/** Settings of the site that its pages use (data file `site.json`). */
export interface SiteData {
  /** What the site is called; empty for Stepwise’s own name. */
  readonly name: string;
  /** The language of the interface at plain addresses, as a BCP 47 tag; empty for English. */
  readonly language: string;
  /** The language of the interface that the support team reads case summaries in, as a BCP 47 tag; empty for each reader's own. */
  readonly supportLanguage: string;
  /** One line on what the site is for; empty for Stepwise’s own. */
  readonly tagline: string;
  /** Stands before the name in the header; `null` for Stepwise’s own mark. */
  readonly logo: LogoPicture | null;
  /** The color of what acts, as `#rrggbb` (lib/brand makes the others of it); empty for Stepwise’s own. */
  readonly accent: string;
  readonly links: { readonly header: readonly SiteLink[]; readonly footer: readonly SiteLink[] };
  /** What the home page shows first, by id or slug; empty lists where the site chooses. */
  readonly featured: { readonly troubleshooters: readonly string[]; readonly products: readonly string[] };
  /** Origins of the pages that may show the help inside them (lib/embed), such as `https://portal.example`; `*` for all. */
  readonly embedOrigins: readonly string[];
  /** Address at which a content file is edited; `{path}` stands for the file. Empty for none. */
  readonly editUrlTemplate: string;
  /** Months after its last change from which an article may be out of date; 0 for never. */
  readonly staleAfterMonths: number;
}

/**
 * What authors and operators may change without touching code: the files of `content/data`. The catalog reads them and
 * passes them down, so that the reading rooms need no disk.
 */
export interface ContentData {
  /** BCP 47 tag → section names. */
  readonly sectionNames: Readonly<Record<string, SectionNames>>;
  /** BCP 47 tag → how headings of each role begin; absent where nothing is known of them. */
  readonly sectionRoles?: Readonly<Record<string, SectionRoles>>;
  /** Product id → its name and, where known, the address part and group for browsing, and whether it is no longer offered. */
  readonly products: Readonly<
    Record<
      string,
      {
        readonly name: string;
        readonly names?: InLanguages;
        readonly slug?: string;
        readonly group?: string;
        readonly retired?: boolean;
      }
    >
  >;
  /** Cloud token → reader's name, portal host, and the note shown to readers of another cloud. */
  readonly clouds: Readonly<Record<string, CloudData>>;
  /**
   * Old slug or article id, or an old address in full (`/products/old`, `/t/100`) → where it went: a slug or a product's
   * address, or `null` where it was retired, with a reason.
   */
  readonly aliases: Readonly<Record<string, { readonly to: string | null; readonly reason?: string }>>;
  /** What the folder says of the dialect of its files; absent where nothing is known of the folder. */
  readonly folder?: FolderDialect;
  /** Groups of words that mean the same, lower case. */
  readonly synonyms: readonly (readonly string[])[];
  /** Where readers turn to with a case summary (`contact` of `site.json`); `null` for nowhere. */
  readonly contact?: Contact | null;
  readonly site?: SiteData;
  /** How the webhook of `contact` takes a summary (`desk` of `site.json`); `null` for the summary's own JSON. */
  readonly desk?: TicketTool | null;
  /** Where the names of Azure's alerts, metrics, and logs lead (`/go`). */
  readonly alerts?: readonly AlertTarget[];
  /** Drafts are content as well, as for their authors; absent where they are left out. */
  readonly withDrafts?: true;
  /** How articles are written in this house; absent where nothing is asked of them. */
  readonly style?: HouseStyle;
  /** Words that tell a text for support engineers: names as written, phrases in any case. */
  readonly engineerWords?: { readonly names: readonly string[]; readonly phrases: readonly string[] };
}
