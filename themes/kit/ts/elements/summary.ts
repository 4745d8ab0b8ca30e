const known = new Map<string, Promise<string>>();

/** What a paper's page says in short, empty when it says nothing or cannot be had; asked for once. */
export function summaryOf(page: string): Promise<string> {
  let summary = known.get(page);
  if (!summary) known.set(page, (summary = read(page)));
  return summary;
}

async function read(page: string): Promise<string> {
  try {
    const answer = await fetch(page);
    if (!answer.ok) return "";
    const html = new DOMParser().parseFromString(await answer.text(), "text/html");
    return html.querySelector("[data-summary]")?.textContent?.trim() ?? "";
  } catch {
    return ""; // The card is complete without it.
  }
}
