package no.utbredt.initiative.catalogue.file;

import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import no.utbredt.initiative.catalogue.Availability;
import no.utbredt.initiative.catalogue.Role;
import no.utbredt.initiative.catalogue.Service;
import no.utbredt.initiative.catalogue.ServiceKind;
import no.utbredt.initiative.finding.Fault;
import no.utbredt.initiative.time.ImpreciseDate;

/** A service as a file writes it. */
final class ServiceSection {

    static final Set<String> KEYS = Keys.of(
            "id",
            "name",
            "nameEnglish",
            "category",
            "kind",
            "parent",
            "order",
            "aliases",
            "groups",
            "scopes",
            "availability",
            "sources");

    private ServiceSection() {}

    static Service read(Section section, String solution) {
        ServiceKind kind = section.choice("kind", ServiceKind.class);
        Long order = section.number("order");
        return new Service(
                Names.id(section, "id"),
                solution,
                section.optionalText("category"),
                Objects.requireNonNullElse(kind, ServiceKind.SERVICE),
                section.optionalText("parent"),
                order == null ? null : order.intValue(),
                section.text("name"),
                section.optionalText("nameEnglish"),
                section.list("aliases", Keys.of("name", "source"), ServiceSection::alias),
                section.list("groups", Keys.of("group", "roles"), ServiceSection::groupRoles),
                section.list("scopes", Keys.of("code", "name"), ServiceSection::scope),
                section.list(
                        "availability",
                        Keys.of("group", "offered", "from", "to", "source"),
                        ServiceSection::availability),
                section.texts("sources"));
    }

    private static Service.Alias alias(Section section) {
        return new Service.Alias(section.text("name"), section.optionalText("source"));
    }

    private static Service.GroupRoles groupRoles(Section section) {
        String group = section.text("group");
        List<String> written = section.texts("roles");
        EnumSet<Role> roles = EnumSet.noneOf(Role.class);
        for (int i = 0; i < written.size(); i++) {
            Role role = Choice.of(Role.class, written.get(i), section.at("roles/" + i), section.findings());
            if (role != null) {
                roles.add(role);
            }
        }
        if (written.isEmpty()) {
            section.findings().add(Fault.MISSING_KEY, section.at("group"), "roles", Choice.words(Role.class));
        }
        return new Service.GroupRoles(group, new LinkedHashSet<>(roles));
    }

    private static Service.Scope scope(Section section) {
        return new Service.Scope(Names.code(section, "code"), section.text("name"));
    }

    private static Availability availability(Section section) {
        ImpreciseDate from = Dates.imprecise(section, "from");
        ImpreciseDate to = Dates.imprecise(section, "to");
        Dates.inOrder(section, from, to);
        return new Availability(
                section.optionalText("group"), section.flag("offered"), from, to, section.optionalText("source"));
    }
}
