/** Words of reported speech. Source: written for Stemma from common news style. */
export const speechVerbs =
  'dijo dice dicen dijeron decía dicho afirmó afirma afirmaron afirmado añadió añade agregó agrega declaró declara declararon explicó explica explicaron señaló señala señalaron indicó indica aseguró asegura aseguraron anunció anuncia anunciaron advirtió advierte contó cuenta comentó comenta manifestó manifiesta sostuvo sostiene subrayó subraya destacó destaca recordó recuerda respondió responde preguntó pregunta escribió escribe reconoció reconoce admitió admite insistió insiste denunció denuncia prometió promete reiteró reitera confirmó confirma negó niega concluyó concluye expresó expresa precisó precisa apuntó apunta aclaró aclara detalló detalla lamentó lamenta exclamó relató relata criticó critica consideró considera opinó opina informó informa remarcó enfatizó resaltó zanjó puntualizó tuiteó';
/** Verbs behind which a judgement is quoted: "called it a …". */
export const callVerbs = 'calificó califica tildó tilda llamó denunció consideró';
/** The same before a word for "of": "spoke of a …". */
export const speakVerbs = 'habló';
export const clauseVerbs =
  'dijo dice dicen dijeron afirmó afirma afirmaron añadió añade agregó declaró declara explicó explica señaló señala indicó indica aseguró asegura anunció advirtió contó comentó manifestó sostuvo sostiene subrayó destacó recordó respondió escribió reconoció admitió insistió prometió reiteró confirmó negó concluyó precisó apuntó aclaró informó';
export const accordingTo = ['según', 'de acuerdo con', 'en palabras de', 'a juicio de'];
export const thatWords = 'que si';
export const masculine = 'él';
export const feminine = 'ella';
export const plural = 'ellos ellas';
/** Forms that never are the subject. */
export const masculineOther = '';
export const feminineOther = '';
export const neuter = '';
export const firstPerson = 'yo nosotros';
export const relative = 'que quien quienes';
export const possessives = 'su sus mi mis nuestro nuestra';
export const articles = 'el la los las un una unos unas este esta estos estas del';
export const indefinite = 'un una unos unas';
export const masculineTitles =
  'señor sr don presidente ministro director padre hijo hermano hombre alcalde secretario portavoz senador canciller abogado';
export const feminineTitles =
  'señora sra doña presidenta ministra directora madre hija hermana mujer alcaldesa secretaria senadora abogada';
export const speakerNouns =
  'presidente presidenta ministro ministra portavoz vocero vocera director directora jefe jefa alcalde alcaldesa diputado diputada senador senadora abogado abogada juez jueza experto experta economista profesor profesora investigador autor periodista testigo secretario secretaria candidato candidata embajador embajadora diplomático general fiscal médico entrenador jugador dirigente líder funcionario funcionaria fuente gobierno ministerio policía partido sindicato empresa agencia informe estudio comunicado canciller mandatario mandataria gobernador gobernadora';
/** Nouns by which a report calls somebody it has named before, for variety. */
export const figureNouns = 'candidato candidata político mandatario mandataria funcionario empresario';
export const collectiveNouns =
  'funcionarios fuentes ministros expertos economistas investigadores periodistas testigos vecinos abogados diputados senadores diplomáticos autoridades médicos dirigentes críticos analistas observadores residentes';
export const anonymousSigns = ['anonimato', 'anónimo', 'fuentes'];
export const verbHelpers = 'ha han había también luego además se le les es fue';
export const ofWords = 'de del para en por a al';
