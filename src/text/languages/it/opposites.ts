/** Italian words that say the contrary of one another, all forms of a side together. Written for this project. */
export const opposites = `
aprire apre aprì aperto aperta apertura riaperto / chiudere chiude chiuse chiuso chiusa chiusura
salire sale salito aumentare aumenta aumentato aumento cresciuto / scendere scende sceso calare cala calato calo diminuito diminuire ridotto
vincere vince vinto vittoria / perdere perde perso sconfitta
comprare compra comprato acquistato / vendere vende venduto
accettare accetta accettato approvare approva approvato approvata / respingere respinge respinto respinta rifiutare rifiuta rifiutato
permettere permette permesso autorizzato / vietare vieta vietato proibito
confermare conferma confermato ammettere ammette ammesso riconoscere riconosce riconosciuto / smentire smentisce smentito negare nega negato
condannato condannata colpevole / assolto assolta innocente
arrestato arrestata arrestati / rilasciato rilasciata liberato liberati
sopravvissuto sopravvissuti / morto morti ucciso uccisi
iniziare inizia iniziato cominciare cominciato / finire finisce finito terminare terminato
più / meno
legale / illegale
nord / sud
maggioranza / minoranza
`;
