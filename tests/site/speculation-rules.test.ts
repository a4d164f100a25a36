import { describe, expect, it } from "vitest";
import { everySite } from "./read-site.ts";

interface Rules {
  readonly prerender: readonly { readonly where: { readonly href_matches: { readonly pathname: string } } }[];
}

describe.each(everySite())("of the site $name a browser may fetch ahead", ({ base, pages, files, read }) => {
  const { prerender }: Rules = JSON.parse(read(`${base}speculation-rules.json`));
  const patterns = prerender.map(({ where }) => new URLPattern({ ...where.href_matches, baseURL: "https://site.example" }));
  const isMatched = (address: string) => patterns.some((pattern) => pattern.test(address, "https://site.example"));

  it("every page that has an address of its own, with what may stand behind it", () => {
    const addresses = pages.map(({ address }) => address).filter((address) => address.endsWith("/"));
    expect(addresses.length).toBeGreaterThan(10);
    expect(addresses.filter((address) => !isMatched(address))).toEqual([]);
    expect(isMatched(`${base}search/?q=car#results`)).toBe(true);
  });

  it("no file, and no page outside of its folder", () => {
    const others = [...files].filter((path) => !path.endsWith("/index.html"));
    expect(others.filter(isMatched)).toEqual([]);
    expect(isMatched("https://other.example/")).toBe(false);
    if (base !== "/") expect(isMatched("/elsewhere/")).toBe(false);
  });
});
