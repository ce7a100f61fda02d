import { readWords, type Words } from '../../src/core/index/words';
import { plainParagraphs } from '../../src/core/text/paragraphs';

export const wordsOfText = (text: string): Words => readWords(plainParagraphs(text));
