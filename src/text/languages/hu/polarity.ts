/** Hungarian words that turn a statement round, and modal verbs, which weaken it. Written for this project. */
export const negations = 'nem ne nincs nincsenek sem soha senki semmi nélkül sincs';

/** Behind a negation these take it back: "not only". */
export const softeners = 'csak csupán kizárólag';

export const modals = 'lehet kell kellene fog talán állítólag';

export const denials = 'tagadta tagadja cáfolta cáfolja cáfolt';
