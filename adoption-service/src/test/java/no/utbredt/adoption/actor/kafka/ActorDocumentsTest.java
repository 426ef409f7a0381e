package no.utbredt.adoption.actor.kafka;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import no.utbredt.adoption.actor.Actor;
import no.utbredt.adoption.actor.ActorId;
import no.utbredt.adoption.actor.ActorKind;
import no.utbredt.adoption.actor.Dated;
import no.utbredt.adoption.actor.Period;
import no.utbredt.adoption.actor.SystemId;
import no.utbredt.adoption.actor.SystemInUse;
import no.utbredt.adoption.actor.Weight;
import no.utbredt.adoption.history.Edition;
import no.utbredt.adoption.history.History;
import no.utbredt.adoption.history.Outdated;
import no.utbredt.contract.document.ActorState;
import no.utbredt.contract.document.Identifier;
import no.utbredt.documents.Documents;
import no.utbredt.documents.Doorbell;
import no.utbredt.documents.InMemoryArchive;
import no.utbredt.documents.Kind;
import org.junit.jupiter.api.Test;

final class ActorDocumentsTest {

    private final InMemoryArchive archive = new InMemoryArchive(Clock.systemUTC(), new Doorbell());
    private final ActorDocuments actors = new ActorDocuments(archive);

    @Test
    void loading_the_same_files_again_makes_no_new_version() {
        assertThat(actors.load(List.of(office("Legene i Vika")))).isEqualTo(1);
        assertThat(actors.load(List.of(office("Legene i Vika")))).isZero();

        assertThat(kept().states()).hasSize(1);
    }

    @Test
    void what_was_kept_is_remembered_after_a_restart() {
        actors.load(List.of(office("Legene i Vika")));

        ActorDocuments restarted = new ActorDocuments(archive);
        assertThat(restarted.load(List.of(office("Legene i Vika")))).isZero();
        assertThat(restarted.registry().find(id())).contains(office("Legene i Vika"));
    }

    @Test
    void what_an_earlier_edition_took_and_this_one_refuses_stops_nobody() {
        Documents<ActorState> kept = archive.documents(Kind.ACTORS);
        ActorState office = ActorToContract.write(office("Legene i Vika"));
        var numbers = Stream.of(new Identifier("ENH", "000000000"), new Identifier("HER", "0123"));
        kept.put("blank", with(office, "PHARMACY", "  ", numbers.toList()));
        kept.put("other", with(office, "NO_SUCH_KIND", "Navn", List.of()));

        actors.load(List.of(office("Legene i Vika")));

        Actor blank = actors.registry().find(new ActorId("blank")).orElseThrow();
        assertThat(blank.nameOn(LocalDate.EPOCH)).isEqualTo("blank");
        assertThat(blank.identifiers()).extracting(each -> each.value().value()).containsExactly("123");
        assertThat(actors.registry().find(new ActorId("other"))).isEmpty();
        assertThat(actors.registry().find(id())).isPresent();
    }

    private static ActorState with(ActorState state, String kind, String name, List<Identifier> numbers) {
        return new ActorState(
                kind,
                state.serviceArea(),
                always(Stream.of(name)),
                always(numbers.stream()),
                state.parents(),
                state.groups(),
                state.places(),
                state.weights(),
                state.predecessors(),
                state.opened(),
                state.closed(),
                state.restricted(),
                state.sources(),
                state.systems());
    }

    private static <T> List<no.utbredt.contract.document.Dated<T>> always(Stream<T> values) {
        return values.map(value -> new no.utbredt.contract.document.Dated<>(value, null, null))
                .toList();
    }

    @Test
    void the_systems_an_operator_registers_are_kept_and_who_never_had_any_has_none() {
        SystemInUse use = new SystemInUse(new SystemId("prove"), "legevakt", Period.ALWAYS, "a letter");
        Actor office = office("Legene i Vika");
        actors.load(List.of(office));
        assertThat(actors.find(id()).orElseThrow().newest().orElseThrow().systems())
                .isEmpty();

        actors.register(running(office, use), null);

        assertThat(actors.find(id()).orElseThrow().newest().orElseThrow().systems())
                .containsExactly(use);
        assertThat(actors.load(List.of(office))).isZero();
    }

