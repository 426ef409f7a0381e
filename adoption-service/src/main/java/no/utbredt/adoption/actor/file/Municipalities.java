package no.utbredt.adoption.actor.file;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import no.utbredt.adoption.actor.Actor;
import no.utbredt.adoption.actor.ActorId;
import no.utbredt.adoption.actor.ActorKind;
import no.utbredt.adoption.actor.Dated;
import no.utbredt.adoption.actor.HealthRegion;
import no.utbredt.adoption.actor.Identifier;
import no.utbredt.adoption.actor.MunicipalityNumber;
import no.utbredt.adoption.actor.OrganisationNumber;
import no.utbredt.adoption.actor.Period;
import no.utbredt.adoption.actor.Place;
import no.utbredt.adoption.actor.Predecessor;
import no.utbredt.adoption.actor.Weight;
import no.utbredt.adoption.fault.Codes;
import no.utbredt.adoption.fault.FaultyValue;
import no.utbredt.adoption.fault.file.Finding;
import no.utbredt.adoption.fault.file.Row;
import no.utbredt.adoption.fault.file.Table;

/** Municipalities, from {@code municipalities.csv} and the dated files around it. */
final class Municipalities {

    private final Path folder;
    private final List<Finding> findings;
    private final Set<ActorId> known = new HashSet<>();
    private final ByActor<Dated<Identifier>> numbers = new ByActor<>();
    private final ByActor<Dated<Place>> places = new ByActor<>();
    private final ByActor<Weight> weights = new ByActor<>();
    private final ByActor<Dated<String>> areas = new ByActor<>();
    private final ByActor<Predecessor> predecessors = new ByActor<>();

    Municipalities(Path folder, List<Finding> findings) {
        this.folder = folder;
        this.findings = findings;
    }

    List<Actor> read() {
        each("municipalities.csv", List.of("id"), row -> known.add(row.value("id", ActorId::new)));
        each("municipality_numbers.csv", List.of("id", "number", "from", "to"), this::number);
        each(
                "municipality_places.csv",
                List.of("id", "county", "county_name", "health_region", "from", "to"),
                this::place);
        each("municipality_population.csv", List.of("id", "date", "population"), this::population);
        each("gp_lists.csv", List.of("id", "date", "gp_lists", "listed_patients"), this::lists);
        each("area_members.csv", List.of("id", "area", "from", "to"), this::area);
        each("successions.csv", List.of("successor", "predecessor", "date"), this::succession);
        List<Actor> actors = new ArrayList<>();
        each(
                "municipalities.csv",
                List.of("id", "name", "org_number", "opened", "closed", "sources"),
                row -> actors.add(municipality(row)));
        return actors;
    }

    private void each(String file, List<String> columns, Consumer<Row> taker) {
        new Table(folder.resolve(file), findings).each(columns, taker);
    }

    private Actor municipality(Row row) {
        ActorId id = row.value("id", ActorId::new);
        Period existence = new Period(row.day("opened"), row.day("closed"));
        return new Actor(
                id,
                ActorKind.MUNICIPALITY,
                null,
                List.of(new Dated<>(row.text("name"), existence)),
                identifiers(row, id, existence),
                List.of(),
                Stream.concat(Stream.of(new Dated<>("kommune", existence)), areas.of(id).stream())
                        .toList(),
                places.of(id),
                weights.of(id),
                predecessors.of(id),
                existence,
                false,
                row.list("sources", ";\\s*"));
    }

    private List<Dated<Identifier>> identifiers(Row row, ActorId id, Period existence) {
        List<Dated<Identifier>> identifiers = new ArrayList<>(numbers.of(id));
        OrganisationNumber organisation = row.optional("org_number", OrganisationNumber::new);
        if (organisation != null) {
            identifiers.add(new Dated<>(organisation, existence));
        }
        return identifiers;
    }

    private void number(Row row) {
        numbers.add(
                actor(row, "id"),
                new Dated<>(row.value("number", MunicipalityNumber::new), new Period(row.day("from"), row.day("to"))));
    }

    private void place(Row row) {
        Place place = new Place(
                row.text("county"),
                row.text("county_name"),
                row.value("health_region", code -> Codes.read(HealthRegion.class, code)));
        places.add(actor(row, "id"), new Dated<>(place, new Period(row.day("from"), row.day("to"))));
    }

    private void population(Row row) {
        weights.add(actor(row, "id"), weight(row, Weight.Kind.POPULATION, "population"));
    }

    private void lists(Row row) {
        weights.add(actor(row, "id"), weight(row, Weight.Kind.GP_LISTS, "gp_lists"));
        weights.add(actor(row, "id"), weight(row, Weight.Kind.LISTED_PATIENTS, "listed_patients"));
    }

    private void area(Row row) {
        areas.add(
                actor(row, "id"),
                new Dated<>(row.value("area", Codes::catalogueId), new Period(row.day("from"), row.day("to"))));
    }

    private void succession(Row row) {
        predecessors.add(
                actor(row, "successor"), new Predecessor(actor(row, "predecessor"), row.value("date", Row::toDay)));
    }

    private static Weight weight(Row row, Weight.Kind kind, String column) {
        return new Weight(kind, row.value("date", Row::toDay), row.value(column, Row::toCount));
    }

    private ActorId actor(Row row, String column) {
        return row.value(column, text -> {
            ActorId id = new ActorId(text);
            if (!known.contains(id)) {
                throw new FaultyValue(
                        "actor-unknown",
                        "an id of municipalities.csv",
                        "no municipality is called " + id,
                        "ingen kommune heter " + id);
            }
            return id;
        });
    }
}
