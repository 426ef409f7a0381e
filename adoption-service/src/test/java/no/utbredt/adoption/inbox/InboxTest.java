package no.utbredt.adoption.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import no.utbredt.adoption.client.Client;
import no.utbredt.adoption.client.Speaker;
import no.utbredt.adoption.fault.Fault;
import no.utbredt.adoption.report.Answer;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** Letters, a door and answers in memory. */
class InboxTest {

    private static final Client CGM = new Client("cgm", "CGM", "999000010", Speaker.VENDOR, "urn:cgm:", true);
    private static final Client DIPS = new Client("dips", "DIPS", "999000029", Speaker.VENDOR, "urn:dips:", true);
    private static final Duration WAIT = Duration.ofSeconds(30);

    private final DoorInMemory door = new DoorInMemory();
    private final AtomicReference<Instant> now = new AtomicReference<>(Instant.parse("2024-06-01T10:00:00Z"));
    private final Clock clock = new Clock() {
        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            throw new UnsupportedOperationException("nobody asks for days");
        }

        @Override
        public Instant instant() {
            return Objects.requireNonNull(now.get());
        }
    };
    private final List<String> told = new ArrayList<>();
    private boolean answersAreTaken = true;
    private final Inbox inbox = new Inbox(door, this::write, clock, WAIT);

    @Test
    void every_letter_is_handed_in_and_answered_once() {
        assertThat(inbox.work(List.of(event(CGM, 0, "a"), event(DIPS, 0, "b"), event(CGM, 1, "c"))))
                .isEmpty();

        assertThat(door.log).containsExactly("cgm a", "cgm c", "dips b");
        assertThat(told).containsExactly("cgm-0-0 Received", "dips-0-0 Received", "cgm-0-1 Received");
    }

    @Test
    void what_nobody_can_read_is_set_aside_and_answered_and_its_neighbours_are_taken() {
        assertThat(inbox.work(List.of(event(CGM, 0, "a"), unreadable(CGM, 1), event(CGM, 2, "b"))))
                .isEmpty();

        assertThat(door.aside).containsExactly("cgm not-json");
        assertThat(told).containsExactly("cgm-0-0 Received", "cgm-0-1 Refused", "cgm-0-2 Received");
    }

    @Test
    void while_the_store_is_away_only_what_needs_it_waits_and_nothing_is_handed_in_twice() {
        List<Letter> letters = List.of(event(CGM, 0, "a"), unreadable(CGM, 1), event(CGM, 2, "b"), event(DIPS, 0, "c"));
        door.storeIsThere = false;

        assertThat(inbox.work(letters)).contains(letters.get(1));
        assertThat(inbox.work(letters.subList(1, 4))).contains(letters.get(1));
        assertThat(told).containsExactly("cgm-0-0 Received", "cgm-0-2 Received", "dips-0-0 Received");

        door.storeIsThere = true;
        assertThat(inbox.work(letters.subList(1, 4))).isEmpty();
        assertThat(told).endsWith("cgm-0-1 Refused").hasSize(4);
        assertThat(door.log).containsExactly("cgm a", "cgm b", "dips c");
        assertThat(door.aside).containsExactly("cgm not-json");
    }

    @Test
    void while_the_log_is_away_letters_wait() {
        List<Letter> letters = List.of(event(CGM, 0, "a"), event(CGM, 1, "b"));
        door.logIsThere = false;

        assertThat(inbox.work(letters)).contains(letters.getFirst());
        assertThat(told).isEmpty();

        door.logIsThere = true;
        assertThat(inbox.work(letters)).isEmpty();
        assertThat(told).containsExactly("cgm-0-0 Received", "cgm-0-1 Received");
    }

    @Test
    void an_answer_that_could_not_be_written_is_written_later_and_its_letter_not_handed_in_again() {
        List<Letter> letters = List.of(event(CGM, 0, "a"), unreadable(CGM, 1));
        answersAreTaken = false;

        assertThat(inbox.work(letters)).contains(letters.getFirst());

        answersAreTaken = true;
        assertThat(inbox.work(letters)).isEmpty();
        assertThat(door.log).containsExactly("cgm a");
        assertThat(door.aside).containsExactly("cgm not-json");
        assertThat(told).containsExactly("cgm-0-0 Received", "cgm-0-1 Refused");
    }

    @Test
    void a_letter_that_comes_again_after_others_is_handed_in_again_for_the_register_to_judge() {
        Letter letter = event(CGM, 0, "a");
        inbox.work(List.of(letter));
        inbox.work(List.of(event(CGM, 1, "b")));
        inbox.work(List.of(letter));

        assertThat(door.log).containsExactly("cgm a", "cgm b", "cgm a");
    }

    @Test
    void a_letter_the_door_cannot_cope_with_holds_up_nobody() {
        assertThat(inbox.work(List.of(event(CGM, 0, "a"), event(CGM, 1, DoorInMemory.TOO_MUCH), event(CGM, 2, "b"))))
                .isEmpty();

        assertThat(door.log).containsExactly("cgm a", "cgm b");
        assertThat(door.aside).containsExactly("cgm internal-server-error");
        assertThat(told).containsExactly("cgm-0-0 Received", "cgm-0-1 Refused", "cgm-0-2 Received");
    }

    @Test
    void all_letters_of_a_round_share_the_time_there_is_for_verdicts() {
        Inbox slow = new Inbox(new Passing(Duration.ofSeconds(20)), this::write, clock, WAIT);

        assertThat(slow.work(List.of(event(CGM, 0, "a"), event(DIPS, 0, "b"), event(named("third"), 0, "c"))))
                .isEmpty();
        assertThat(door.waits).containsExactly(WAIT, Duration.ofSeconds(10), Duration.ZERO);
    }

    @Test
    void once_one_could_not_be_served_and_the_time_is_gone_the_others_wait_for_the_next_round() {
        Inbox slow = new Inbox(new Passing(Duration.ofSeconds(31)), this::write, clock, WAIT);
        door.logIsThere = false;

        Letter first = event(CGM, 0, "a");
        assertThat(slow.work(List.of(first, event(DIPS, 0, "b")))).contains(first);
        assertThat(door.waits).hasSize(1);
    }

    private Collection<Place> write(List<Reply> replies) {
        if (!answersAreTaken) {
            return List.of();
        }
        replies.forEach(
                each -> told.add(each.place() + " " + each.answer().getClass().getSimpleName()));
        return replies.stream().map(Reply::place).toList();
    }

    /** The door, and time that passes at it. */
    private final class Passing implements Slot {

        private final Duration each;

        private Passing(Duration each) {
            this.each = each;
        }

        @Override
        public List<Answer> take(Client client, List<JsonNode> events, Duration wait) {
            now.updateAndGet(instant -> instant.plus(each));
            return door.take(client, events, wait);
        }

        @Override
        public boolean setAside(Client client, byte[] body, String code) {
            return door.setAside(client, body, code);
        }
    }

    private static Client named(String id) {
        return new Client(id, id, "999000010", Speaker.VENDOR, "urn:" + id + ":", true);
    }

    private static Letter event(Client client, long offset, String id) {
        return new Letter(
                new Place(client.id(), 0, offset),
                client,
                new Letter.Event(JsonNodeFactory.instance.objectNode().put("id", id)));
    }

    private static Letter unreadable(Client client, long offset) {
        return new Letter(
                new Place(client.id(), 0, offset),
                client,
                new Letter.Unreadable(new byte[] {'{'}, new Fault("not-json", "JSON", "no", "nei")));
    }
}
