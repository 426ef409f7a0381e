package no.utbredt.reporting.coverage.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.Set;
import no.utbredt.reporting.coverage.Area;
import no.utbredt.reporting.coverage.CoverageQuestion;
import no.utbredt.reporting.web.Asked;
import no.utbredt.reporting.web.KnownUpTo;
import no.utbredt.reporting.web.Representation;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Coverage questions as they come over HTTP: read, about what is known, and with the form in which the answer is wanted. */
@Component
public class CoverageQuestions {
    private final KnownSubjects subjects;
    private final KnownUpTo known;

    CoverageQuestions(KnownSubjects subjects, KnownUpTo known) {
        this.subjects = subjects;
        this.known = known;
    }

    /**
     * A question that was put.
     *
     * @param asked what else is asked
     * @param question about subjects that are known today
     * @param wanted the form of the answer
     */
    public record Put(Asked asked, CoverageQuestion question, Representation wanted) {}

    /**
     * The one area that is asked about, or null for the nation.
     *
     * @throws no.utbredt.reporting.web.Refusal when it cannot be read, or its kind is not known
     */
    public @Nullable Area area(Asked asked) {
        Area area = CoverageParameters.area(asked);
        if (area != null) {
            subjects.check(area);
        }
        return area;
    }

    /**
     * Reads one.
     *
     * @param allowed the names of the parameters it may have
     * @throws no.utbredt.reporting.web.Refusal when it cannot be read, or asks about what nobody knows
     */
    public Put read(Map<String, String> parameters, Set<String> allowed, HttpServletRequest request) {
        Asked asked = Asked.of(parameters, allowed);
        Representation wanted = Representation.wanted(asked, request);
        CoverageQuestion question = CoverageParameters.question(asked, known.today());
        subjects.check(question);
        return new Put(asked, question, wanted);
    }
}
