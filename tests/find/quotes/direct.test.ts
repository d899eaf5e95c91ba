import { quotesOf, saidIn } from './read.js';

const directs = (text: string) =>
  quotesOf(text)
    .filter((quote) => quote.type === 'direct')
    .map((quote) => quote.text);

describe('direct quotations', () => {
  test.each([
    ['“We will rebuild the bridge,” the mayor said.', 'mayor: We will rebuild the bridge'],
    ['"We will rebuild the bridge," said mayor Pavlo Hryn.', 'mayor Pavlo Hryn: We will rebuild the bridge'],
    ['‘We will rebuild the bridge,’ the mayor told reporters.', 'mayor: We will rebuild the bridge'],
    ["'We will rebuild the bridge,' the mayor told reporters.", 'mayor: We will rebuild the bridge'],
    ['The mayor said: "We will rebuild the bridge."', 'mayor: We will rebuild the bridge.'],
    ['The port authority announced on Telegram, “A ferry has sunk,” sharing a photo.', 'port authority: A ferry has sunk'],
    ['“Who fired first?” Kovalenko asked.', 'Kovalenko: Who fired first?'],
    ['"Nothing is left of the pier." — Olena Marchuk', 'Olena Marchuk: Nothing is left of the pier.'],
    ['The mayor had one message: "Stay away from the coast."', 'mayor: Stay away from the coast.'],
  ])('%s', (text, expected) => {
    expect(saidIn(text)).toEqual([expected]);
  });

  test('one entry for each stretch that a cue interrupts', () => {
    expect(saidIn('“The pier burned,” Marchuk said, “and nobody came.”')).toEqual([
      'Marchuk: The pier burned',
      'Marchuk: and nobody came.',
    ]);
  });

  test('several sentences in one pair of marks are one quotation', () => {
    expect(directs('"The pier burned. Nobody came. We swam," she said.')).toEqual(['The pier burned. Nobody came. We swam']);
  });

  test('a quotation inside a quotation belongs to it', () => {
    expect(directs('“He shouted ‘get down’ and we ran,” Marchuk said.')).toEqual(['He shouted ‘get down’ and we ran']);
    expect(directs('“He shouted “get down” and we ran,” Marchuk said.')).toEqual(['He shouted “get down” and we ran']);
  });

  test('a quotation runs on into a paragraph that reopens its marks', () => {
    const text = '“The pier burned,” Marchuk said. “Nobody came.\n\n“We swam to the far shore.”';
    expect(saidIn(text)).toEqual(['Marchuk: The pier burned', 'Marchuk: Nobody came.', 'Marchuk: We swam to the far shore.']);
  });

  test('a quotation without a cue goes on with whoever spoke last', () => {
    expect(saidIn('“The pier burned,” Marchuk said. “Nobody came to help us.”')[1]).toBe('Marchuk: Nobody came to help us.');
    expect(saidIn('The governor added:\n\n“Crews are still at work there.”')).toEqual([
      'governor: Crews are still at work there.',
    ]);
    expect(directs('“Nobody came to help us.”')).toEqual([]);
  });

  test('scare quotes, titles and apostrophes are no quotations', () => {
    expect(quotesOf('The two sides keep a “fragile” truce along the river.')).toEqual([]);
    expect(quotesOf('The novel “A River of Glass” sold well in the region.')).toEqual([]);
    expect(quotesOf("The rebels' boats and the fishermen's nets were lost.")).toEqual([]);
  });

  test('an inch mark opens nothing', () => {
    expect(directs('The gun is 5\' 10" long. The crew left. "We ran for it," Marchuk said.')).toEqual(['We ran for it']);
  });
});
