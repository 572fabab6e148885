/** The texts of an Excel file: those that cells share, and characters written as `_x000D_`. */
import { readXml } from './xml-events.js';

/** Throws `sheet-unreadable`. */
export function readSharedTexts(part: Uint8Array | undefined, file: string): readonly string[] {
  if (part === undefined) return [];
  const texts: string[] = [];
  const collector = textCollector();
  readXml(part, file, {
    open: (name) => {
      if (name === 'si') collector.begin();
      collector.open(name);
    },
    text: (text) => collector.text(text),
    close: (name) => {
      collector.close(name);
      if (name === 'si') texts.push(collector.whole());
    },
  });
  return texts;
}

export interface TextCollector {
  begin(): void;
  open(name: string): void;
  text(text: string): void;
  close(name: string): void;
  /** All that was collected since it began. */
  whole(): string;
}

/** What stands in `t`, in as many pieces as it was formatted; how it is pronounced is no part of it. */
export function textCollector(): TextCollector {
  let [collected, inText, pronounced] = ['', 0, 0];
  return {
    begin: () => {
      [collected, inText, pronounced] = ['', 0, 0];
    },
    open: (name) => {
      if (name === 't') inText += 1;
      if (name === 'rPh') pronounced += 1;
    },
    text: (text) => {
      if (inText > 0 && pronounced === 0) collected += text;
    },
    close: (name) => {
      if (name === 't') inText -= 1;
      if (name === 'rPh') pronounced -= 1;
    },
    whole: () => unescapeCharacters(collected),
  };
}

export function unescapeCharacters(text: string): string {
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  );
}
