package no.utbredt.initiative.roadmap.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import no.utbredt.edge.Notice;
import no.utbredt.edge.page.Page;
import no.utbredt.edge.page.Paging;
import no.utbredt.initiative.answer.BadRequest;
import no.utbredt.initiative.answer.Preconditions;
import no.utbredt.initiative.finding.Finding;
import no.utbredt.initiative.roadmap.Stewardship;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The stewards' files: tried, shown as a difference, and taken. */
@RestController
final class RoadmapFilesController {

    private static final Pattern NAME = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*\\.yaml");
    private static final int LARGEST = 1024 * 1024;
    private static final int MOST = 500;

    private final Stewardship stewardship;

    RoadmapFilesController(Stewardship stewardship) {
        this.stewardship = stewardship;
    }

    /**
     * Why files of the data folder were not taken.
     *
     * @param total how many findings there are on all pages
     * @param next with which to ask for the next page; not there on the last
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record FindingsAnswer(
            String notice,
            List<Finding> findings,
            int total,
            @Nullable String next) {}

    /**
     * A folder to be reviewed.
     *
     * @param files content by file name
     * @param basis tags of what was seen, as a trial gave them
     */
    record Folder(
            @Nullable Map<String, String> files, @Nullable Map<String, String> basis) {}

    @GetMapping("/v1/roadmap/findings")
    FindingsAnswer findings(@ParameterObject Paging paging) {
        Page<Finding> page = Page.of(stewardship.findings(), each -> each, paging);
        return new FindingsAnswer(Notice.TEXT, page.items(), page.total(), page.next());
    }

    @PutMapping("/v1/roadmap/files/{name}")
    ResponseEntity<?> put(
            @PathVariable String name,
            @RequestParam(defaultValue = "false") boolean dryRun,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @RequestHeader(name = HttpHeaders.IF_NONE_MATCH, required = false) @Nullable String ifNoneMatch,
            @RequestBody String text) {
        Map<String, String> basis = new TreeMap<>();
        String tag = "*".equals(ifNoneMatch) ? "0-0" : Preconditions.tag(ifMatch, current(name));
        if (tag != null) {
            basis.put(name(name), tag);
        }
        return Submitted.answer(stewardship.submit(Map.of(name(name), text(text)), basis, dryRun), name, dryRun);
    }

    @PostMapping("/v1/roadmap/reviews")
    ResponseEntity<?> review(@RequestParam(defaultValue = "true") boolean dryRun, @RequestBody Folder folder) {
        Map<String, String> files = folder.files();
        if (files == null || files.isEmpty() || files.size() > MOST) {
            throw new BadRequest(
                    "files", String.valueOf(files == null ? null : files.size()), "1 to " + MOST + " files");
        }
        files.forEach((name, text) -> {
            name(name);
            text(text);
        });
        Map<String, String> basis = folder.basis() == null ? Map.of() : folder.basis();
        return Submitted.answer(stewardship.submit(files, basis, dryRun), "", dryRun);
    }

    private @Nullable String current(String name) {
        return stewardship
                .find(name.replaceFirst("\\.yaml$", ""))
                .map(history -> history.revision().toString())
                .orElse(null);
    }

    static String name(String name) {
        if (!NAME.matcher(name).matches()) {
            throw new BadRequest("name", name, "lower-case words parted by '-', ending in .yaml");
        }
        return name;
    }

    private static String text(@Nullable String text) {
        if (text == null || text.length() > LARGEST) {
            throw new BadRequest(
                    "body",
                    text == null ? "null" : text.length() + " characters",
                    "at most " + LARGEST + " characters");
        }
        return text;
    }
}
