import type { NounClass } from '../model/kind.js';

interface ModelRow {
  readonly class: NounClass;
  readonly unit: string;
  /** Lower-case singular: "su-35s" is looked up as su-35. */
  readonly pattern: RegExp;
}

/**
 * Designators that stand for a weapon by themselves ("two Su-34s") or before its noun ("two Su-34 bombers"), by the series that makers and armies number in.
 * The first row that fits wins: a CH-4 is a drone, a CH-47 a helicopter.
 */
export const WEAPON_MODELS: readonly ModelRow[] = [
  {
    class: 'drone',
    unit: 'drone',
    pattern:
      /^(?:(?:mq|rq|uj|fp|wz|gj|bzk|tb|hero)-?\d+\w*|ch-[3-7]\w?|(?:shahed|geran|samad|qasef|ababil|mohajer|orlan|forpost|supercam|zala|hermes|heron|switchblade|bayraktar|magura|anka|kargu)-?v?\d+\w*)$/,
  },
  { class: 'munition', unit: 'bomb', pattern: /^(?:fab|kab|odab|ofab|rbk|umpb|upab|gbu|cbu|blu|mk|spice)-?\d+\w*$/ },
  {
    class: 'munition',
    unit: 'missile',
    pattern:
      /^(?:(?:kh|x|kn|df|jl|agm|aim|rim|fim|bgm|pac|r|p|yj|kd)-\d[\w/-]*|sm-[1236]\w?|9m\d+\w*|3m\d+\w*|(?:fath|qiam|shahab|ghadr|qadr|emad|sejjil|khorramshahr|burkan|quds|hrim|grom|shahin|zelzal|rs|ss|hwasong|iskander|agni|prithvi|fateh|fattah|shaheen|tochka|neptune|toofan|badr)-\w+)$/,
  },
  {
    class: 'equipment',
    unit: 'tank',
    pattern: /^(?:t-?(?:5[45]|6[24]|72|80|84|90|14)\w*(?:-\w+)?|pt-91|m1a[12]\w*|m-?60\w*|strv-?\d+\w*|leopard-\d\w*)$/,
  },
  {
    class: 'equipment',
    unit: 'vehicle',
    pattern: /^(?:(?:bmp|bmd|btr|brdm|bmpt|mt-lb|cv|lav|aav|vbl|amx)-?\d*\w*|m113\w*|m2a2|m1117|m-?atv)$/,
  },
  {
    class: 'equipment',
    unit: 'artillery',
    pattern: /^(?:d-?(?:20|30)\w?|m-?(?:777|109|119|198|46)\w*|2[sa]\d+\w*|as-?90|k-?9\w?|pzh-?2000|zu-23\w*|msta-\w)$/,
  },
  {
    class: 'equipment',
    unit: 'launcher',
    pattern:
      /^(?:bm-?\d+|s-(?:75|125|200|300|350|400|500)\w*|sa-\d+|hq-\d+\w*|tos-?\d*\w?|m-?(?:142|270)\w*|(?:buk|tor|pantsir|osa)-\w+|zsu-\S+|thaad|samp\/t)$/,
  },
  {
    class: 'aircraft',
    unit: 'helicopter',
    pattern: /^(?:(?:mi|ka|ah|uh|ch|mh|sh|hh|oh|nh|aw|ec)-?\d+\w*|z-(?:8|9|10|18|19|20))$/,
  },
  {
    class: 'aircraft',
    unit: 'aircraft',
    pattern:
      /^(?:(?:f|a|b|e|ea|p|rc|kc|ac|mc|ec|u|sr|fa|jf|jh|kj|y|l)-\d+\w*|f\/a-\d+\w*|c-\d{2,3}\w*|j-\d{1,2}\w?|h-(?:6|20)\w?|(?:mig|su|tu|il|an|yak|be)-?\d+\w*|a400m)$/,
  },
];
