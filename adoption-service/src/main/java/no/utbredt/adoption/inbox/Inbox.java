package no.utbredt.adoption.inbox;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import no.utbredt.adoption.client.Client;
import no.utbredt.adoption.report.Answer;

/**
 * Hands letters to the door and writes what it answers. A letter the log or the store does not take waits and is handed in again;
 * what lies beside it was answered meanwhile and is not handed in twice. Not for several threads.
 */
public final class Inbox {

    private final Post post;
    private final Replies replies;
    private final Clock clock;
    private final Duration wait;

    /** What was taken and perhaps not told yet, of the letters that are under way. */
    private final Map<Place, Answer> taken = new HashMap<>();

    private final Set<Place> told = new HashSet<>();

    /** @param wait how long verdicts are waited for, all letters of a round together */
    public Inbox(Slot door, Replies replies, Clock clock, Duration wait) {
        this.post = new Post(door);
        this.replies = replies;
        this.clock = clock;
        this.wait = wait;
    }

    /**
     * Works letters off.
     *
     * @return the first in their order that has to wait; empty when all of them are answered
     */
    public Optional<Letter> work(List<Letter> letters) {
        remember(letters);
        take(letters);
        tell(letters);
        return letters.stream().filter(each -> !told.contains(each.place())).findFirst();
    }

    /** Only of these: what is not among them any more was committed, or is another's to read. */
    private void remember(List<Letter> letters) {
        Set<Place> places = letters.stream().map(Letter::place).collect(Collectors.toSet());
        taken.keySet().retainAll(places);
        told.retainAll(places);
    }

    /** One client after the other; when one could not be served and all the time is gone, the others would fare no better. */
    private void take(List<Letter> letters) {
        Instant until = clock.instant().plus(wait);
        for (Map.Entry<Client, List<Letter>> each : byClient(letters).entrySet()) {
            Duration left = Duration.between(clock.instant(), until);
            Map<Place, Answer> answers =
                    post.take(each.getKey(), each.getValue(), left.isNegative() ? Duration.ZERO : left);
            taken.putAll(answers);
            if (answers.size() < each.getValue().size() && clock.instant().isAfter(until)) {
                return;
            }
        }
    }

    private Map<Client, List<Letter>> byClient(List<Letter> letters) {
        return letters.stream()
                .filter(each -> !taken.containsKey(each.place()))
                .collect(Collectors.groupingBy(Letter::client, LinkedHashMap::new, Collectors.toList()));
    }

    private void tell(List<Letter> letters) {
        List<Reply> untold = new ArrayList<>();
        for (Letter letter : letters) {
            Answer answer = taken.get(letter.place());
            if (answer != null && !told.contains(letter.place())) {
                untold.add(new Reply(letter, answer));
            }
        }
        Collection<Place> written = untold.isEmpty() ? List.of() : replies.write(untold);
        told.addAll(written);
    }
}
