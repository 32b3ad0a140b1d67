import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { extractPage } from '../index.ts';

/** Two paragraphs about which a credit may stand, by language. */
const BODY: Readonly<Record<string, readonly [string, string]>> = {
  en: [
    'The harbour council voted on Monday to close the old fish market after an inspection found cracks in its roof.',
    'The work is expected to take four months and to cost about two million crowns, the mayor said after the meeting.',
  ],
  de: [
    'Der Hafenrat hat am Montag beschlossen, den alten Fischmarkt zu schließen, nachdem Risse im Dach gefunden worden waren.',
    'Die Arbeiten sollen vier Monate dauern und rund zwei Millionen Kronen kosten, sagte die Bürgermeisterin nach der Sitzung.',
  ],
  fr: [
    "Le conseil du port a décidé lundi de fermer l'ancien marché aux poissons après la découverte de fissures dans le toit.",
    'Les travaux devraient durer quatre mois et coûter environ deux millions de couronnes, a indiqué la maire après la séance.',
  ],
  es: [
    'El consejo del puerto decidió el lunes cerrar el antiguo mercado de pescado después de que se hallaran grietas en el tejado.',
    'Las obras durarán cuatro meses y costarán unos dos millones de coronas, dijo la alcaldesa después de la reunión.',
  ],
  it: [
    'Il consiglio del porto ha deciso lunedì di chiudere il vecchio mercato del pesce dopo la scoperta di crepe nel tetto.',
    'I lavori dureranno quattro mesi e costeranno circa due milioni di corone, ha detto la sindaca dopo la riunione.',
  ],
  pt: [
    'O conselho do porto decidiu na segunda-feira fechar o antigo mercado de peixe depois de encontradas fissuras no telhado.',
    'As obras devem durar quatro meses e custar cerca de dois milhões de coroas, disse a prefeita depois da reunião.',
  ],
  nl: [
    'De havenraad besloot maandag de oude vismarkt te sluiten nadat er scheuren in het dak waren gevonden.',
    'De werkzaamheden duren vier maanden en kosten ongeveer twee miljoen kronen, zei de burgemeester na de vergadering.',
  ],
  pl: [
    'Rada portu zdecydowała w poniedziałek o zamknięciu starego targu rybnego po tym, jak w dachu znaleziono pęknięcia.',
    'Prace mają potrwać cztery miesiące i kosztować około dwóch milionów koron, powiedziała burmistrz po posiedzeniu.',
  ],
  ru: [
    'Совет порта решил в понедельник закрыть старый рыбный рынок после того, как в крыше были найдены трещины.',
    'Работы продлятся четыре месяца и обойдутся примерно в два миллиона крон, сказала мэр после заседания.',
  ],
  uk: [
    'Рада порту вирішила в понеділок закрити старий рибний ринок після того, як у даху знайшли тріщини.',
    'Роботи триватимуть чотири місяці й коштуватимуть близько двох мільйонів крон, сказала мер після засідання.',
  ],
};

function credits(language: string, place: 'before' | 'after' | 'at', line: string): string[] {
  const [first, second] = BODY[language]!;
  const lines =
    place === 'before'
      ? [line, first, second]
      : place === 'after'
        ? [first, second, line]
        : [`${line} ${first}`, second];
  const html = `<html lang="${language}"><head><title>-</title></head><body><article><h1>${BODY[language]![0].split(' ').slice(0, 6).join(' ')}</h1>${lines.map((one) => `<p>${one}</p>`).join('')}</article></body></html>`;
  const article = extractPage({ path: 'page.html', bytes: new TextEncoder().encode(html) });
  for (const { span, exact } of article.credits)
    if (span) assert.equal(article.text.slice(span.start, span.end), exact);
  return article.credits.filter(({ kind }) => kind !== 'picture').map(({ kind, name }) => `${kind}: ${name}`);
}

