/** Portuguese words that say the contrary of one another, all forms of a side together. Written for this project. */
export const opposites = `
abrir abre abriu aberto aberta abertura reaberto / fechar fecha fechou fechado fechada fechamento
subir sobe subiu subido aumentar aumenta aumentou aumentado aumento cresceu crescer / cair cai caiu caído diminuir diminuiu queda reduzir reduziu baixar baixou
ganhar ganha ganhou ganho vencer venceu vitória / perder perde perdeu perdido derrota
comprar compra comprou comprado / vender vende vendeu vendido venda
aceitar aceita aceitou aprovar aprova aprovou aprovado aprovada / rejeitar rejeita rejeitou rejeitado recusar recusou
permitir permite permitiu autorizou autorizar / proibir proíbe proibiu proibido
confirmar confirma confirmou confirmado admitir admite admitiu admitido reconhecer reconhece reconheceu / negar nega negou negado desmentiu
condenado condenada culpado culpada / absolvido absolvida inocente
preso presa prendeu presos detido detidos / solto solta libertado libertados liberado
sobreviveu sobreviveram / morreu morreram morto mortos
começar começou começa iniciar iniciou / terminar terminou termina acabar acabou
mais / menos
legal / ilegal
norte / sul
maioria / minoria
`;
