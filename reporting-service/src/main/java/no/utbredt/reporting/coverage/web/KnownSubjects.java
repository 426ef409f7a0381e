package no.utbredt.reporting.coverage.web;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import no.utbredt.reporting.actor.Group;
import no.utbredt.reporting.catalogue.Service;
import no.utbredt.reporting.coverage.CoverageQuestion;
import no.utbredt.reporting.knowledge.Knowledge;
import no.utbredt.reporting.time.Horizon;
import no.utbredt.reporting.web.KnownUpTo;
import no.utbredt.reporting.web.Refusal;
import org.springframework.stereotype.Component;

/**
 * Refuses questions about what nobody knows today. What is known today but was not then is a question with the answer
 * <em>unknown</em>, not a wrong one.
 */
@Component
public class KnownSubjects {

    private final Knowledge knowledge;
    private final KnownUpTo known;

    KnownSubjects(Knowledge knowledge, KnownUpTo known) {
        this.knowledge = knowledge;
        this.known = known;
    }

    /** @throws Refusal when the service, the group or the scope is not known */
    public void check(CoverageQuestion question) {
        Service service = service(question.service());
        group(question.group());
        String scope = question.scope();
        if (scope != null && !service.scopes().containsKey(scope)) {
            throw Refusal.unknown("scope", scope, oneOf(service.scopes().keySet()));
        }
    }

    /** @throws Refusal when it is not known */
    public Service service(String id) {
        Map<String, Service> services = knowledge.ask(today(), then -> Map.copyOf(then.services()));
        Service service = services.get(id);
        if (service == null) {
            throw Refusal.unknown("service", id, oneOf(services.keySet()));
        }
        return service;
    }

    /** @throws Refusal when it is not known */
    public Group group(String id) {
        Map<String, Group> groups =
                knowledge.ask(today(), then -> then.registry().groups());
        Group group = groups.get(id);
        if (group == null) {
            throw Refusal.unknown("group", id, oneOf(groups.keySet()));
        }
        return group;
    }

    private Horizon today() {
        return Horizon.knownAt(known.today());
    }

    private static String oneOf(Set<String> known) {
        return known.isEmpty() ? "none is known yet" : "one of " + String.join(", ", new TreeSet<>(known));
    }
}
