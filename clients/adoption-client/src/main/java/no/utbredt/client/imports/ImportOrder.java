package no.utbredt.client.imports;

import java.util.Locale;
import no.utbredt.client.http.Query;

/**
 * How a file is to be read and what is to be done with it.
 *
 * @param dryRun whether it is only judged: nothing is recorded
 */
public record ImportOrder(Type type, Format format, boolean dryRun, Strategy strategy) {

    /** What the rows of a table are; events say it of themselves. */
    public enum Type {
        REPORTS,
        USAGE,
        SUPPORT,
        AGREEMENTS
    }

    /** What the file is. */
    public enum Format {
        /** A CloudEvent on each line. */
        NDJSON("application/x-ndjson"),
        /** A JSON list of CloudEvents. */
        BATCH("application/cloudevents-batch+json"),
        /** A table in UTF-8. */
        CSV("text/csv;charset=utf-8"),
        /** A table as Windows saves it. */
        CSV_WINDOWS("text/csv;charset=windows-1252");

        private final String mediaType;

        Format(String mediaType) {
            this.mediaType = mediaType;
        }

        public String mediaType() {
            return mediaType;
        }
    }

    /** What is taken of a file. */
    public enum Strategy {
        /** What corrects or retracts is passed over. */
        NEW_ONLY,
        NEW_AND_CORRECTIONS;

        private String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /** Where it is sent. */
    public String address() {
        return new Query("/v1/imports")
                .with("type", type.name().toLowerCase(Locale.ROOT))
                .with("dryRun", dryRun)
                .with("strategy", strategy.word())
                .toString();
    }
}
