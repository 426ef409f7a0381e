package no.utbredt.launcher.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import no.utbredt.contract.Topics;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** An initiative is edited without pause while one process after the other is killed: old or new state, each edit once. */
@Timeout(value = 30, unit = TimeUnit.MINUTES)
class InitiativeKillsIT {

    @TempDir
    Path folder;

    @Test
    void every_edit_has_its_effect_once_and_its_event_arrives_whoever_is_killed() throws Exception {
        try (Town town = new Town(folder)) {
            town.start("broker");
            town.start("store");
            town.start("initiative");
            InitiativeEdits edits = new InitiativeEdits(town.address("initiative"), new Tokens(town)::get);
            CompletableFuture<Void> editing = CompletableFuture.runAsync(edits, Thread::startVirtualThread);

            try {
                for (String victim : List.of("initiative", "store", "broker", "initiative")) {
                    awaitMore(edits, editing);
                    town.kill(victim);
                    town.start(victim);
                }
                awaitMore(edits, editing);
            } finally {
                edits.stop();
                editing.orTimeout(10, TimeUnit.MINUTES).join();
            }

            List<Integer> expected = IntStream.rangeClosed(
                            1, edits.acknowledged().getLast())
                    .boxed()
                    .toList();
            assertThat(edits.acknowledged()).isEqualTo(expected);
            Awaitility.await("the last edit on the topic")
                    .atMost(Patience.LONG)
                    .untilAsserted(() -> assertThat(numbersOnTheTopic(town)).isEqualTo(expected));
        }
    }

    private static void awaitMore(InitiativeEdits edits, CompletableFuture<Void> editing) {
        int before = edits.acknowledged().size();
        Awaitility.await("acknowledged edits")
                .atMost(Patience.LONG)
                .until(() -> editing.isCompletedExceptionally()
                        || edits.acknowledged().size() > before + 5);
    }

    /** Every number in the history of the newest event: an edit that took effect twice would stand twice. */
    private static List<Integer> numbersOnTheTopic(Town town) {
        List<Integer> numbers = new ArrayList<>();
        for (JsonNode document : new Log("127.0.0.1:" + town.port("broker")).everything(Topics.INITIATIVES)) {
            if (document.path("id").asString().equals(InitiativeEdits.ID)) {
                numbers.clear();
                document.path("history")
                        .valueStream()
                        .forEach(recorded -> numbers.add(Integer.valueOf(
                                recorded.at("/state/remarks/0/text").asString())));
            }
        }
        return numbers;
    }
}
