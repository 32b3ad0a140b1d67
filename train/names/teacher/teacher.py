"""Fine-tunes a small pretrained encoder on the labelled sets and labels unlabelled news with it. See models/names.md.

The encoder knows no capitals; an embedding of each word's shape is added to its input.
"""
import argparse, json, math, random, re, time
import numpy as np, torch
from torch import nn
from tokenizers import Tokenizer
from transformers import AutoModel

parser = argparse.ArgumentParser()
parser.add_argument('--model', required=True, help='folder of the encoder')
parser.add_argument('--texts', required=True, help='folder with labelled.jsonl and news.jsonl, where labels.jsonl is written')
parser.add_argument('--save', help='file for the fine-tuned weights')
parser.add_argument('--load', help='fine-tuned weights; nothing is trained then')
parser.add_argument('--epochs', type=int, default=4)
parser.add_argument('--rate', type=float, default=1e-4)
parser.add_argument('--limit', type=int, default=10**9, help='tokens to label')
parser.add_argument('--threads', type=int, default=1)
parser.add_argument('--without', default='wikigold,dev')
args = parser.parse_args()
random.seed(1), np.random.seed(1), torch.manual_seed(1)
torch.set_num_threads(args.threads)
MARK = {'re3d': 1, 'wnut': 2, 'btc': 3}
WEIGHT = {'re3d': 0.5, 'wnut': 0.5, 'btc': 0.5}
LABELS, LONGEST = 17, 160
started = time.time()
def log(*a): print(f'{time.time() - started:.0f}s', *a, flush=True)

tokenizer = Tokenizer.from_file(args.model + '/tokenizer.json')
tokenizer.no_padding(), tokenizer.no_truncation()
CLS, SEP = tokenizer.token_to_id('[CLS]'), tokenizer.token_to_id('[SEP]')
if CLS is None: CLS, SEP = tokenizer.token_to_id('<s>'), tokenizer.token_to_id('</s>')
cache = {}
def pieces(word):
    if word not in cache: cache[word] = tokenizer.encode(word[:60], add_special_tokens=False).ids[:12] or [tokenizer.token_to_id('[UNK]')]
    return cache[word]

def shape(word):
    if not any(c.isalpha() for c in word): return 1 if any(c.isdigit() for c in word) else 2
    if word.islower(): return 3
    if word[0].isupper() and (len(word) == 1): return 4
    if word.isupper(): return 5
    if word[0].isupper() and word[1:].islower(): return 6
    return 7 if word[0].isupper() else 8

def chunks(doc):
    """Runs of whole sentences of at most LONGEST words, as (from, to)."""
    starts = doc['starts'] + [len(doc['words'])]
    out, begin = [], 0
    for a, b in zip(starts, starts[1:]):
        if b - begin > LONGEST and a > begin: out.append((begin, a)); begin = a
        while b - begin > LONGEST: out.append((begin, begin + LONGEST)); begin += LONGEST
    if begin < len(doc['words']): out.append((begin, len(doc['words'])))
    return out

class Row:
    def __init__(self, doc, a, b):
        self.doc, self.a, self.b = doc, a, b
        firsts = set(doc['starts'])
        self.ids, self.shapes, self.heads = [CLS], [0], []
        for i in range(a, b):
            w = doc['words'][i]
            s = shape(w) * 2 + (1 if i in firsts else 0)
            self.heads.append(len(self.ids))
            for k, p in enumerate(pieces(w)):
                self.ids.append(p); self.shapes.append(s if k == 0 else s + 18)
        self.ids.append(SEP); self.shapes.append(0)
        self.labels = doc['labels'][a:b] if 'labels' in doc else None

