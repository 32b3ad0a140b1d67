import { fold } from '../fold.ts';

/**
 * Words that say what a figure of an event measures, as beginnings of folded words ("=" marks a whole word). Written for
 * this project. What reports call by many words and in many languages is one measure: the dead, the injured, a magnitude.
 */
const WORDS: Readonly<Record<string, Readonly<Partial<Record<Measure, string>>>>> = {
  en: {
    cases: 'infect =cases',
    dead: 'kill dead death died =dies =die fatalit perish =lives toll',
    injured: 'injur wounded =hurt',
    missing: 'missing unaccounted',
    homeless: 'homeless displaced evacuat',
    arrested: 'arrest detained',
    magnitude: 'magnitude',
    jobs: '=jobs =job layoffs redundanc',
    crowd: 'attendance =crowd spectators',
    shares: '=shares',
    votes: 'vote votes voted',
  },
  de: {
    cases: 'infiziert infektionen',
    dead: '=tot =tote =toten =toter getötet todesopfer gestorben starben =ums',
    injured: 'verletzt',
    missing: 'vermisst',
    homeless: 'obdachlos evakuiert',
    arrested: 'festgenommen festnahmen',
    magnitude: '=starke magnitude',
    jobs: 'stellen arbeitsplatz jobs',
    crowd: 'zuschauer',
    shares: '=aktie =aktien',
    votes: 'stimmen',
  },
  fr: {
    cases: 'infect contamin',
    dead: '=mort =morts =tue =tues =tuees =tuant deced =peri',
    injured: 'bless',
    missing: 'disparu',
    homeless: '=sans-abri evacue',
    arrested: 'arret interpell',
    magnitude: 'magnitude',
    jobs: 'emplois =postes',
    crowd: 'spectateurs',
    shares: "=action =l'action =actions =titre",
    votes: '=voix',
  },
  es: {
    cases: 'infectad contagi =casos',
    dead: 'muert murier fallec matado =mata =mato =matan',
    injured: 'herid lesionad',
    missing: 'desaparecid',
    homeless: 'damnificad evacuad',
    arrested: 'detenid arrest',
    magnitude: 'magnitud',
    jobs: 'empleos despid',
    crowd: 'espectadores asistieron',
    shares: '=acciones =accion',
    votes: 'votos',
  },
  pt: {
    cases: 'infectad contamin =casos',
    dead: 'mort morrer =mata =matou =matam',
    injured: 'ferid',
    missing: 'desaparecid',
    homeless: 'desabrigad desalojad',
    arrested: 'detid =presos =presas',
    magnitude: 'magnitude',
    jobs: 'empregos demiss',
    crowd: 'espectadores torcedores publico',
    shares: '=acoes =acao',
    votes: 'votos',
  },
  it: {
    cases: 'contagi infett',
    dead: 'mort uccis decedut',
    injured: 'ferit',
    missing: 'dispers',
    homeless: 'sfollat evacuat',
    arrested: 'arrest',
    magnitude: 'magnitudo',
    jobs: '=posti licenzia',
    crowd: 'spettatori',
    shares: '=azioni =titolo',
    votes: '=voti',
  },
  nl: {
    cases: 'besmet',
    dead: '=dood =doden dodental gedood overleden omgekomen',
    injured: 'gewond',
    missing: 'vermist',
    homeless: 'dakloos geevacueerd',
    arrested: 'gearresteerd aangehouden opgepakt',
    magnitude: 'magnitude =kracht',
    jobs: '=banen',
    crowd: 'toeschouwers',
    shares: '=aandeel =aandelen',
    votes: 'stemmen',
  },
  no: {
    dead: '=død =døde =dod =dode drept omkom dødstall dodstall',
    injured: 'skadd skadet',
    missing: 'savnet',
    arrested: 'pågrepet pagrepet arrestert',
    magnitude: '=styrke',
    jobs: 'jobben arbeidsplass',
    crowd: 'tilskuere',
    shares: 'aksje',
    votes: 'stemmer',
  },
  da: {
    dead: '=død =døde =dod =dode dræbt draebt omkom dødstal',
    injured: 'såret saret kvæstet',
    missing: 'savnet',
    arrested: 'anholdt',
    jobs: 'arbejdspladser stillinger',
    crowd: 'tilskuere',
    shares: 'aktie',
    votes: 'stemmer',
  },
  sv: {
    dead: 'döda dödad doda dodad dödsoffer omkom =dog',
    injured: 'skadad skadats',
    missing: 'saknas saknade',
    arrested: 'gripit gripna',
    magnitude: 'magnitud',
    jobs: '=jobb =tjänster',
    crowd: 'åskådare askadare',
    shares: 'aktie',
    votes: 'röster roster',
  },
  pl: {
    cases: 'zakazen zakażon',
    dead: 'zgin zabit zabił zabil =ofiar smiertel',
    injured: 'rannych ranny ranne ranni rannnych',
    missing: 'zaginion',
    arrested: 'zatrzyman aresztowan',
    magnitude: 'magnitud',
    votes: 'głosow glosow głosami',
  },
  ru: {
    cases: 'заражен',
    dead: 'погиб умер =жертв убит',
    injured: 'ранен пострада травм',
    missing: 'пропав',
    homeless: 'эвакуир',
    arrested: 'задержан арестован',
    magnitude: 'магнитуд',
    crowd: 'зрител',
    votes: 'голос',
  },
  uk: {
    dead: 'загину загибл помер вбит убит',
    injured: 'поранен постражда травм',
    missing: 'зникл',
    homeless: 'евакуй',
    arrested: 'затриман',
    magnitude: 'магнітуд',
    votes: 'голос',
  },
  cs: {
    dead: 'mrtv zemrel zahynul obeti',
    injured: 'zranen',
    missing: 'nezvestn pohresov',
    arrested: 'zadrzen',
    magnitude: '=sile magnitud',
  },
  tr: {
    dead: '=olu =ölü hayatını',
    injured: 'yaralan yaralı yarali',
    missing: 'kayip kayıp',
    magnitude: 'buyuklu büyüklü',
  },
  ar: { dead: 'قتيل قتل مقتل وفا', injured: 'جريح جرح اصاب إصاب مصاب', magnitude: 'بقوه بقوة درج' },
  fa: { dead: 'کشته جان‌باخت درگذشت', injured: 'زخمی مجروح مصدوم' },
  he: { dead: 'הרוג נהרג נספ מתו', injured: 'פצוע נפצע', missing: 'נעדר' },
  hi: { dead: 'मौत मृत मारे', injured: 'घायल', missing: 'लापता' },
  el: { dead: 'νεκρ σκοτωθ θύμα θύματα', injured: 'τραυμ', missing: 'αγνοούμεν', arrested: 'συνελήφθ συλλήψ' },
  ro: {
    dead: '=mort =morţi =morți =moarte decedat ucis',
    injured: 'rănit',
    missing: 'dispărut',
    arrested: 'arestat reținut',
  },
  hu: {
    dead: 'halott meghalt áldozat életét',
    injured: 'sérült sebesült',
    missing: 'eltűnt',
    arrested: 'őrizetbe letartóztat',
  },
  fi: { dead: 'kuoll kuolo surma', injured: 'loukkaantu haavoittu', missing: 'kateissa kadonn', arrested: 'pidätet' },
  id: {
    dead: 'tewas meninggal',
    injured: 'luka terluka cedera',
    missing: 'hilang',
    arrested: 'ditangkap',
    magnitude: 'magnitudo',
  },
  vi: { dead: '=chết', injured: '=thương', missing: '=tích', arrested: '=bắt' },
  ja: {
    dead: '死者 死亡 死ん 犠牲',
    injured: '負傷 けが 怪我 重傷 軽傷 重軽',
    missing: '行方 不明',
    arrested: '逮捕',
    magnitude: 'マグニチュード',
  },
  zh: {
    dead: '死亡 =死 遇难 遇難 丧生 喪生 身亡 罹难 罹難',
    injured: '受伤 受傷 =伤 =傷 负伤',
    missing: '失踪 失蹤 失联',
    arrested: '被捕 逮捕',
    magnitude: '里氏 震级 震級 规模 規模',
  },
  ko: { dead: '사망 숨진 숨졌', injured: '부상 다쳤 다친', missing: '실종', arrested: '체포', magnitude: '규모' },
};

