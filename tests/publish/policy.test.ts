import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import { policyFor, withPolicy } from "../../src/publish/policy.ts";

const hash = (text: string) => `'sha256-${createHash("sha256").update(text).digest("base64")}'`;
const page = (head: string, body = "") =>
  `<!DOCTYPE html><html><head><meta charset="utf-8">${head}</head><body>${body}</body></html>`;

describe("the policy of a page", () => {
  it("allows nothing but what a page of this site needs", () => {
    expect(policyFor([])).toBe(
      "default-src 'none'; style-src 'self'; font-src 'self'; img-src 'self'; manifest-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'",
    );
  });

  it("lets the page of search run scripts of its own host, and send its form there", () => {
    expect(policyFor([], true).split("; ")).toEqual([
      ...policyFor([])
        .split("; ")
        .filter((part) => part !== "form-action 'none'"),
      "script-src 'self'",
      "form-action 'self'",
    ]);
  });

  it("allows the styles that are written into it, each once", () => {
    expect(policyFor(["a{}", "b{}", "a{}"])).toContain(`style-src 'self' ${hash("a{}")} ${hash("b{}")};`);
  });

  it("stands before everything but the character set", () => {
    expect(withPolicy(page("<title>x</title>"))).toContain(
      '<meta charset="utf-8"><meta http-equiv="content-security-policy" content="default-src',
    );
  });

  it("knows the styles of the head, and takes no text for one", () => {
    const html = page(
      '<meta name="description" content="<style>x{}</style>"><!-- <style>y{}</style> --><style media="print">a > b{}\r\n</style>',
    );
    expect(withPolicy(html)).toContain(policyFor(["a > b{}\n"]));
  });

  it("allows no style that stands in the body", () => {
    expect(withPolicy(page("", "<style>a{}</style>"))).toContain(policyFor([]));
  });

  it("is refused to a page that doesn't say its character set first", () => {
    expect(() => withPolicy("<p>x")).toThrow('it has no <meta charset="utf-8">');
  });
});
