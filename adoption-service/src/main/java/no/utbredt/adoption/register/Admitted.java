package no.utbredt.adoption.register;

import java.time.Instant;
import no.utbredt.adoption.report.LogPosition;

/**
 * What the register remembers of a name: whose content took it.
 *
 * @param contentHash SHA-256 of the business fields, hexadecimal
 * @param holder the delivery that took the name
 * @param recordedAt when the log took that delivery, UTC
 */
public record Admitted(String contentHash, LogPosition holder, Instant recordedAt) {}
