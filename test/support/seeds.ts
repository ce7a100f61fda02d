/** The two sample articles, by their names in `seeds/`, which host and window tests have as their folder. */
export const COURIER = 'port-maddern-courier.txt';
export const LEDGER = 'threllin-ledger.txt';
