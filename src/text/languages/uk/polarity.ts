/** Ukrainian words that turn a statement round, and modal verbs, which weaken it. Written for this project. */
export const negations = 'не ні ані ніколи нічого ніхто ніякий без заперечує відкинув відмовився';

export const modals = 'може можуть має повинен повинна повинні буде будуть';
