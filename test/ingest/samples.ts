import { deflateRawSync, gzipSync } from 'node:zlib';

const BODY =
  'The ferry Maud ran aground near Kelso on Tuesday with 120 people aboard. Nobody was hurt, the harbour master said. '.repeat(
    3,
  );

const warc = [
  'WARC/1.0\r\nWARC-Type: warcinfo\r\nWARC-Record-ID: <urn:uuid:1>\r\nWARC-Date: 2024-05-14T00:00:00Z\r\nContent-Length: 0\r\n\r\n\r\n\r\n',
  ...[1, 2].map((n) => {
    const http = `HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<html><title>Page ${n}</title><p>${BODY}</html>`;
    return `WARC/1.0\r\nWARC-Type: response\r\nWARC-Record-ID: <urn:uuid:${n + 1}>\r\nWARC-Target-URI: https://a.example/${n}\r\nWARC-Date: 2024-05-14T00:00:00Z\r\nContent-Type: application/http; msgtype=response\r\nContent-Length: ${http.length}\r\n\r\n${http}\r\n\r\n`;
  }),
];

/** A zip archive of these files, as the format wants it; no check sums, which nothing here reads. */
export function zip(
  files: readonly { readonly name: string; readonly bytes: Uint8Array; readonly deflate?: boolean }[],
): Buffer {
  const parts: Buffer[] = [];
  const directory: Buffer[] = [];
  let at = 0;
  for (const { name, bytes, deflate = false } of files) {
    const packed = deflate ? deflateRawSync(bytes) : Buffer.from(bytes);
    const local = Buffer.alloc(30);
    local.writeUInt32LE(0x04034b50, 0);
    local.writeUInt16LE(deflate ? 8 : 0, 8);
    local.writeUInt32LE(packed.length, 18);
    local.writeUInt32LE(bytes.length, 22);
    local.writeUInt16LE(name.length, 26);
    const entry = Buffer.alloc(46);
    entry.writeUInt32LE(0x02014b50, 0);
    entry.writeUInt16LE(deflate ? 8 : 0, 10);
    entry.writeUInt32LE(packed.length, 20);
    entry.writeUInt32LE(bytes.length, 24);
    entry.writeUInt16LE(name.length, 28);
    entry.writeUInt32LE(at, 42);
    directory.push(entry, Buffer.from(name));
    parts.push(local, Buffer.from(name), packed);
    at += 30 + name.length + packed.length;
  }
  const central = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(files.length, 8);
  end.writeUInt16LE(files.length, 10);
  end.writeUInt32LE(central.length, 12);
  end.writeUInt32LE(at, 16);
  return Buffer.concat([...parts, central, end]);
}

/** One sound file of each format, by name. */
export const SAMPLES: Readonly<Record<string, Buffer>> = {
  'feed.rss': Buffer.from(
    `<?xml version="1.0"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>Herald</title><item><guid isPermaLink="false">1</guid><title>Full</title><link>https://a.example/1</link><content:encoded><![CDATA[<p>${BODY}]]></content:encoded></item><item><title>Teaser &amp; more</title><link>https://a.example/2</link><description>Read on</description><source url="https://wire.example">The Wire</source></item></channel></rss>`,
  ),
  'feed.atom': Buffer.from(
    `<feed xmlns="http://www.w3.org/2005/Atom"><title>Herald</title><entry><id>1</id><title>Full</title><link href="https://a.example/1"/><updated>2024-05-14T00:00:00Z</updated><content type="html">${BODY}</content></entry></feed>`,
  ),
  'feed.rdf': Buffer.from(
    `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/"><channel rdf:about="x"><title>Herald</title></channel><item rdf:about="1"><title>T</title><link>https://a.example/1</link><description>${BODY}</description></item></rdf:RDF>`,
  ),
  'feed.json': Buffer.from(
    JSON.stringify({
      version: 'https://jsonfeed.org/version/1',
      title: 'H',
      items: [{ id: '1', content_html: `<p>${BODY}` }],
    }),
  ),
  'list.opml': Buffer.from(
    '<opml version="2.0"><body><outline text="Group"><outline text="A" type="rss" xmlUrl="https://a.example/feed"/><outline text="B" xmlUrl="https://b.example/feed"/></outline></body></opml>',
  ),
  'sitemap.xml': Buffer.from(
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:news="http://www.google.com/schemas/sitemap-news/0.9"><url><loc>https://a.example/1</loc><news:news><news:publication><news:name>Herald</news:name><news:language>en</news:language></news:publication><news:publication_date>2024-05-14</news:publication_date><news:title>Ferry &amp; more</news:title></news:news></url></urlset>',
  ),
  'item.xml': Buffer.from(
    `<newsItem xmlns="http://iptc.org/std/nar/2006-10-01/" guid="urn:newsml:agency:1" xml:lang="en"><itemMeta><provider literal="Agency"/><versionCreated>2024-05-14T10:00:00Z</versionCreated></itemMeta><contentMeta><headline>Ferry aground</headline><by>Ada Lind</by></contentMeta><contentSet><inlineXML contenttype="application/xhtml+xml"><html xmlns="http://www.w3.org/1999/xhtml"><head><title>no</title></head><body><p>${BODY}</p><p>Second &lt;one&gt;.</p></body></html></inlineXML></contentSet></newsItem>`,
  ),
  'ninjs.json': Buffer.from(
    JSON.stringify({
      uri: 'https://agency.example/1',
      type: 'text',
      headline: 'Ferry',
      body_text: BODY,
      versioncreated: '2024-05-14T10:00:00Z',
      language: 'en',
    }),
  ),
  'pile.jsonl': Buffer.from(
    `${JSON.stringify({ id: '1', text: BODY, title: 'T' })}\n${JSON.stringify({ id: '2', html: `<p>${BODY}` })}\n`,
  ),
  'table.csv': Buffer.from(
    `id,title,text,url\n1,"A ""quoted"" title","${BODY}\nsecond line",https://a.example/1\n2,b,c,d\n`,
  ),
  'cloud.csv': Buffer.from(
    'stories_id,publish_date,title,url,language,media_name\n1,2024-05-14 10:00:00,Ferry aground,https://a.example/1,en,Herald\n',
  ),
  'table.tsv': Buffer.from(`text\ttitle\n${BODY}\tT\n`),
  'pages.warc': Buffer.from(warc.join('')),
  'pages.warc.gz': Buffer.concat(warc.map((record) => gzipSync(record))),
  'pages.wacz': zip([
    { name: 'datapackage.json', bytes: Buffer.from('{}'), deflate: true },
    { name: 'archive/data.warc.gz', bytes: Buffer.concat(warc.map((record) => gzipSync(record))) },
    { name: 'archive/more.warc', bytes: Buffer.from(warc.join('')), deflate: true },
  ]),
};
