/** The sign of the site: parallel accounts, which begin and end apart and overlap in the middle. One path in a square. */
export const sign = {
  side: 18,
  path: "M0 3h2v10H0zM4 6h2v12H4zM8 0h2v14H8zM12 5h2v11h-2zM16 2h2v9h-2z",
} as const;
