const text = { type: "string", minLength: 1 };
const address = { type: "string", format: "uri", pattern: "^https?://" };
const moment = { type: "string", pattern: "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?(Z|[+-]\\d\\d:\\d\\d)$" };
const author = { type: "object", properties: { name: text, url: address, avatar: address }, minProperties: 1 };

/**
 * JSON Feed 1, as far as this site writes it: no other field is let through.
 *
 * @see https://www.jsonfeed.org/version/1/
 */
export const JSON_FEED = {
  type: "object",
  required: ["version", "title", "items"],
  additionalProperties: false,
  properties: {
    version: { const: "https://jsonfeed.org/version/1" },
    title: text,
    home_page_url: address,
    feed_url: address,
    description: text,
    author,
    items: {
      type: "array",
      items: {
        type: "object",
        required: ["id", "content_html"],
        additionalProperties: false,
        properties: {
          id: text,
          url: address,
          title: text,
          content_html: text,
          date_published: moment,
          date_modified: moment,
        },
      },
    },
  },
};
