package no.utbredt.simulator.play;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import no.utbredt.simulator.cast.Actor;
import no.utbredt.simulator.cast.Cast;
import no.utbredt.simulator.cast.Crowd;
import no.utbredt.simulator.cast.Vendor;
import no.utbredt.simulator.country.Place;

/** Those who take part as an operator registers them, in sheets. Every name and source says that it is simulated. */
final class Sheets {

    private static final String ALWAYS = "2020-01-01";
    private static final String MADE_BY = "simulert";

    private Sheets() {}

    /** GP offices as they begin, and in a sheet for each later day what has become of their county by then. */
    static List<String> offices(Cast cast) {
        List<Actor> offices = cast.crowds().getOrDefault(Crowd.GP_OFFICES, List.of());
        List<LocalDate> days = offices.stream()
                .flatMap(office -> office.places().keySet().stream())
                .distinct()
                .sorted()
                .toList();
        return days.stream().map(day -> offices(offices, day)).toList();
    }

    private static String offices(List<Actor> offices, LocalDate day) {
        return sheet(
                "id,kind,name,orgnr,groups,county,countyName,healthRegion,opened,sources,from",
                offices.stream()
                        .filter(office -> office.places().containsKey(day))
                        .map(office -> office(office, day, office.places().get(day))));
    }

    private static String office(Actor office, LocalDate day, Place place) {
        boolean begins = office.places().firstKey().equals(day);
        return String.join(
                ",",
                office.id(),
                begins ? "GP_OFFICE" : "",
                begins ? "Simulert legekontor " + office.id().replaceFirst(".*-0*", "") : "",
                begins ? office.numbers().firstEntry().getValue() : "",
                begins ? "legekontor" : "",
                place.county(),
                place.countyName(),
                place.region(),
                begins ? ALWAYS : "",
                begins ? MADE_BY : "",
                day.toString());
    }

    /** Whoever runs a vendor's product lets that vendor speak for it. */
    static String delegations(Cast cast) {
        return sheet(
                "id,vendor,scheme,organisation,services,from,to",
                actors(cast)
                        .map(actor -> String.join(
                                ",",
                                "simulert-" + actor.id(),
                                actor.vendor().number(),
                                actor.scheme(),
                                actor.numbers().firstEntry().getValue(),
                                "",
                                ALWAYS,
                                "")));
    }

    /** Who runs what. */
    static String systems(Cast cast) {
        return sheet(
                "actor,system,from,source",
                actors(cast)
                        .map(actor ->
                                String.join(",", actor.id(), actor.vendor().id(), ALWAYS, MADE_BY)));
    }

    /** A vendor's product as it is registered. */
    static Map<String, Object> product(Vendor vendor) {
        return Map.of(
                "names", List.of(Map.of("value", vendor.name())),
                "vendors",
                        List.of(Map.of(
                                "value",
                                Map.of(
                                        "id", vendor.id(),
                                        "organisationNumber", vendor.number(),
                                        "name", vendor.name()))),
                "sources", List.of(Map.of("name", MADE_BY)));
    }

    private static Stream<Actor> actors(Cast cast) {
        return cast.crowds().values().stream().flatMap(Collection::stream);
    }

    private static String sheet(String header, Stream<String> rows) {
        StringBuilder sheet = new StringBuilder(header).append('\n');
        rows.forEach(row -> sheet.append(row).append('\n'));
        return sheet.toString();
    }
}
