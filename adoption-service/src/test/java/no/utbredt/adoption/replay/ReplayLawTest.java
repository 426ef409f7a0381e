package no.utbredt.adoption.replay;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import no.utbredt.adoption.client.Client;
import no.utbredt.adoption.client.Speaker;
import no.utbredt.adoption.fault.Fault;
import no.utbredt.adoption.report.Answer;
import no.utbredt.adoption.report.LogPosition;
import no.utbredt.adoption.report.ReportName;
import no.utbredt.adoption.report.Verdict;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** Replays never count twice, and what is settled stays so until its cause comes back (laws 1 and 11). */
class ReplayLawTest {

    private static final Client CGM =
            new Client("cgm-local", "CGM", "999000010", Speaker.VENDOR, "urn:utbredt:client:cgm-local:");
    private static final Operator NHN = new Operator("operator-local", "994598759");

    /** What may happen to an entry, one after the other. */
    enum Step {
        REPLAY,
        REPLAY_AS_SEEN_BEFORE,
        REPLAY_WITHOUT_LOG,
        REPLAY_AND_DIE,
        CLOSE,
        CAUSE_COMES_BACK
    }

    /** The process ends after the log took the report. */
    private static final class Killed extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    /** A door with the register behind it: the first of a name is recorded, the same again is a duplicate. */
    private static final class Register implements Reentry {
        private final Map<String, List<String>> recorded = new HashMap<>();
        private int deliveries;
        private boolean logIsThere = true;
        private boolean dies;

        @Override
        public Answer rehearse(Client client, JsonNode event) {
            return new Answer.Foreseen(name(event), foreseen(event), List.of());
        }

        @Override
        public Answer take(Client client, JsonNode event, Duration wait) {
            ReportName name = name(event);
            if (!logIsThere) {
                return new Answer.Unavailable(name.source(), name.id(), new Fault("log-unavailable", "", "", ""));
            }
            Verdict.Kind kind = foreseen(event);
            LogPosition place = new LogPosition(0, deliveries++);
            if (kind == Verdict.Kind.RECORDED) {
                recorded.computeIfAbsent(name.key(), none -> new ArrayList<>()).add(event.toString());
            }
            if (dies) {
                throw new Killed();
            }
            return new Answer.Judged(new Verdict(name, kind, place, place, "", Instant.EPOCH), List.of());
        }

        private Verdict.Kind foreseen(JsonNode event) {
            List<String> before = recorded.getOrDefault(name(event).key(), List.of());
            return before.isEmpty()
                    ? Verdict.Kind.RECORDED
                    : before.contains(event.toString()) ? Verdict.Kind.DUPLICATE : Verdict.Kind.CONFLICT;
        }

        private static ReportName name(JsonNode event) {
            return new ReportName(
                    event.path("source").stringValue(), event.path("id").stringValue());
        }

        long reports() {
            return recorded.values().stream().mapToLong(List::size).sum();
        }
    }

    /** An entry, those who act upon it, and a clock that goes on with each step. */
    private static final class Town {
        private final Register register = new Register();
        private final InMemoryRepairs repairs = new InMemoryRepairs();
        private final BiFunction<Integer, JsonNode, JsonNode> correction;
        private final ReplayDesk desk = new ReplayDesk(register, repairs, () -> Instant.ofEpochSecond(this.seconds));
        private Instant lastSeen = Instant.ofEpochSecond(1);
        private Repair seenFirst = Repair.none("e");
        private long seconds = 1;
        private int replays;

        Town(BiFunction<Integer, JsonNode, JsonNode> correction) {
            this.correction = correction;
        }

