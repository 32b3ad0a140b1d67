/** Portuguese words that tell an outcome, all forms of one in a line, in the order of the first families of `en/verbs.ts`. Written for this project. */
export const outcomes = [
  'morrer morre morreu morreram morto mortos morta mortas morte mortes matar matou mataram mortal vítimas falecido faleceu',
  'ferir ferido feridos ferida feridas ferimentos',
  'prender prendeu preso presos presa prisão detido detidos detida',
  'acusar acusou acusado acusados acusada acusação indiciado',
  'condenar condenou condenado condenados condenada condenação culpado culpados',
  'absolver absolveu absolvido absolvidos absolvição',
  'destruir destruiu destruído destruída destruídos destruição',
  'demitir-se renunciar renunciou renúncia',
  'demitir demitiu demitido demitidos demissão exonerado',
  'cancelar cancelou cancelado cancelada cancelados cancelamento',
  'adiar adiou adiado adiada adiamento',
  'vencer venceu venceram vence ganhar ganhou ganharam vitória derrotou',
  'perder perdeu perderam perdido derrota',
  'comprar comprou comprado compra adquirir adquiriu aquisição',
  'vender vendeu venderam vendido venda',
  'subir subiu subiram aumentou aumento cresceu alta',
  'cair caiu caíram queda baixou diminuiu recuou',
  'resgatar resgatou resgatado resgatados resgate retirado salvos evacuados',
  'atirar atirou disparou dispararam tiros tiroteio baleado baleados',
  'roubar roubou roubaram roubado roubo furto',
  'bater bateu colidiu colidiram colisão queda acidente',
];
/** Auxiliaries of the passive voice, and the words before its agent. */
export const passive = 'foi foram sido é são sendo';
export const by = 'por pelo pela pelos pelas';
