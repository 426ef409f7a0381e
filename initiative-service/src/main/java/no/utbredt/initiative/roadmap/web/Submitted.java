package no.utbredt.initiative.roadmap.web;

import java.util.List;
import java.util.Map;
import no.utbredt.edge.Notice;
import no.utbredt.initiative.answer.ChangedMeanwhile;
import no.utbredt.initiative.answer.PreconditionMissing;
import no.utbredt.initiative.answer.Refused;
import no.utbredt.initiative.roadmap.Submission;
import no.utbredt.initiative.roadmap.change.Change;
import org.springframework.http.ResponseEntity;

/** What became of what a steward sent, over HTTP. */
final class Submitted {

    private Submitted() {}

    /** What files change, or would change, and the tags to send back with them. */
    record ChangesAnswer(String notice, boolean dryRun, Map<String, List<Change>> changes, Map<String, String> basis) {}

    /** @param name the one file it is about, whose tag becomes the ETag, or empty for many */
    static ResponseEntity<?> answer(Submission submission, String name, boolean dryRun) {
        return switch (submission) {
            case Submission.Taken taken -> {
                ResponseEntity.BodyBuilder answer = ResponseEntity.ok();
                String tag = taken.tags().get(name);
                if (tag != null) {
                    answer.eTag(tag);
                }
                yield answer.body(new ChangesAnswer(Notice.TEXT, dryRun, taken.changes(), taken.tags()));
            }
            case Submission.Refused refused ->
                throw name.isEmpty()
                        ? new Refused("roadmap-file-refused", "the folder", "mappen", refused.findings())
                        : new Refused("roadmap-file-refused", name, refused.findings());
            case Submission.Stale stale -> throw new ChangedMeanwhile(stale.name(), stale.tag(), stale.differences());
            case Submission.Baseless baseless -> throw new PreconditionMissing(baseless.name(), baseless.tag());
        };
    }
}