        void take(Step step) {
            seconds++;
            switch (step) {
                case REPLAY -> replay(repairs.find("e"));
                case REPLAY_AS_SEEN_BEFORE -> replay(seenFirst);
                case REPLAY_WITHOUT_LOG -> {
                    register.logIsThere = false;
                    replay(repairs.find("e"));
                    register.logIsThere = true;
                }
                case REPLAY_AND_DIE -> {
                    register.dies = true;
                    try {
                        replay(repairs.find("e"));
                    } catch (Killed killed) {
                        // another process goes on with what was kept
                    }
                    register.dies = false;
                }
                case CLOSE -> {
                    if (state() == Repair.State.OPEN) {
                        assertThat(desk.close(repairs.find("e"), NHN, "the vendor sends it anew"))
                                .isPresent();
                    }
                }
                case CAUSE_COMES_BACK -> lastSeen = Instant.ofEpochSecond(seconds);
            }
        }

        private void replay(Repair seen) {
            JsonNode event = JsonNodeFactory.instance
                    .objectNode()
                    .put("source", CGM.sourcePrefix() + "a")
                    .put("id", "1");
            desk.replay(seen, CGM, correction.apply(replays++, event), NHN, Duration.ZERO);
        }

        Repair.State state() {
            return repairs.find("e").state(lastSeen);
        }
    }

    @Property
    void however_often_an_entry_is_replayed_its_report_counts_once(@ForAll List<Step> steps) {
        Town town = new Town((number, event) -> event);
        steps.forEach(town::take);
        assertThat(town.register.reports()).isLessThanOrEqualTo(1);
        if (town.state() == Repair.State.REPLAYED) {
            assertThat(town.register.reports()).isEqualTo(1);
        }
    }

    @Property
    void nothing_reaches_the_log_without_an_act_that_says_who_began_it(@ForAll List<Step> steps) {
        Town town = new Town((number, event) -> event);
        steps.forEach(town::take);
        assertThat(town.repairs.find("e").acts().stream()
                        .filter(act -> act.kind() == Act.Kind.BEGUN && act.by().equals(NHN)))
                .hasSizeGreaterThanOrEqualTo(town.register.deliveries);
    }

    @Property
    void what_is_settled_opens_again_when_its_cause_comes_back_and_only_then(@ForAll List<Step> steps) {
        Town town = new Town((number, event) -> event);
        Repair.State before = town.state();
        for (Step step : steps) {
            town.take(step);
            if (step == Step.CAUSE_COMES_BACK) {
                assertThat(town.state()).isEqualTo(Repair.State.OPEN);
            } else if (before != Repair.State.OPEN) {
                assertThat(town.state()).isNotEqualTo(Repair.State.OPEN);
            }
            before = town.state();
        }
    }

    /** The wrong variant gives each replay an id of its own: nothing could tell it from a report never heard. */
    @Test
    void a_new_id_for_each_replay_would_count_twice() {
        Town town = new Town((number, event) -> JsonNodeFactory.instance
                .objectNode()
                .put("source", event.path("source").stringValue())
                .put("id", "replay-" + number));
        town.take(Step.REPLAY);
        town.take(Step.REPLAY);
        assertThat(town.register.reports()).isEqualTo(2);
    }

    /** The wrong variant asks only what the last act was: then nobody would hear of a cause that came back. */
    @Test
    void the_last_act_alone_would_hide_a_cause_that_came_back() {
        Town town = new Town((number, event) -> event);
        town.take(Step.CLOSE);
        town.take(Step.CAUSE_COMES_BACK);
        assertThat(town.repairs.find("e").acts().getLast().kind()).isEqualTo(Act.Kind.CLOSED);
        assertThat(town.state()).isEqualTo(Repair.State.OPEN);
    }

    @Test
    void who_saw_an_earlier_state_reaches_no_door() {
        Town town = new Town((number, event) -> event);
        town.take(Step.REPLAY);
        town.take(Step.REPLAY_AS_SEEN_BEFORE);
        assertThat(town.register.deliveries).isEqualTo(1);
    }

    @Test
    void an_entry_whose_replay_the_log_did_not_take_stays_open_and_says_that_it_was_tried() {
        Town town = new Town((number, event) -> event);
        town.take(Step.REPLAY_WITHOUT_LOG);
        assertThat(town.state()).isEqualTo(Repair.State.OPEN);
        assertThat(town.repairs.find("e").acts()).extracting(Act::kind).containsExactly(Act.Kind.BEGUN);
    }
}
