import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi';
import { addPage, jobPage } from '../add-page.ts';
import type { AddingJobs, Job } from '../adding-jobs.ts';
import { formOf } from '../form-of.ts';
import { addressesIn, type Dropped, givenReports } from '../given-reports.ts';
import { framed, heading } from '../page-frame.ts';
import { problem } from '../problem.ts';
import { adding, failures } from '../schemas.ts';

const MOST_FILES = 2000;
const BUSY = 'Eight calls to add are under way already: wait until one is done.';

const begin = createRoute({
  method: 'post',
  path: '/api/add',
  summary: 'Adds reports by their text or their address; answers at once, `/api/add/{number}` tells how it goes',
  request: {
    body: {
      required: true,
      content: {
        'application/json': {
          schema: z.object({
            addresses: z.array(z.string().max(2000)).max(500).default([]),
            reports: z
              .array(z.object({ name: z.string().max(200).default('report.txt'), text: z.string().max(2_000_000) }))
              .max(MOST_FILES)
              .default([])
              .openapi({ description: 'The name tells the form: report.txt, page.html, many.jsonl' }),
          }),
        },
      },
    },
  },
  responses: {
    202: { description: 'It is under way', content: { 'application/json': { schema: adding } } },
    ...failures,
  },
});

const progress = createRoute({
  method: 'get',
  path: '/api/add/{number}',
  summary: 'How a call to add goes',
  request: { params: z.object({ number: z.coerce.number().int().positive() }) },
  responses: { 200: { description: 'Its state', content: { 'application/json': { schema: adding } } }, ...failures },
});

const told = ({ number, state, done, all, what, kept }: Job) => ({
  number,
  state,
  done,
  all,
  what,
  ...(kept
    ? { added: kept.added, known: kept.known, notices: kept.notices.slice(0, 100).map((one) => ({ ...one })) }
    : {}),
});

/** Adding by dropping files or pasting addresses, for people; by JSON, for programs. */
export function addingRoutes(app: OpenAPIHono, shell: string, jobs: AddingJobs): void {
  app.openapi(begin, async (context) => {
    const { addresses, reports } = context.req.valid('json');
    const wrong = addresses.find((one) => addressesIn(one).addresses.length !== 1);
    if (wrong !== undefined) return problem(context, 400, 'Expected addresses that begin with http or https.') as never;
    const files = reports.map(({ name, text }) => ({ name, bytes: Buffer.from(text, 'utf8') }));
    const job = jobs.begin(givenReports(files, addresses));
    return job ? context.json(told(job), 202) : (problem(context, 503, BUSY) as never);
  });
  app.openapi(progress, (context) => {
    const job = jobs.job(context.req.valid('param').number);
    return job ? context.json(told(job), 200) : (problem(context, 404, 'No such call is remembered.') as never);
  });
  app.get('/add', (context) => context.html(addPage(shell, jobs.all())));
  app.post('/add', async (context) => {
    const form = await formOf(context);
    const files: Dropped[] = [];
    for (const one of form.all('files').slice(0, MOST_FILES)) {
      if (one instanceof File && one.size > 0)
        files.push({ name: one.name, bytes: new Uint8Array(await one.arrayBuffer()) });
    }
    const { addresses, others } = addressesIn(form.text('addresses'));
    const text = form.text('text').slice(0, 500_000);
    if (others.length > 0) {
      const some = others.slice(0, 3).join(', ').slice(0, 200);
      return context.html(addPage(shell, jobs.all(), `These are no addresses of the web: ${some}`), 400);
    }
    if (files.length + addresses.length === 0 && text.trim() === '')
      return context.html(addPage(shell, jobs.all(), 'Nothing was given.'), 400);
    const job = jobs.begin(givenReports(files, addresses, text));
    if (!job) return context.html(addPage(shell, jobs.all(), BUSY), 429);
    return context.redirect(`/adding/${job.number}`, 303);
  });
  app.get('/adding/:number', (context) => {
    const job = jobs.job(Number(context.req.param('number')));
    if (job) return context.html(jobPage(shell, job));
    return context.html(framed(shell, 'Adding', '', heading('No such call is remembered', '')), 404);
  });
}
