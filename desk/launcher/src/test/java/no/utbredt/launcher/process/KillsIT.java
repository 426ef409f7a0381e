package no.utbredt.launcher.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import no.utbredt.contract.Topics;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/**
 * Reports and edits flow without pause while one process after the other is killed. Afterwards what was acknowledged is held
 * against the outcomes, the reports, the running view and a view built anew from the topics.
 */
@Timeout(value = 30, unit = TimeUnit.MINUTES)
class KillsIT {

    private static final List<LocalDate> DAYS =
            List.of(LocalDate.of(2022, 6, 30), LocalDate.of(2023, 6, 30), LocalDate.of(2025, 1, 31));

    @TempDir
    Path folder;

    @Test
    void every_acknowledged_report_is_counted_once_whoever_is_killed() throws Exception {
        try (Town town = new Town(folder)) {
            town.open();
            ReportFlow reports =
                    new ReportFlow(traffic(town), Municipalities.numbersOf2025(), door(town, "adoption")).ofEveryKind();
            EditFlow edits = new EditFlow(traffic(town), town.address("adoption"));

            underFire(reports, edits, () -> {
                for (String victim : List.of("adoption", "broker", "store", "reporting", "adoption")) {
                    killAndRestart(town, victim, reports, edits);
                }
            });

            counted(town, reports, edits);
        }
    }

    @Test
    void of_two_doors_and_registers_either_may_be_killed() throws Exception {
        try (Town town = new Town(folder)) {
            town.open();
            town.start("adoption-2");
            ReportFlow reports = new ReportFlow(
                            traffic(town),
                            Municipalities.numbersOf2025(),
                            door(town, "adoption"),
                            door(town, "adoption-2"))
                    .ofEveryKind();
            EditFlow edits = new EditFlow(traffic(town), town.address("adoption"), town.address("adoption-2"));

            underFire(reports, edits, () -> {
                killAndRestart(town, "adoption-2", reports, edits);
                killAndRestart(town, "adoption", reports, edits);
            });

            counted(town, reports, edits);
        }
    }

    private static void underFire(ReportFlow reports, EditFlow edits, Runnable fire) {
        CompletableFuture<Void> reporting =
                CompletableFuture.runAsync(stoppingBoth(reports, edits, reports), Thread::startVirtualThread);
        CompletableFuture<Void> editing =
                CompletableFuture.runAsync(stoppingBoth(reports, edits, edits), Thread::startVirtualThread);
        try {
            awaitMore(reports, edits);
            fire.run();
        } finally {
            reports.stop();
            edits.stop();
            CompletableFuture.allOf(reporting, editing)
                    .orTimeout(10, TimeUnit.MINUTES)
                    .join();
        }
    }

    /** A flow that fails ends the other too, so that the suite says at once what was refused. */
    private static Runnable stoppingBoth(ReportFlow reports, EditFlow edits, Runnable flow) {
        return () -> {
            try {
                flow.run();
            } finally {
                reports.stop();
                edits.stop();
            }
        };
    }

    private static void killAndRestart(Town town, String victim, ReportFlow reports, EditFlow edits) {
        town.kill(victim);
        town.start(victim);
        awaitMore(reports, edits);
    }

    /** Acknowledgements fall before each kill and after each recovery. */
    private static void awaitMore(ReportFlow reports, EditFlow edits) {
        int reported = reports.count();
        int edited = edits.count();
        Awaitility.await("acknowledgements")
                .atMost(Patience.LONG)
                .until(() -> reports.stopped() || (reports.count() > reported + 200 && edits.count() > edited + 5));
    }

    private static void counted(Town town, ReportFlow reports, EditFlow edits) {
        Map<String, SentReport> sent = reports.acknowledged();
        Map<String, SentBeside> beside = reports.acknowledgedBeside();
        Log log = new Log("127.0.0.1:" + town.port("broker"));
        town.awaitKnown("reporting", Instant.now());

        assertThat(recordedOutcomes(log)).isEqualTo(ids(sent.keySet(), beside.keySet()));
        assertThat(saidOnTheLog(log)).isEqualTo(said(sent, beside));
        assertThat(numbersOnTheTopic(log)).isEqualTo(edits.acknowledged());

        List<Long> expected =
                DAYS.stream().map(new Expected(sent.values())::inUseOn).toList();
        assertThat(inUse(town, "reporting")).isEqualTo(expected);
        assertThat(volumes(town, "reporting")).isEqualTo(volumes(beside.values()));
        town.start("reporting-2");
        town.awaitKnown("reporting-2", Instant.now());
        assertThat(inUse(town, "reporting-2")).isEqualTo(expected);
        assertThat(volumes(town, "reporting-2")).isEqualTo(volumes(beside.values()));
        assertThat(besideTheStages(town, "reporting-2")).isEqualTo(besideTheStages(town, "reporting"));
    }

