/** The headers, as `Name: value`, that nginx gives an address by these lines of its configuration. */
export function nginxHeaders(lines: string, path: string): string[] {
  const maps = [...lines.matchAll(/map \$(\w+) \$(\w+) \{([^}]*)\}/g)].map(([, from = "", to = "", body = ""]) => {
    const entries = [...body.matchAll(/(\S+)\s+("[^"]*"|[^\s;]+);/g)].map(([, key = "", value = ""]) => [key, unquoted(value)]);
    return { from, to, entries };
  });
  const resolve = (name: string): string => {
    if (name === "uri") return path;
    const map = maps.find(({ to }) => to === name);
    if (!map) throw new RangeError(`nginx is not told what $${name} is`);
    const against = resolve(map.from);
    const found = map.entries.find(([key = ""]) =>
      key.startsWith("~") ? new RegExp(key.slice(1)).test(against) : key === against,
    );
    return (found ?? map.entries.find(([key]) => key === "default"))?.[1] ?? "";
  };
  return [...lines.matchAll(/add_header ([\w-]+) ("[^"]*"|'[^']*'|[^\s;]+)(?: always)?;/g)].flatMap(
    ([, name = "", value = ""]) => {
      const said = unquoted(value).replace(/\$(\w+)/g, (_, variable: string) => resolve(variable));
      // A header without a value is not sent.
      return said === "" ? [] : [`${name}: ${said}`];
    },
  );
}

/** The same of Caddy, which knows the matcher of a header by the sign before its name. */
export function caddyHeaders(lines: string, path: string): string[] {
  const matchers = new Map(
    [...lines.matchAll(/^\s*@(\w+) (?:\{\n\s*)?(not )?path (.+)$/gm)].map(([, name, not, globs = ""]) => [
      name,
      globs.split(" ").some((glob) => isLike(glob, path)) !== Boolean(not),
    ]),
  );
  return [...lines.matchAll(/^\s*header(?: @(\w+))?(?: \{\n([^}]*)\}| ([\w-]+ (?:".*"|`.*`)))$/gm)]
    .filter(([, matcher]) => matcher === undefined || matchers.get(matcher))
    .flatMap(([, , block = "", one = ""]) => [...(block + one).matchAll(/([\w-]+) ("[^"]*"|`[^`]*`)/g)])
    .map(([, name, value = ""]) => `${name}: ${unquoted(value)}`);
}

const unquoted = (text: string): string => text.replace(/^(["'`])(.*)\1$/, "$2");

const isLike = (glob: string, path: string): boolean => new RegExp(`^${RegExp.escape(glob).replaceAll("\\*", ".*")}$`).test(path);