const FORMS: readonly (readonly [string, 'before' | 'after' | 'at', string, string])[] = [
  ['en', 'at', 'NORDVIK (Reuters) -', 'agency: Reuters'],
  ['en', 'at', 'NORDVIK, Norway (AP) —', 'agency: Associated Press'],
  ['en', 'at', 'NORDVIK, May 3, 2031 (Harbour Wire) -', 'agency: Harbour Wire'],
  ['en', 'at', 'NORDVIK /Savanna Press/ –', 'agency: Savanna Press'],
  ['en', 'before', 'By Staff and Harbour Wire', 'agency: Harbour Wire'],
  ['de', 'after', 'Die Halle bleibt offen. (Nordagentur)', 'agency: Nordagentur'],
  ['en', 'after', '(Reuters)', 'agency: Reuters'],
  ['en', 'after', '© AFP', 'agency: Agence France-Presse'],
  ['en', 'after', 'This story was originally published by The Guardian.', 'reprint: The Guardian'],
  ['en', 'after', 'This article first appeared in The Valley Post.', 'reprint: The Valley Post'],
  ['en', 'after', 'Reprinted with permission from the Valley Post.', 'reprint: Valley Post'],
  ['en', 'after', 'With reporting by Reuters', 'partial: Reuters'],
  ['en', 'after', 'With files from The Canadian Press', 'partial: Canadian Press'],
  ['en', 'before', 'By Jane Doe, Associated Press', 'agency: Associated Press'],
  ['de', 'at', 'Nordvik (dpa) –', 'agency: Deutsche Presse-Agentur'],
  ['de', 'after', '(dpa/AFP)', 'agency: Deutsche Presse-Agentur'],
  ['de', 'after', 'Mit Material von dpa', 'partial: Deutsche Presse-Agentur'],
  ['de', 'after', 'Mit Material der Nachrichtenagentur Reuters', 'partial: Reuters'],
  ['de', 'after', 'Quelle: dpa', 'reprint: Deutsche Presse-Agentur'],
  ['de', 'after', 'Dieser Artikel erschien zuerst bei Spiegel Online.', 'reprint: Der Spiegel'],
  ['de', 'after', '© dpa-infocom, dpa:240101-99-1234/2', 'agency: Deutsche Presse-Agentur'],
  ['fr', 'at', 'Nordvik (AFP) –', 'agency: Agence France-Presse'],
  ['fr', 'after', 'avec AFP', 'partial: Agence France-Presse'],
  ['fr', 'after', '(Avec AFP)', 'partial: Agence France-Presse'],
  ['fr', 'after', 'Le Monde avec AFP', 'partial: Agence France-Presse'],
  ['fr', 'after', 'Source : AFP', 'reprint: Agence France-Presse'],
  ['fr', 'after', 'Cet article a été initialement publié sur The Conversation.', 'reprint: The Conversation'],
  ['es', 'at', 'Nordvik, 3 may (EFE).-', 'agency: EFE'],
  ['es', 'after', 'Con información de EFE', 'partial: EFE'],
  ['es', 'after', 'Con información de la agencia Reuters.', 'partial: Reuters'],
  ['es', 'after', 'Fuente: EFE', 'reprint: EFE'],
  ['es', 'after', 'Este artículo fue publicado originalmente en El País.', 'reprint: El País'],
  ['it', 'at', '(ANSA) - NORDVIK, 3 MAG -', 'agency: ANSA'],
  ['it', 'after', '(ANSA)', 'agency: ANSA'],
  ['it', 'after', 'Fonte: Adnkronos', 'reprint: Adnkronos'],
  ['it', 'after', 'Questo articolo è stato pubblicato originariamente su Internazionale.', 'reprint: Internazionale'],
  ['it', 'after', 'Con informazioni di Reuters', 'partial: Reuters'],
  ['pt', 'after', 'Com informações da Reuters', 'partial: Reuters'],
  ['pt', 'after', 'Com informações da Agência Brasil.', 'partial: Agência Brasil'],
  ['pt', 'after', 'Fonte: Lusa', 'reprint: Lusa'],
  ['pt', 'after', 'Publicado originalmente em Folha de S.Paulo.', 'reprint: Folha de S.Paulo'],
  ['nl', 'at', 'NORDVIK (ANP) -', 'agency: ANP'],
  ['nl', 'after', 'Bron: ANP', 'reprint: ANP'],
  ['nl', 'after', 'Met medewerking van Reuters', 'partial: Reuters'],
  ['pl', 'after', '(PAP)', 'agency: PAP'],
  ['pl', 'after', 'Źródło: PAP', 'reprint: PAP'],
  ['pl', 'after', 'Na podstawie informacji PAP', 'partial: PAP'],
  ['nl', 'after', 'Met informatie van persbureau Reuters', 'partial: Reuters'],
  ['es', 'after', 'Con información de las agencias EFE y Reuters', 'partial: EFE'],
  ['pl', 'after', 'Artykuł pierwotnie ukazał się w Gazecie Wyborczej.', 'reprint: Gazecie Wyborczej'],
  ['ru', 'at', 'НОРДВИК, 3 мая - РИА Новости.', 'agency: RIA Novosti'],
  ['ru', 'at', 'НОРДВИК, 3 мая. /ТАСС/.', 'agency: TASS'],
  ['ru', 'after', 'Источник: Интерфакс', 'reprint: Interfax'],
  ['ru', 'after', 'По материалам Reuters', 'partial: Reuters'],
  ['uk', 'after', 'Джерело: Укрінформ', 'reprint: Ukrinform'],
  ['uk', 'after', 'За матеріалами Reuters', 'partial: Reuters'],
];

