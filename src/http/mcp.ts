import { z } from '@hono/zod-openapi';
import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import { WebStandardStreamableHTTPServerTransport } from '@modelcontextprotocol/sdk/server/webStandardStreamableHttp.js';
import { type Desk, type Store, storyId } from '../index.ts';
import { originsInWords } from '../model/brief-words.ts';
import { citing, compact, compactTree, reportsOf } from './mcp-answers.ts';

const MOST = 25;

const answer = (value: unknown) => ({ content: [{ type: 'text' as const, text: JSON.stringify(value) }] });
const failure = (text: string) => ({ isError: true, content: [{ type: 'text' as const, text }] });

export interface McpOptions {
  readonly store: Store;
  /** With it drafts can be checked. */
  readonly desk?: Desk;
  readonly version: string;
}

/** The tools that a program that speaks the Model Context Protocol gets: all of them only read, all answers cite. */
export function createMcpServer({ store, desk, version }: McpOptions): McpServer {
  const server = new McpServer({ name: 'stemma', version });
  const annotations = { readOnlyHint: true, openWorldHint: false };
  server.registerTool(
    'search_stories',
    {
      description: 'Finds news stories whose reports have all these words; without words the latest stories.',
      inputSchema: { words: z.string().max(500).optional(), limit: z.number().int().min(1).max(MOST).default(10) },
      annotations,
    },
    async ({ words, limit }) => {
      if (words === undefined) return answer((await store.stories({ sort: 'updated', limit })).items);
      const hits = await store.search({ words, limit: 200 });
      const ids = [...new Set(hits.items.flatMap((hit) => hit.story ?? []))].slice(0, limit);
      const found = await Promise.all(ids.map((id) => store.story(id)));
      return answer(found.flatMap((story) => (story ? [{ ...story, brief: undefined }] : [])));
    },
  );
  const id = z.string().max(300).describe('The id of a story, from search_stories');
  server.registerTool(
    'get_brief',
    {
      description: 'What the reports of a story tell, each sentence with the words it rests on, and where they differ.',
      inputSchema: { id },
      annotations,
    },
    async (input) => {
      const story = await store.story(storyId(input.id));
      return story ? answer(compact(story.brief)) : failure('No story has this id.');
    },
  );
  server.registerTool(
    'get_lineage',
    {
      description: 'The family tree of a story: which report came from which, how surely, on which evidence.',
      inputSchema: { id },
      annotations,
    },
    async (input) => {
      const story = await store.story(storyId(input.id));
      return story
        ? answer({ ...compactTree(story.brief), reports: reportsOf(story.brief) })
        : failure('No story has this id.');
    },
  );
  server.registerTool(
    'who_said',
    {
      description: 'Quotations by speaker, words and days, with the words in their report.',
      inputSchema: {
        speaker: z.string().max(200).optional(),
        words: z.string().max(500).optional(),
        from: z
          .string()
          .regex(/^\d{4}-\d{2}-\d{2}$/)
          .optional(),
        to: z
          .string()
          .regex(/^\d{4}-\d{2}-\d{2}$/)
          .optional(),
        limit: z.number().int().min(1).max(MOST).default(10),
      },
      annotations,
    },
    async ({ speaker, words, from, to, limit }) =>
      answer(
        (
          await store.quotations({
            limit,
            ...(speaker === undefined ? {} : { speaker }),
            ...(words === undefined ? {} : { words }),
            ...(from === undefined ? {} : { from }),
            ...(to === undefined ? {} : { to }),
          })
        ).items,
      ),
  );
  if (desk) {
    server.registerTool(
      'check_draft',
      {
        description:
          'What the reports of a story say to each sentence of a draft: supported, contradicted, unsupported.',
        inputSchema: { id, draft: z.string().min(1).max(100_000) },
        annotations,
      },
      async (input) => {
        const verdicts = await desk.check(storyId(input.id), input.draft);
        const story = await store.story(storyId(input.id));
        if (!verdicts || !story) return failure('No story has this id.');
        const cited = citing(story.brief);
        return answer(
          verdicts.map((one) => ({
            sentence: one.sentence,
            verdict: one.verdict,
            ...(one.verdict === 'supported' ? { origins: originsInWords(one.origins) } : {}),
            cites: cited(one.cites),
            conflicts: one.conflicts.map(({ slot, draft, reports }) => ({ slot, draft, reports })),
            ...(one.verdict === 'supported' && one.differs
              ? {
                  others: one.differs.map(({ slot, draft, reports, cites }) => ({
                    slot,
                    draft,
                    reports,
                    cites: cited(cites),
                  })),
                }
              : {}),
          })),
        );
      },
    );
  }
  return server;
}

/** Answers one request of the protocol over HTTP; nothing is kept between requests. */
export async function answerMcp(request: Request, options: McpOptions): Promise<Response> {
  const server = createMcpServer(options);
  const transport = new WebStandardStreamableHTTPServerTransport({ enableJsonResponse: true });
  await server.connect(transport as Parameters<McpServer['connect']>[0]);
  return transport.handleRequest(request);
}
