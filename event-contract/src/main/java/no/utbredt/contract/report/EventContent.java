package no.utbredt.contract.report;

/**
 * The business fields of whatever comes through the door, one record for each kind: what decides whether two events of one name
 * are the same (law 1). Codes, numbers and dates only, never a name or free text. Which record it is, the CloudEvents
 * {@code type} says.
 */
public sealed interface EventContent
        permits ReportContent, UsageContent, SupportContent, AgreementContent, HeartbeatContent {}
