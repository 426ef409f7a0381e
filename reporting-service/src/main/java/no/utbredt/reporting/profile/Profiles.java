package no.utbredt.reporting.profile;

import no.utbredt.reporting.coverage.Coverage;
import no.utbredt.reporting.knowledge.Known;
import org.jspecify.annotations.Nullable;

/** Answers where one actor stands with everything, beside its county and the nation. */
public final class Profiles {
    private final Coverage coverage;

    public Profiles(Coverage coverage) {
        this.coverage = coverage;
    }

    /** The answer, of what is known within the question's horizon; null of an actor nobody knows. */
    public @Nullable Profile answer(ProfileQuestion question, Known known) {
        return new ProfileFold(question, known, coverage).profile();
    }
}
