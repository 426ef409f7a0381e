package no.utbredt.initiative.catalogue.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import no.utbredt.edge.page.Page;
import no.utbredt.edge.page.Paging;
import no.utbredt.edge.request.Offered;
import no.utbredt.initiative.answer.BadRequest;
import no.utbredt.initiative.answer.ChangedMeanwhile;
import no.utbredt.initiative.answer.NotThere;
import no.utbredt.initiative.answer.PreconditionMissing;
import no.utbredt.initiative.answer.Preconditions;
import no.utbredt.initiative.answer.Refused;
import no.utbredt.initiative.answer.page.Listed;
import no.utbredt.initiative.catalogue.CatalogueChange;
import no.utbredt.initiative.catalogue.CatalogueFile;
import no.utbredt.initiative.catalogue.FileVersion;
import no.utbredt.initiative.catalogue.Outcome;
import no.utbredt.initiative.catalogue.Stewardship;
import no.utbredt.initiative.catalogue.Stewardship.Step;
import no.utbredt.initiative.finding.Finding;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The stewards' files. */
@RestController
final class FilesController {

    private static final Pattern NAME = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*\\.yaml");
    private static final String YAML = "application/yaml";
    private static final int LARGEST = 1024 * 1024;

    private final Stewardship stewardship;

    FilesController(Stewardship stewardship) {
        this.stewardship = stewardship;
    }

    /**
     * Why files of the data folder were refused.
     *
     * @param total how many findings there are on all pages
     * @param next with which to ask for the next page; not there on the last
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record CatalogueFindings(
            List<Finding> findings, int total, @Nullable String next) {}

    /** What a file changes, or would change. */
    record ChangesAnswer(String file, boolean dryRun, List<CatalogueChange> changes) {}

    @GetMapping("/v1/catalogue/findings")
    CatalogueFindings findings(@ParameterObject Paging paging) {
        Page<Finding> page = Page.of(stewardship.findings(), each -> each, paging);
        return new CatalogueFindings(page.items(), page.total(), page.next());
    }

    /**
     * A file as it stands.
     *
     * @param tag what stands of it: what a writer sends back in If-Match
     */
    record FileAnswer(String name, CatalogueFile.Origin origin, long number, String tag, int characters) {

        static FileAnswer of(CatalogueFile file) {
            return new FileAnswer(
                    file.name(),
                    file.origin(),
                    file.number(),
                    file.tag(),
                    file.text().length());
        }
    }

    /**
     * A version of a file.
     *
     * @param recordedAt when the store took it, UTC; null for what was taken before versions were kept
     * @param withdrawn whether the file was gone from then on
     * @param changes what differs from the version before
     */
    record VersionAnswer(
            long number,
            @Nullable Instant recordedAt,
            CatalogueFile.Origin origin,
            boolean withdrawn,
            List<CatalogueChange> changes) {

        static VersionAnswer of(Step step) {
            FileVersion version = step.version();
            return new VersionAnswer(
                    version.number(), version.recordedAt(), version.origin(), version.text() == null, step.changes());
        }
    }

    @GetMapping("/v1/catalogue/files")
    Listed<FileAnswer> files(@ParameterObject Paging paging) {
        return Listed.of(stewardship.files(), paging, FileAnswer::of);
    }

    @GetMapping("/v1/catalogue/files/{name}")
    @Offered(YAML)
    ResponseEntity<String> file(@PathVariable String name) {
        CatalogueFile file = find(name).orElseThrow(() -> new NotThere("file", name));
        return ResponseEntity.ok()
                .eTag(file.tag())
                .contentType(MediaType.parseMediaType(YAML + ";charset=UTF-8"))
                .body(file.text());
    }

    @GetMapping("/v1/catalogue/files/{name}/history")
    Listed<VersionAnswer> history(@PathVariable String name, @ParameterObject Paging paging) {
        List<Step> steps = stewardship.steps(name);
        if (steps.isEmpty()) {
            throw new NotThere("file", name);
        }
        return Listed.of(steps.reversed(), paging, VersionAnswer::of);
    }

    @PutMapping("/v1/catalogue/files/{name}")
    ResponseEntity<ChangesAnswer> put(
            @PathVariable String name,
            @RequestParam(defaultValue = "false") boolean dryRun,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @RequestHeader(name = HttpHeaders.IF_NONE_MATCH, required = false) @Nullable String ifNoneMatch,
            @RequestBody String text) {
        if (!NAME.matcher(name).matches()) {
            throw new BadRequest("name", name, "lower-case words parted by '-', ending in .yaml");
        }
        if (text.length() > LARGEST) {
            throw new BadRequest("body", text.length() + " characters", "at most " + LARGEST + " characters");
        }
        return switch (stewardship.submit(name, text, basis(name, ifMatch, ifNoneMatch), dryRun)) {
            case Outcome.Taken taken ->
                ResponseEntity.ok().eTag(taken.tag()).body(new ChangesAnswer(name, dryRun, taken.changes()));
            case Outcome.Stale stale -> throw new ChangedMeanwhile(name, stale.tag(), stale.differences());
            case Outcome.Baseless baseless -> throw new PreconditionMissing(name, baseless.tag());
            case Outcome.Refused refused -> throw new Refused("catalogue-file-refused", name, refused.findings());
        };
    }

    private @Nullable String basis(String name, @Nullable String ifMatch, @Nullable String ifNoneMatch) {
        return "*".equals(ifNoneMatch)
                ? CatalogueFile.ABSENT
                : Preconditions.tag(ifMatch, find(name).map(CatalogueFile::tag).orElse(null));
    }

    private Optional<CatalogueFile> find(String name) {
        return stewardship.files().stream()
                .filter(file -> file.name().equals(name))
                .findFirst();
    }
}
