package no.utbredt.reporting.followup;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import no.utbredt.reporting.followup.FollowUp.State;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What is said of a finding never hides its cause, and a cause that is gone needs no word. */
class FollowUpLawTest {

    /** Where a finding stands, by whether its cause is there and what was said last. */
    interface Standing {
        State of(boolean causeThere, @Nullable FollowUp said);
    }

    /** What happens to a finding. */
    enum Step {
        CAUSE_COMES,
        CAUSE_GOES,
        SAID_OPEN,
        SAID_EXPLAINED,
        SAID_FIXED
    }

    @Property
    void a_finding_is_fixed_exactly_while_its_cause_is_gone(@ForAll List<Step> steps) {
        assertThat(breaks(FollowUp::standing, steps)).isFalse();
    }

    /** The wrong variant takes somebody's word for it. */
    @Test
    void a_word_alone_would_hide_a_cause_that_came_back() {
        Standing wrong = (there, said) -> said == null ? there ? State.OPEN : State.FIXED : said.state();
        assertThat(breaks(wrong, List.of(Step.CAUSE_COMES, Step.SAID_FIXED))).isTrue();
        assertThat(breaks(wrong, List.of(Step.CAUSE_COMES, Step.SAID_EXPLAINED, Step.CAUSE_GOES)))
                .isTrue();
    }

    @Test
    void what_is_explained_stays_so_and_what_was_said_to_be_fixed_is_open_when_it_is_not() {
        assertThat(FollowUp.standing(true, said(State.EXPLAINED))).isEqualTo(State.EXPLAINED);
        assertThat(FollowUp.standing(true, said(State.FIXED))).isEqualTo(State.OPEN);
        assertThat(FollowUp.standing(true, null)).isEqualTo(State.OPEN);
        assertThat(FollowUp.standing(false, said(State.OPEN))).isEqualTo(State.FIXED);
    }

    private static boolean breaks(Standing standing, List<Step> steps) {
        boolean there = false;
        FollowUp said = null;
        for (Step step : steps) {
            switch (step) {
                case CAUSE_COMES -> there = true;
                case CAUSE_GOES -> there = false;
                case SAID_OPEN -> said = said(State.OPEN);
                case SAID_EXPLAINED -> said = said(State.EXPLAINED);
                case SAID_FIXED -> said = said(State.FIXED);
            }
            if ((standing.of(there, said) == State.FIXED) == there) {
                return true;
            }
        }
        return false;
    }

    private static FollowUp said(State state) {
        return new FollowUp("STALE", state, null, null, Instant.EPOCH);
    }
}
