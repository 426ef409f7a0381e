type Pointer = { $ref: string };

/** The parts of an AsyncAPI 3 document that are read here. */
export type AsyncDocument = {
  channels: Record<string, { address: string; description?: string; messages?: Record<string, Pointer> }>;
  operations: Record<string, { action: 'send' | 'receive'; channel: Pointer; summary?: string }>;
  components: { messages: Record<string, { title?: string; summary?: string }> };
};

export type Topic = {
  address: string;
  description: string;
  uses: { action: 'send' | 'receive'; summary: string }[];
  messages: { title: string; summary: string }[];
};

const last = ({ $ref }: Pointer) => $ref.slice($ref.lastIndexOf('/') + 1);

/** Each topic with who writes and reads it and what stands in it, in the order of the document. */
export function messages({ channels, operations, components }: AsyncDocument): Topic[] {
  return Object.entries(channels).map(([name, channel]) => ({
    address: channel.address,
    description: channel.description ?? '',
    uses: Object.values(operations)
      .filter((each) => last(each.channel) === name)
      .map(({ action, summary }) => ({ action, summary: summary ?? '' })),
    messages: Object.values(channel.messages ?? {}).map((pointer) => {
      const message = components.messages[last(pointer)];
      return { title: message?.title ?? last(pointer), summary: message?.summary ?? '' };
    }),
  }));
}
