/** The folder of the story to publish: `content`, or the one that `CONTENT_DIR` names. */
export const contentFolder = (): string => process.env.CONTENT_DIR ?? "content";
