/** Words of an article or the name of a file, for a list that would show `$(name)` as an icon. */
export const withoutIcons = (text: string): string => text.replaceAll('$(', '$\u200b(');

/** A message that may have words of an article in it: VS Code would make `[words](command:…)` a link. */
export const withoutLinks = (text: string): string => text.replaceAll('](', ']\u200b(');
