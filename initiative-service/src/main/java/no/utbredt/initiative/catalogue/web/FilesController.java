package no.utbredt.initiative.catalogue.web;

import java.util.List;
import java.util.regex.Pattern;
import no.utbredt.initiative.answer.BadRequest;
import no.utbredt.initiative.answer.Refused;
import no.utbredt.initiative.catalogue.Change;
import no.utbredt.initiative.catalogue.Stewardship;
import no.utbredt.initiative.catalogue.Stewardship.Outcome;
import no.utbredt.initiative.finding.Finding;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The stewards' files. */
@RestController
final class FilesController {

    private static final Pattern NAME = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*\\.yaml");
    private static final int LARGEST = 1024 * 1024;

    private final Stewardship stewardship;

    FilesController(Stewardship stewardship) {
        this.stewardship = stewardship;
    }

    /** Why files of the data folder were refused. */
    record FindingsAnswer(List<Finding> findings) {}

    /** What a file changes, or would change. */
    record ChangesAnswer(String file, boolean dryRun, List<Change> changes) {}

    @GetMapping("/v1/catalogue/findings")
    FindingsAnswer findings() {
        return new FindingsAnswer(stewardship.findings());
    }

    @PutMapping("/v1/catalogue/files/{name}")
    ChangesAnswer put(
            @PathVariable String name, @RequestParam(defaultValue = "false") boolean dryRun, @RequestBody String text) {
        if (!NAME.matcher(name).matches()) {
            throw new BadRequest("name", name, "lower-case words parted by '-', ending in .yaml");
        }
        if (text.length() > LARGEST) {
            throw new BadRequest("body", text.length() + " characters", "at most " + LARGEST + " characters");
        }
        return switch (stewardship.submit(name, text, dryRun)) {
            case Outcome.Taken taken -> new ChangesAnswer(name, dryRun, taken.changes());
            case Outcome.Refused refused -> throw new Refused("catalogue-file-refused", name, refused.findings());
        };
    }
}
