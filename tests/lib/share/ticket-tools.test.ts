import { createHmac } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { createServer, type IncomingHttpHeaders, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import * as z from 'zod';
import { openCatalog } from '@/lib/catalog';
import { compileCatalog } from '@/lib/compile';
import type { TicketTool } from '@/lib/format';
import { quietened, summaryAsHtml, summaryAsMarkdown, summaryAsText, summaryJson, withOrigin } from '@/lib/share';
import { deliverSummary, signatureOf } from '@/lib/share/delivery';
import { siteText } from '@/lib/text';
import { contentFolder } from '../compile/content-folder';
import { summaryOf } from './sample-summary';

const ARTICLE = '<properties\n  pageTitle="A"\n  selfHelpType="generic"\n/>\n# A\n';
const TYPED = `Secret <!channel> @octocat #12 owner/repo#1 {token} {title} </p><script>x</script> ${'long '.repeat(2000)}`;

const text = (most: number) => z.string().min(1).max(most);

/**
 * What each product's documentation says of the request that opens a ticket or posts a message, and the answer that it gives. Shapes are closed
 * where the product refuses what it doesn't know.
 */
const PRODUCTS: Readonly<
  Record<
    string,
    {
      readonly values?: Readonly<Record<string, string>>;
      readonly shape: z.ZodType;
      readonly status: number;
      readonly answer: string;
      readonly reference: string;
      readonly authorization: string | undefined;
    }
  >
> = {
  // Zendesk, Tickets API, POST /api/v2/tickets: subject and comment of a ticket.
  zendesk: {
    shape: z.strictObject({
      ticket: z.strictObject({
        subject: text(150),
        comment: z.strictObject({ html_body: text(65_536) }),
        external_id: text(255),
        tags: z.array(z.string()),
      }),
    }),
    status: 201,
    answer: '{"ticket":{"id":35436,"subject":"x"},"audit":{"id":1}}',
    reference: '35436',
    authorization: 'Basic t0ken',
  },
  // ServiceNow, Table API, POST /api/now/table/incident: columns of the table; 160 and 4,000 characters.
  servicenow: {
    shape: z.strictObject({
      short_description: text(160),
      description: text(4000),
      correlation_id: text(100),
      correlation_display: text(100),
    }),
    status: 201,
    answer: '{"result":{"number":"INC0010002","sys_id":"c537bae64f411200adf9f8e18110c76e"}}',
    reference: 'INC0010002',
    authorization: 'Basic t0ken',
  },
  // Jira Service Management, POST /rest/servicedeskapi/request: RequestCreateDTO.
  'jira-service-management': {
    values: { serviceDeskId: '10', requestTypeId: '25' },
    shape: z.strictObject({
      serviceDeskId: z.literal('10'),
      requestTypeId: z.literal('25'),
      requestFieldValues: z.strictObject({ summary: text(255).regex(/^[^\n]*$/), description: text(32_767) }),
    }),
    status: 201,
    answer: '{"issueId":"107001","issueKey":"HELPDESK-1","requestTypeId":"25"}',
    reference: 'HELPDESK-1',
    authorization: 'Basic t0ken',
  },
  // GitHub, POST /repos/{owner}/{repo}/issues.
  'github-issues': {
    shape: z.strictObject({ title: text(256), body: text(65_536), labels: z.array(z.string()) }),
    status: 201,
    answer: '{"id":1,"number":1347,"html_url":"https://code.example/1347"}',
    reference: '1347',
    authorization: 'Bearer t0ken',
  },
  // Teams, webhook of a workflow: a message with one adaptive card, at most 28 KB.
  teams: {
    shape: z.strictObject({
      type: z.literal('message'),
      attachments: z.tuple([
        z.strictObject({
          contentType: z.literal('application/vnd.microsoft.card.adaptive'),
          contentUrl: z.null(),
          content: z.object({
            type: z.literal('AdaptiveCard'),
            version: z.literal('1.4'),
            body: z.array(z.object({ type: z.literal('TextBlock'), text: text(8000) })),
            actions: z.tuple([z.strictObject({ type: z.literal('Action.OpenUrl'), title: text(80), url: z.url() })]),
          }),
        }),
      ]),
    }),
    status: 202,
    answer: '',
    reference: '',
    authorization: undefined,
  },
  // Slack, incoming webhook: blocks; 150 characters in a header, 3,000 in a section. Words of readers are plain text, never markup.
  slack: {
    shape: z.strictObject({
      text: text(4000),
      blocks: z.array(
        z.discriminatedUnion('type', [
          z.strictObject({
            type: z.literal('header'),
            text: z.strictObject({ type: z.literal('plain_text'), text: text(150) }),
          }),
          z.strictObject({
            type: z.literal('section'),
            text: z.strictObject({ type: z.literal('plain_text'), text: text(3000) }),
          }),
        ]),
      ),
    }),
    status: 200,
    answer: 'ok',
    reference: '',
    authorization: undefined,
  },
};

interface Got {
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

let server: Server;
let url: string;
let got: Got[] = [];
let answers: { readonly status: number; readonly body: string; readonly headers?: Readonly<Record<string, string>> }[];

beforeAll(async () => {
  server = createServer(async (request, response) => {
    let body = '';
    for await (const chunk of request) body += chunk;
    got.push({ headers: request.headers, body });
    const answer = answers.length > 1 ? answers.shift() : answers[0];
    response.writeHead(answer?.status ?? 500, answer?.headers).end(answer?.body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/in`;
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

/** What a catalog of this `site.json` has of its desk, and what is said about it. */
async function ticketToolOf(site: unknown, files: Readonly<Record<string, string>> = {}) {
  const { contentDir, outFile } = contentFolder({ 'a.md': ARTICLE, 'data/site.json': JSON.stringify(site), ...files });
  await compileCatalog({ contentDir, outFile });
  const catalog = openCatalog(outFile);
  const said = [...catalog.diagnostics()].filter(({ path }) => path.startsWith('data/'));
  return { desk: catalog.desk, said: said.map(({ message }) => message).join('\n') };
}

const SUMMARY = withOrigin(summaryOf({ server: 'db1', details: TYPED }), 'https://help.example');

function textsOf() {
  const words = siteText().caseSummary;
  return {
    text: summaryAsText(SUMMARY, words),
    markdown: summaryAsMarkdown(SUMMARY, words),
    quietMarkdown: summaryAsMarkdown(quietened(SUMMARY), words),
    html: summaryAsHtml(SUMMARY, words),
  };
}

function send(template: TicketTool) {
  const parcel = { url, summary: summaryJson(SUMMARY), desk: { template, texts: textsOf() } };
  return deliverSummary(parcel, { key: 'k1', token: 't0ken', secret: 's3cret', timeout: 20_000, waits: [5, 5] });
}

describe('the template of', () => {
  it('every tool that comes with the project is here', () => {
    const names = readdirSync('content/data/desks').map((name) => name.replace(/\.json$/, ''));
    expect(names.toSorted()).toEqual(Object.keys(PRODUCTS).toSorted());
  });

  it.each(Object.entries(PRODUCTS))(
    '%s makes what the tool takes, and reads what it answers',
    async (name, product) => {
      const { desk, said } = await ticketToolOf({ desk: { template: name, values: product.values ?? {} } });
      expect(said).toBe('');
      if (desk === null) throw new Error('no template');
      [got, answers] = [[], [{ status: product.status, body: product.answer }]];
      expect(await send(desk)).toEqual({ kind: 'delivered', reference: product.reference });
      const [{ headers, body } = { headers: {}, body: '' }] = got;
      expect(product.shape.safeParse(JSON.parse(body)).error?.issues).toBeUndefined();
      expect(Buffer.byteLength(body)).toBeLessThan(name === 'teams' ? 28 * 1024 : 200_000);
      expect(headers.authorization).toBe(product.authorization);
      expect(headers).toMatchObject({ 'content-type': 'application/json' });
      // Typed words are only words: they fill in no placeholder, and are no markup.
      expect(body).toContain('{token}');
      if (name === 'zendesk') expect(body).not.toContain('<script>');
      // Whatever is cut, the way back to the answers is there.
      if (name !== 'zendesk') expect(body).toContain(SUMMARY.link);
      if (name === 'github-issues') expect(body).not.toMatch(/(?<![a-z\d])@(?=[a-z])|#\d/i);
      if (name === 'teams' || name === 'github-issues') expect(body).not.toContain('\n<script>');
      expect(body).not.toMatch(/\{(?:text|html|markdown|key|link)(?::\d+)?\}/);
    },
  );
});

describe('a template', () => {
  it('takes the whole summary as data, and values of the operator', async () => {
    const own = { 'data/desks/own.json': '{ "body": { "case": "{summary}", "queue": "{queue}", "n": 1 } }' };
    const { desk } = await ticketToolOf({ desk: { template: 'own', values: { queue: 'databases' } } }, own);
    if (desk === null) throw new Error('no template');
    [got, answers] = [[], [{ status: 200, body: '{"id":7}' }]];
    expect(await send(desk)).toMatchObject({ reference: '7' });
    expect(JSON.parse(got[0]?.body ?? '')).toEqual({ case: summaryJson(SUMMARY), queue: 'databases', n: 1 });
  });

  it.each([
    ['is not there', { template: 'nothing' }, /desk: there is no data file "desks\/nothing\.json"/],
    [
      'asks for a value that is not given',
      { template: 'jira-service-management', values: { serviceDeskId: '1' } },
      /needs "requestTypeId"; set it in "values": \{ "requestTypeId": "…" \}/,
    ],
    ['leads out of its folder', { template: '../../etc' }, /desk/],
    ['has no body', { template: 'empty' }, /"desks\/empty\.json" has no "body"/],
    ['has entries that nobody knows', { template: 'strange' }, /no such entry; there are name, authorization/],
    ['has a header of two lines', { template: 'lines' }, /expected one line of ASCII/],
  ])('that %s is told with what to do', async (_, desk, message) => {
    const files = {
      'data/desks/empty.json': '{ "name": "Empty" }',
      'data/desks/strange.json': '{ "body": {}, "bodi": {} }',
      'data/desks/lines.json': '{ "body": {}, "authorization": "a\\nb" }',
    };
    expect((await ticketToolOf({ desk }, files)).said).toMatch(message);
  });
});

describe('a signature', () => {
  it('is made with the secret over the time and the body, anew for each try under one key', async () => {
    const { desk } = await ticketToolOf({ desk: { template: 'slack' } });
    if (desk === null) throw new Error('no template');
    [got, answers] = [
      [],
      [
        { status: 503, body: '', headers: { 'retry-after': '2' } },
        { status: 200, body: 'ok' },
      ],
    ];
    await send(desk);
    expect(got).toHaveLength(2);
    const times = got.map(({ headers, body }) => {
      const [, seconds = '', hash = ''] =
        /^t=(\d+),v1=([0-9a-f]{64})$/.exec(String(headers['stepwise-signature'])) ?? [];
      expect(hash).toBe(createHmac('sha256', 's3cret').update(`${seconds}.${body}`).digest('hex'));
      return Number(seconds);
    });
    expect((times[1] ?? 0) - (times[0] ?? 0)).toBeGreaterThanOrEqual(1);
    expect(new Set(got.map(({ headers }) => headers['idempotency-key'])).size).toBe(1);
  });

  it('is none without a secret', async () => {
    [got, answers] = [[], [{ status: 200, body: '' }]];
    await deliverSummary({ url, summary: summaryJson(SUMMARY) }, { key: 'k1', waits: [] });
    expect(got[0]?.headers['stepwise-signature']).toBeUndefined();
  });

  it('is checked by the code in docs/ticket-tools.md', async () => {
    const code = /```js\n([\s\S]*?)```/.exec(readFileSync('docs/ticket-tools.md', 'utf8'))?.[1] ?? '';
    const { isGenuine } = await import(`data:text/javascript,${encodeURIComponent(code)}`);
    const body = '{"a":"ü"}';
    const now = Math.floor(Date.now() / 1000);
    expect(isGenuine(signatureOf(body, 's3cret'), body, 's3cret')).toBe(true);
    expect(isGenuine(signatureOf(body, 's3cret', now - 3600), body, 's3cret')).toBe(false);
    expect(isGenuine(signatureOf(body, 'other'), body, 's3cret')).toBe(false);
    expect(isGenuine(signatureOf(body, 's3cret'), `${body} `, 's3cret')).toBe(false);
    for (const broken of [undefined, '', 't=x,v1=', `t=${now},v1=00`])
      expect(isGenuine(broken, body, 's3cret')).toBe(false);
  });
});