    private static Actor running(Actor actor, SystemInUse use) {
        return new Actor(
                actor.id(),
                actor.kind(),
                actor.serviceArea(),
                actor.names(),
                actor.identifiers(),
                actor.parents(),
                actor.groups(),
                actor.places(),
                actor.weights(),
                actor.predecessors(),
                actor.existence(),
                actor.restricted(),
                actor.sources(),
                List.of(use));
    }

    @Test
    void the_source_of_a_value_is_kept_and_what_was_written_without_one_has_none() {
        actors.load(List.of(office("Legene i Vika")));
        assertThat(actors.find(id())
                        .orElseThrow()
                        .newest()
                        .orElseThrow()
                        .names()
                        .getFirst()
                        .source())
                .isNull();

        Dated<String> name = new Dated<>("Legene i Vika", Period.ALWAYS, "a letter");
        Weight weight = new Weight(Weight.Kind.GP_LISTS, LocalDate.of(2024, 1, 1), 3, "SSB 12005");
        Actor office = office("Legene i Vika");
        actors.register(
                new Actor(
                        id(),
                        office.kind(),
                        null,
                        List.of(name),
                        office.identifiers(),
                        office.parents(),
                        office.groups(),
                        office.places(),
                        List.of(weight),
                        office.predecessors(),
                        office.existence(),
                        office.restricted(),
                        office.sources()),
                null);

        Actor kept =
                new ActorDocuments(archive).find(id()).orElseThrow().newest().orElseThrow();
        assertThat(kept.names()).containsExactly(name);
        assertThat(kept.weights()).containsExactly(weight);
    }

    @Test
    void a_changed_file_makes_a_new_version_and_keeps_the_old_one() {
        actors.load(List.of(office("Legene i Vika")));
        actors.load(List.of(office("Vika legesenter")));

        assertThat(kept().states()).hasSize(2);
        assertThat(actors.registry().find(id()).orElseThrow().names())
                .extracting(Dated::value)
                .containsExactly("Vika legesenter");
    }

    @Test
    void a_file_that_says_what_it_said_before_does_not_undo_what_an_operator_registered_since() {
        actors.load(List.of(office("Legene i Vika")));
        actors.register(office("Vika legesenter"), null);

        assertThat(actors.load(List.of(office("Legene i Vika")))).isZero();
        assertThat(actors.load(List.of(office("Vika og Aker legesenter")))).isEqualTo(1);
    }

    @Test
    void whoever_changes_an_old_edition_is_told_which_one_there_is() {
        Edition first = actors.register(office("Legene i Vika"), Edition.ABSENT).edition();
        actors.register(office("Vika legesenter"), first);

        assertThatThrownBy(() -> actors.register(office("Legene"), first)).isInstanceOf(Outdated.class);
    }

    @Test
    void another_process_is_heard_when_reading_again() {
        ActorDocuments other = new ActorDocuments(archive);
        other.register(office("Legene i Vika"), null);
        assertThat(actors.registry().find(id())).isEmpty();

        actors.reread();

        assertThat(actors.registry().find(id())).isPresent();
    }

    @Test
    void a_gp_office_is_always_restricted() {
        actors.register(office("Legene i Vika"), null);

        assertThat(actors.registry().find(id()).orElseThrow().restricted()).isTrue();
    }

    private History<Actor> kept() {
        return actors.find(id()).orElseThrow();
    }

    private static ActorId id() {
        return new ActorId("g-1");
    }

    private static Actor office(String name) {
        return new Actor(
                id(),
                ActorKind.GP_OFFICE,
                null,
                List.of(new Dated<>(name, Period.ALWAYS)),
                List.of(),
                List.of(),
                List.of(new Dated<>("legekontor", Period.ALWAYS)),
                List.of(),
                List.of(),
                List.of(),
                Period.ALWAYS,
                false,
                List.of("test"));
    }
}
