import { h } from "hastscript";
import { writeHtml } from "./html.ts";

/**
 * What an editor of another site copies into a page to show a page of this one in a frame.
 *
 * @param address the whole address of that page
 * @param title what the frame is called for those who listen
 * @param height in pixels
 */
export function frameSnippet(address: string, title: string, height: number): string {
  const frame = h("iframe", {
    src: address,
    title,
    width: "100%",
    height,
    loading: "lazy",
    style: "border: 0; max-width: 700px",
  });
  return writeHtml({ type: "root", children: [frame] });
}
