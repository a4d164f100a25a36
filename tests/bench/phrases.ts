import type { Chance } from "./chances.ts";

export const PLACES = [
  "Varnholt",
  "Skarrow",
  "Ostmark",
  "Lyngby",
  "Fennmouth",
  "Halden",
  "Brackwater",
  "Nordhaven",
  "Tarn",
  "Ivel",
];
export const NAMES = ["Harbour", "Maren", "Tistrup", "Aldous", "Ferrin", "Ilse", "Okafor", "Brandt", "Sato", "Quill", "Novak"];
export const TOPICS = [
  "the gate",
  "the flood",
  "money",
  "warnings",
  "rescue",
  "blame",
  "repair",
  "law",
  "weather",
  "the council",
];

const WHO = [
  "the harbour office",
  "the eastern gate",
  "a contractor from the coast",
  "the council of the town",
  "the night watch",
  "an engineer of the works",
  "the regional government",
  "a crew of volunteers",
  "the pumping station",
  "the owner of the yard",
];
const DID = [
  "gave no warning of",
  "had been told about",
  "paid twice for",
  "could not explain",
  "kept a written record of",
  "took the blame for",
  "refused to repair",
  "was inspected shortly after",
  "lost every document on",
  "first noticed",
];
const WHAT = [
  "the broken hinge",
  "a leak below the water line",
  "the second alarm",
  "the missing seals",
  "the order to close",
  "the cost of the steel",
  "a delay of eleven hours",
  "the old drawings",
  "the rising water",
  "the failed test of the motors",
];
const HOW = [
  "before the storm",
  "during the night",
  "without a permit",
  "in front of witnesses",
  "against all advice",
  "at the third attempt",
];
const REST = [
  "People along the quay were still carrying furniture up the stairs when the light came back.",
  "Nobody in the hall wanted to speak first, and so the meeting began with a long silence.",
  "The road to the north was open again by noon, though buses went only as far as the bridge.",
  "What that means for the winter is a question to which there is no answer yet.",
  "Much of what is known comes from papers that were found in a flooded cellar.",
  "Shops opened late, and the school moved its lessons to the church on the hill.",
  "It was not the first time that the town had asked for help and waited for a reply.",
  "A wet wind came off the sea all day and the flags stood out stiff above the roofs.",
  "The figures differ from those of last year, and both were counted by the same people.",
  "Those who live behind the wall say that they have heard such promises before.",
  "By the evening the queue in front of the office reached around the corner.",
  "The matter will come before the court in the autumn, if the court finds the time.",
];

/** What may be a fact: "the night watch lost every document on the missing seals before the storm". */
export const aStatement = (chance: Chance): string => `${chance.of(WHO)} ${chance.of(DID)} ${chance.of(WHAT)} ${chance.of(HOW)}`;

/** A sentence that says nothing to the point. */
export const aSentence = (chance: Chance): string => chance.of(REST);

/** The same statement in other words: one word of it left out, or one put before it. */
export function inOtherWords(statement: string, chance: Chance): string {
  const words = statement.split(" ");
  if (chance.oneIn(2)) return [chance.of(["apparently", "in fact", "once more", "as it seems"]), ...words].join(" ");
  return words.toSpliced(1 + chance.below(words.length - 2), 1).join(" ");
}

export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
