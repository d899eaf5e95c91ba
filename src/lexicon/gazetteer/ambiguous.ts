import { set } from '../words.js';

/** Places whose name is an everyday word or a given name: they count only after a word of place ("in Nice"). Folded keys. */
export const AMBIGUOUS_PLACES: ReadonlySet<string> = set(
  'nice bath split sake bor leer van ann muse ber reading hull cork mobile same hit lens unity lakes lac sale shot mash visa apple shell ford dawn liberation fars spa kan saba ina ani x care rand mit sky rafael sputnik thales pale mina bol bam lae manas mons enga abra hope deal sandy bay ' +
    'butler phoenix orange florence victoria charlotte austin madison hamilton lincoln jackson houston dallas springfield augusta salem chester lancaster windsor durham richmond warren cary corona mesa fontana irvine alexandria sofia sidra carolina santiago francisco cordoba valencia santa ' +
    'jersey bari parma mati fatima faro amman arad lod shire kent essex devon norfolk san tripoli-x manta duran carrefour cabaret delmas baraka pinga beni kati marka goma-x bama baga biu jos owo gao-x ghor kech wana uri puri leh muan suzu lira bukan sool meta cesar miranda sucre bolivar magdalena colon san-marcos lords amazon oracle target fanta seno abia edo imo ondo osun oyo',
);
