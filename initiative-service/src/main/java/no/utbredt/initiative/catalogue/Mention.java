package no.utbredt.initiative.catalogue;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.utbredt.initiative.finding.Draft;
import no.utbredt.initiative.finding.Fault;
import org.jspecify.annotations.Nullable;

/**
 * An id standing in a file.
 *
 * @param of what it is the id of
 * @param id the id, or a category's code
 * @param pointer where it stands
 */
record Mention(Of of, String id, String pointer) {

    /** What has ids in the catalogue. */
    enum Of {
        CATEGORY(Fault.UNKNOWN_CATEGORY),
        GROUP(Fault.UNKNOWN_GROUP),
        SOLUTION(Fault.UNKNOWN_VALUE),
        SERVICE(Fault.UNKNOWN_PARENT);

        private final Fault unknown;

        Of(Fault unknown) {
            this.unknown = unknown;
        }

        Fault unknown() {
            return unknown;
        }
    }

    /** Whether both mean the same thing. */
    boolean means(Mention other) {
        return of == other.of && id.equals(other.id);
    }

    /** Every id the file defines. */
    static List<Mention> definedIn(Draft<Contents> draft) {
        Contents contents = Contents.of(draft);
        List<Mention> defined = new ArrayList<>();
        for (int i = 0; i < contents.categories().size(); i++) {
            defined.add(new Mention(Of.CATEGORY, contents.categories().get(i).code(), "/categories/" + i + "/code"));
        }
        for (int i = 0; i < contents.groups().size(); i++) {
            defined.add(new Mention(Of.GROUP, contents.groups().get(i).id(), "/groups/" + i + "/id"));
        }
        contents.solutions().forEach(solution -> defined.add(new Mention(Of.SOLUTION, solution.id(), "/solution/id")));
        for (int i = 0; i < contents.services().size(); i++) {
            defined.add(new Mention(Of.SERVICE, contents.services().get(i).id(), "/services/" + i + "/id"));
        }
        return defined;
    }

    /** Every id the file refers to. */
    static List<Mention> usedIn(Draft<Contents> draft) {
        List<Service> services = Contents.of(draft).services();
        return IntStream.range(0, services.size())
                .boxed()
                .flatMap(i -> used(services.get(i), "/services/" + i))
                .toList();
    }

    private static Stream<Mention> used(Service service, String pointer) {
        List<Mention> used = new ArrayList<>();
        if (service.category() != null) {
            used.add(new Mention(Of.CATEGORY, service.category(), pointer + "/category"));
        }
        if (service.parent() != null) {
            used.add(new Mention(Of.SERVICE, service.parent(), pointer + "/parent"));
        }
        for (int i = 0; i < service.groups().size(); i++) {
            used.add(new Mention(Of.GROUP, service.groups().get(i).group(), pointer + "/groups/" + i + "/group"));
        }
        addGroups(service.availability(), Availability::group, pointer + "/availability/", used);
        addGroups(service.eligibility(), Eligibility::group, pointer + "/eligibility/", used);
        return used.stream();
    }

    private static <T> void addGroups(
            List<T> some, Function<T, @Nullable String> group, String pointer, List<Mention> used) {
        for (int i = 0; i < some.size(); i++) {
            String id = group.apply(some.get(i));
            if (id != null) {
                used.add(new Mention(Of.GROUP, id, pointer + i + "/group"));
            }
        }
    }
}
