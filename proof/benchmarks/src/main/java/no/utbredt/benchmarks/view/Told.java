package no.utbredt.benchmarks.view;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.function.Consumer;
import no.utbredt.contract.EventType;
import no.utbredt.contract.report.LogPosition;
import no.utbredt.contract.report.RecordedReport;
import no.utbredt.contract.report.ReportContent;
import no.utbredt.contract.report.ReportName;
import no.utbredt.contract.report.Stamp;
import no.utbredt.contract.report.ValidFrom;

/**
 * What ten vendors tell of a country: of each service 3,000 adoptions, of each adoption three reports, of every third a fourth,
 * which may correct or retract the one before. 3 % are uncertain, one in five starts is said by the month or year.
 */
record Told(Country country) {
    static final int ADOPTIONS_OF_A_SERVICE = 3_000;
    static final int REPORTS_OF_A_SERVICE = 10_000;

    private static final List<List<String>> STAGES = List.of(
            List.of("NOT_STARTED", "PREPARING", "COMMITTED"),
            List.of("TECHNICALLY_READY", "PILOTING", "AVAILABLE"),
            List.of("INTRODUCED", "IN_USE", "INTRODUCED"),
            List.of("IN_USE", "PAUSED", "WITHDRAWN"));
    private static final Instant FIRST = Instant.parse("2026-01-02T00:00:00Z");
    private static final long APART_MILLIS = 25_900;

    /** All first reports, then all second ones, and so on: nobody tells one adoption in one go. */
    void each(Consumer<RecordedReport<ReportContent>> reader) {
        int told = 0;
        for (int turn = 0; turn < 4; turn++) {
            for (int service = 0; service < country.services(); service++) {
                for (int adoption = 0; adoption < ADOPTIONS_OF_A_SERVICE; adoption++) {
                    if (turn < 3 || adoption % 3 == 0) {
                        reader.accept(report(service, adoption, turn, FIRST.plusMillis(told++ * APART_MILLIS)));
                    }
                }
            }
        }
    }

    /** Three in ten actors of each kind, other ones for each service. */
    private static int actor(int service, int adoption) {
        return adoption / 3 * 10 + (adoption % 3 * 3 + service) % 10;
    }

    private static RecordedReport<ReportContent> report(int service, int adoption, int turn, Instant recordedAt) {
        SplittableRandom chance = chance(service, adoption, turn);
        ReportName name = name(chance, service, adoption);
        int what = turn == 3 ? chance.nextInt(10) : 9;
        List<ReportName> before = what < 4 ? List.of(name(chance(service, adoption, 2), service, adoption)) : List.of();
        boolean retracts = what < 1;
        return new RecordedReport<>(
                name.source(),
                name.id(),
                (retracts ? EventType.ADOPTION_RETRACTED : EventType.ADOPTION_REPORTED).type(),
                retracts ? retraction(before) : content(service, adoption, what < 4 ? turn - 1 : turn, chance, before),
                stamp(service, adoption, recordedAt),
                recordedAt,
                new LogPosition(adoption % 6, recordedAt.getEpochSecond()));
    }

    private static SplittableRandom chance(int service, int adoption, int turn) {
        return new SplittableRandom((service * 10_000L + adoption) * 4 + turn).split();
    }

    private static ReportName name(SplittableRandom chance, int service, int adoption) {
        return new ReportName(
                "urn:utbredt:client:vendor-" + vendor(service, adoption) + ":prod",
                new UUID(chance.nextLong(), chance.nextLong()).toString());
    }

    private static int vendor(int service, int adoption) {
        return actor(service, adoption) % 10;
    }

    private static Stamp stamp(int service, int adoption, Instant recordedAt) {
        int vendor = vendor(service, adoption);
        return new Stamp(
                "vendor-" + vendor,
                "VENDOR",
                String.valueOf(900_000_000 + vendor),
                "delegation-" + Country.municipality(actor(service, adoption)) + "-" + vendor,
                recordedAt);
    }

    private static ReportContent retraction(List<ReportName> retracts) {
        return new ReportContent(
                null,
                null,
                null,
                null,
                null,
                "2026-01-01",
                List.of(),
                null,
                "CERTAIN",
                null,
                null,
                null,
                List.of(),
                retracts,
                null);
    }

    private static ReportContent content(
            int service, int adoption, int turn, SplittableRandom chance, List<ReportName> corrects) {
        int actor = actor(service, adoption);
        LocalDate since = LocalDate.parse("2016-01-01")
                .plusDays(new SplittableRandom(service * 10_000L + actor).nextInt(2_400)
                        + turn * 330L
                        + chance.nextInt(330));
        List<String> stages = STAGES.get(turn);
        return new ReportContent(
                Country.reference(actor),
                Country.service(service),
                "CONSUMER",
                stages.get(chance.nextInt(stages.size())),
                new ValidFrom(since(since, chance.nextInt(20)), "STARTED"),
                since.plusDays(chance.nextInt(60)).toString(),
                List.of(),
                null,
                chance.nextInt(100) < 3 ? "UNCERTAIN" : "CERTAIN",
                "HAR_TATT_I_BRUK",
                "ehr-" + vendor(service, adoption),
                null,
                corrects,
                List.of(),
                null);
    }

    private static String since(LocalDate day, int precision) {
        return switch (precision) {
            case 0 -> String.valueOf(day.getYear());
            case 1, 2, 3 -> day.toString().substring(0, 7);
            default -> day.toString();
        };
    }
}
