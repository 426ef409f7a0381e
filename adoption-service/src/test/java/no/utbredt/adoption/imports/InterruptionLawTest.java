package no.utbredt.adoption.imports;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import no.utbredt.adoption.client.Client;
import no.utbredt.adoption.client.Clients;
import no.utbredt.adoption.client.Speaker;
import no.utbredt.adoption.client.Tenant;
import no.utbredt.adoption.fault.Fault;
import no.utbredt.adoption.imports.LogInMemory.Killed;
import no.utbredt.adoption.report.Answer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** An import interrupted anywhere and continued gives exactly what an uninterrupted one gives. */
class InterruptionLawTest {

    private static final Client CGM =
            new Client("cgm-local", "CGM", "999000010", Speaker.VENDOR, "urn:utbredt:client:cgm-local:");

    /** Those ids come again and again, with the same content and with another. */
    private static String body(long seed, int rows) {
        Random random = new Random(seed);
        return IntStream.range(0, rows)
                .mapToObj(row -> "{\"id\":\"r" + random.nextInt(rows) + "\",\"data\":" + random.nextInt(2) + "}\n")
                .collect(Collectors.joining());
    }

    /** An import, and everything that outlives the process. */
    private record Kept(InMemoryImports imports, InMemoryBodies bodies, LogInMemory log, Clock clock) {

        static Kept of(String body) {
            return of(body, null);
        }

        static Kept of(String body, @Nullable Tenant tenant) {
            AtomicLong seconds = new AtomicLong(1_700_000_000);
            InstantSource source = () -> Instant.ofEpochSecond(seconds.incrementAndGet());
            Kept kept = new Kept(
                    new InMemoryImports(), new InMemoryBodies(), new LogInMemory(), source.withZone(ZoneOffset.UTC));
            byte[] bytes = body.getBytes(UTF_8);
            String id = kept.bodies.begin(Instant.EPOCH);
            for (int at = 0; at < bytes.length; at += 64) {
                kept.bodies.add(id, at / 64, Arrays.copyOfRange(bytes, at, Math.min(bytes.length, at + 64)));
            }
            kept.bodies.complete(id);
            Order order = new Order(ImportKind.REPORTS, Format.NDJSON, "UTF-8", false, Strategy.NEW_AND_CORRECTIONS);
            kept.imports.enter(Import.received("one", CGM.limitedTo(tenant), order, id, bytes.length, Instant.EPOCH));
            return kept;
        }

        /** Works it off, killed after so many deliveries and begun again, until it is done. */
        Import worked(Origins origins, List<Integer> kills) {
            for (int kill : kills) {
                log.killAfter(kill);
                try {
                    work(origins);
                } catch (Killed killed) {
                    // another process begins with what was kept
                }
            }
            log.killAfter(Integer.MAX_VALUE);
            work(origins);
            return imports.find("one").orElseThrow();
        }

        private void work(Origins origins) {
            Work work = new Work(imports, bodies, log, origins, only(), clock);
            while (work.round()) {
                assertThat(imports.find("one")).isPresent();
            }
        }
    }

    @Property(tries = 40)
    void what_was_interrupted_gives_what_was_not(
            @ForAll long seed,
            @ForAll @IntRange(min = 1, max = 5_000) int rows,
            @ForAll List<@IntRange(max = 4_000) Integer> kills) {
        Kept whole = Kept.of(body(seed, rows));
        Import uninterrupted = whole.worked(whole.log, List.of());

        Kept broken = Kept.of(body(seed, rows));
        Import interrupted = broken.worked(broken.log, kills.stream().limit(5).toList());

        assertThat(interrupted.state()).isEqualTo(Import.State.DONE);
        assertThat(interrupted.tally()).isEqualTo(uninterrupted.tally());
        assertThat(broken.log.recorded()).isEqualTo(whole.log.recorded());
        assertThat(broken.bodies.kept()).isZero();
        assertThat(uninterrupted.tally().rows().read()).isEqualTo(rows);
    }

    /** The wrong variant takes each duplicate for one: what was delivered before the kill is then counted as said by another. */
    @Test
    void counting_a_step_done_again_as_it_comes_breaks_the_law() {
        Kept whole = Kept.of(body(7, 500));
        Kept broken = Kept.of(body(7, 500));
        Origins nobodys = (places, client, at) -> Set.of();

        Import wrong = broken.worked(nobodys, List.of(100));

        assertThat(wrong.tally())
                .isNotEqualTo(whole.worked(whole.log, List.of()).tally());
        assertThat(broken.log.recorded()).isEqualTo(whole.log.recorded());
    }

    /** Another wrong variant: all of one step's duplicates taken for recorded, also where one id stands twice in it. */
    @Test
    void a_report_that_stands_twice_is_recorded_once_also_after_a_kill() {
        Kept kept = Kept.of("{\"id\":\"a\",\"data\":1}\n{\"id\":\"a\",\"data\":1}\n{\"id\":\"b\",\"data\":1}\n");

        Rows rows = kept.worked(kept.log, List.of(2)).tally().rows();

        assertThat(rows).isEqualTo(new Rows(3, 2, 1, 0, 0, 0));
    }

    @Test
    void an_import_is_heard_about_whom_its_token_was_issued_for_however_late_it_is_worked_off() {
        Kept kept = Kept.of("", new Tenant("964338531", null));
        List<Client> heard = new ArrayList<>();
        Deliverer listening = new Deliverer() {
            @Override
            public JsonNode event(byte[] text) {
                return kept.log.event(text);
            }

            @Override
            public JsonNode unreadable(Cut cut, Fault fault) {
                return kept.log.unreadable(cut, fault);
            }

            @Override
            public List<Answer> take(Client client, List<JsonNode> events, Instant at) {
                heard.add(client);
                return kept.log.take(client, events, at);
            }

            @Override
            public List<Answer> rehearse(Client client, List<JsonNode> events) {
                return kept.log.rehearse(client, events);
            }
        };

        new Work(kept.imports, kept.bodies, listening, kept.log, only(), kept.clock).round();

        assertThat(heard).containsExactly(CGM.limitedTo(new Tenant("964338531", null)));
    }

    @Test
    void a_body_of_which_a_part_is_lost_fails_and_says_so() {
        Kept kept = Kept.of(body(1, 100));
        kept.bodies.forget(kept.imports.find("one").orElseThrow().body());

        Import failed = kept.worked(kept.log, List.of());

        assertThat(failed.state()).isEqualTo(Import.State.FAILED);
        assertThat(failed.tally().causes()).extracting(Cause::code).containsExactly("body-incomplete");
    }

    @Test
    void no_more_than_a_step_is_held_however_many_rows() {
        Kept kept = Kept.of(body(1, 20_000));

        assertThat(kept.worked(kept.log, List.of()).tally().rows().read()).isEqualTo(20_000);
        assertThat(kept.log.largest()).isEqualTo(Step.MOST_ROWS);
    }

    private static Clients only() {
        return new Clients() {
            @Override
            public Optional<Client> find(String id) {
                return Map.of(CGM.id(), CGM).containsKey(id) ? Optional.of(CGM) : Optional.empty();
            }

            @Override
            public Collection<Client> all() {
                return List.of(CGM);
            }
        };
    }
}
