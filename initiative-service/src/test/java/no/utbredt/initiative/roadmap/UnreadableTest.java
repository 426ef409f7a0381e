package no.utbredt.initiative.roadmap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.utbredt.initiative.finding.Finding;
import org.junit.jupiter.api.Test;

/** Nothing that has got in may stop a page. */
final class UnreadableTest {

    @Test
    void whatIsStoredAndCannotBeReadIsFoundAndTheRestStands() {
        Initiatives kept = Cast.initiatives();
        kept.put(Cast.initiative(Cast.pll()), Cast.sources(), Revision.ABSENT);
        Stewardship stewardship = Cast.stewardship(new WithOneFromAnOldFile(kept), new InMemoryKeptFiles());

        stewardship.reread();

        assertThat(stewardship.roadmap().initiatives()).containsOnlyKeys("pll");
        assertThat(stewardship.findings())
                .extracting(Finding::code, Finding::file)
                .containsExactly(tuple("unreadable", "gammelt.yaml"));
    }

    private record WithOneFromAnOldFile(Initiatives rest) implements Initiatives {

        @Override
        public List<Standing> all() {
            List<Standing> all = new ArrayList<>(rest.all());
            all.add(new Standing("gammelt", new Revision(1, 1), null, "'2021-13' is not in the calendar"));
            return all;
        }

        @Override
        public List<History> histories() {
            return rest.histories();
        }

        @Override
        public Optional<History> find(String id) {
            return rest.find(id);
        }

        @Override
        public Standing put(Initiative initiative, Sources sources, Revision expected) {
            return rest.put(initiative, sources, expected);
        }

        @Override
        public Standing withdraw(String id, Revision expected) {
            return rest.withdraw(id, expected);
        }
    }
}
