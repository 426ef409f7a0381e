package no.utbredt.client.event;

/** What a volume counts. */
public enum UsageUnit {
    MESSAGES,
    LOOK_UPS,
    SESSIONS,
    DOCUMENTS,
    APPOINTMENTS,
    TRANSACTIONS
}
