package no.utbredt.benchmarks.view;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import no.utbredt.contract.document.ActorState;
import no.utbredt.contract.document.Dated;
import no.utbredt.contract.document.Identifier;
import no.utbredt.contract.document.Place;
import no.utbredt.contract.document.WeightPoint;

/** What the registry says of each actor. */
final class Inhabitants {
    private static final int COUNTIES = 15;

    private Inhabitants() {}

    static ActorState state(int number) {
        int kind = Country.kind(number);
        String municipality = Country.id(Country.municipality(number));
        boolean office = kind >= Country.AREAS;
        return new ActorState(
                kind < 0 ? "MUNICIPALITY" : office ? "OFFICE" : "SERVICE_AREA",
                kind < 0 || office ? null : Country.area(kind),
                List.of(always("Aktør " + number)),
                identifiers(number, kind),
                kind < 0 ? List.of() : List.of(always(municipality)),
                List.of(always(Country.EVERYBODY), always(group(kind))),
                kind < 0 ? places(number) : List.of(),
                kind < 0 ? weights(number) : List.of(),
                List.of(),
                office && number % 10 == 0 ? LocalDate.parse("2019-07-01") : null,
                office && number % 20 == 1 ? LocalDate.parse("2023-06-30") : null,
                false,
                List.of(),
                List.of());
    }

    private static String group(int kind) {
        return kind < 0 ? "kommune" : kind < Country.AREAS ? Country.area(kind) : "legekontor";
    }

    private static List<Dated<Identifier>> identifiers(int number, int kind) {
        if (kind >= 0 && kind < Country.AREAS) {
            return List.of();
        }
        var reference = Country.reference(number);
        return List.of(always(new Identifier(reference.scheme(), reference.value())));
    }

    private static List<Dated<Place>> places(int number) {
        int own = number % COUNTIES;
        if (own >= 3) {
            return List.of(always(place(own)));
        }
        return List.of(
                new Dated<>(place(own), null, Country.MERGED.minusDays(1)),
                new Dated<>(place(30), Country.MERGED, Country.PARTED.minusDays(1)),
                new Dated<>(place(own), Country.PARTED, null));
    }

    private static Place place(int county) {
        return new Place("%02d".formatted(county), "Fylke " + county, county % 2 == 0 ? "NORD" : "VEST");
    }

    private static List<WeightPoint> weights(int number) {
        return IntStream.range(2016, 2027)
                .mapToObj(year -> new WeightPoint("POPULATION", LocalDate.of(year, 1, 1), 1000L + 37L * number + year))
                .toList();
    }

    private static <T> Dated<T> always(T value) {
        return new Dated<>(value, null, null);
    }
}
