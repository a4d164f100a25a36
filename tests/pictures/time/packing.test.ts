import { expect, it } from "vitest";
import { pack } from "../../../src/pictures/time/packing.ts";

const place = (start: number, end: number, label: number, width = 20) => pack([{ start, end, label }], width)[0];

it("a label stands in its bar if there is room, else after it, else before it", () => {
  expect(place(2, 12, 6)).toMatchObject({ side: "in", labelled: true, from: 2, to: 12 });
  expect(place(2, 3, 6)).toMatchObject({ side: "after", labelled: true, from: 2 });
  expect(place(18, 19, 6)).toMatchObject({ side: "before", labelled: true, to: 19 });
});

it("a label stands beside a bar that fades, if it can", () => {
  expect(pack([{ start: 2, end: 12, label: 6, fading: true }], 20)).toMatchObject([{ side: "after" }]);
  expect(pack([{ start: 0, end: 20, label: 6, fading: true }], 20)).toMatchObject([{ side: "in" }]);
});

it("a label that is too long for all of them is cut off where there is most room", () => {
  expect(place(4, 6, 30)).toMatchObject({ side: "after", labelled: true, to: 20 });
  expect(place(15, 16, 30)).toMatchObject({ side: "before", labelled: true, from: 0 });
  expect(place(0, 20, 30)).toMatchObject({ side: "in", labelled: true });
});

it("a label is dropped where next to nothing of it could be read", () => {
  expect(place(4, 6, 30, 10)).toMatchObject({ side: "after", labelled: false });
});

it("a bar without a label takes what can be pressed, within the panel", () => {
  expect(place(2, 2.1, 0)).toMatchObject({ from: 2, to: 3.5 });
  expect(place(19.9, 20, 0)).toMatchObject({ from: 18.5, to: 20 });
});

it("bars take the first row they fit in, in the order given", () => {
  const bars = [
    { start: 0, end: 4, label: 3 },
    { start: 3, end: 5, label: 3 },
    { start: 8, end: 9, label: 3 },
    { start: 10, end: 11, label: 3 },
  ];
  expect(pack(bars, 20).map(({ row }) => row)).toEqual([1, 2, 1, 2]);
});
