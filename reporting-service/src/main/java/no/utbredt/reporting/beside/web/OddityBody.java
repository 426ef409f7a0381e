package no.utbredt.reporting.beside.web;

import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import no.utbredt.reporting.beside.UsageTable;
import no.utbredt.reporting.beside.UsageTable.Kind;
import no.utbredt.reporting.beside.Volume;
import no.utbredt.reporting.coverage.CoverageQuestion;
import no.utbredt.reporting.knowledge.Known;
import no.utbredt.reporting.report.Event;
import no.utbredt.reporting.stage.Stage;
import no.utbredt.reporting.time.OsloDay;
import no.utbredt.reporting.web.Cited;
import no.utbredt.reporting.web.Named;
import org.jspecify.annotations.Nullable;

/**
 * An actor of whom usage and introduction do not go together.
 *
 * @param months in how many months they do not
 * @param first the first of them, such as {@code 2024-05}
 * @param last the last of them
 * @param stage where it stood at the end of the last
 * @param volume told of the last, or null where none is
 * @param unit of the volume, or null with it
 * @param usage what tells the volume, or null with it
 * @param reports what the stage rests on, the deciding first; none where nobody has told
 */
record OddityBody(
        Named actor,
        Kind kind,
        int months,
        String first,
        String last,
        Stage stage,
        @Nullable Long volume,
        @Nullable String unit,
        @Nullable Cited usage,
        List<Cited> reports) {

    static OddityBody of(UsageTable.Oddity oddity, CoverageQuestion question, Known known) {
        YearMonth last = oddity.months().getLast();
        int day = OsloDay.number(last.atEndOfMonth());
        Volume volume = oddity.volume();
        return new OddityBody(
                Objects.requireNonNull(Named.actor(oddity.actor(), day, known), "restricted actors are not told"),
                oddity.kind(),
                oddity.months().size(),
                oddity.months().getFirst().toString(),
                last.toString(),
                oddity.stage(),
                volume == null ? null : volume.event().says().volume(),
                volume == null ? null : volume.event().says().unit(),
                volume == null ? null : Cited.of(volume.event(), known),
                known
                        .adoptions(question.service(), question.role())
                        .standing(oddity.actor(), day, null)
                        .behind()
                        .stream()
                        .limit(Event.MOST_OTHERS)
                        .map(name -> Named.report(name, oddity.actor(), known))
                        .toList());
    }
}
