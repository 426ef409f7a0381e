package no.utbredt.reporting.cube.web;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import no.utbredt.reporting.cube.Assessments;
import no.utbredt.reporting.cube.Cube;
import no.utbredt.reporting.cube.CubeQuestion;
import no.utbredt.reporting.cube.Extent;
import no.utbredt.reporting.cube.Thresholds;
import no.utbredt.reporting.knowledge.Known;
import no.utbredt.reporting.web.Named;
import org.jspecify.annotations.Nullable;

/**
 * One category and one group.
 *
 * @param category code of the category
 * @param derived always true: the state and the extents are counted (avledet), whatever a steward says beside them
 * @param services how many services, each in each role it has for the group
 * @param notOffered how many of them are not offered nationally to the group
 * @param untold of how many no figure can be told, or nobody is known
 * @param extent what certainly is, or null where nothing can be drawn
 * @param lower if all that is uncertain is against it
 * @param upper if all that is uncertain and unknown is for it
 * @param assessment how a steward judges it instead, or null; it stands beside the count and changes none of it (law 9)
 * @param note the newest note a steward has put on it, or null
 */
record CubeBody(
        String category,
        Named group,
        Cube.State state,
        boolean derived,
        int services,
        int notOffered,
        int untold,
        @Nullable CubeExtentBody extent,
        @Nullable CubeExtentBody lower,
        @Nullable CubeExtentBody upper,
        @Nullable AssessmentBody assessment,
        @Nullable AssessmentBody note) {

    static final List<String> COLUMNS = List.of(
            "category",
            "group",
            "groupName",
            "state",
            "derived",
            "services",
            "notOffered",
            "untold",
            "height",
            "heightPercent",
            "width",
            "widthPercent",
            "heightAtLeast",
            "widthAtLeast",
            "heightAtMost",
            "widthAtMost",
            "half",
            "all",
            "date",
            "knownAt",
            "statedBy",
            "maxAge",
            "assessedHeight",
            "assessedWidth",
            "assessedBy",
            "assessedReason",
            "assessedStatedAt",
            "assessedDocument",
            "note",
            "noteBy");

    static CubeBody of(Cube cube, Thresholds thresholds, Assessments assessments, Known known) {
        return new CubeBody(
                cube.category(),
                Named.group(cube.group(), known),
                cube.state(),
                true,
                cube.services(),
                cube.notOffered(),
                cube.untold(),
                CubeExtentBody.of(cube.extent(), thresholds),
                CubeExtentBody.of(cube.lower(), thresholds),
                CubeExtentBody.of(cube.upper(), thresholds),
                AssessmentBody.of(assessments.judgement(cube.category(), cube.group())),
                AssessmentBody.of(assessments.note(cube.category(), cube.group())));
    }

    /**
     * How high and how wide a cube is.
     *
     * @param height how many of the services somebody has
     * @param width at how many of the actors, over the services somebody has
     */
    record CubeExtentBody(
            Thresholds.Step height, BigDecimal heightPercent, Thresholds.Step width, BigDecimal widthPercent) {

        static @Nullable CubeExtentBody of(@Nullable Extent extent, Thresholds thresholds) {
            return extent == null
                    ? null
                    : new CubeExtentBody(
                            thresholds.step(extent.height()),
                            extent.height().percent(1),
                            thresholds.step(extent.width()),
                            extent.width().percent(1));
        }
    }

    List<@Nullable Object> values(CubeQuestion question, Thresholds thresholds) {
        return Arrays.asList(
                category,
                group.id(),
                group.name(),
                state,
                derived,
                services,
                notOffered,
                untold,
                extent == null ? null : extent.height(),
                extent == null ? null : extent.heightPercent(),
                extent == null ? null : extent.width(),
                extent == null ? null : extent.widthPercent(),
                lower == null ? null : lower.height(),
                lower == null ? null : lower.width(),
                upper == null ? null : upper.height(),
                upper == null ? null : upper.width(),
                thresholds.half(),
                thresholds.all(),
                question.day(),
                question.knownAt(),
                question.statedBy(),
                question.maxAge(),
                assessment == null ? null : assessment.height(),
                assessment == null ? null : assessment.width(),
                assessment == null ? null : assessment.by(),
                assessment == null ? null : assessment.reason(),
                assessment == null ? null : assessment.said().statedAt(),
                assessment == null ? null : assessment.said().document(),
                note == null ? null : note.note(),
                note == null ? null : note.by());
    }
}
