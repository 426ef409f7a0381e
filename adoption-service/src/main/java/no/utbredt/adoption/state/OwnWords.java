package no.utbredt.adoption.state;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.utbredt.adoption.report.ReportName;
import no.utbredt.adoption.report.Stage;
import no.utbredt.adoption.report.Subject;
import org.jspecify.annotations.Nullable;

/**
 * Where actors stand by what one client itself has said of a service in a role. It is law 2 for one speaker: no other source is
 * heard, so it is what the client said and not what is so.
 */
public final class OwnWords {

    private final Matter matter;
    private final BiFunction<Subject, LocalDate, String> actors;
    private final Map<String, List<Word>> words = new HashMap<>();
    private final Map<String, Instant> heard = new HashMap<>();
    private final Set<String> forUnits = new HashSet<>();
    private final Set<ReportName> out = new HashSet<>();

    /**
     * Nothing has been said yet.
     *
     * @param actors one word for whoever is meant by a name on a day, the same for all names of one actor (law 1)
     */
    public OwnWords(Matter matter, BiFunction<Subject, LocalDate, String> actors) {
        this.matter = matter;
        this.actors = actors;
    }

    /**
     * Hears a report of the client's, in any order.
     *
     * @param json as it stands on the log
     */
    public void hear(String json) {
        OwnReport report = OwnReport.read(json);
        report.names().stream()
                .filter(named -> named.source().equals(report.name().source()))
                .forEach(out::add);
        Subject actor = report.actor();
        if (actor == null) {
            return;
        }
        String key = actors.apply(actor, report.statedAt().lastDay());
        heard.merge(key, report.recordedAt(), (one, other) -> one.isBefore(other) ? other : one);
        Word word = report.of(matter);
        if (word != null) {
            words.computeIfAbsent(key, none -> new ArrayList<>()).add(word);
            if (report.forAllUnits()) {
                forUnits.add(key);
            }
        }
    }

    /** When the log last took anything of that actor, whatever it was about; empty for never. */
    Optional<Instant> heard(String actor) {
        return Optional.ofNullable(heard.get(actor));
    }

    /** Whether anything that still stands was said of the actor, or of one above it for all its units. */
    boolean spokeOf(String actor, Collection<String> above) {
        return standing(actor).findAny().isPresent() || above.stream().anyMatch(forUnits::contains);
    }

    /** Everybody of whom something was said that still stands, by the word for each. */
    Set<String> actors() {
        return words.keySet().stream()
                .filter(actor -> standing(actor).findAny().isPresent())
                .collect(Collectors.toSet());
    }

    /** What says where the actor stands on the day asked; null when nothing does. */
    @Nullable
    Word decided(String actor) {
        Word decided = null;
        for (Word word : deciding(actor).toList()) {
            decided = decided == null || word.moves(decided) ? word : decided;
        }
        return decided;
    }

    /** The stage on the day asked; null when nothing says it. */
    @Nullable
    Stage stage(String actor) {
        Word decided = decided(actor);
        return decided == null ? null : decided.stage();
    }

    /** The words of that day that say another thing, whichever name is the greater. */
    List<Word> sameDay(String actor, Stage stage) {
        return deciding(actor)
                .filter(word -> word.stage() != stage)
                .filter(word -> !word.begun().isBefore(matter.day()))
                .filter(word -> !word.statedAt().lastDay().isBefore(matter.day()))
                .toList();
    }

    /** The words of that source that already say just this of that day and stand. */
    Stream<Word> said(String actor, String source, Stage stage) {
        return deciding(actor)
                .filter(word -> word.name().source().equals(source) && word.stage() == stage)
                .filter(word -> word.begun().equals(matter.day())
                        && word.statedAt().firstDay().equals(matter.day()));
    }

    /** Whether a report of that name stands. */
    boolean stands(String actor, String source, String id) {
        return standing(actor).anyMatch(word -> word.name().equals(new ReportName(source, id)));
    }

    private Stream<Word> deciding(String actor) {
        return standing(actor)
                .filter(word -> word.deciding() && !word.begun().isAfter(matter.day()))
                .sorted(Word.ORDER);
    }

    private Stream<Word> standing(String actor) {
        return Objects.requireNonNullElse(words.get(actor), List.<Word>of()).stream()
                .filter(word -> !out.contains(word.name()));
    }
}
