import type { FactDefinition, FactValue, PaperFacts } from "../../../../themes/kit/ts/compare/facts.ts";

export function paper(key: string, facts: Readonly<Record<string, readonly FactValue[]>>, results: PaperFacts["results"] = []): PaperFacts {
  return { key, name: `${key}, 2000`, title: `Title of ${key}`, facts: Object.entries(facts).map(([id, values]) => [id, ...values] as const), results };
}

export function fact(id: string, more: Partial<FactDefinition> = {}): FactDefinition {
  return { id, label: id, absent: "not known", isOwn: false, isAbsenceKnown: false, ...more };
}