/** Sources that are spoken of, and words that only look like a credit. */
const NO_FORMS: readonly (readonly [string, 'before' | 'after' | 'at', string])[] = [
  ['en', 'after', 'Reuters said on Friday that it would close its office in Nordvik.'],
  [
    'en',
    'before',
    'The Associated Press (AP) has named a new editor for its office in Nordvik, the company said on Friday.',
  ],
  ['en', 'at', 'NORDVIK (Lower Saxony) –'],
  ['en', 'at', 'NORDVIK (Monday) –'],
  ['en', 'before', 'By Rosa Prescott'],
  ['en', 'after', 'The club moved to the new stadium last spring. (Full story soon)'],
  ['en', 'after', 'She first appeared in court on Monday and was released on bail.'],
  ['en', 'after', 'The map was originally published by the council in 1911 and was never changed.'],
  ['en', 'after', 'Reporting the matter to the police was the right thing to do, with hindsight, he said.'],
  ['en', 'after', 'He worked for The Guardian and with Reuters before he became a fisherman.'],
  ['de', 'after', 'Die dpa eröffnet im Mai ein Büro in Nordvik, wie die Agentur mitteilte.'],
  ['de', 'after', 'Die Quelle des Flusses liegt in den Bergen hinter der Stadt.'],
  ['de', 'after', 'Mit Material von der Baustelle wurde ein Damm errichtet.'],
  ['fr', 'after', "L'AFP a ouvert un bureau à Nordvik en 2019 et emploie trois journalistes."],
  ['fr', 'after', 'Le maire a signé un contrat avec Reuters pour la retransmission du festival.'],
  ['es', 'after', 'EFE abrió una oficina en Nordvik en 2019 y emplea a tres periodistas.'],
  ['es', 'after', 'La fuente de la plaza fue cerrada por el consejo.'],
  ['it', 'after', "L'ANSA ha aperto un ufficio a Nordvik nel 2019 con tre giornalisti."],
  ['pt', 'after', 'A Lusa abriu um escritório em Nordvik em 2019 com três jornalistas.'],
  ['nl', 'after', 'Het ANP opende in 2019 een kantoor in Nordvik met drie journalisten.'],
  ['pl', 'after', 'PAP otworzyła w 2019 roku biuro w Nordvik z trzema dziennikarzami.'],
  ['ru', 'after', 'Агентство ТАСС открыло в Нордвике бюро, в котором работают три журналиста.'],
  ['uk', 'after', 'Агентство Укрінформ відкрило в Нордвіку бюро, де працюють три журналісти.'],
];

describe('credits of pages', () => {
  for (const [language, place, line, expected] of FORMS)
    it(`finds in ${language}, ${place} the text: ${line}`, () => {
      const found = credits(language, place, line);
      assert.ok(found.includes(expected), `expected ${expected}, got ${found.join('; ') || 'none'}`);
    });
  for (const [language, place, line] of NO_FORMS)
    it(`takes for no credit in ${language}: ${line}`, () => assert.deepEqual(credits(language, place, line), []));
});
