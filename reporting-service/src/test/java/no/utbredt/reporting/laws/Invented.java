package no.utbredt.reporting.laws;

import static no.utbredt.reporting.cast.Actors.municipality;
import static no.utbredt.reporting.cast.Actors.unit;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import no.utbredt.reporting.actor.Actor;
import no.utbredt.reporting.actor.Dated;
import no.utbredt.reporting.actor.Group;
import no.utbredt.reporting.actor.Identifier;
import no.utbredt.reporting.actor.NamedArea;
import no.utbredt.reporting.actor.Reference;
import no.utbredt.reporting.actor.Weight;
import no.utbredt.reporting.cast.Actors;
import no.utbredt.reporting.cast.Cast;
import no.utbredt.reporting.cast.Reports.Source;
import no.utbredt.reporting.delegation.Delegation;
import no.utbredt.reporting.document.Document;
import no.utbredt.reporting.document.Recorded;
import no.utbredt.reporting.document.Version;
import no.utbredt.reporting.report.Speaker;
import no.utbredt.reporting.system.EhrSystem;
import no.utbredt.reporting.system.Vendor;

/** An invented country in which everything happens that may: renumbering, reused numbers, a split, a merger. */
final class Invented {
    static final List<String> SERVICES = List.of("kj", "ddfl");
    static final List<String> GROUPS = List.of("kommune", "sykehjem");
    static final List<Source> SOURCES = List.of(
            new Source("urn:v", Speaker.VENDOR, "900", "d0"),
            new Source("urn:n", Speaker.VENDOR, "901", null),
            new Source("urn:o", Speaker.OPERATOR, null, null),
            new Source("urn:d", Speaker.DOCUMENT, null, null),
            new Source("urn:a", Speaker.ACTOR, null, null));

    /** Every way of naming somebody, and one of naming nobody. */
    static final List<Reference> REFERENCES = List.of(
            new Reference("ENH", "E1", null),
            new Reference("KOMNR", "0001", null),
            new Reference("KOMNR", "0011", null),
            new Reference("ENH", "E2", null),
            new Reference("KOMNR", "0002", null),
            new Reference("KOMNR", "0003", null),
            new Reference("ENH", "E3", null),
            new Reference("KOMNR", "0004", null),
            new Reference("KOMNR", "0006", null),
            new Reference("KOMNR", "0007", null),
            new Reference("ENH", "E8", null),
            new Reference("KOMNR", "0001", "sykehjem"),
            new Reference("ENH", "E2", "sykehjem"),
            Reference.own("h3"),
            new Reference("ENH", "nobody", null));

    private Invented() {}

    static List<Actors> people() {
        return List.of(
                // renumbered on 2024-01-01; its old number goes to m2
                municipality("m1", "En")
                        .known("ENH", "E1")
                        .known("KOMNR", "0001", null, "2023-12-31")
                        .known("KOMNR", "0011", "2024-01-01", null)
                        .running("s1")
                        .running("s2", "sykehjem", "2021-06-01", null)
                        .in("ring-en")
                        .placed("01", "VEST"),
                municipality("m2", "To")
                        .known("ENH", "E2")
                        .known("KOMNR", "0002", null, "2023-12-31")
                        .known("KOMNR", "0001", "2024-01-01", null)
                        // the new one beside the old for half a year
                        .in("ring-en", null, "2022-05-31")
                        .in("ring-to", "2022-06-01", null)
                        .running("s1", null, "2021-01-01", "2023-06-30")
                        .running("s2", null, "2023-01-01", null)
                        .placed("01", "VEST"),
                // split on 2022-01-01
                municipality("m3", "Tre")
                        .known("KOMNR", "0003")
                        .known("ENH", "E3", null, "2021-12-31")
                        .placed("02", "NORD")
                        .until("2021-12-31"),
                municipality("m4", "Fire")
                        .known("KOMNR", "0004")
                        .known("ENH", "E3", "2022-01-01", null)
                        .placed("02", "NORD")
                        .in("ring-to")
                        // nobody has described it
                        .running("s3")
                        .after("2022-01-01", "m3"),
                municipality("m5", "Fem")
                        .in("ring-en")
                        .in("ring-to", "2022-01-01", "2024-03-31")
                        .running("s1")
                        .running("s2")
                        .placed("02", "NORD")
                        .after("2022-01-01", "m3"),
                // merged on 2023-01-01
                municipality("m6", "Seks")
                        .known("KOMNR", "0006")
                        .placed("03", "NORD")
                        .until("2022-12-31"),
                municipality("m7", "Sju")
                        .known("KOMNR", "0007")
                        .placed("03", "NORD")
                        .until("2022-12-31"),
                municipality("m8", "Åtte")
                        .known("ENH", "E8")
                        .placed("03", "NORD")
                        .running("s4")
                        .after("2023-01-01", "m6", "m7"),
                // nursing homes, one shared, two beneath one
                unit("h1", "sykehjem", "m1"),
                unit("h2", "sykehjem", "m2").running("s3").in("ring-tre", "2023-01-01", null),
                unit("h3", "sykehjem", "m1", "m2"));
    }

