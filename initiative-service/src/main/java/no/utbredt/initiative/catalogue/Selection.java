package no.utbredt.initiative.catalogue;

import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import no.utbredt.vocabulary.Names;
import org.jspecify.annotations.Nullable;

/**
 * Which services somebody asks for; what is null does not narrow.
 *
 * @param solution id of their solution
 * @param category code of their category
 * @param group id of an actor group they exist for
 * @param words part of a name, Norwegian or English, or of an alias, in any case
 */
public record Selection(
        @Nullable String solution,
        @Nullable String category,
        @Nullable String group,
        @Nullable String words) {

    private static final Locale NORWEGIAN = Locale.of("nb", "NO");

    /** The services asked for, by Norwegian name in Norwegian order, then by id. */
    public List<Service> from(Catalogue catalogue) {
        Comparator<Service> byName = Comparator.comparing(Service::name, Collator.getInstance(NORWEGIAN)::compare);
        return catalogue.services().values().stream()
                .filter(this::includes)
                .sorted(byName.thenComparing(Service::id))
                .toList();
    }

    boolean includes(Service service) {
        return (solution == null || solution.equals(service.solution()))
                && (category == null || category.equals(service.category()))
                && (group == null
                        || service.groups().stream()
                                .anyMatch(roles -> roles.group().equals(group)))
                && (words == null || isCalled(service, words));
    }

    private static boolean isCalled(Service service, String words) {
        Stream<String> aliases = service.aliases().stream().map(Service.Alias::name);
        Stream<String> names = Stream.of(service.name(), String.valueOf(service.nameEnglish()));
        return Stream.concat(names, aliases).anyMatch(name -> Names.contains(name, words));
    }
}
