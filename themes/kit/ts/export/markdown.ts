/** Plain text as Markdown, as CommonMark and pandoc read it. Addresses become links as they are; every other sign is taken literally. No DOM. */
export function markdownText(text: string): string {
  return text
    .split(/(https?:\/\/[^\s<>]*[^\s<>.,;:)\]])/u)
    .map((piece, index) => (index % 2 === 1 ? `<${piece}>` : piece.replace(/[\\`*_[\]<>#|~&$^@]/g, "\\$&")))
    .join("");
}
