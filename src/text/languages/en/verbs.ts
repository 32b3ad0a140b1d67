/**
 * Verbs as news uses them, by hand from grammars of English. `families`: forms of one verb, or words that tell one outcome;
 * `auxiliaries` stand before a main form; `light` verbs say nothing on their own; `forms` are other irregular pasts.
 */
export const auxiliaries =
  'is are was were be been being am has have had having will would can could shall should may might must do does did get gets got to not never also still already now just soon then later';
export const passive = 'is are was were be been being get gets got';
export const by = 'by';
export const before =
  'the a an this that these those its his her their our my your of in on at for with from to and or';
export const pronouns = 'he she it they we i you who which that';
export const relative = 'who which that whose whom when while where after before as because if';
export const beside = 'to following since until and but over amid despite';
export const light =
  'said say says saying told tell tells announced announce announces stated state states added made make makes making took take takes taken gave give gives given had got came come comes went go goes gone did done put called including according following based used reported report reports described confirmed based amid warned expected needed named';
export const families = [
  'die died dies dying dead death deaths kill killed kills killing fatal fatally fatality fatalities perished slain lives casualties casualty murdered murder toll victims deadly',
  'injure injured injures injury injuries injuring hurt wounded wounds wound harmed',
  'arrest arrested arrests arresting detained detain custody apprehended nabbed jailed captured handcuffs',
  'charge charged charges charging indicted accused indictment faces',
  'convict convicted convicts conviction guilty sentenced',
  'acquit acquitted acquittal cleared',
  'destroy destroyed destroys destroying destruction gutted razed leveled levelled flattened demolished ruined burned burnt',
  'resign resigned resigns resigning resignation quit quits',
  'sack sacked fired fire dismissed ousted removed dismissal firing',
  'cancel cancelled canceled cancels cancelling canceling cancellation scrapped axed abandoned',
  'postpone postponed postpones postponing delayed delay deferred',
  'win won wins winning victory victorious triumph triumphed beat beats beaten defeated defeat defeats clinched',
  'lose lost loses losing loss',
  'buy bought buys buying acquire acquired acquires acquiring acquisition purchase purchased',
  'sell sold sells selling sale',
  'rise rose rises risen rising climbed increased increase grew jumped soared gained gain',
  'fall fell falls fallen falling dropped drop declined decline decreased slid sank',
  'rescue rescued rescues saved freed evacuated',
  'shoot shot shots shooting shootings gunned gunfire',
  'steal stole stolen stealing theft robbed robbery looted',
  'crash crashed crashes collided collision crashing',
  'escape escaped escapes fled flee fleeing',
  'meet met meets meeting',
  'begin began begins begun beginning start started starts starting',
  'leave left leaves leaving departed',
  'hold held holds holding',
  'find found finds finding discovered',
  'build built builds building constructed',
  'send sent sends sending',
  'strike struck strikes striking hit hits',
  'pay paid pays paying',
  'choose chose chosen chooses picked selected',
  'see saw seen sees',
  'write wrote written writes',
  'speak spoke spoken speaks',
  'break broke broken breaks',
  'sign signed signs signing',
  'approve approved approves approval passed',
  'reject rejected rejects rejection refused turned',
];
/** How many of the first `families` tell an outcome that must stand in the evidence wherever the draft has it. */
export const outcomes = 21;
export const forms =
  'become became kept kept brought thought knew known drew drawn drove driven flew flown grew knew ran swore sworn taught threw thrown understood wore stood felt led lent spent split spread set cut burst fought sought caught hid hung laid lay rode rang sank shook shut slept spun stuck swept swam tore woke wound wrote hosted';
