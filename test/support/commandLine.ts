/** Ends a command that cannot do what it was asked, as the product's own command line does. */
export function cannot(why: string): never {
  console.error(why);
  process.exit(2);
}

/** What an option gives, which has to be a whole number. */
export function wholeNumber(option: string, given: string): number {
  return /^\d{1,10}$/.test(given)
    ? Number(given)
    : cannot(`${option} takes a whole number, not ${given}`);
}
