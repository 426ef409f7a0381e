package no.utbredt.adoption.lookup.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonRawValue;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import no.utbredt.adoption.lookup.LookUps.Entry;
import no.utbredt.adoption.report.LogPosition;
import no.utbredt.adoption.report.Verdict;
import no.utbredt.vocabulary.References;
import org.jspecify.annotations.Nullable;

/**
 * A report as looked up.
 *
 * @param reference what public answers cite it by
 * @param verdict recorded once any delivery of the name was; else what the newest was
 * @param report the report as it stands on the log, or null when the look-ups have not read it yet
 * @param deliveries the recorded, the first and the newest 50 deliveries of the name, each with its verdict, in the order of the log
 * @param asOf how far the log was read when this was answered
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record FoundReport(
        String source,
        String id,
        String reference,
        String verdict,
        @JsonRawValue @Nullable String report,
        List<Delivered> deliveries,
        @Nullable Map<String, Long> asOf) {

    record Delivered(
            LogPosition delivery, String verdict, LogPosition holder, String contentHash, Instant recordedAt) {}

    static FoundReport of(Entry entry, @Nullable Map<String, Long> asOf) {
        return new FoundReport(
                entry.name().source(),
                entry.name().id(),
                References.own().of(entry.name().source(), entry.name().id()),
                verdict(entry),
                entry.report().orElse(null),
                entry.verdicts().stream().map(FoundReport::delivered).toList(),
                asOf);
    }

    private static String verdict(Entry entry) {
        if (entry.report().isPresent()
                || entry.verdicts().stream().anyMatch(each -> each.kind() == Verdict.Kind.RECORDED)) {
            return "recorded";
        }
        return word(entry.verdicts().getLast());
    }

    private static Delivered delivered(Verdict verdict) {
        return new Delivered(
                verdict.delivery(), word(verdict), verdict.holder(), verdict.contentHash(), verdict.recordedAt());
    }

    private static String word(Verdict verdict) {
        return verdict.kind().name().toLowerCase(Locale.ROOT);
    }
}
