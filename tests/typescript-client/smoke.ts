// Uses the service as a program in TypeScript does, by types made of its OpenAPI document; it compiles only where the document is right.
import assert from "node:assert/strict";
import createClient from "openapi-fetch";
import type { components, paths } from "./schema.js";

type Figure = components["schemas"]["AttackFigure"];

const client = createClient<paths, "application/json" | "application/problem+json">({ baseUrl: process.argv[2] ?? "http://127.0.0.1:5080" });
const text = `Missiles hit Odesa

Mayor Maria Santos said: "The port is burning."

Police said at least 12 people were killed in the strike on Odesa.`;

// A text becomes findings, and nothing is stored.
const extraction = await client.POST("/api/v1/extractions", { body: { text } });
assert.equal(extraction.response.status, 200);
const figure: Figure | undefined = extraction.data?.attackFigures[0];
assert.deepEqual([figure?.metric, figure?.value, figure?.qualifier], ["killed", 12, "at-least"]);
assert.equal(extraction.data?.quotes[0]?.speaker?.name, "Maria Santos");

// It is stored, read, found, paged through and deleted.
const stored = await client.POST("/api/v1/articles", { body: { text, publisher: "Smoke Times", publishedAt: "2024-05-01T10:00:00Z" } });
assert.equal(stored.response.status, 201);
const id = stored.data?.id;
assert.ok(id);
const article = await client.GET("/api/v1/articles/{id}", { params: { path: { id } } });
assert.equal(article.data?.headline, "Missiles hit Odesa");
assert.ok(article.response.headers.get("etag"));

const found = await client.GET("/api/v1/articles", { params: { query: { q: '"port is burning"', publisher: ["Smoke Times"], metric: ["killed"] } } });
assert.deepEqual(found.data?.items.map((item) => item.id), [id]);

const ids = new Set<number>();
let cursor: string | undefined;
do {
  const page = await client.GET("/api/v1/people", { params: { query: { limit: 2, ...(cursor ? { cursor } : {}) } } });
  page.data!.items.forEach((person) => ids.add(person.id));
  cursor = page.data!.nextCursor ?? undefined;
} while (cursor);
assert.ok(ids.size > 2);

// What is wrong comes as a problem that names it.
const refused = await client.GET("/api/v1/articles/{id}", { params: { path: { id: 2_000_000 } } });
assert.equal(refused.error?.status, 404);

const deleted = await client.DELETE("/api/v1/articles/{id}", { params: { path: { id } } });
assert.equal(deleted.response.status, 204);
console.log("The TypeScript client works.");
