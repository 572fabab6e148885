/** Abbreviations in the words of an agreement, and where they are explained. */
import type { AgreementText } from './agreement-texts.js';
import type { Token } from './tokens.js';

export interface Abbreviation {
  readonly text: AgreementText;
  readonly words: string;
  readonly from: number;
  readonly to: number;
}

/** What every reader of an agreement knows, and signs of measures, money, files and firms. */
const known = new Set(
  (
    'EU EC EG CE UN VN ONU UNO NATO OECD OESO OCDE EEA EER EWR UK VK US USA VS NL DE FR BE LU CH AT ' +
    'VAT BTW TVA MWST UST EUR USD GBP CHF CO2 CO2E NOX ISO IEC EN NEN DIN NF BS VDI NAP NN TAW UTC CET CEST AM PM ' +
    'PDF DWG DXF CSV XML JSON HTML XLSX DOCX ODT ODS URL API GPS GIS IT ICT IKT TIC IP AI KI HR FTE ETP ' +
    'GDPR AVG DSGVO RGPD BV NV VZW GMBH AG SA SARL SAS LTD PLC LLC KG OHG BW BWB AWB WOO WOB BGB VOB VOL ' +
    'KM KW MW KWH MWH GWH GJ TJ HA DB DBA PH LED WC TV SMS FAQ NB PS ID NR ART VS VSA CV PC NGO NGOS KPI KPIS SLA'
  ).split(' '),
);

const form = /^[A-Z][A-Z0-9]{1,5}$/;
const anyCapitals = /[A-Z][A-Z0-9]/;
const roman = /^[IVXLC]+$/;

/** Each once, where it first stands, unless it is explained, known, or part of a heading in capitals. */
export function unexplainedAbbreviations(
  texts: readonly AgreementText[],
  explained: (abbreviation: string) => boolean,
): readonly Abbreviation[] {
  const found = new Map<string, Abbreviation>();
  const inText = new Set<string>();
  for (const text of texts) {
    if (!anyCapitals.test(text.text)) continue;
    const tokens = text.tokens();
    for (const [at, token] of tokens.entries()) {
      const words = text.text.slice(token.from, token.to);
      if (!isAbbreviation(words, tokens, at, text.text)) continue;
      // "Service Level Requirement (SLR)", "SLR (Service Level Requirement)"
      if (tokens[at - 1]?.text === '(' || tokens[at + 1]?.text === '(') inText.add(words);
      const isAsked = text.kind !== 'title' && text.kind !== 'background';
      if (isAsked && !found.has(words)) found.set(words, { text, words, from: token.from, to: token.to });
    }
  }
  return [...found.values()].filter(({ words }) => !inText.has(words) && !explained(words));
}

function isAbbreviation(words: string, tokens: readonly Token[], at: number, text: string): boolean {
  if (!form.test(words) || roman.test(words) || known.has(words)) return false;
  return !isCapitals(tokens[at - 1], text) && !isCapitals(tokens[at + 1], text);
}

/** A neighbour all in capitals: "THE PARTIES AGREE". */
function isCapitals(token: Token | undefined, text: string): boolean {
  if (token?.kind !== 'word') return false;
  const words = text.slice(token.from, token.to);
  return words.length > 1 && words === words.toUpperCase();
}
