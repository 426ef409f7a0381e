/** An event to begin with, under the client's own source: what the guide's first report says. */
export const example = (client: string) =>
  JSON.stringify(
    {
      specversion: '1.0',
      id: 'prove-1',
      source: `urn:utbredt:client:${client}:prove`,
      type: 'no.utbredt.adoption.reported.v1',
      data: {
        actor: { scheme: 'ENH', value: '964338531', serviceArea: 'helsestasjon' },
        service: 'digihelsestasjon',
        role: 'CONSUMER',
        stage: 'IN_USE',
        validFrom: { date: '2022-03-01', basis: 'STARTED' },
        statedAt: '2022-03-15',
      },
    },
    null,
    2,
  );
