/**
 * The colours of `src/styles/tokens.css` that stand where no style sheet is read: in a drawn picture, in the manifest, and in
 * what a page tells the browser about itself. A test holds them to that file.
 */
export const colours = {
  paper: "#fff",
  night: "#0f1315",
  rule: "#d5dbde",
  faint: "#7f8a91",
  ink2: "#4a555b",
  ink: "#11171a",
  snow: "#e9eef0",
  contest: "#bf2a0f",
} as const;
