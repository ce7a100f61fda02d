import { standardForm } from '../index/spelling';
import { foldedName } from '../link/peopleText';

/** The words of a role that say which it is, as compared. */
export const roleWords = (role: string): readonly string[] =>
  foldedName(role)
    .replaceAll('.', '')
    .split(/[\s,]+/)
    .map((it) => it.replace(/['’]s?$/, ''))
    .filter((it) => it !== '' && !BESIDE_THE_OFFICE.has(it))
    .map(standardForm);

/** Words that say nothing of which office it is. */
const BESIDE_THE_OFFICE = new Set('the a an of for former ex then new acting outgoing'.split(' '));
