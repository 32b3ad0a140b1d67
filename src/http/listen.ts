import { serve } from '@hono/node-server';
import type { createApp } from './app.ts';

export interface Listening {
  readonly url: string;
  readonly close: () => Promise<void>;
}

/** Serves the app on an address of this machine. Port 0 takes a free one. Rejects where the address cannot be had. */
export function listen(app: ReturnType<typeof createApp>, host: string, port: number): Promise<Listening> {
  return new Promise((resolve, reject) => {
    const server = serve({ fetch: app.fetch, hostname: host, port }, (info) => {
      const name = host.includes(':') ? `[${host}]` : host;
      resolve({
        url: `http://${name}:${info.port}/`,
        close: () =>
          new Promise((done) => {
            server.close(() => done());
            if ('closeAllConnections' in server) server.closeAllConnections();
          }),
      });
    });
    server.on('error', reject);
  });
}
