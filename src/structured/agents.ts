import type { GovernmentOrganizationLeaf, NewsMediaOrganizationLeaf, OrganizationLeaf, PersonLeaf } from "schema-dts";
import type { Evidence } from "../data/evidence.ts";
import { sourceLink } from "../links.ts";
import type { OutletRecord, SourceRecord } from "../story/records.ts";

/** Someone who speaks or publishes. */
export type Agent = PersonLeaf | OrganizationLeaf | NewsMediaOrganizationLeaf | GovernmentOrganizationLeaf;

const TYPES: Readonly<Partial<Record<SourceRecord["kind"], Agent["@type"]>>> = {
  person: "Person",
  agency: "NewsMediaOrganization",
  outlet: "NewsMediaOrganization",
  government: "GovernmentOrganization",
  organisation: "Organization",
  company: "Organization",
};

/** A source that is someone; null for a document, and for what is unnamed or of no known kind. */
export function agentOf({ story, address }: Evidence, source: string): Agent | null {
  const { id, kind, name } = story.source(source);
  const type = TYPES[kind];
  return type ? { "@type": type, "@id": address(sourceLink(story, id)), name } : null;
}

/** Who published an article; null when our copies do not name the outlet. */
export function publisherOf(evidence: Evidence, { name, named, kind, source }: OutletRecord): Agent | null {
  if (!named) return null;
  const asSource = source === null ? null : agentOf(evidence, source);
  return asSource ?? { "@type": isOfNews(kind) ? "NewsMediaOrganization" : "Organization", name };
}

/** People, by the names they sign with. */
export const people = (names: readonly string[]): PersonLeaf[] => names.map((name) => ({ "@type": "Person", name }));

const isOfNews = (kind: OutletRecord["kind"]): boolean => ["newspaper", "magazine", "broadcaster", "agency"].includes(kind);