class Net(nn.Module):
    def __init__(self):
        super().__init__()
        self.encoder = AutoModel.from_pretrained(args.model)
        # The many rows of the vocabulary would take most of the time and learn little.
        self.encoder.embeddings.word_embeddings.weight.requires_grad_(False)
        d = self.encoder.config.hidden_size
        self.shape = nn.Embedding(40, d); nn.init.normal_(self.shape.weight, std=0.02)
        self.mark = nn.Embedding(4, d); nn.init.zeros_(self.mark.weight)
        self.drop = nn.Dropout(0.1)
        self.out = nn.Linear(d, LABELS)
    def forward(self, ids, shapes, marks, mask, heads):
        x = self.encoder.embeddings.word_embeddings(ids) + self.shape(shapes) + self.mark(marks)[:, None]
        h = self.encoder(inputs_embeds=x, attention_mask=mask)[0]
        h = torch.gather(h, 1, heads[:, :, None].expand(-1, -1, h.shape[2]))
        return self.out(self.drop(h)).float()

def batches(rows, size, shuffle):
    order = sorted(range(len(rows)), key=lambda i: (len(rows[i].ids) + (random.random() * 20 if shuffle else 0)))
    out, now = [], []
    for i in order:
        now.append(i)
        if len(now) * len(rows[i].ids) >= size: out.append(now); now = []
    if now: out.append(now)
    if shuffle: random.shuffle(out)
    return out

def tensors(rows):
    n, m = max(len(r.ids) for r in rows), max(len(r.heads) for r in rows)
    ids, shapes, mask = (np.zeros((len(rows), n), np.int64) for _ in range(3))
    heads, labels = np.zeros((len(rows), m), np.int64), np.full((len(rows), m), -100, np.int64)
    for k, r in enumerate(rows):
        ids[k, :len(r.ids)] = r.ids; shapes[k, :len(r.ids)] = r.shapes; mask[k, :len(r.ids)] = 1
        heads[k, :len(r.heads)] = r.heads
        if r.labels is not None: labels[k, :len(r.labels)] = r.labels
    marks = np.array([MARK.get(r.doc.get('set'), 0) for r in rows])
    weights = np.array([WEIGHT.get(r.doc.get('set'), 1) for r in rows], np.float32)
    return [torch.from_numpy(x) for x in (ids, shapes, marks, mask, heads, labels, weights)]

