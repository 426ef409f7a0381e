package no.utbredt.simulator.play;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import no.utbredt.simulator.cast.Actor;
import no.utbredt.simulator.cast.Cast;
import no.utbredt.simulator.cast.Crowd;
import no.utbredt.simulator.cast.Vendor;
import no.utbredt.simulator.cast.Vendors;

/**
 * A month's usage of a few municipalities as somebody at a vendor has filled it in by hand: some rows are right, and each of the others
 * has one of the mistakes that such files have.
 *
 * @param by who sends it
 * @param csv the file, as an import of usage takes it
 */
record UsageFile(Vendor by, String csv) {

    private static final LocalDate SAID = LocalDate.of(2026, 6, 3);
    private static final int ROWS = 6;
    private static final String HEAD = "scheme;actor;service;role;channel;month;volume;unit;statedAt\n";

    /** One for each vendor that has municipalities. */
    static List<UsageFile> all(Cast cast) {
        return Vendors.ALL.stream()
                .filter(vendor -> vendor.speaks(SAID))
                .map(vendor ->
                        new UsageFile(vendor, csv(municipalities(cast, vendor).toList())))
                .filter(file -> file.csv().length() > HEAD.length())
                .toList();
    }

    private static Stream<Actor> municipalities(Cast cast, Vendor vendor) {
        return cast.crowds().getOrDefault(Crowd.MUNICIPALITIES, List.of()).stream()
                .filter(actor -> actor.vendor().equals(vendor))
                .sorted(Comparator.comparing(Actor::id))
                .limit(ROWS);
    }

    private static String csv(List<Actor> actors) {
        List<String> rows = new ArrayList<>();
        for (int at = 0; at < actors.size(); at++) {
            rows.add(row(actors.get(at), at));
        }
        return HEAD + String.join("", rows);
    }

    private static String row(Actor actor, int at) {
        String number = actor.number(SAID);
        return switch (at) {
            case 1 -> row(actor.scheme(), number.substring(1), "2026-05", "120", "LOOK_UPS", SAID.toString());
            case 3 -> row(actor.scheme(), number, "mai 2026", "120", "LOOK_UPS", SAID.toString());
            case 4 -> row(actor.scheme(), number, "2026-05", "ca. 120", "LOOK_UPS", SAID.toString());
            case 5 -> row(actor.scheme(), number, "2026-05", "120", "STK", SAID.toString());
            default -> row(actor.scheme(), number, "2026-05", "1 120", "LOOK_UPS", "3.6.2026");
        };
    }

    private static String row(String scheme, String number, String month, String volume, String unit, String statedAt) {
        return String.join(";", scheme, number, "kjernejournal", "CONSUMER", "PORTAL", month, volume, unit, statedAt)
                + "\n";
    }
}