/** What a figure of an event may measure. */
export type Measure =
  | 'dead'
  | 'injured'
  | 'missing'
  | 'homeless'
  | 'arrested'
  | 'cases'
  | 'magnitude'
  | 'jobs'
  | 'crowd'
  | 'shares'
  | 'votes';

/** Words for people in general: a figure of them counts everybody. */
const PEOPLE =
  '人 名 명 people persons person lives victims menschen personen leute personnes personne vies personas persona vidas pessoas pessoa persone mensen personer mennesker manniskor människor osob osoby ludzi человек людей человека осіб людей людини lidi kisi kişi شخص شخصا';

/** Joins what stands before it to something new. */
const JOINING = 'and und et y e en og och i и и а та a ve و while but mens mientras tandis während plus';

/** The figure behind them is a part of another one. */
const PARTS =
  'including include includes among darunter davon dont parmi entre incluid incluyendo incluidos incluindo inclusive tra cui waaronder onder deriblant deriblandt heraf varav including w tym среди числе';

const set = (words: string): ReadonlySet<string> => new Set(words.split(' ').map(fold));

export const PEOPLE_WORDS = set(PEOPLE);
export const JOINING_WORDS = set(JOINING);
export const PART_WORDS = set(PARTS);

const known = new Map<
  string,
  readonly { readonly measure: Measure; readonly whole: boolean; readonly word: string }[]
>();

/** What a folded word of a language measures, if anything. */
export function measureOfWord(word: string, language: string): Measure | undefined {
  const code = language.slice(0, 2) === 'nb' || language.slice(0, 2) === 'nn' ? 'no' : language.slice(0, 2);
  let list = known.get(code);
  if (!list) {
    list = Object.entries(WORDS[code] ?? {}).flatMap(([measure, words]) =>
      words
        .split(' ')
        .map((one) => ({ measure: measure as Measure, whole: one.startsWith('='), word: fold(one.replace('=', '')) })),
    );
    known.set(code, list);
  }
  return list.find((one) => (one.whole ? word === one.word : word.startsWith(one.word)))?.measure;
}
