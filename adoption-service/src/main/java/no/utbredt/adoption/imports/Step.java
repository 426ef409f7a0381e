package no.utbredt.adoption.imports;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import no.utbredt.adoption.client.Client;
import no.utbredt.adoption.fault.Fault;
import no.utbredt.adoption.report.Answer;
import no.utbredt.adoption.report.LogPosition;
import no.utbredt.adoption.report.Verdict;
import tools.jackson.databind.JsonNode;

/**
 * Some records of an import, taken together: read, sent to the door, and counted once every verdict is there.
 *
 * @param again whether it was begun before and may have been delivered then
 */
record Step(Deliverer door, Origins origins, Client client, Order order, Instant at, boolean again) {

    static final int MOST_ROWS = 6_000;
    private static final int MOST_BYTES = 4 * 1024 * 1024;
    private static final Fault CONFLICT = new Fault(
            "id-reused-with-other-content",
            "a new id, and this report named in corrects",
            "another content already has this source and id; the first holds",
            "et annet innhold har allerede denne kilden og id-en; det første gjelder");

    /** Where it ended and what the import has come to; {@code last} when nothing is left. */
    record End(Mark mark, Tally tally, boolean last) {}

    /** Does it; nothing when a verdict did not come or a report could not be kept: to be done again. */
    Optional<End> from(RecordEvents records, Mark begin, Tally before) throws IOException {
        List<RecordEvents.Read> read = new ArrayList<>();
        Mark mark = begin;
        boolean last = false;
        for (int bytes = 0; bytes < MOST_BYTES && read.size() < MOST_ROWS; ) {
            RecordEvents.Read next = records.next();
            if (next == null) {
                last = true;
                break;
            }
            mark = next.next();
            if (next.event() != null) {
                read.add(next);
                bytes += next.size();
            }
        }
        Optional<Tally> sum = sum(records, read, before);
        Mark end = mark;
        boolean all = last;
        return sum.map(tally -> new End(end, tally, all));
    }

    private Optional<Tally> sum(RecordEvents records, List<RecordEvents.Read> read, Tally before) {
        List<JsonNode> sent = read.stream()
                .flatMap(each -> Stream.ofNullable(each.event()))
                .filter(event -> !order.strategy().skips(event))
                .toList();
        List<Answer> answers = order.dryRun() ? door.rehearse(client, sent) : door.take(client, sent, at);
        if (answers.stream().anyMatch(Step::open)) {
            return Optional.empty();
        }
        Set<LogPosition> ours = again ? ours(answers) : Set.of();
        Set<LogPosition> met = new HashSet<>();
        Tally tally = before;
        int next = 0;
        for (RecordEvents.Read each : read) {
            if (each.event() != null && order.strategy().skips(each.event())) {
                tally = tally.and(Rows.Fate.SKIPPED, List.of());
            } else {
                Answer answer = answers.get(next++);
                tally = tally.and(fate(answer, ours, met), why(records, each.line(), answer));
            }
        }
        return Optional.of(tally);
    }

    /** What this very step had delivered before it was broken off. */
    private Set<LogPosition> ours(Collection<Answer> answers) {
        List<LogPosition> holders = answers.stream()
                .flatMap(answer -> answer instanceof Answer.Judged judged && isDuplicate(judged)
                        ? Stream.of(judged.verdict().holder())
                        : Stream.empty())
                .distinct()
                .toList();
        return origins.of(holders, client.id(), at);
    }

    private static boolean isDuplicate(Answer.Judged judged) {
        return judged.verdict().kind() == Verdict.Kind.DUPLICATE;
    }

    private static boolean open(Answer answer) {
        return answer instanceof Answer.Received || answer instanceof Answer.Unavailable;
    }

    /** @param met the deliveries that hold a name this step has counted */
    private static Rows.Fate fate(Answer answer, Set<LogPosition> ours, Set<LogPosition> met) {
        return switch (answer) {
            case Answer.Judged judged -> fate(judged.verdict(), ours, met);
            case Answer.Foreseen foreseen -> fate(foreseen.kind());
            case Answer.Refused refused -> Rows.Fate.REFUSED;
            case Answer.Received open -> throw new IllegalStateException("no verdict on " + open.name());
            case Answer.Unavailable open -> throw new IllegalStateException("not kept: " + open.id());
        };
    }

    /** A duplicate of what this step itself delivered is, the first time it is met, the report that was recorded. */
    private static Rows.Fate fate(Verdict verdict, Set<LogPosition> ours, Set<LogPosition> met) {
        boolean first = met.add(verdict.holder());
        boolean recordedHere = verdict.kind() == Verdict.Kind.DUPLICATE && first && ours.contains(verdict.holder());
        return recordedHere ? Rows.Fate.RECORDED : fate(verdict.kind());
    }

    private static Rows.Fate fate(Verdict.Kind kind) {
        return switch (kind) {
            case RECORDED -> Rows.Fate.RECORDED;
            case DUPLICATE -> Rows.Fate.DUPLICATE;
            case CONFLICT -> Rows.Fate.CONFLICT;
            case UNREADABLE -> Rows.Fate.REFUSED;
        };
    }

    private static List<Cause> why(RecordEvents records, long line, Answer answer) {
        return switch (answer) {
            case Answer.Refused refused ->
                refused.refusals().stream()
                        .map(each -> Cause.of(line, records.place(each.field()), each.fault()))
                        .toList();
            case Answer.Judged judged ->
                conflict(records, line, judged.verdict().kind());
            case Answer.Foreseen foreseen -> conflict(records, line, foreseen.kind());
            case Answer.Received received -> List.of();
            case Answer.Unavailable unavailable -> List.of();
        };
    }

    private static List<Cause> conflict(RecordEvents records, long line, Verdict.Kind kind) {
        return kind == Verdict.Kind.CONFLICT ? List.of(Cause.of(line, records.place("/id"), CONFLICT)) : List.of();
    }
}
