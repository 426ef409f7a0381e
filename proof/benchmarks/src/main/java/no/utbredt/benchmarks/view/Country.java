package no.utbredt.benchmarks.view;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import no.utbredt.contract.document.ActorGroupState;
import no.utbredt.contract.document.ActorState;
import no.utbredt.contract.document.DocumentState;
import no.utbredt.contract.document.ServiceState;
import no.utbredt.contract.document.Version;
import no.utbredt.contract.report.ActorReference;

/**
 * An invented country of 10,000 actors: 360 municipalities, 20 service areas beneath each, 2,440 offices; in 15 counties, three
 * of which were one from 2020 to 2023. All of them are members of one group, and of one for their kind.
 *
 * @param services how many there are, each for five groups
 */
record Country(int services) {
    static final int MUNICIPALITIES = 360;
    static final int AREAS = 20;
    static final int ACTORS = 10_000;
    /** The group of all. */
    static final String EVERYBODY = "virksomhet";

    private static final Instant FOUNDED = Instant.parse("2015-12-01T00:00:00Z");

    List<DocumentState<ActorState>> actors() {
        return IntStream.range(0, ACTORS)
                .mapToObj(number -> document(id(number), Inhabitants.state(number)))
                .toList();
    }

    List<DocumentState<ActorGroupState>> groups() {
        List<String> ids = new ArrayList<>(List.of(EVERYBODY, "kommune", "legekontor"));
        IntStream.range(0, AREAS).forEach(area -> ids.add(area(area)));
        return ids.stream()
                .map(id -> document(id, new ActorGroupState(id, id, true, null, false, List.of())))
                .toList();
    }

    List<DocumentState<ServiceState>> catalogue() {
        return IntStream.range(0, services)
                .mapToObj(number -> document(service(number), offered(number)))
                .toList();
    }

    /** The groups the service of that number is for. */
    static List<String> groupsOf(int service) {
        return List.of(
                "kommune",
                "legekontor",
                area(service % AREAS),
                area((service + 7) % AREAS),
                area((service + 13) % AREAS));
    }

    private static ServiceState offered(int number) {
        return new ServiceState(
                "solution-" + number % 10,
                "Løsning " + number % 10,
                null,
                null,
                "SERVICE",
                number,
                "Tjeneste " + number,
                null,
                List.of(),
                groupsOf(number).stream()
                        .map(group -> new ServiceState.GroupRoles(group, List.of("CONSUMER")))
                        .toList(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    private static <S> DocumentState<S> document(String id, S state) {
        return new DocumentState<>(id, new Version(1, 1), List.of(new DocumentState.Recorded<>(FOUNDED, state)));
    }

    static String service(int number) {
        return "service-%03d".formatted(number);
    }

    static String area(int number) {
        return "area-%02d".formatted(number);
    }

    /** The municipality an actor is or lies in. */
    static int municipality(int number) {
        return number % MUNICIPALITIES;
    }

    /** The service area an actor is, from 0; −1 for municipalities, {@link #AREAS} or more for offices. */
    static int kind(int number) {
        return number / MUNICIPALITIES - 1;
    }

    static String id(int number) {
        int kind = kind(number);
        String municipality = "m-%04d".formatted(municipality(number));
        if (kind < 0) {
            return municipality;
        }
        return kind < AREAS ? municipality + "." + area(kind) : "gp-%05d".formatted(number);
    }

    /** How a vendor names the actor. */
    static ActorReference reference(int number) {
        int kind = kind(number);
        return kind >= AREAS
                ? new ActorReference("ENH", "%09d".formatted(800_000_000 + number), null)
                : new ActorReference("KOMNR", "%04d".formatted(municipality(number)), kind < 0 ? null : area(kind));
    }

    /** First day of the one county, and of the three again. */
    static final LocalDate MERGED = LocalDate.parse("2020-01-01");

    static final LocalDate PARTED = LocalDate.parse("2024-01-01");
}
