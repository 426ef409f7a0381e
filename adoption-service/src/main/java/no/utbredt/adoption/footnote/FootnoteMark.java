package no.utbredt.adoption.footnote;

import java.time.Instant;
import no.utbredt.adoption.report.Desk.NamedContent;

/**
 * Where the footnote of a recorded report belongs.
 *
 * @param content the report's name and what it says
 * @param client id of the client that delivered what was recorded
 * @param receivedAt when the door took that delivery, UTC
 */
public record FootnoteMark(NamedContent content, String client, Instant receivedAt) {}
