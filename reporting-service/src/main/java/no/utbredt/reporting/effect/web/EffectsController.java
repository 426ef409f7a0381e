package no.utbredt.reporting.effect.web;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import no.utbredt.edge.Notice;
import no.utbredt.edge.json.JsonText;
import no.utbredt.reporting.actor.Actor;
import no.utbredt.reporting.catalogue.Role;
import no.utbredt.reporting.coverage.Outcome;
import no.utbredt.reporting.coverage.web.CellState;
import no.utbredt.reporting.coverage.web.FigureNumbers;
import no.utbredt.reporting.effect.ActorStates;
import no.utbredt.reporting.effect.Effect;
import no.utbredt.reporting.effect.Effects;
import no.utbredt.reporting.effect.Effects.Subject;
import no.utbredt.reporting.effect.Supposition;
import no.utbredt.reporting.web.Asked;
import no.utbredt.reporting.web.Dates;
import no.utbredt.reporting.web.KnownUpTo;
import no.utbredt.reporting.web.Refusal;
import no.utbredt.vocabulary.Misread;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;

/** What a succession would do to the figures: given the answer of its dry run, before it is done. Nothing is kept. */
@RestController
class EffectsController {

    private static final Set<String> NAMES = Set.of("service");
    private static final int MOST_ACTORS = 2_000;
    private static final int MOST_FIGURES = 200;
    private static final String EXPECTED =
            "the answer of PUT /v1/successions/{id}?dryRun=true: date, and changes with actor and state, at most "
                    + MOST_ACTORS;

    private final Effects effects;
    private final ActorStates states;
    private final KnownUpTo known;

    EffectsController(Effects effects, ActorStates states, KnownUpTo known) {
        this.effects = effects;
        this.states = states;
        this.known = known;
    }

    @PostMapping("/v1/successions/effect")
    EffectsBody effect(@RequestParam Map<String, String> parameters, @RequestBody byte[] body) {
        Asked asked = Asked.of(parameters, NAMES);
        LocalDate today = known.today();
        JsonNode sent = json(body);
        LocalDate date = Dates.day("date", sent.path("date").asString(""));
        Supposition supposition = supposition(sent.path("changes"));
        String person = effects.person(supposition, today);
        if (person != null) {
            throw Refusal.restricted("actor", person);
        }
        String service = asked.text("service");
        List<Subject> subjects = effects.subjects(supposition, service == null ? Set.of() : Set.of(service), today);
        if (subjects.size() > MOST_FIGURES) {
            throw Refusal.tooDear("service", "one service", "én tjeneste");
        }
        List<LocalDate> days = Stream.of(date, today).distinct().sorted().toList();
        return new EffectsBody(
                Notice.TEXT,
                date,
                today,
                new TreeSet<>(supposition.actors().keySet()),
                effects.of(supposition, subjects, days, today).stream()
                        .map(FigureEffect::of)
                        .toList());
    }

    private static JsonNode json(byte[] body) {
        try {
            JsonText text = JsonText.read(body);
            if (!text.flaws().isEmpty() || !text.node().isObject()) {
                throw unreadable("body");
            }
            return text.node();
        } catch (Misread e) {
            throw unreadable("body");
        }
    }

    private Supposition supposition(JsonNode changes) {
        if (!changes.isArray() || changes.isEmpty() || changes.size() > MOST_ACTORS) {
            throw unreadable("changes");
        }
        Map<String, Actor> actors = new TreeMap<>();
        for (JsonNode change : changes) {
            String id = change.path("actor").asString("");
            if (!id.matches("[A-Za-z0-9][A-Za-z0-9._-]{0,99}")
                    || !change.path("state").isObject()) {
                throw unreadable(id);
            }
            try {
                actors.put(id, states.read(change.path("state").toString().getBytes(StandardCharsets.UTF_8)));
            } catch (IllegalArgumentException | DateTimeException e) {
                throw unreadable(id);
            }
        }
        return new Supposition(actors);
    }

    private static Refusal unreadable(String value) {
        return Refusal.invalid("changes", value, EXPECTED);
    }

    /**
     * Each figure that may move.
     *
     * @param date the day of the succession
     * @param today the other day asked about, at whose end everything is known
     * @param actors ids of those that would change
     */
    record EffectsBody(
            String notice, LocalDate date, LocalDate today, Set<String> actors, List<FigureEffect> figures) {}

    /**
     * One figure before and after.
     *
     * @param changes whether anything in it would be another
     */
    record FigureEffect(
            String service,
            Role role,
            String group,
            LocalDate date,
            boolean changes,
            FigureOrNone before,
            FigureOrNone after) {

        static FigureEffect of(Effect effect) {
            return new FigureEffect(
                    effect.service(),
                    effect.role(),
                    effect.group(),
                    effect.day(),
                    effect.changes(),
                    FigureOrNone.of(effect.before()),
                    FigureOrNone.of(effect.after()));
        }
    }

    /**
     * A figure, or why there is none.
     *
     * @param figure its numbers, null unless the state is KNOWN
     */
    record FigureOrNone(CellState state, @Nullable FigureNumbers figure) {

        static FigureOrNone of(Outcome outcome) {
            return switch (outcome) {
                case Outcome.Known figure -> new FigureOrNone(CellState.KNOWN, FigureNumbers.of(figure.figure()));
                case Outcome.Unknown none -> new FigureOrNone(CellState.UNKNOWN, null);
                case Outcome.NotOffered none -> new FigureOrNone(CellState.NOT_OFFERED, null);
                case Outcome.Suppressed none -> new FigureOrNone(CellState.SUPPRESSED, null);
            };
        }
    }
}
