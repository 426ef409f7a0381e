package no.utbredt.reporting.cast;

import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import no.utbredt.reporting.catalogue.Role;
import no.utbredt.reporting.coverage.Figure;
import no.utbredt.reporting.news.Bulletin;
import no.utbredt.reporting.news.News;
import no.utbredt.reporting.news.Standing;
import no.utbredt.reporting.progress.StepProgress;
import no.utbredt.reporting.stage.Stage;
import org.jspecify.annotations.Nullable;

/** The news of the contract's approved examples. */
public final class Tidings {

    private static final LocalDate DAY = LocalDate.parse("2026-11-20");
    private static final Instant TIME = Instant.parse("2026-11-20T11:00:00Z");

    private Tidings() {}

    /** Each by the name of its example, in the order in which they were told. */
    public static Map<String, News> byExample() {
        Map<String, News> all = new LinkedHashMap<>();
        all.put("coverage-changed", news("6f4b3a0e-4f0b-3a67-9a3e-0d7c1f7b5a10", counted(41, 300), counted(42, 299)));
        all.put(
                "target-reached",
                news(
                        "0b0cde70-1f5c-3c0e-8d0a-6a5f6a3c9b11",
                        null,
                        new Standing.OfTarget("pll", "kommuner-2026", "s1", StepProgress.State.REACHED)));
        all.put(
                "target-at-risk",
                news(
                        "5a3cf5a2-0c6b-35a5-b7c8-9e1d2f3a4b12",
                        null,
                        new Standing.OfTarget("pll", "fastleger-2027", "s2", StepProgress.State.BEHIND)));
        all.put(
                "source-silent",
                news(
                        "a1b2c3d4-e5f6-3711-8899-aabbccddee13",
                        null,
                        new Standing.OfVendor("914839327", LocalDate.parse("2026-10-02"))));
        all.put(
                "disagreement-found",
                news(
                        "c0ffee00-1234-3abc-9def-001122334414",
                        null,
                        new Standing.OfActor("digihelsestasjon", Role.CONSUMER, "m-1103", 1)));
        return all;
    }

    /** All of them told, and one more of an actor that may be a person: it was not known to be when it was told. */
    public static Bulletin told() {
        Bulletin bulletin = new Bulletin(100);
        byExample().values().forEach(news -> bulletin.add(bulletin.newest().size(), news));
        bulletin.add(
                9,
                news(
                        "deadbeef-0000-3000-8000-000000000000",
                        null,
                        new Standing.OfActor("kjernejournal", Role.CONSUMER, "o-1", 1)));
        return bulletin;
    }

    private static Standing counted(long numerator, long unknown) {
        return new Standing.OfCoverage(
                "digihelsestasjon",
                Role.CONSUMER,
                "kommune",
                Stage.INTRODUCED,
                new Figure(numerator, numerator, numerator, numerator + unknown, unknown, 0, 357));
    }

    private static News news(String id, @Nullable Standing before, Standing now) {
        return new News(UUID.fromString(id), TIME, DAY, before, now);
    }
}
