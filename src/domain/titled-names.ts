/** Finds people in running text by how they are addressed: "dhr. J. Jansen", "Mrs Smith", "Herr Dr. Meier", "Mme Dupont". */
import { once } from './once-per.js';

const upper = String.raw`[A-Z\u00c0-\u00d6\u00d8-\u00de\u010c\u0141\u0160\u017d]`;
const letter = String.raw`[A-Za-z\u00c0-\u024f'\u2019-]`;
const addressed = String.raw`(?:[Dd]hr\.?|[Mm]evr\.?|[Mm]w\.|[Mm]evrouw|(?:[Dd]e|[Dd]en) [Hh]eer|Mr\.?|Mrs\.?|Ms\.?|Herrn?|Frau|Mmes?\.?|Mlles?\.?|Madame|Mademoiselle|Monsieur)`;
const degree = String.raw`(?:[Dd]r|[Pp]rof|[Ii]r|[Ii]ng|[Dd]rs|[Mm]r|Dipl\.-Ing|[Mm]a\u00eetre|Me)`;
const initials = String.raw`(?:${upper}[a-z]?\.[ -]?)`;
const particle = String.raw`(?:(?:van|von|der|den|de|du|des|la|le|ter|ten|te|zu|zum|zur|het|in|'t|\u2019t|op) |d['\u2019])`;
const surname = String.raw`${upper}${letter}*`;
const words = String.raw`${particle}{0,3}${surname}(?: ${particle}{0,3}${surname}){0,2}`;

/** Degrees alone name streets and institutes too: only with initials behind them. */
const patterns = once((): readonly RegExp[] =>
  [
    String.raw`${addressed} (?:${degree}\.? ){0,3}${initials}{0,5} ?(${words})`,
    String.raw`(?:${degree}\. ?){1,3} ?${initials}{1,5} ?(${words})`,
  ].map((pattern) => new RegExp(String.raw`(?<!${letter})${pattern}`, 'g')),
);

/** "M. Dupont": in other languages M is a letter of a list. */
const french = once(
  () => new RegExp(String.raw`(?<!${letter}|[.] )(?<!\d ?)(?:M\.|MM\.) ${initials}{0,5} ?(${words})`, 'g'),
);

/** Whoever is addressed by function has no name here. */
const functions = new Set(
  `voorzitter burgemeester wethouder minister staatssecretaris directeur president chair chairman chairperson speaker mayor
  secretary director justice judge ambassador commissioner b\u00fcrgermeister b\u00fcrgermeisterin oberb\u00fcrgermeister
  oberb\u00fcrgermeisterin ministerin pr\u00e4sident pr\u00e4sidentin direktor direktorin vorsitzende vorsitzender landrat
  landr\u00e4tin staatssekret\u00e4r staatssekret\u00e4rin maire ministre pr\u00e9sident pr\u00e9sidente directrice
  pr\u00e9fet pr\u00e9f\u00e8te secr\u00e9taire ambassadeur commissaire gouverneur notaris the de het la le les der die das`.split(
    /\s+/,
  ),
);

/** Streets and institutes that bear a name. */
const placeEnd =
  /(?:straat|plein|kade|gracht|singel|stichting|instituut|fonds|school|college|ziekenhuis|stra(?:\u00df|ss)e|platz|allee|stiftung|schule|klinik)$/i;
const placeWord =
  /(?:^|[ -])(?:Street|Road|Avenue|Square|Foundation|Institute|Trust|School|Prize|Stichting|Instituut|Fonds|Stiftung)(?![a-z])/;

/** "Jede Frau Zugang": the woman, not a name. */
const nounBefore =
  /\b(?:[jJ]ede|[kK]?[eE]ine|[dD]ie|[aA]ls|[pP]ro|[dD]iese|[wW]elche|[zZ]ur|[dD]er|[jJ]eder) $/;

/** Every text of every file comes by, and few hold a title: the patterns above are slow to find that out. */
const anyTitle =
  /[Dd]hr|[Mm]ev|[Mm]w\.|[Hh]eer |M[rsm]|Mlle|Madam|Mademoi|Monsieur|M\. |Herr|Frau|[DdIi]r\.|[Pp]rof|[Ii]ng\.|[Dd]rs\.|mr\.|Ing\./;

/** A name has a capital, and not as the first letter of the text. */
function hasInnerCapital(text: string): boolean {
  for (let at = 1; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if ((code >= 65 && code <= 90) || (code >= 192 && code <= 381)) return true;
  }
  return false;
}

/** @param options.french whether the text is in French, or may be */
export function findTitledNames(text: string, options: { readonly french: boolean }): readonly string[] {
  if (!hasInnerCapital(text) || !anyTitle.test(text)) return [];
  const found = (options.french ? [...patterns(), french()] : patterns())
    .flatMap((pattern) => [...text.matchAll(pattern)])
    .filter(({ 0: whole, 1: name = '', index }) =>
      isName(
        name,
        text.slice(Math.max(0, index - 10), index),
        text.slice(index + whole.length, index + whole.length + 14),
      ),
    )
    .sort((a, b) => a.index - b.index || b[0].length - a[0].length);
  let end = 0;
  return found.flatMap(({ 0: whole, index }) => {
    if (index < end) return [];
    end = index + whole.length;
    return [whole];
  });
}

function isName(name: string, lead: string, tail: string): boolean {
  const own = name.split(' ').filter((word) => !functions.has(word.toLowerCase()));
  if (!own.some((word) => /^(?:d['\u2019])?[A-Z\u00c0-\u017d]/.test(word))) return false;
  const longer = /^[ -][A-Z]/.test(tail) ? name + tail : name;
  return !nounBefore.test(lead) && !placeEnd.test(name) && !placeWord.test(longer);
}
