package no.utbredt.reporting.coverage.web;

import java.util.Map;
import no.utbredt.reporting.actor.Group;
import no.utbredt.reporting.actor.Registry;
import no.utbredt.reporting.catalogue.Service;
import no.utbredt.reporting.coverage.Area;
import no.utbredt.reporting.coverage.CoverageQuestion;
import no.utbredt.reporting.coverage.Cut;
import no.utbredt.reporting.knowledge.Knowledge;
import no.utbredt.reporting.knowledge.Known;
import no.utbredt.reporting.time.Horizon;
import no.utbredt.reporting.web.KnownUpTo;
import no.utbredt.reporting.web.Refusal;
import no.utbredt.vocabulary.Nearest;
import org.springframework.stereotype.Component;

/**
 * Refuses questions about what nobody knows today. What is known today but was not then is a question with the answer
 * <em>unknown</em>, not a wrong one.
 */
@Component
public class KnownSubjects {

    private static final String CUTS =
            "one of COUNTY, HEALTH_REGION, MUNICIPALITY, NATION, SYSTEM, VENDOR, or a kind of GET /v1/areas";

    private final Knowledge knowledge;
    private final KnownUpTo known;

    KnownSubjects(Knowledge knowledge, KnownUpTo known) {
        this.knowledge = knowledge;
        this.known = known;
    }

    /** @throws Refusal when the service, the group, the scope or the cut is not known */
    public void check(CoverageQuestion question) {
        Service service = service(question.service());
        group(question.group());
        question.cut().parts().forEach(this::cut);
        String scope = question.scope();
        if (scope != null && !service.scopes().containsKey(scope)) {
            throw Refusal.unknown("scope", scope, Nearest.among(service.scopes().keySet(), scope));
        }
    }

    /** @throws Refusal when it is not known */
    public Service service(String id) {
        Map<String, Service> services = knowledge.ask(today(), then -> Map.copyOf(then.services()));
        Service service = services.get(id);
        if (service == null) {
            throw Refusal.unknown("service", id, Nearest.among(services.keySet(), id));
        }
        return service;
    }

    /** @throws Refusal when it is not known */
    public Group group(String id) {
        Registry registry = knowledge.ask(today(), Known::registry);
        Group group = registry.group(id);
        if (group == null) {
            throw Refusal.unknown("group", id, Nearest.among(registry.groups().keySet(), id));
        }
        return group;
    }

    /** @throws Refusal when nobody has described an area of that kind */
    public void check(Area area) {
        if (!isKnown(area.cut())) {
            throw Refusal.invalid("area", area.cut() + ":" + area.code(), CUTS);
        }
    }

    private void cut(Cut cut) {
        if (!isKnown(cut)) {
            throw Refusal.invalid("cut", cut.code(), CUTS);
        }
    }

    private boolean isKnown(Cut cut) {
        return !cut.goesByAreas()
                || knowledge
                        .ask(today(), then -> then.registry().areas().kinds())
                        .contains(cut.code());
    }

    private Horizon today() {
        return Horizon.knownAt(known.today());
    }
}
