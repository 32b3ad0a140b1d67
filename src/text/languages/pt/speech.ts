/** Words of reported speech. Source: written for Stemma from common news style. */
export const speechVerbs =
  'disse diz dizem disseram dizia dito afirmou afirma afirmaram acrescentou acrescenta declarou declara declararam explicou explica explicaram destacou destaca ressaltou ressalta informou informa anunciou anuncia alertou alerta contou conta comentou comenta sustentou sustenta sublinhou sublinha lembrou lembra respondeu responde perguntou pergunta escreveu escreve reconheceu reconhece admitiu admite insistiu insiste denunciou denuncia prometeu promete reiterou reitera confirmou confirma negou nega concluiu conclui garantiu garante avaliou avalia completou completa observou observa relatou relata criticou critica considerou considera opinou opina apontou aponta frisou frisa enfatizou enfatiza argumentou argumenta referiu refere tuitou salientou revelou revela emendou emenda resumiu resume ameaçou ameaça ponderou pondera disparou rebateu rebate brincou desabafou lamentou lamenta comemorou prosseguiu prossegue indagou questionou questiona defendeu defende';
/** Verbs behind which a judgement is quoted: "called it a …". */
export const callVerbs = 'classificou classifica chamou considerou';
/** The same before a word for "of": "spoke of a …". */
export const speakVerbs = 'falou';
export const clauseVerbs =
  'disse diz dizem disseram afirmou afirma afirmaram acrescentou declarou declara explicou explica destacou ressaltou informou informa anunciou alertou contou comentou sustentou lembrou respondeu escreveu reconheceu admitiu prometeu reiterou confirmou negou concluiu garantiu avaliou avalia observou relatou apontou frisou argumentou referiu revelou';
export const accordingTo = ['segundo', 'de acordo com', 'conforme', 'nas palavras de', 'para'];
export const thatWords = 'que se';
export const masculine = 'ele';
export const feminine = 'ela';
export const plural = 'eles elas';
/** Forms that never are the subject. */
export const masculineOther = 'dele';
export const feminineOther = 'dela';
export const neuter = '';
export const firstPerson = 'eu nós';
export const relative = 'que quem';
export const possessives = 'seu sua seus suas meu minha nosso nossa';
export const articles = 'o a os as um uma uns umas este esta esse essa do da';
export const indefinite = 'um uma uns umas';
export const masculineTitles =
  'senhor sr presidente ministro diretor pai filho irmão marido homem prefeito secretário senador advogado porta-voz';
export const feminineTitles =
  'senhora sra dona ministra diretora mãe filha irmã esposa mulher prefeita secretária senadora advogada presidenta';
export const speakerNouns =
  'presidente presidenta ministro ministra porta-voz diretor diretora chefe prefeito prefeita deputado deputada senador senadora advogado advogada juiz juíza especialista economista professor professora pesquisador pesquisadora autor jornalista testemunha secretário secretária candidato candidata embaixador embaixadora diplomata general procurador procuradora médico técnico jogador dirigente líder funcionário fonte governo ministério polícia partido sindicato empresa agência relatório estudo comunicado nota governador governadora delegado delegada';
/** Nouns by which a report calls somebody it has named before, for variety. */
export const figureNouns = 'candidato candidata político mandatário empresário petista';
export const collectiveNouns =
  'funcionários fontes ministros especialistas economistas pesquisadores jornalistas testemunhas moradores advogados deputados senadores diplomatas autoridades médicos dirigentes críticos analistas observadores';
export const anonymousSigns = ['anonimato', 'anônimo', 'anónimo', 'fontes'];
export const verbHelpers = 'tem têm havia também depois ainda se foi é';
export const ofWords = 'de do da dos das para em no na por';
