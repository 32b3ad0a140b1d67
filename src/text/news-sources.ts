/**
 * News agencies and the outlets most often credited by others, each with the other names it goes by. A form in capitals alone
 * ("AP") is taken only as written so. Source: written for Stemma from general knowledge of the world's news agencies
 * and best-known outlets; no list was copied.
 */
export const agencies = `
Reuters = Thomson Reuters, Thomson/Reuters, Рейтер, Рейтерс, Reuters News, ロイター, رويترز
Associated Press = AP, The AP, The Associated Press, A.P., AP News, The Canadian Press/Associated Press, Ассошиэйтед Пресс, AP通信
Agence France-Presse = AFP, Agence France Presse, Франс Пресс, Агентство Франс Пресс
Deutsche Presse-Agentur = dpa, DPA, dpa-AFX, Deutsche Presse Agentur
EFE = Agencia EFE, EFE News
ANSA = Ansa, Agenzia ANSA
Adnkronos = AdnKronos
AGI = Agenzia Italia
Xinhua = Xinhua News Agency, 新华社, Синьхуа
TASS = Itar-Tass, ITAR-TASS, Tass, ТАСС, ИТАР-ТАСС
RIA Novosti = RIA, РИА Новости, РИА
Interfax = Интерфакс
Interfax-Ukraine = Интерфакс-Украина, Інтерфакс-Україна
Ukrinform = Укринформ, Укрінформ
UNIAN = УНИАН, УНІАН
BelTA = БелТА
UPI = United Press International
PA Media = Press Association, PA News Agency, PA news agency
Kyodo News = Kyodo, 共同通信
Jiji Press = Jiji, 時事通信
Yonhap = Yonhap News, Yonhap News Agency, 연합뉴스
Press Trust of India = PTI
ANI = Asian News International
IANS = Indo-Asian News Service
APA = Austria Presse Agentur, Austria Press Agency
Keystone-SDA = SDA, ATS, Keystone-ATS, sda, Schweizerische Depeschenagentur
ANP = Algemeen Nederlands Persbureau
Belga = Belga News Agency
Ritzau = Ritzaus Bureau
NTB = Norsk Telegrambyrå
TT = TT Nyhetsbyrån, Tidningarnas Telegrambyrå
STT = Suomen Tietotoimisto
Lusa = LUSA, Agência Lusa
PAP = Polska Agencja Prasowa, Polish Press Agency
ČTK = CTK, Czech News Agency
TASR = Tlačová agentúra Slovenskej republiky
MTI = Magyar Távirati Iroda
Agerpres = AGERPRES
BTA = Bulgarian News Agency
HINA = Hina
Tanjug = Танјуг
Anadolu Agency = Anadolu, Anadolu Ajansı, AA
IRNA = Islamic Republic News Agency
Fars News Agency = Fars
Tasnim = Tasnim News Agency
WAM = Emirates News Agency
Saudi Press Agency = SPA
MENA = Middle East News Agency
SANA = Syrian Arab News Agency
KCNA = Korean Central News Agency
Bernama
Antara = Antara News
AAP = Australian Associated Press
Canadian Press = The Canadian Press, La Presse Canadienne
Europa Press
Notimex
Télam = Telam
Agência Brasil
Agência Estado = Estadão Conteúdo
Folhapress
Prensa Latina
Bloomberg = Bloomberg News, Bloomberg News Service
Tribune News Service = TNS, Tribune Content Agency
Dow Jones Newswires = Dow Jones
epd = Evangelischer Pressedienst
KNA = Katholische Nachrichten-Agentur
AFX = AFX News
SID = Sport-Informations-Dienst
Sputnik = Sputnik News
CNN NewSource = CNN Newsource, CNN Wire, The-CNN-Wire
`;

