package no.utbredt.adoption.state;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import no.utbredt.adoption.actor.Actor;
import no.utbredt.adoption.actor.ActorId;
import no.utbredt.adoption.actor.ActorKind;
import no.utbredt.adoption.actor.ActorRegistry;
import no.utbredt.adoption.actor.Dated;
import no.utbredt.adoption.actor.MunicipalityNumber;
import no.utbredt.adoption.actor.Period;
import no.utbredt.adoption.client.Client;
import no.utbredt.adoption.client.Speaker;
import no.utbredt.adoption.report.Delegated.Ground;
import no.utbredt.adoption.report.Role;
import no.utbredt.adoption.report.Stage;
import no.utbredt.adoption.report.Subject;
import org.jspecify.annotations.Nullable;

/** Bergen, Voss and Askøy, which let CGM speak of digihelse, and Oslo, which does not. */
final class Cast {

    static final LocalDate DAY = LocalDate.of(2024, 6, 1);
    static final Matter DIGIHELSE = new Matter("digihelse", Role.CONSUMER, DAY);
    static final Client CGM =
            new Client("cgm-local", "CGM", "999000010", Speaker.VENDOR, "urn:utbredt:client:cgm-local:");
    static final Subject BERGEN = new Subject("KOMNR", "4601", null);
    static final Subject VOSS = new Subject("KOMNR", "4621", null);
    static final Subject ASKOY = new Subject("KOMNR", "4627", null);
    static final Subject OSLO = new Subject("KOMNR", "0301", null);
    static final List<Subject> ALL = List.of(BERGEN, VOSS, ASKOY);

    private static final Period EVER = new Period(LocalDate.of(2020, 1, 1), null);

    static final ActorRegistry REGISTRY = ActorRegistry.of(List.of(
            municipality("m-4601", "Bergen", "4601"),
            municipality("m-4621", "Voss", "4621"),
            municipality("m-4627", "Askøy", "4627"),
            municipality("m-0301", "Oslo", "0301")));

    static final Mine MINE = new Mine(
            () -> REGISTRY,
            (organisation, actor, service, day, received) ->
                    actor.value().endsWith("0301") ? new Ground.None() : new Ground.By("one"),
            (service, role) -> Set.of("kommune"));

    private Cast() {}

    static State state(@Nullable Stage left, @Nullable Stage silent, List<Subject> named) {
        return new State(CGM, DIGIHELSE, left, silent, named);
    }

    static List<Line> compared(State state, List<String> history) {
        OwnWords words = new OwnWords(state.matter(), MINE::key);
        history.forEach(words::hear);
        return Comparison.of(state, words, MINE);
    }

    private static Actor municipality(String id, String name, String number) {
        return new Actor(
                new ActorId(id),
                ActorKind.MUNICIPALITY,
                null,
                List.of(new Dated<>(name, EVER)),
                List.of(new Dated<>(new MunicipalityNumber(number), EVER)),
                List.of(),
                List.of(new Dated<>("kommune", EVER)),
                List.of(),
                List.of(),
                List.of(),
                EVER,
                false,
                List.of());
    }
}
