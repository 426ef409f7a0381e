package no.utbredt.adoption.report;

/** What a volume of usage counts. */
public enum UsageUnit {
    MESSAGES,
    LOOK_UPS,
    SESSIONS,
    DOCUMENTS,
    APPOINTMENTS,
    TRANSACTIONS
}
