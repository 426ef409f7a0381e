package no.utbredt.reporting.cast;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.utbredt.reporting.actor.Actor;
import no.utbredt.reporting.actor.Group;
import no.utbredt.reporting.actor.Weight;
import no.utbredt.reporting.cast.Reports.Source;
import no.utbredt.reporting.catalogue.Role;
import no.utbredt.reporting.catalogue.Service;
import no.utbredt.reporting.catalogue.Service.Availability;
import no.utbredt.reporting.document.Document;
import no.utbredt.reporting.document.Recorded;
import no.utbredt.reporting.document.Version;
import no.utbredt.reporting.report.Speaker;

/** Everybody the examples speak of. */
public final class Cast {
    /** The registry is known from here on. */
    public static final Instant FOUNDED = Instant.parse("2019-12-01T00:00:00Z");

    /** Inhabitants of Norway on 2021-01-01 (Statistics Norway, table 07459). */
    private static final long NORWAY = 5_391_369;

    private Cast() {}

    public static Actors oslo() {
        return Actors.municipality("m-0301", "Oslo")
                .known("KOMNR", "0301")
                .placed("03", "SOR_OST")
                .weighing(Weight.POPULATION, "2021-01-01", 697_010);
    }

    public static Actors bergen() {
        return Actors.municipality("m-4601", "Bergen")
                .known("KOMNR", "4601")
                .in("helsefellesskap-bergen")
                .in("pulje-1", "2021-01-01", null)
                .known("ENH", "964338531")
                .placed("46", "VEST")
                .weighing(Weight.POPULATION, "2021-01-01", 285_601);
    }

    public static Actors haugesund() {
        return Actors.municipality("m-1106", "Haugesund")
                .known("KOMNR", "1106")
                .in("helsefellesskap-fonna")
                .placed("11", "VEST")
                .weighing(Weight.POPULATION, "2021-01-01", 37_323);
    }

    public static Actors stavanger() {
        return Actors.municipality("m-1103", "Stavanger")
                .known("KOMNR", "1103")
                .in("pulje-1", "2021-01-01", "2022-12-31")
                .placed("11", "VEST")
                .weighing(Weight.POPULATION, "2021-01-01", 144_147);
    }

    /** The four that are named, and 352 more that share the other inhabitants. */
    public static List<Document<Actor>> municipalitiesOf2021() {
        List<Actors> all = new ArrayList<>(List.of(oslo(), bergen(), haugesund(), stavanger()));
        long left = NORWAY - 697_010 - 285_601 - 37_323 - 144_147;
        for (int i = 0; i < 352; i++) {
            long share = left / (352 - i);
            left -= share;
            all.add(Actors.municipality("m-x" + i, "Kommune " + i)
                    .placed(i % 2 == 0 ? "50" : "55", i % 2 == 0 ? "MIDT" : "NORD")
                    .weighing(Weight.POPULATION, "2021-01-01", share));
        }
        return all.stream().map(each -> each.recorded(FOUNDED)).toList();
    }

    /** A unit of that area beneath each. */
    public static List<Document<Actor>> unitsBeneath(List<Document<Actor>> parents, String area) {
        return parents.stream()
                .map(parent ->
                        Actors.unit(parent.id() + "." + area, area, parent.id()).recorded(FOUNDED))
                .toList();
    }

    public static Document<Group> complete(String id) {
        return group(id, new Group(id, id, true, LocalDate.parse("2020-01-01"), false, List.of()));
    }

    public static Document<Group> group(String id, Group state) {
        return new Document<>(id, new Version(1, 1), List.of(new Recorded<>(FOUNDED, state)));
    }

    public static String kjernejournal() {
        return "kjernejournal";
    }

    public static String digihelsestasjon() {
        return "digihelsestasjon";
    }

    public static Document<Service> service(String id, Availability... availability) {
        Service state = new Service(
                id,
                id,
                null,
                null,
                null,
                id,
                null,
                Map.of("kommune", Set.of(Role.SOURCE, Role.CONSUMER)),
                Map.of(),
                List.of(availability));
        return new Document<>(id, new Version(1, 1), List.of(new Recorded<>(FOUNDED, state)));
    }

    /** A vendor whose delegation the door has seen. */
    public static Source cgm() {
        return new Source("urn:cgm", Speaker.VENDOR, "914839327", "cgm-for-all");
    }

    /** A vendor of whom the door knew no delegation. */
    public static Source newcomer() {
        return new Source("urn:newcomer", Speaker.VENDOR, "999999999", null);
    }

    public static Source nhn() {
        return new Source("urn:nhn", Speaker.OPERATOR, "994598759", null);
    }

    public static Source veikart() {
        return new Source("urn:utbredt:document:veikart-21.1", Speaker.DOCUMENT, null, null);
    }

    public static Source itself(String actor) {
        return new Source("urn:actor:" + actor, Speaker.ACTOR, null, null);
    }
}
