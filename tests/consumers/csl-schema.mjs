// What CSL-JSON 1.0.2 allows in the fields that we write (the official schema is in no package); anything else is a mistake.
const text = { type: "string", minLength: 1 };
const date = {
  type: "object",
  additionalProperties: false,
  required: ["date-parts"],
  properties: {
    "date-parts": { type: "array", minItems: 1, maxItems: 1, items: { type: "array", minItems: 1, maxItems: 3, items: { type: "integer" } } },
  },
};
const person = {
  type: "object",
  additionalProperties: false,
  required: ["family"],
  properties: { family: text, given: text, "non-dropping-particle": text, suffix: text },
};
const organization = { type: "object", additionalProperties: false, required: ["literal"], properties: { literal: text } };
const variables = [
  "citation-key", "collection-title", "container-title", "DOI", "genre", "id", "ISBN", "issue", "ISSN", "language", "number", "page",
  "PMCID", "PMID", "publisher", "status", "title", "URL", "volume",
];

export const itemSchema = {
  type: "object",
  additionalProperties: false,
  required: ["id", "citation-key", "type", "title", "issued"],
  properties: {
    ...Object.fromEntries(variables.map((name) => [name, text])),
    type: { enum: ["article", "article-journal", "book", "chapter", "dataset", "paper-conference", "report", "thesis", "webpage"] },
    author: { type: "array", minItems: 1, items: { anyOf: [person, organization] } },
    issued: date,
    accessed: date,
  },
};
