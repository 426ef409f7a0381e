package no.utbredt.reporting.laws;

import java.time.Instant;
import java.util.function.UnaryOperator;
import no.utbredt.reporting.actor.Reference;
import no.utbredt.reporting.coverage.CoverageQuestion;
import no.utbredt.reporting.report.Manner;
import no.utbredt.reporting.report.Report;
import no.utbredt.reporting.report.Stamp;
import no.utbredt.reporting.report.Statement;
import no.utbredt.reporting.stage.Stage;
import no.utbredt.reporting.time.PartialDate;
import org.jspecify.annotations.Nullable;

/** Wrong readings, made by distorting what the right one is given or what it says. */
final class Distorted {
    private Distorted() {}

    static Reading world(UnaryOperator<World> distortion) {
        return (world, question, arrivals) -> {
            World other = distortion.apply(world);
            return Reading.ours().answer(other, question, other.arrivals());
        };
    }

    static Reading question(UnaryOperator<CoverageQuestion> distortion) {
        return (world, question, arrivals) -> Reading.ours().answer(world, distortion.apply(question), arrivals);
    }

    static Reading answers(UnaryOperator<Answers> distortion) {
        return (world, question, arrivals) -> distortion.apply(Reading.ours().answer(world, question, arrivals));
    }

    static Report saying(Report report, UnaryOperator<Statement> change) {
        return new Report(
                report.name(),
                report.stamp(),
                report.statedAt(),
                report.says() == null ? null : change.apply(report.says()),
                report.replaces());
    }

    /** It takes out what it names, and says nothing of its own. */
    static Report silent(Report report) {
        return new Report(report.name(), report.stamp(), report.statedAt(), null, report.replaces());
    }

    static Statement certain(Statement says, boolean certain) {
        return like(says, says.actor(), says.stage(), says.since(), certain);
    }

    static Report recorded(Report report, Instant at) {
        Stamp stamp = report.stamp();
        return new Report(
                report.name(),
                new Stamp(stamp.speaker(), stamp.organisation(), stamp.delegation(), at),
                report.statedAt(),
                report.says(),
                report.replaces());
    }

    static Statement about(Statement says, Reference actor) {
        return like(says, actor, says.stage(), says.since(), says.certain());
    }

    static Statement at(Statement says, Stage stage) {
        return like(says, says.actor(), stage, says.since(), says.certain());
    }

    static Statement since(Statement says, PartialDate since) {
        return like(says, says.actor(), says.stage(), since, says.certain());
    }

    static Statement in(Statement says, @Nullable Manner manner) {
        return new Statement(
                says.actor(),
                says.service(),
                says.role(),
                says.stage(),
                says.unknownCode(),
                says.since(),
                says.basis(),
                says.scopes(),
                says.extent(),
                says.certain(),
                says.verb(),
                says.ehrSystem(),
                says.evidence(),
                manner);
    }

    private static Statement like(Statement says, Reference actor, Stage stage, PartialDate since, boolean certain) {
        return new Statement(
                actor,
                says.service(),
                says.role(),
                stage,
                null,
                since,
                says.basis(),
                says.scopes(),
                says.extent(),
                certain,
                null,
                null,
                null,
                says.manner());
    }
}
