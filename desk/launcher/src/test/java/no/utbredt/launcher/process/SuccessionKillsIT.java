package no.utbredt.launcher.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import no.utbredt.contract.Topics;
import no.utbredt.launcher.process.Mergers.Merger;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/**
 * Municipalities are merged without pause while one process after the other is killed. Afterwards every act is whole, every
 * actor says it once, and the topic says what the register says; contents are compared, not counts.
 */
@Timeout(value = 30, unit = TimeUnit.MINUTES)
class SuccessionKillsIT {

    private static final List<String> VICTIMS = List.of("adoption", "store", "adoption", "broker", "adoption");

    @TempDir
    Path folder;

    @Test
    void every_act_is_done_whole_and_once_whoever_is_killed() throws Exception {
        try (Town town = new Town(folder)) {
            town.start("broker");
            town.start("store");
            town.start("adoption");
            String token = town.calls()
                    .token("http://127.0.0.1:" + town.port("issuer"), "operator-local", "local-only-operator-local");
            Mergers mergers = new Mergers(town.address("adoption"), token, pairs());
            CompletableFuture<Void> merging = CompletableFuture.runAsync(mergers, Thread::startVirtualThread);

            try {
                for (String victim : VICTIMS) {
                    awaitMore(mergers, merging);
                    awaitBegun(mergers, merging);
                    town.kill(victim);
                    town.start(victim);
                }
                awaitMore(mergers, merging);
            } finally {
                mergers.stop();
                merging.orTimeout(10, TimeUnit.MINUTES).join();
            }

            System.out.printf(
                    "%d mergers, %d times one was seen begun%n", mergers.done().size(), mergers.seenBegun());
            Map<String, String> expected = new TreeMap<>();
            mergers.done().forEach(merger -> expected.putAll(said(merger, Municipalities.serviceAreas())));
            Awaitility.await("every act on the topic")
                    .atMost(Patience.LONG)
                    .untilAsserted(() ->
                            assertThat(onTheTopic(town, expected.keySet())).isEqualTo(expected));
        }
    }

    private static void awaitMore(Mergers mergers, CompletableFuture<Void> merging) {
        int before = mergers.done().size();
        Awaitility.await("mergers")
                .atMost(Patience.LONG)
                .until(() -> merging.isDone() || mergers.done().size() > before + 1);
    }

    /** A kill is to fall into an act; where twenty went by unseen, it falls where it falls. */
    private static void awaitBegun(Mergers mergers, CompletableFuture<Void> merging) {
        int before = mergers.done().size();
        Awaitility.await("an act that is begun")
                .atMost(Patience.LONG)
                .pollDelay(Duration.ZERO)
                .pollInterval(Duration.ofMillis(2))
                .until(() ->
                        merging.isDone() || mergers.isBegun() || mergers.done().size() > before + 20);
    }

    private static List<Merger> pairs() {
        List<String> all = Municipalities.idsOf2025();
        return IntStream.range(0, all.size() / 2)
                .mapToObj(number -> new Merger(number, all.get(2 * number), all.get(2 * number + 1)))
                .toList();
    }

    /** What all that a merger touches must say, by id: until when it is, or from when and after whom, and in how many editions. */
    private static Map<String, String> said(Merger merger, List<String> areas) {
        Map<String, String> said = new HashMap<>();
        for (String old : List.of(merger.one(), merger.other())) {
            said.put(old, "until " + Merger.EVE + " in 2");
            areas.forEach(area -> said.put(old + "." + area, "until " + Merger.EVE + " in 2"));
        }
        said.put(merger.successor(), after(merger, ""));
        areas.forEach(area -> said.put(merger.successor() + "." + area, after(merger, "." + area)));
        return said;
    }

    private static String after(Merger merger, String end) {
        return "from " + Merger.DAY + " after " + new TreeSet<>(List.of(merger.one() + end, merger.other() + end))
                + " in 1";
    }

    private static Map<String, String> onTheTopic(Town town, Set<String> concerned) {
        Map<String, String> said = new TreeMap<>();
        for (JsonNode document : new Log("127.0.0.1:" + town.port("broker")).everything(Topics.ACTORS)) {
            String id = document.path("id").asString();
            if (concerned.contains(id)
                    || document.at("/history/0/state/opened").asString("").equals(Merger.DAY)) {
                said.put(id, said(document.path("history")));
            }
        }
        return said;
    }

    private static String said(JsonNode history) {
        JsonNode newest = history.get(history.size() - 1).path("state");
        TreeSet<String> before = new TreeSet<>();
        newest.path("predecessors")
                .forEach(each -> before.add(each.path("actor").asString()));
        String when = newest.path("closed").isString()
                ? "until " + newest.path("closed").asString()
                : "from " + newest.path("opened").asString() + " after " + before;
        return when + " in " + history.size();
    }
}
