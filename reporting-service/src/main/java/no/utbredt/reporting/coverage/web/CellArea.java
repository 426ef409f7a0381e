package no.utbredt.reporting.coverage.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import no.utbredt.reporting.coverage.Area;
import org.jspecify.annotations.Nullable;

/**
 * What a cell is about.
 *
 * @param cut along what the answer is cut
 * @param code county number, health region, municipality's actor id, id of an area, an EHR system or a vendor; null for the nation, and
 *     for members of whom it is not known
 * @param name Norwegian name where there is one, or null
 * @param across which part of it; only there where the answer is cut along two
 */
@Schema(name = "Area")
public record CellArea(
        String cut,
        @Nullable String code,
        @Nullable String name,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable CellArea across) {

    /** That of an area. */
    public static CellArea of(Area area) {
        return new CellArea(
                area.cut().code(), area.code(), area.name(), area.across() == null ? null : of(area.across()));
    }
}
