/** Marks, inside rendered text, the words that answered the query. */

/** Start and end in the text, in reading order, without overlaps. */
export type Ranges = readonly (readonly [start: number, end: number])[];

/** The text as nodes, found stretches in a `<mark>`. */
export function marked(text: string, ranges: Ranges): Node[] {
  const nodes: Node[] = [];
  let end = 0;
  for (const [start, stop] of ranges) {
    if (start > end) nodes.push(new Text(text.slice(end, start)));
    const mark = document.createElement("mark");
    mark.textContent = text.slice(start, stop);
    nodes.push(mark);
    end = stop;
  }
  if (end < text.length) nodes.push(new Text(text.slice(end)));
  return nodes;
}
