/** The parts of an OpenAPI document that are read here. */
export type OpenDocument = {
  info: { title: string; version: string; description?: string };
  paths: Record<string, Record<string, Operation>>;
  components?: { parameters?: Record<string, Parameter> };
};
type Parameter = { name: string; in: string; description?: string; required?: boolean; schema?: Schema };
type Schema = { type?: string | string[]; enum?: unknown[]; default?: unknown };
type Pointer = { $ref: string };
type Content = Record<string, { examples?: Record<string, { value?: { code?: unknown } }> }>;
type Operation = {
  summary?: string;
  description?: string;
  tags?: string[];
  parameters?: (Parameter | Pointer)[];
  security?: Record<string, string[]>[];
  responses?: Record<string, { description?: string; content?: Content }>;
};

export type Told = {
  key: string;
  method: string;
  address: string;
  summary: string;
  description: string;
  parameters: { name: string; place: string; required: boolean; description: string }[];
  /** What a token must allow, one of them; empty where none is needed. */
  scopes: string[];
  /** The codes of the problems it says it may answer with. */
  codes: string[];
};

const METHODS = ['get', 'put', 'post', 'delete', 'patch'];
const PROBLEM = 'application/problem+json';

/** Every operation of a document under its tag, in the order of the document. */
export function told(document: OpenDocument): Map<string, Told[]> {
  const found = new Map<string, Told[]>();
  for (const [address, item] of Object.entries(document.paths))
    for (const method of METHODS) {
      const operation = item[method];
      if (!operation) continue;
      const tag = operation.tags?.[0] ?? '';
      found.set(tag, [...(found.get(tag) ?? []), one(document, method, address, operation)]);
    }
  return found;
}

function one(document: OpenDocument, method: string, address: string, operation: Operation): Told {
  return {
    key: `${method} ${address}`,
    method: method.toUpperCase(),
    address,
    summary: operation.summary ?? '',
    description: operation.description ?? '',
    parameters: (operation.parameters ?? []).flatMap((each) => {
      const parameter = '$ref' in each ? resolved(document, each) : each;
      return parameter
        ? {
            name: parameter.name,
            place: parameter.in,
            required: parameter.required ?? false,
            description: parameter.description ?? '',
          }
        : [];
    }),
    scopes: [...new Set((operation.security ?? []).flatMap((each) => Object.values(each).flat()))],
    codes: codes(operation),
  };
}

const resolved = (document: OpenDocument, { $ref }: Pointer): Parameter | undefined =>
  document.components?.parameters?.[$ref.slice($ref.lastIndexOf('/') + 1)];

function codes({ responses = {} }: Operation): string[] {
  const all = Object.values(responses).flatMap(({ content }) =>
    Object.values(content?.[PROBLEM]?.examples ?? {}).map(({ value }) => value?.code),
  );
  return [...new Set(all.filter((code): code is string => typeof code === 'string'))].sort();
}