    private static TreeSet<String> recordedOutcomes(Log log) {
        TreeSet<String> ids = new TreeSet<>();
        for (JsonNode outcome : log.everything(Topics.OUTCOMES)) {
            if (outcome.path("verdict").asString().equals("recorded")) {
                assertThat(ids.add(outcome.path("id").asString()))
                        .as("recorded twice: " + outcome)
                        .isTrue();
            } else {
                assertThat(outcome.path("verdict").asString()).isEqualTo("duplicate");
            }
        }
        return ids;
    }

    private static TreeSet<String> ids(Set<String> sent, Set<String> beside) {
        TreeSet<String> ids = new TreeSet<>(sent);
        ids.addAll(beside);
        return ids;
    }

    private static Map<String, String> saidOnTheLog(Log log) {
        Map<String, String> said = new TreeMap<>();
        for (JsonNode report : log.everything(Topics.REPORTS)) {
            JsonNode content = report.path("content");
            assertThat(said.put(
                            report.path("id").asString(),
                            content.has("stage") ? stage(content) : SentBeside.said(content)))
                    .as("twice on the log: " + report)
                    .isNull();
        }
        return said;
    }

    private static String stage(JsonNode content) {
        return content.at("/actor/value").asString() + " "
                + content.at("/validFrom/date").asString() + " "
                + content.path("stage").asString();
    }

    private static Map<String, String> said(Map<String, SentReport> sent, Map<String, SentBeside> beside) {
        Map<String, String> said = new TreeMap<>();
        sent.forEach((id, report) -> said.put(id, report.municipality() + " " + report.day() + " " + report.stage()));
        beside.forEach((id, each) -> said.put(id, each.said()));
        return said;
    }

    /** Volumes of usage, the least first. */
    private static List<Long> volumes(Collection<SentBeside> beside) {
        return beside.stream()
                .filter(SentBeside::isVolume)
                .map(SentBeside::volume)
                .sorted()
                .toList();
    }

    private static List<Long> volumes(Town town, String view) {
        List<Long> volumes = new ArrayList<>();
        String next = "";
        do {
            JsonNode page = town.calls()
                    .get(town.address(view) + "/v1/usage?service=kjernejournal&limit=1000"
                            + (next.isEmpty() ? "" : "&next=" + next))
                    .path("usage");
            page.path("items").forEach(line -> volumes.add(line.path("volume").asLong()));
            next = page.path("next").asString("");
        } while (!next.isEmpty());
        return volumes.stream().sorted().toList();
    }

    /** Agreements, support and who was heard last, as they are told. */
    private static List<JsonNode> besideTheStages(Town town, String view) {
        return Stream.of("agreements", "support", "vendors")
                .map(of -> town.calls()
                        .get(town.address(view) + "/v1/" + of + "?limit=100")
                        .path(of))
                .toList();
    }

    private static Map<String, Integer> numbersOnTheTopic(Log log) {
        Map<String, Integer> numbers = new HashMap<>();
        for (JsonNode figure : log.everything(Topics.PUBLISHED_FIGURES)) {
            JsonNode newest = figure.path("history").get(figure.path("history").size() - 1);
            numbers.put(
                    figure.path("id").asString(),
                    newest.at("/state/value/number").asInt());
        }
        return numbers;
    }

    private static List<Long> inUse(Town town, String view) {
        List<Long> numerators = new ArrayList<>();
        for (LocalDate day : DAYS) {
            JsonNode answer = town.calls()
                    .get(town.address(view) + "/v1/coverage?service=kjernejournal&role=CONSUMER&stage=IN_USE"
                            + "&group=kommune&structure=2025-01-31&date=" + day);
            numerators.add(answer.at("/cells/0/figure/numerator").asLong());
        }
        return numerators;
    }

    private static Traffic traffic(Town town) {
        return new Traffic(new Tokens(town)::get);
    }

    private static String door(Town town, String name) {
        return town.address(name) + "/v1/reports";
    }
}
