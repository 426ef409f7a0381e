package no.utbredt.client.event;

/** What can be said. Each is sent as the data of a CloudEvent of a type of its own. */
public sealed interface Statement permits Report, Usage, Support, Agreement, Heartbeat, Retraction {}
