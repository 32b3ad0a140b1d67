import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { decode } from './decode.ts';

const TEXTS: Readonly<Record<string, readonly string[]>> = {
  ru: ['windows-1251', 'koi8-r', 'iso-8859-5'],
  uk: ['windows-1251', 'koi8-u'],
  pl: ['iso-8859-2', 'windows-1250'],
  cs: ['iso-8859-2', 'windows-1250'],
  el: ['iso-8859-7', 'windows-1253'],
  tr: ['windows-1254'],
  he: ['windows-1255'],
  ar: ['windows-1256'],
  ja: ['shift_jis', 'euc-jp'],
  zh: ['gb18030', 'gbk', 'big5'],
  ko: ['euc-kr'],
  de: ['windows-1252', 'iso-8859-15'],
};

const SENTENCES: Readonly<Record<string, string>> = {
  ru: 'Городской совет решил закрыть старый рынок на ремонт. Работы начнутся в понедельник и продлятся четыре месяца, сообщил мэр.',
  uk: 'Міська рада вирішила закрити старий ринок на ремонт. Роботи почнуться в понеділок і триватимуть чотири місяці, повідомив мер.',
  pl: 'Rada miasta postanowiła zamknąć stary targ z powodu pęknięć w dachu. Prace zaczną się w poniedziałek i potrwają cztery miesiące, ogłosiła źle wyglądająca burmistrz.',
  cs: 'Městská rada rozhodla uzavřít staré tržiště kvůli trhlinám ve střeše. Práce začnou v pondělí a potrvají čtyři měsíce, řekla starostka.',
  el: 'Το δημοτικό συμβούλιο αποφάσισε να κλείσει την παλιά αγορά για επισκευές. Οι εργασίες θα αρχίσουν τη Δευτέρα και θα διαρκέσουν τέσσερις μήνες.',
  tr: 'Belediye meclisi eski balık pazarını onarım için kapatmaya karar verdi. Çalışmalar pazartesi günü başlayacak ve dört ay sürecek, dedi başkan Şükrü Işık.',
  he: 'מועצת העיר החליטה לסגור את השוק הישן לצורך תיקונים. העבודות יתחילו ביום שני ויימשכו ארבעה חודשים, אמרה ראשת העיר.',
  ar: 'قرر مجلس المدينة إغلاق السوق القديم لإجراء إصلاحات. وستبدأ الأعمال يوم الاثنين وتستمر أربعة أشهر، كما قالت رئيسة البلدية.',
  ja: '市議会は古い魚市場を修理のため閉鎖することを決めた。工事は月曜日に始まり、四か月かかる見込みだと市長が述べた。',
  zh: '',
  ko: '시의회는 오래된 어시장을 수리하기 위해 닫기로 결정했다. 공사는 월요일에 시작되어 네 달 동안 계속될 것이라고 시장이 말했다.',
  de: 'Der Bürgermeister von Köln erklärte am Dienstag, die Brücke müsse für drei Wochen gesperrt werden. Die Bürger wurden gebeten, größere Umwege einzuplanen.',
};
const CHINESE = {
  simple: '市议会决定关闭旧鱼市场进行维修。工程将于星期一开始，预计持续四个月，市长在会议后表示。',
  traditional: '市議會決定關閉舊魚市場進行維修。工程將於星期一開始，預計持續四個月，市長在會議後表示。',
};
const textOf = (language: string, charset: string): string =>
  language === 'zh' ? (charset === 'big5' ? CHINESE.traditional : CHINESE.simple) : SENTENCES[language]!;

/** Bytes of a text in a legacy character set, by turning its decoder about. */
function encode(text: string, charset: string): Uint8Array {
  const map = new Map<string, readonly number[]>();
  const decoder = new TextDecoder(charset);
  for (let a = 0; a < 256; a++) {
    const one = decoder.decode(Uint8Array.of(a));
    if (one.length === 1 && one !== '\ufffd' && !map.has(one)) map.set(one, [a]);
  }
  if (/^(?:shift|euc|gb|big5)/.test(charset)) {
    for (let a = 0x81; a < 0xff; a++)
      for (let b = 0x40; b < 0xff; b++) {
        const one = decoder.decode(Uint8Array.of(a, b));
        if (one.length === 1 && one !== '\ufffd' && !map.has(one)) map.set(one, [a, b]);
      }
  }
  return Uint8Array.from(
    [...text].flatMap((letter) => {
      const bytes = map.get(letter);
      assert.ok(bytes, `${charset} has no ${letter}`);
      return bytes;
    }),
  );
}

const page = (text: string, charset?: string): string =>
  `<html><head>${charset === undefined ? '' : `<meta http-equiv="Content-Type" content="text/html; charset=${charset}">`}</head><body><p>${text}</p><p>${text}</p></body></html>`;

describe('decode', () => {
  for (const [language, charsets] of Object.entries(TEXTS))
    for (const charset of charsets) {
      const text = textOf(language, charset);
      it(`reads ${language} in ${charset} by carrier, by meta element, and by meta where the carrier is wrong`, () => {
        const bare = page(text);
        const stated = page(text, charset);
        assert.equal(decode(encode(bare, charset), `text/html; charset=${charset}`, true).text, bare);
        assert.equal(decode(encode(stated, charset), 'text/html', true).text, stated);
        assert.equal(decode(encode(stated, charset), 'text/html; charset=ISO-8859-1', true).text, stated);
        assert.equal(decode(encode(stated, charset), 'text/html; charset=UTF-8', true).text, stated);
        assert.equal(decode(encode(stated, charset), 'text/html; charset=nonsense', true).text, stated);
      });
    }

  for (const [language, charset] of [
    ['ru', 'windows-1251'],
    ['ru', 'koi8-r'],
    ['el', 'iso-8859-7'],
    ['he', 'windows-1255'],
    ['ar', 'windows-1256'],
    ['ja', 'shift_jis'],
    ['ja', 'euc-jp'],
    ['zh', 'gb18030'],
    ['zh', 'big5'],
    ['ko', 'euc-kr'],
    ['de', 'windows-1252'],
    ['pl', 'iso-8859-2'],
    ['cs', 'windows-1250'],
  ] as const) {
    const text = `${textOf(language, charset)} `.repeat(3).trim();
    it(`tells ${charset} in ${language} from the bytes alone`, () => {
      assert.equal(decode(encode(text, charset), undefined, false).text, text);
    });
  }

  it('believes a byte order mark and valid UTF-8 before what is stated', () => {
    const text = SENTENCES['ru']!;
    const utf8 = new TextEncoder().encode(text);
    assert.equal(decode(utf8, 'text/html; charset=windows-1251', true).text, text);
    assert.equal(decode(Uint8Array.of(0xef, 0xbb, 0xbf, ...utf8), 'text/plain; charset=koi8-r', false).from, 'bom');
    const wide = new Uint8Array(text.length * 2 + 2);
    wide.set([0xfe, 0xff]);
    for (let i = 0; i < text.length; i++) wide.set([text.charCodeAt(i) >> 8, text.charCodeAt(i) & 255], 2 + i * 2);
    assert.equal(decode(wide, 'text/html; charset=utf-8', true).text, text);
  });

  it('counts what cannot be read where UTF-8 is cut', () => {
    const bytes = new TextEncoder().encode(SENTENCES['ru']!).subarray(0, 100);
    assert.deepEqual(
      [decode(bytes, undefined, false).charset, decode(bytes, undefined, false).unreadable],
      ['utf-8', 1],
    );
  });
});
