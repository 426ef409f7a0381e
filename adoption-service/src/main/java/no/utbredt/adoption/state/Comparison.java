package no.utbredt.adoption.state;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import no.utbredt.adoption.actor.Actor;
import no.utbredt.adoption.report.ReportName;
import no.utbredt.adoption.report.Stage;
import no.utbredt.adoption.report.Subject;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/**
 * Holds a state against what its client said before.
 *
 * <p>Who is named is told to be in use, seen on that day, whether it was so before or not: age is part of the basis (law 5). A
 * silence is not a WITHDRAWN (law 2): of those no longer named something is told only where the client says what. And UNKNOWN never
 * counts as no: of those nobody was told of, "not among those that use it" leaves open whether they prepare, pilot or have no plan,
 * so they stay UNKNOWN unless the client says which of the zeros it is. Whoever stands below IN_USE by the client's own words stays
 * where it is.
 */
public final class Comparison {

    private static final int MOST_NEAREST = 50;

    private final State state;
    private final OwnWords words;
    private final Mine mine;
    private final List<Actor> own;
    private final Telling telling;
    private int unknown;

    private Comparison(State state, OwnWords words, Mine mine) {
        this.state = state;
        this.words = words;
        this.mine = mine;
        this.own = mine.of(state.client(), state.matter());
        this.telling = new Telling(state);
    }

    /** Everybody the state means something for: those named in their order, those who left, those never spoken of. */
    public static List<Line> of(State state, OwnWords words, Mine mine) {
        return new Comparison(state, words, mine).lines();
    }

    private List<Line> lines() {
        Map<String, Subject> named = new LinkedHashMap<>();
        state.named().forEach(each -> named.putIfAbsent(key(each), each));
        List<Line> lines = new ArrayList<>();
        named.forEach((key, subject) -> lines.add(named(key, subject)));
        for (String key : new TreeSet<>(words.actors())) {
            Word last = words.decided(key);
            if (last != null && last.stage() == Stage.IN_USE && !named.containsKey(key) && mayStillSpeak(last)) {
                lines.add(line(Change.LEFT, key, last.actor(), state.left()));
            }
        }
        silent(named.keySet())
                .forEach(actor -> lines.add(line(Change.SILENT, actor.id().value(), canonical(actor), state.silent())));
        return lines;
    }

    /** Who is neither named nor spoken of, nor kin to one who is: above or beneath somebody that uses it nobody is at nought. */
    private List<Actor> silent(Set<String> named) {
        LocalDate day = state.matter().day();
        Set<String> told = new HashSet<>(words.actors());
        told.addAll(named);
        Set<String> above = mine.above(told, day);
        return own.stream()
                .filter(actor -> !told.contains(actor.id().value()))
                .filter(actor -> !above.contains(actor.id().value()))
                .filter(actor -> mine.above(actor, day).stream().noneMatch(told::contains))
                .sorted(Comparator.comparing(Actor::id))
                .toList();
    }

    private Line named(String key, Subject subject) {
        return line(
                mine.meant(subject, state.matter().day())
                        .map(actor -> change(key, actor))
                        .orElse(Change.UNKNOWN),
                key,
                subject,
                Stage.IN_USE);
    }

    private Change change(String key, Actor actor) {
        if (!mine.maySpeak(state.client(), actor, state.matter())) {
            return Change.UNDELEGATED;
        }
        return words.stage(key) == Stage.IN_USE ? Change.UNCHANGED : Change.NEW;
    }

    /** Whom a client may no longer speak of it need not name; what it said stands (law 11). */
    private boolean mayStillSpeak(Word last) {
        return mine.meant(last.actor(), state.matter().day())
                .filter(actor -> !mine.maySpeak(state.client(), actor, state.matter()))
                .isEmpty();
    }

    private Line line(Change change, String key, Subject subject, @Nullable Stage after) {
        Optional<Actor> actor = mine.meant(subject, state.matter().day());
        boolean contradicted = after != null
                && words.sameDay(key, after).stream()
                        .anyMatch(word -> !word.name().source().equals(state.source()));
        return new Line(
                contradicted ? Change.CONTRADICTED : change,
                subject,
                actor.orElse(null),
                words.stage(key),
                after,
                after == null ? null : event(key, subject, after),
                actor.isPresent() ? null : nearest(subject));
    }

    /** Looked for of the first few only: each costs a look at every number there is. */
    private @Nullable Actor nearest(Subject subject) {
        unknown++;
        return unknown > MOST_NEAREST
                ? null
                : mine.nearest(subject, own, state.matter().day()).orElse(null);
    }

    /** What its own source said of the same day is corrected; what a state told before and still stands is told in the same words. */
    private ObjectNode event(String key, Subject subject, Stage stage) {
        List<ReportName> corrects = words.sameDay(key, stage).stream()
                .map(Word::name)
                .filter(name -> name.source().equals(state.source()))
                .toList();
        return corrects.isEmpty()
                ? words.said(key, state.source(), stage)
                        .map(word -> telling.of(word.actor(), stage, word.corrects()))
                        .filter(told -> words.stands(
                                key, state.source(), told.path("id").asString("")))
                        .findFirst()
                        .orElseGet(() -> telling.of(subject, stage, corrects))
                : telling.of(subject, stage, corrects);
    }

    private String key(Subject subject) {
        return mine.key(subject, state.matter().day());
    }

    private static Subject canonical(Actor actor) {
        return new Subject("UTBREDT", actor.id().value(), null);
    }
}
