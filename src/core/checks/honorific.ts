/** What may stand in front of a surname and is no introduction, with the space behind it. */
export const HONORIFIC = /^(?:Mr|Mrs|Ms|Miss|Mx|Dr|Sir|Dame|Lord|Lady|Prof)\.? /;
