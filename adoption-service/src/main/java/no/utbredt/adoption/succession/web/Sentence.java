package no.utbredt.adoption.succession.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.utbredt.adoption.actor.Actor;
import no.utbredt.adoption.actor.Predecessor;
import no.utbredt.adoption.succession.Plan;
import org.jspecify.annotations.Nullable;

/** What becomes of an actor, in one sentence. */
record Sentence(String english, String bokmaal) {

    static Sentence of(Plan.Change change) {
        Actor after = change.after();
        Actor before = change.before().orElse(null);
        String who = after.id() + " (" + after.names().getLast().value() + ")";
        Sentence life = life(before, after);
        Sentence taking = taking(before, after);
        if (life == null && taking == null) {
            return new Sentence(who + " belongs to another actor.", who + " hører til en annen aktør.");
        }
        return new Sentence(
                who + " " + joined(life, taking, Sentence::english) + ".",
                who + " " + joined(life, taking, Sentence::bokmaal) + ".");
    }

    private static String joined(@Nullable Sentence life, @Nullable Sentence taking, Function<Sentence, String> words) {
        if (life == null || taking == null) {
            return words.apply(Objects.requireNonNull(life == null ? taking : life));
        }
        return words.apply(life) + ", " + words.apply(taking);
    }

    private static @Nullable Sentence life(@Nullable Actor before, Actor after) {
        LocalDate last = after.existence().to();
        if (before == null) {
            return new Sentence(
                    "is new from " + after.existence().from(),
                    "er ny fra " + after.existence().from());
        }
        if (Objects.equals(before.existence().to(), last)) {
            return null;
        }
        return last == null
                ? new Sentence(
                        "is there again, having been closed on "
                                + before.existence().to(),
                        "finnes igjen, etter å ha vært nedlagt "
                                + before.existence().to())
                : new Sentence("exists until " + last, "finnes til og med " + last);
    }

    private static @Nullable Sentence taking(@Nullable Actor before, Actor after) {
        List<Predecessor> old = before == null ? List.of() : before.predecessors();
        List<Predecessor> news = after.predecessors().stream()
                .filter(each -> !old.contains(each))
                .toList();
        if (news.isEmpty()) {
            return null;
        }
        String who = news.stream().map(each -> each.actor().value()).collect(Collectors.joining(", "));
        LocalDate day = news.getFirst().date();
        return new Sentence("takes over from " + who + " on " + day, "tar over fra " + who + " " + day);
    }
}
