package no.utbredt.adoption.inbox;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.utbredt.adoption.client.Client;
import no.utbredt.adoption.fault.Fault;
import no.utbredt.adoption.inbox.Letter.Event;
import no.utbredt.adoption.inbox.Letter.Unreadable;
import no.utbredt.adoption.report.Answer;
import no.utbredt.adoption.report.Refusal;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.databind.JsonNode;

/** Carries the letters of one client to the door: events together, and what nobody can read to where it is set aside. */
final class Post {

    private static final Logger LOG = LoggerFactory.getLogger(Post.class);
    private static final Fault OURS = new Fault(
            "internal-server-error",
            "the fault is ours: the record was set aside, tell us",
            "something went wrong here with this record",
            "noe gikk galt hos oss med denne posten");

    private final Slot door;

    Post(Slot door) {
        this.door = door;
    }

    /** The answers to those that need not wait. */
    Map<Place, Answer> take(Client client, List<Letter> letters, Duration wait) {
        Map<Place, Answer> answers = new HashMap<>();
        List<Letter> events = new ArrayList<>();
        boolean stored = true;
        for (Letter letter : letters) {
            switch (letter.contents()) {
                case Event event -> events.add(letter);
                case Unreadable unreadable ->
                    stored = stored && setAside(letter, unreadable.body(), unreadable.why(), answers);
            }
        }
        if (!events.isEmpty()) {
            hand(client, events, wait, answers);
        }
        return answers;
    }

    /** What the door cannot cope with is found by handing in each alone: it must not hold up its neighbours for ever. */
    private void hand(Client client, List<Letter> letters, Duration wait, Map<Place, Answer> answers) {
        try {
            List<Answer> given =
                    door.take(client, letters.stream().map(Post::event).toList(), wait);
            for (int at = 0; at < given.size(); at++) {
                keep(letters.get(at), given.get(at), answers);
            }
        } catch (RuntimeException ours) {
            if (letters.size() > 1) {
                letters.forEach(each -> hand(client, List.of(each), Duration.ZERO, answers));
                return;
            }
            Letter letter = letters.getFirst();
            LOG.error("the door could not cope with {}; it is set aside", letter.place(), ours);
            setAside(letter, bytes(letter), OURS, answers);
        }
    }

    private static JsonNode event(Letter letter) {
        return switch (letter.contents()) {
            case Event said -> said.event();
            case Unreadable unreadable -> throw new IllegalArgumentException("nobody can read " + letter.place());
        };
    }

    private static byte[] bytes(Letter letter) {
        return event(letter).toString().getBytes(StandardCharsets.UTF_8);
    }

    private static void keep(Letter letter, Answer answer, Map<Place, Answer> answers) {
        if (!(answer instanceof Answer.Unavailable)) {
            answers.put(letter.place(), answer);
        }
    }

    private boolean setAside(Letter letter, byte[] body, Fault why, Map<Place, Answer> answers) {
        boolean kept = door.setAside(letter.client(), body, why.code());
        if (kept) {
            answers.put(letter.place(), new Answer.Refused(null, null, List.of(new Refusal("", why)), true));
        }
        return kept;
    }
}