# Which label may follow which: O, then B, I, E, S of each kind.
place = lambda y: -1 if y == 0 else (y - 1) % 4
opened = lambda y: y != 0 and place(y) in (0, 1)
FOLLOW = np.array([[(place(b) in (1, 2) and (a - 1) // 4 == (b - 1) // 4) if opened(a) else place(b) in (-1, 0, 3)
                    for b in range(LABELS)] for a in range(LABELS)])
def viterbi(logp):
    n = len(logp); step = np.where(FOLLOW, 0, -1e9)
    score = logp[0] + np.where([place(y) in (-1, 0, 3) for y in range(LABELS)], 0, -1e9); back = []
    for t in range(1, n):
        m = score[:, None] + step; back.append(m.argmax(0)); score = m.max(0) + logp[t]
    y = int((score + np.where([opened(y) for y in range(LABELS)], -1e9, 0)).argmax()); out = [y]
    for b in reversed(back): y = int(b[y]); out.append(y)
    return out[::-1]

def spans(labels):
    out, start = set(), None
    for i, y in enumerate(labels):
        if y == 0: continue
        if place(y) in (0, 3): start = i
        if place(y) in (2, 3) and start is not None: out.add((start, i, (y - 1) // 4)); start = None
    return out

def predict(net, rows, sink):
    net.eval()
    with torch.no_grad(), torch.autocast('cpu', torch.bfloat16):
        for batch in batches(rows, 6000, False):
            part = [rows[i] for i in batch]
            ids, shapes, marks, mask, heads, _, _ = tensors(part)
            logp = torch.log_softmax(net(ids, shapes, marks, mask, heads), -1).numpy()
            for r, lp in zip(part, logp): sink(r, lp[:r.b - r.a])

def evaluate(net, name, docs):
    counts = np.zeros((4, 3), int)
    def sink(r, lp):
        said, gold = spans(viterbi(lp)), spans(r.labels)
        for k in range(4):
            s, g = {x for x in said if x[2] == k}, {x for x in gold if x[2] == k}
            counts[k] += (len(s & g), len(s), len(g))
    predict(net, [Row(d, a, b) for d in docs for a, b in chunks(d)], sink)
    f = lambda c: 200 * c[0] / max(1, c[1] + c[2])
    log(name, f'all {f(counts[:3].sum(0)):.2f}', *(f'{k} {f(c):.1f}' for k, c in zip(('per', 'org', 'loc', 'other'), counts)))

docs = [json.loads(l) for l in open(args.texts + '/labelled.jsonl')]
docs = [d for d in docs if d['words']]
left = args.without.split(',')
net = Net()
if args.load: net.load_state_dict(torch.load(args.load))
else:
    rows = [Row(d, a, b) for d in docs if d['set'] not in left for a, b in chunks(d)]
    # Single sentences and short runs as well, so that little context is enough.
    for d in docs:
        if d['set'] in left or random.random() < .8: continue
        ends = d['starts'][1:] + [len(d['words'])]
        rows += [Row(d, a, b) for a, b in zip(d['starts'], ends) if 3 < b - a <= LONGEST and random.random() < .15]
    log(len(rows), 'rows', sum(len(r.ids) for r in rows), 'pieces')
    head = [p for n, p in net.named_parameters() if p.requires_grad and not n.startswith('encoder.')]
    body = [p for n, p in net.named_parameters() if p.requires_grad and n.startswith('encoder.')]
    optimizer = torch.optim.AdamW([{'params': body, 'lr': args.rate}, {'params': head, 'lr': args.rate * 10}], weight_decay=0.01, fused=True)
    total = len(batches(rows, 3000, False)) * args.epochs
    schedule = torch.optim.lr_scheduler.LambdaLR(optimizer, lambda s: min(1, s / (0.08 * total)) * max(0.02, 1 - s / total))
    for epoch in range(args.epochs):
        net.train(); losses = []
        for batch in batches(rows, 3000, True):
            ids, shapes, marks, mask, heads, labels, weights = tensors([rows[i] for i in batch])
            with torch.autocast('cpu', torch.bfloat16): logits = net(ids, shapes, marks, mask, heads)
            loss = nn.functional.cross_entropy(logits.transpose(1, 2), labels, ignore_index=-100, reduction='none')
            loss = (loss * weights[:, None]).sum() / max(1, int((labels >= 0).sum()))
            optimizer.zero_grad(); loss.backward()
            nn.utils.clip_grad_norm_(net.parameters(), 1.0)
            optimizer.step(); schedule.step(); losses.append(float(loss.detach()))
            if len(losses) % 20 == 0: log(f'{len(losses)} of {total // args.epochs}: {np.mean(losses[-20:]):.4f}')
        log('epoch', epoch + 1, 'loss', np.mean(losses))
        if epoch % 2 == 1 or epoch + 1 == args.epochs:
            for name in ('dev', 'wikigold'): evaluate(net, name, [d for d in docs if d['set'] == name])
        if args.save: torch.save(net.state_dict(), args.save)

said, used = {}, 0
news, rows = [json.loads(l) for l in open(args.texts + '/news.jsonl')], []
for d in news:
    if used > args.limit or not d['words']: continue
    used += len(d['words']); rows += [Row(d, a, b) for a, b in chunks(d)]
    said[(d['file'], d['line'])] = [[0] * len(d['words']), [100] * len(d['words'])]
log('labelling', used, 'tokens')
def sink(r, lp):
    y = viterbi(lp)
    held = said[(r.doc['file'], r.doc['line'])]
    held[0][r.a:r.b] = y
    held[1][r.a:r.b] = [int(100 * math.exp(lp[i, k])) for i, k in enumerate(y)]
predict(net, rows, sink)
with open(args.texts + '/labels.jsonl', 'w') as out:
    for (file, line), (labels, sure) in said.items(): out.write(json.dumps({'file': file, 'line': line, 'labels': labels, 'sure': sure}) + '\n')
log('done')
