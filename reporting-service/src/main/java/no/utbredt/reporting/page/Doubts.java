package no.utbredt.reporting.page;

import java.util.List;
import java.util.Map;
import no.utbredt.reporting.catalogue.Role;
import no.utbredt.reporting.figure.PublishedFigure;
import no.utbredt.reporting.figure.web.ContradictionBody;
import no.utbredt.reporting.figure.web.Told;
import no.utbredt.reporting.finding.Findings;
import no.utbredt.reporting.finding.web.DisagreementBody;
import no.utbredt.reporting.knowledge.Knowledge;
import no.utbredt.reporting.knowledge.Known;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What cannot all be right about a service. */
@Component
class Doubts {

    /** A page shows so many; the list of them all is another address. */
    private static final int MOST = 200;

    private final Knowledge knowledge;
    private final Findings findings;

    Doubts(Knowledge knowledge, Findings findings) {
        this.knowledge = knowledge;
        this.findings = findings;
    }

    /** Contradictions of the figures about the service and group. */
    List<Told> contradictions(String service, String group, PageQuestion question) {
        return knowledge.ask(question.horizon(), known -> {
            Map<String, PublishedFigure> figures = known.figures();
            return findings.contradictions(question.horizon()).stream()
                    .filter(found -> isAbout(figures.get(found.figure()), service, group))
                    .map(found -> ContradictionBody.of(found, known).text())
                    .toList();
        });
    }

    private static boolean isAbout(@Nullable PublishedFigure figure, String service, String group) {
        return figure != null
                && figure.service().equals(service)
                && figure.group().equals(group);
    }

    /** Reports of the service and role that cannot both be right. */
    List<DisagreementBody> disagreements(String service, Role role, PageQuestion question) {
        return knowledge.ask(question.horizon(), known -> disagreements(service, role, question, known));
    }

    private static List<DisagreementBody> disagreements(String service, Role role, PageQuestion question, Known known) {
        var adoptions = known.adoptions(service, role);
        return adoptions.doubts().entrySet().stream()
                .filter(entry -> entry.getValue() > 0)
                .flatMap(entry -> adoptions.disagreements(entry.getKey()).stream())
                .map(found -> DisagreementBody.of(found, question.day(), known))
                .filter(body -> body.actor() != null)
                .limit(MOST)
                .toList();
    }
}