export const outlets = `
Radio Free Europe/Radio Liberty = RFE/RL, RFERL, Radio Free Europe, Radio Liberty, Радио Свобода, Радіо Свобода
Voice of America = VOA, VOA News
Deutsche Welle = DW, DW News
BBC = BBC News, The BBC, British Broadcasting Corporation, BBC World Service, Би-би-си
CNN = CNN International, CNN.com
NBC News = NBC, MSNBC, CNBC
ABC News
CBS News = CBS
Fox News = Fox News Channel, Fox News Digital, FOX News
NPR = National Public Radio
PBS = PBS NewsHour
The New York Times = New York Times, NYT, NYTimes.com
The Washington Post = Washington Post, WaPo
The Wall Street Journal = Wall Street Journal, WSJ
Los Angeles Times = LA Times, L.A. Times
USA Today = USA TODAY
Chicago Tribune
Boston Globe = The Boston Globe
Miami Herald
Politico = POLITICO
Axios
The Hill
Vox
HuffPost = Huffington Post, The Huffington Post
BuzzFeed News = BuzzFeed
Business Insider
Newsweek
TIME = Time magazine, TIME Magazine
Forbes
Fortune
The Atlantic
The New Yorker
The Daily Beast = Daily Beast
ProPublica
The Intercept
Vice News = VICE News
Financial Times = FT, The Financial Times
The Guardian = Guardian, The Observer
The Times = The Times of London, The Sunday Times
The Telegraph = Daily Telegraph, The Daily Telegraph
The Independent
Daily Mail = The Daily Mail, MailOnline, Mail Online
Daily Mirror = The Mirror
The Sun
Sky News
ITV News = ITV
Channel 4 News
The Economist
Irish Times = The Irish Times
RTÉ = RTE
CBC News = CBC
CTV News = CTV
Toronto Star
The Globe and Mail = Globe and Mail
Sydney Morning Herald = The Sydney Morning Herald
ABC Australia
Al Jazeera English = Al Jazeera, Aljazeera
Al Arabiya
Haaretz
The Jerusalem Post = Jerusalem Post
The Times of Israel = Times of Israel
Times of India = The Times of India
The Hindu
Hindustan Times = The Hindustan Times
Indian Express = The Indian Express
NDTV
Dawn
South China Morning Post = SCMP
Global Times
China Daily
CGTN
CCTV
NHK
Asahi Shimbun = The Asahi Shimbun
Nikkei = Nikkei Asia
The Japan Times = Japan Times
The Straits Times = Straits Times
Kyiv Independent = The Kyiv Independent
Kyiv Post
Ukrainska Pravda = Українська правда, Украинская правда
Moscow Times = The Moscow Times
RT = Russia Today
Kommersant = Коммерсантъ, Коммерсант
RBC = РБК
Meduza = Медуза
Novaya Gazeta = Новая газета
Der Spiegel = Spiegel, SPIEGEL, Spiegel Online
Die Zeit = ZEIT ONLINE, Zeit Online
Frankfurter Allgemeine Zeitung = FAZ, F.A.Z.
Süddeutsche Zeitung = SZ
Die Welt
Bild = BILD, Bild-Zeitung, Bild am Sonntag
Handelsblatt
Focus Online = FOCUS Online
Tagesspiegel = Der Tagesspiegel
taz = Die Tageszeitung
Neue Zürcher Zeitung = NZZ
Der Standard = DER STANDARD
ARD = Tagesschau
ZDF
ORF
Funke Mediengruppe
Redaktionsnetzwerk Deutschland = RND, RedaktionsNetzwerk Deutschland
Le Monde
Le Figaro
Libération
Le Parisien
L'Express
Les Echos = Les Échos
Mediapart
Radio France = Franceinfo, France Info
RFI = Radio France Internationale
France 24 = FRANCE 24
BFMTV = BFM TV
El País = El Pais
El Mundo
La Vanguardia
ABC de Sevilla
RTVE
Clarín
La Nación
O Globo = Globo, G1
Folha de S.Paulo = Folha de São Paulo
O Estado de S. Paulo = Estadão
Público
Diário de Notícias
Corriere della Sera
La Repubblica = Repubblica
La Stampa
Il Sole 24 Ore
RAI
NOS
NRC = NRC Handelsblad
de Volkskrant = Volkskrant
De Telegraaf
De Standaard
Gazeta Wyborcza
Rzeczpospolita
TVN24 = TVN
Onet
Euronews = euronews
Politico Europe
EUobserver
Kaiser Health News = KHN
The Conversation
StateNews
The 19th
`;
