package no.utbredt.initiative.edition.web;

import java.util.Collection;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.utbredt.initiative.catalogue.ActorGroup;
import no.utbredt.initiative.catalogue.Catalogue;
import no.utbredt.initiative.catalogue.Service;
import no.utbredt.initiative.roadmap.Initiative;
import no.utbredt.initiative.roadmap.item.Name;

/**
 * What a board reads instead of ids: a group and a service by their Norwegian name in today's catalogue, an initiative by its
 * first name in the edition. What has no name there keeps its id.
 *
 * @param catalogue today's
 * @param initiatives names by id
 */
record Called(Catalogue catalogue, Map<String, String> initiatives) {

    static Called in(Collection<Initiative> edition, Catalogue catalogue) {
        return new Called(
                catalogue,
                edition.stream()
                        .collect(Collectors.toMap(
                                Initiative::id,
                                each -> each.names().stream()
                                        .findFirst()
                                        .map(Name::name)
                                        .orElse(each.id()))));
    }

    String group(String id) {
        return named(catalogue.groups(), id, ActorGroup::name);
    }

    String service(String id) {
        return named(catalogue.services(), id, Service::name);
    }

    String initiative(String id) {
        return named(initiatives, id, Function.identity());
    }

    private static <T> String named(Map<String, T> all, String id, Function<T, String> name) {
        T known = all.get(id);
        return known == null ? id : name.apply(known);
    }
}