    /** All of them, recorded at those instants in turn, weighing so much, one after the other. */
    static List<Document<Actor>> registered(List<Instant> recorded, boolean allWeighed) {
        List<Document<Actor>> documents = new ArrayList<>();
        long weight = 700;
        for (Actors each : people()) {
            weight += 100;
            Actors weighed =
                    allWeighed || weight % 500 != 0 ? each.weighing(Weight.POPULATION, "2020-01-01", weight) : each;
            documents.add(weighed.recorded(recorded.get(documents.size() % recorded.size())));
        }
        return documents;
    }

    /** One that was sold, one of its buyer's own, and one that was described late. */
    static List<Document<EhrSystem>> systems() {
        return List.of(
                system(
                        "s1",
                        Cast.FOUNDED,
                        Dated.between(new Vendor("va", null, "A"), null, LocalDate.parse("2022-12-31")),
                        Dated.between(new Vendor("vb", null, "B"), LocalDate.parse("2023-01-01"), null)),
                system("s2", Cast.FOUNDED, Dated.always(new Vendor("vb", null, "B"))),
                system("s4", Instant.parse("2024-06-01T10:00:00Z"), Dated.always(new Vendor("vc", null, "C"))));
    }

    @SafeVarargs
    private static Document<EhrSystem> system(String id, Instant recorded, Dated<Vendor>... vendors) {
        EhrSystem state = new EhrSystem(
                List.of(vendors), List.of(Dated.always("Journal " + id)), List.of(), List.of(), List.of());
        return new Document<>(id, new Version(1, 1), List.of(new Recorded<>(recorded, state)));
    }

    /** Two that overlap, one of them renamed, one that was described late, and one of another kind. */
    static List<Document<NamedArea>> areas() {
        return List.of(
                area(
                        "ring-en",
                        "RING",
                        Cast.FOUNDED,
                        Dated.between("Ring én", null, LocalDate.parse("2022-12-31")),
                        Dated.between("Ringen", LocalDate.parse("2023-01-01"), null)),
                area("ring-to", "RING", Cast.FOUNDED, Dated.always("Ring to")),
                area("ring-tre", "RING", Instant.parse("2024-06-01T10:00:00Z"), Dated.always("Ring tre")),
                area("sirkel", "CIRCLE", Cast.FOUNDED, Dated.always("Sirkel")));
    }

    @SafeVarargs
    private static Document<NamedArea> area(String id, String kind, Instant recorded, Dated<String>... names) {
        NamedArea state = new NamedArea(kind, List.of(names), true, null, List.of("invented"));
        return new Document<>(id, new Version(1, 1), List.of(new Recorded<>(recorded, state)));
    }

    static List<Document<Group>> groups() {
        return List.of(
                Cast.complete("kommune"),
                Cast.group("sykehjem", new Group("Sykehjem", "Nursing homes", true, null, false, List.of())));
    }

    static Document<Delegation> delegation(Instant recorded) {
        Delegation state = new Delegation("901", new Identifier("ENH", "E1"), Set.of("kj"), Dated.always(true));
        return new Document<>("d1", new Version(1, 1), List.of(new Recorded<>(recorded, state)));
    }
}
