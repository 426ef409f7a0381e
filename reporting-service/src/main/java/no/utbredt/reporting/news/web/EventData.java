package no.utbredt.reporting.news.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import no.utbredt.edge.Notice;
import no.utbredt.reporting.catalogue.Role;
import no.utbredt.reporting.coverage.Figure;
import no.utbredt.reporting.news.News;
import no.utbredt.reporting.news.Standing;
import no.utbredt.reporting.progress.StepProgress;
import no.utbredt.reporting.stage.Stage;
import org.jspecify.annotations.Nullable;

/**
 * What an event says; which of these it has goes by its type, and the contract has a schema of each.
 *
 * @param notice the honesty line
 * @param day the day of which it is true, at its end
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record EventData(
        String notice,
        LocalDate day,
        @Nullable String service,
        @Nullable Role role,
        @Nullable String group,
        @Nullable Stage stage,
        @Nullable CountBody before,
        @Nullable CountBody now,
        @Nullable String initiative,
        @Nullable String target,
        @Nullable String step,
        StepProgress.@Nullable State state,
        @Nullable String vendor,
        @Nullable LocalDate lastHeard,
        @Nullable String actor,
        @Nullable Integer disagreements) {

    static EventData of(News news) {
        return switch (news.now()) {
            case Standing.OfCoverage of -> coverage(news, of);
            case Standing.OfTarget of ->
                new EventData(
                        Notice.TEXT,
                        news.day(),
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        of.initiative(),
                        of.target(),
                        of.step(),
                        of.state(),
                        null,
                        null,
                        null,
                        null);
            case Standing.OfVendor of ->
                new EventData(
                        Notice.TEXT,
                        news.day(),
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        of.vendor(),
                        of.lastHeard(),
                        null,
                        null);
            case Standing.OfActor of ->
                new EventData(
                        Notice.TEXT,
                        news.day(),
                        of.service(),
                        of.role(),
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        of.actor(),
                        of.pairs());
        };
    }

    private static EventData coverage(News news, Standing.OfCoverage now) {
        Figure before = news.before() instanceof Standing.OfCoverage of ? of.figure() : null;
        return new EventData(
                Notice.TEXT,
                news.day(),
                now.service(),
                now.role(),
                now.group(),
                now.stage(),
                CountBody.of(before),
                CountBody.of(now.figure()),
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null);
    }
}
