const JOINTS =
  /(helse|hjemme|tannhelse|lege|skole|syke|manuell|fysio|kontrakt|avtale|smittevern|bestiller|frisklivs|legemiddel|velferds|journal|utdannings)(?=[a-zæøå]{4})/gi;

/** A name that may be broken where its words are joined: browsers do not know how Norwegian breaks. */
export const softened = (name: string): string => name.replace(JOINTS, '$1\u00ad');
